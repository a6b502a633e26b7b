import type { TableCell } from 'mdast';
import { blankFor } from '../model/blank.ts';
import type { Total } from '../model/budget.ts';
import type { Field } from '../model/field.ts';
import { formatTotal } from '../model/format-total.ts';
import type { Amount } from '../values/amount.ts';
import type { Decimals } from '../values/format-money.ts';

/**
 * Returns the cell of an amount: what it comes to, `p.m.` when it is left open, a blank when it is unfilled.
 */
export function amountCell(amount: Field<Amount>, total: Total, decimals: Decimals): TableCell {
  const data = { span: amount.span };
  if (amount.value === undefined) return { type: 'tableCell', children: [blankFor('bedrag', amount)], data };
  const value = amount.value.kind === 'open' ? 'p.m.' : formatTotal(total, decimals);
  return { type: 'tableCell', children: [{ type: 'text', value, data }], data };
}
