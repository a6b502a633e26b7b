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
  /** What a sentence names when it is about this amount. */
  readonly role: 'line' | 'cost' | 'source' | 'available' | 'remainder' | 'total' | 'ceiling';
  /** The label of that line, cost type or source; of a total the title of its document. */
  readonly label: string;
  /** The id of the source in the scheme. */
  readonly id?: string | undefined;
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
    ...totalsOf(budget, isWhole ? '' : holder.data.title.raw, isHolder || isWhole),
  ]);
  const ceiling = hasScheme(dossier) ? dossier.scheme.ceiling : undefined;
  const all: BudgetValue[] = [
    ...values,
    ...(isWhole ? [] : totalsOf(whole, undefined, !isHolder)),
    ...(ceiling === undefined
      ? []
      : [
          {
            cents: ceiling,
            name: 'het plafond van de regeling',
            value: 'scheme.ceiling',
            role: 'ceiling' as const,
            label: '',
          },
        ]),
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
    const shared = { role: 'line', label: item.raw, vat: vat?.value } as const;
    const line = { ...shared, cents: value.total, name, value: path('budget', id?.value, 'total') };
    if (value.kind === 'sum') return [line];
    return [line, { ...shared, cents: value.rate, name: `het tarief van ${name}`, isRate: true }];
  });
  const funding = data.funding.flatMap((entry): BudgetValue[] => {
    const amount = amounts.get(entry);
    const { id, available } = entry;
    const label = labelOf(entry);
    const line = (cents: bigint | undefined, name: string, key: string, role: BudgetValue['role']) =>
      cents === undefined
        ? []
        : [{ cents, name, value: path('funding', id?.value, key), role, label, id: entry.source.value }];
    const given = amount?.atLeast ? undefined : amount?.cents;
    return [
      ...line(given, contributionOf(label), 'amount', 'source'),
      ...line(available?.value, `wat “${label}” beschikbaar heeft`, 'available', 'available'),
    ];
  });
  return [...costs, ...funding];
}

function path(list: 'budget' | 'funding', id: string | undefined, key: string): string | undefined {
  return id === undefined ? undefined : `${list}.lines.${id}.${key}`;
}

/**
 * What a budget comes to.
 * @param title of the document that holds it; empty when there is one budget, undefined for all together
 * @param isNamed the text sees this budget as `budget` and `funding`
 */
function totalsOf(budget: Budget, title: string | undefined, isNamed: boolean): BudgetValue[] {
  const where = title === undefined ? ' van alles samen' : title && ` van “${title}”`;
  const named = (value: string) => (isNamed ? { value } : {});
  const whole = {
    cents: budget.total.cents,
    name: `het totaal${where}`,
    role: 'total',
    label: title ?? '',
  } as const;
  return [
    ...(budget.lines.length === 0 || budget.total.atLeast ? [] : [{ ...whole, ...named('budget.total') }]),
    ...budget.costs
      .filter(({ total }) => !total.atLeast)
      .map(({ cost: { label }, total }) => ({
        cents: total.cents,
        name: `“${label}”${where}`,
        role: 'cost' as const,
        label,
      })),
    ...budget.funding.flatMap((line): BudgetValue[] => {
      const { source, total } = line;
      const remains = remainderOf(line)?.remains;
      const shared = { label: source.label, id: source.id };
      return [
        ...(total.atLeast
          ? []
          : [
              {
                ...shared,
                cents: total.cents,
                name: `${contributionOf(source.label)}${where}`,
                role: 'source' as const,
                ...named(`funding.sources.${source.id}.total`),
              },
            ]),
        ...(remains === undefined
          ? []
          : [
              {
                ...shared,
                cents: remains,
                name: `het restant van “${source.label}”${where}`,
                role: 'remainder' as const,
              },
            ]),
      ];
    }),
  ];
}

/** “Bijdrage van schoolbesturen” is one already. */
function contributionOf(label: string): string {
  return /bijdrage/i.test(label) ? `“${label}”` : `de bijdrage van “${label}”`;
}
