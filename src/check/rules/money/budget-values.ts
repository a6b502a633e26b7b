import { memoizeByObject } from '../../../memoize/memoize-by-object.ts';
import type { Budget, FundingEntry } from '../../../model/budget.ts';
import type { BudgetHolder } from '../../../model/budget-holders.ts';
import { budgetsOf } from '../../../model/budgets-of.ts';
import { fundingAmounts } from '../../../model/compute-budget.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import { remainderOf } from '../../../model/remainder.ts';
import type { Cents } from '../../../values/money.ts';
import { hasScheme } from '../../sources-of.ts';

/** An amount that a budget of the dossier holds or comes to. */
export interface BudgetValue {
  readonly cents: Cents;
  /** What it is, in Dutch, for a message: “Kansencoach”, het totaal. */
  readonly name: string;
  /** How the text can say it as a value: `budget.total`; absent when there is no name for it. */
  readonly value?: string | undefined;
  /** The rate of a calculation, with the basis of its line. */
  readonly isRate?: true | undefined;
  /** VAT basis of the line. */
  readonly vat?: 'incl' | 'excl' | 'vrij' | undefined;
}

/** Returns the amounts that a text can be about: in a sheet its own and the totals, else all. */
export function budgetValuesFor(source: LoadedDocument, dossier: Dossier): readonly BudgetValue[] {
  return valuesIn(dossier)(source);
}

const valuesIn = memoizeByObject((dossier: Dossier) =>
  memoizeByObject((source: LoadedDocument) => valuesFor(source, dossier)),
);

function valuesFor(source: LoadedDocument, dossier: Dossier): readonly BudgetValue[] {
  const { held, whole } = budgetsOf(dossier);
  const own = held.filter(({ holder }) => holder.file === source.file);
  const isHolder = own.length > 0;
  const isWhole = held.length === 1;
  const values = (isHolder ? own : held).flatMap(({ holder, budget }) => [
    ...linesOf(holder, budget, dossier),
    ...totalsOf(budget, isWhole ? '' : ` van “${holder.data.title.raw}”`, isHolder || isWhole),
  ]);
  const ceiling = hasScheme(dossier) ? dossier.scheme.ceiling : undefined;
  const all: BudgetValue[] = [
    ...values,
    ...(isWhole ? [] : totalsOf(whole, ' van alles samen', !isHolder)),
    ...(ceiling === undefined
      ? []
      : [{ cents: ceiling, name: 'het plafond van de regeling', value: 'scheme.ceiling' }]),
  ];
  // Companions see the main document as `agreement`.
  const isCompanion = source !== dossier.main && !isHolder;
  return all
    .filter(({ cents }) => cents > 0n)
    .map(({ value, ...rest }) => ({ ...rest, value: value && `${isCompanion ? 'agreement.' : ''}${value}` }));
}

function linesOf({ data }: BudgetHolder, { total }: Budget, { scheme }: Dossier): BudgetValue[] {
  const amounts = fundingAmounts(data.funding, total);
  const labelOf = ({ source }: FundingEntry): string =>
    scheme.sources.find(({ id }) => id === source.value)?.label ?? source.raw;
  const costs = data.budget.flatMap(({ id, item, amount: { value }, vat }): BudgetValue[] => {
    if (value?.kind !== 'sum' && value?.kind !== 'product') return [];
    const name = `“${item.raw}”`;
    const line = { cents: value.total, name, value: path('budget', id?.value, 'total'), vat: vat?.value };
    if (value.kind === 'sum') return [line];
    return [line, { cents: value.rate, name: `het tarief van ${name}`, isRate: true, vat: vat?.value }];
  });
  const funding = data.funding.flatMap((entry): BudgetValue[] => {
    const amount = amounts.get(entry);
    const { id, available } = entry;
    const line = (cents: bigint | undefined, name: string, key: string) =>
      cents === undefined ? [] : [{ cents, name, value: path('funding', id?.value, key) }];
    const given = amount?.atLeast ? undefined : amount?.cents;
    return [
      ...line(given, `de bijdrage van “${labelOf(entry)}”`, 'amount'),
      ...line(available?.value, `wat “${labelOf(entry)}” heeft`, 'available'),
    ];
  });
  return [...costs, ...funding];
}

function path(list: 'budget' | 'funding', id: string | undefined, key: string): string | undefined {
  return id === undefined ? undefined : `${list}.lines.${id}.${key}`;
}

/** What a budget comes to. `isNamed`: the text sees this budget as `budget` and `funding`. */
function totalsOf(budget: Budget, where: string, isNamed: boolean): BudgetValue[] {
  const named = (value: string) => (isNamed ? { value } : {});
  return [
    ...(budget.lines.length === 0 || budget.total.atLeast
      ? []
      : [{ cents: budget.total.cents, name: `het totaal${where}`, ...named('budget.total') }]),
    ...budget.costs
      .filter(({ total }) => !total.atLeast)
      .map(({ cost, total }) => ({ cents: total.cents, name: `“${cost.label}”${where}` })),
    ...budget.funding
      .filter(({ total }) => !total.atLeast)
      .map(({ source, total }) => ({
        cents: total.cents,
        name: `de bijdrage van “${source.label}”${where}`,
        ...named(`funding.sources.${source.id}.total`),
      })),
    ...budget.funding.flatMap((line): BudgetValue[] => {
      const remains = remainderOf(line)?.remains;
      return remains === undefined
        ? []
        : [{ cents: remains, name: `wat er van “${line.source.label}” overblijft${where}` }];
    }),
  ];
}
