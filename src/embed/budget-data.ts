import type { Budget, Total } from '../model/budget.ts';
import { formatTotal } from '../model/format-total.ts';
import type { Json } from './plain-data.ts';

/** Converts a budget for `document.json`: totals per line, cost type and funding source, and overall. */
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

/** `atLeast`: an amount in it is unknown. */
function totalData(total: Total): Readonly<Record<'cents' | 'text', string>> & { readonly atLeast: boolean } {
  return { cents: String(total.cents), text: formatTotal(total), atLeast: total.atLeast };
}
