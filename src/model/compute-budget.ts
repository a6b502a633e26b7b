import type { Cents } from '../values/money.ts';
import type { Budget, BudgetEntry, FundingEntry, FundingLine, Total } from './budget.ts';
import type { FundingSource, Scheme } from './scheme.ts';

const nothing: Total = { cents: 0n, atLeast: false };

/**
 * Computes the budget of one sheet: its lines, totals per cost type, and who pays what. A `p.m.` or unfilled
 * amount counts as zero and makes its totals "ten minste". `rest` is what the other sources leave, at least
 * zero; a second `rest` gets zero (a rule reports it). Amounts under a cost type or source outside the scheme
 * count in the grand totals only.
 */
export function computeBudget(
  entries: readonly BudgetEntry[],
  funding: readonly FundingEntry[],
  scheme: Scheme,
): Budget {
  const lines = entries.map((entry) => ({
    entry,
    cost: scheme.costs.find((cost) => cost.id === entry.cost.value),
    total: lineTotal(entry),
  }));
  const total = sum(lines.map((line) => line.total));
  const amounts = fundingAmounts(funding, total);
  return {
    lines,
    costs: scheme.costs.map((cost) => ({
      cost,
      total: sum(lines.filter((line) => line.cost === cost).map((line) => line.total)),
    })),
    funding: inOrder(
      funding.map(({ source }) => source.value),
      scheme,
    ).map((source): FundingLine => {
      const own = funding.filter((entry) => entry.source.value === source.id);
      return {
        entries: own,
        source,
        total: sum(own.map((entry) => amounts.get(entry) ?? nothing)),
        isRest: own.some(isRest),
      };
    }),
    total,
    funded: sum([...amounts.values()]),
  };
}

/** Adds up the budgets of sheets; cost types in the order of the scheme, sources of first mention. */
export function sumBudgets(budgets: readonly Budget[], scheme: Scheme): Budget {
  return {
    lines: budgets.flatMap((budget) => budget.lines),
    costs: scheme.costs.map((cost) => {
      const same = budgets.flatMap(({ costs }) => costs.filter((one) => one.cost.id === cost.id));
      return { cost, total: sum(same.map(({ total }) => total)) };
    }),
    funding: inOrder(
      budgets.flatMap(({ funding }) => funding.map(({ source }) => source.id)),
      scheme,
    ).map((source): FundingLine => {
      const own = budgets.flatMap((budget) => budget.funding.filter((line) => line.source.id === source.id));
      return {
        entries: own.flatMap((line) => line.entries),
        source,
        total: sum(own.map((line) => line.total)),
        isRest: own.some((line) => line.isRest),
      };
    }),
    total: sum(budgets.map((budget) => budget.total)),
    funded: sum(budgets.map((budget) => budget.funded)),
  };
}

/** Returns the sources that are named, in the order of first mention. */
function inOrder(ids: readonly (string | undefined)[], scheme: Scheme): FundingSource[] {
  return [...new Set(ids)].flatMap((id) => scheme.sources.find((source) => source.id === id) ?? []);
}

/** Computes what each line of `funding` gives, `rest` included, for total `costs`. */
export function fundingAmounts(funding: readonly FundingEntry[], costs: Total): Map<FundingEntry, Total> {
  const fixed = sum(funding.filter((entry) => !isRest(entry)).map(lineTotal));
  const first = funding.find(isRest);
  const left: Cents = costs.cents > fixed.cents ? costs.cents - fixed.cents : 0n;
  return new Map(
    funding.map((entry) => {
      if (!isRest(entry)) return [entry, lineTotal(entry)];
      return [entry, entry === first ? { cents: left, atLeast: costs.atLeast } : nothing];
    }),
  );
}

function isRest(entry: FundingEntry): boolean {
  return entry.amount.value?.kind === 'rest';
}

function lineTotal({ amount }: BudgetEntry | FundingEntry): Total {
  const value = amount.value;
  if (value?.kind === 'sum' || value?.kind === 'product') return { cents: value.total, atLeast: false };
  return { cents: 0n, atLeast: true };
}

function sum(totals: readonly Total[]): Total {
  return {
    cents: totals.reduce((cents, total) => cents + total.cents, 0n),
    atLeast: totals.some((total) => total.atLeast),
  };
}
