import { emptySpan } from '../../src/diagnostic/span.ts';
import type { BudgetEntry, FundingEntry } from '../../src/model/budget.ts';
import type { Field, FieldType } from '../../src/model/field.ts';
import type { Scheme } from '../../src/model/scheme.ts';
import type { Amount } from '../../src/values/amount.ts';
import { parseAmount } from '../../src/values/parse-amount.ts';

export const scheme: Scheme = {
  id: 'regeling',
  name: 'Voorbeeldregeling',
  source: 'gka',
  ceiling: 10_000_000n,
  costs: [
    { id: 'loon', label: 'Loonkosten', hint: undefined, specify: undefined },
    { id: 'materieel', label: 'Materiële kosten', hint: undefined, specify: undefined },
    { id: 'overig', label: 'Overige kosten', hint: undefined, specify: 500_000n },
  ],
  sources: [
    { id: 'gka', label: 'Gelijke Kansen Alliantie' },
    { id: 'gemeente', label: 'Gemeentelijke middelen' },
  ],
};

/** A line of `budget:`, the amount as typed; undefined for one that is not filled in. */
export function cost(type: string, amount: string | undefined): BudgetEntry {
  return { cost: field('id', type, type), item: field('text', 'iets', 'iets'), amount: amountField(amount) };
}

/** A line of `funding:`. */
export function funding(source: string, amount: string | undefined): FundingEntry {
  return { source: field('id', source, source), amount: amountField(amount) };
}

export function field<T>(type: FieldType, raw: string, value: T | undefined): Field<T> {
  return { type, label: type, raw, value, span: emptySpan('blad.md', 1, 1) };
}

function amountField(text: string | undefined): Field<Amount> {
  if (text === undefined) return field<Amount>('amount', '', undefined);
  const amount = parseAmount(text);
  if (!amount.ok) throw new Error(amount.message);
  return field('amount', text, amount.value);
}
