import type { Budget, Total } from '../model/budget.ts';
import { formatTotal } from '../model/format-total.ts';
import type { Json } from './plain-data.ts';

/** Returns a computed budget as `document.json` holds it: totals per line, per cost type and per source of money, and of all. */
export function budgetData({ lines, costs, funding, total, funded }: Budget): Json {
  return {
    lines: lines.map((line) => ({ cost: line.entry.cost.value ?? null, ...totalData(line.total) })),
    costs: costs.map((each) => ({ id: each.cost.id, label: each.cost.label, ...totalData(each.total) })),
    funding: funding.map(({ source, isRest, total: given }) => ({
      id: source.id,
      label: source.label,
      rest: isRest,
      ...totalData(given),
    })),
    total: totalData(total),
    funded: totalData(funded),
  };
}

/** `atLeast`: an amount in it is not known yet. */
function totalData(total: Total): Readonly<Record<'cents' | 'text', string>> & { readonly atLeast: boolean } {
  return { cents: String(total.cents), text: formatTotal(total), atLeast: total.atLeast };
}
