import type { Span } from '../../diagnostic/span.ts';
import type { Budget, FundingEntry, FundingLine } from '../../model/budget.ts';
import type { LoadedDocument } from '../../model/dossier.ts';
import { remainderOf } from '../../model/remainder.ts';
import { made, type ViewBuilder } from './view-builder.ts';
import type { ViewGroup } from './view-value.ts';

/** The spans of totals: those of the keys of costs and funding. */
export interface MoneySpans {
  readonly costs: Span;
  readonly cover: Span;
}

/** Returns the spans of the keys for the budget of a document, or of its sheets. */
export function moneySpans({ keys, data }: LoadedDocument): MoneySpans {
  const at = (key: string) => keys?.get(key) ?? keys?.get('interventions') ?? data.title.span;
  return { costs: at('budget'), cover: at('funding') };
}

/** Makes the view of a budget: totals, and each line of costs and funding. */
export function moneyView(budget: Budget, { costs, cover: span }: MoneySpans, make: ViewBuilder) {
  const funded = budget.funding.length > 0 ? budget.funded : undefined;
  return {
    budget: {
      total: made(
        'total',
        'totaal van de begroting',
        budget.lines.length > 0 ? budget.total : undefined,
        costs,
      ),
      open: budget.total.atLeast && budget.total.cents === 0n,
      lines: make.listed(
        'begrotingsregels',
        costs,
        budget.lines.map(({ entry, total }) => ({
          id: entry.id ?? made('id', 'naam van de regel', undefined, entry.amount.span),
          name: entry.item,
          amount: entry.amount,
          total: made('total', 'bedrag van de regel', total, entry.amount.span),
        })),
      ),
    },
    funding: {
      total: made('total', 'totaal van de dekking', funded, span),
      lines: make.listed(
        'dekkingsregels',
        span,
        budget.funding.flatMap((line) => line.entries.map((entry) => fundingLine(entry, line))),
      ),
      sources: make.listed(
        'bronnen',
        span,
        budget.funding.map(({ source, total, entries }) => {
          const at = entries[0]?.source.span ?? span;
          return {
            id: made('id', 'kenmerk', source.id, at),
            name: made('text', 'bron', source.label, at),
            total: made('total', 'bedrag', total, at),
          };
        }),
      ),
    },
  };
}

/** A funding line: `rest` as an amount, and what remains of what the source has available. */
function fundingLine(entry: FundingEntry, line: FundingLine): ViewGroup {
  const { id, amount, available, source } = entry;
  const { total } = line;
  const isKnownRest = line.entries.length === 1 && amount.value?.kind === 'rest' && !total.atLeast;
  const at = available?.span ?? source.span;
  return {
    id: id ?? made('id', 'naam van de regel', undefined, source.span),
    name: made('text', 'bron', line.source.label, source.span),
    amount: isKnownRest ? { ...amount, value: { kind: 'sum', total: total.cents } } : amount,
    available: available ?? made('money', 'beschikbaar', undefined, source.span),
    remains: made('money', 'wat er overblijft', remainderOf(line, [entry])?.remains, at),
  };
}
