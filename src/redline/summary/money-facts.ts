import type { Span } from '../../diagnostic/span.ts';
import type { Budget } from '../../model/budget.ts';
import { budgetsOf } from '../../model/budgets-of.ts';
import type { Dossier, LoadedDocument } from '../../model/dossier.ts';
import { formatTotal } from '../../model/format-total.ts';
import { printField } from '../../model/print-field.ts';
import { type Fact, partOf, quoted, titleOf } from './fact.ts';

/** Returns the facts of all budgets of a dossier: lines, sources and totals. */
export function moneyFacts(dossier: Dossier): readonly Fact[] {
  const { held, whole } = budgetsOf(dossier);
  const own = held.flatMap(({ holder, budget }) => {
    const title = quoted(titleOf(holder));
    return [
      ...lineFacts(budget, holder, title),
      ...totalFacts(budget, holder.id, `van ${title}`, holder.keys?.get('budget')),
    ];
  });
  const isOne = held.length === 1 && held[0]?.holder === dossier.main;
  return isOne
    ? own
    : [...own, ...(held.length > 0 ? totalFacts(whole, '', 'van alle interventies samen', undefined) : [])];
}

function lineFacts({ lines }: Budget, { id: document }: LoadedDocument, title: string): readonly Fact[] {
  return lines.map(({ entry, cost, total }): Fact => {
    const { id, item, amount, vat } = entry;
    const printed = printField(amount);
    const sum = formatTotal(total);
    const text = printed === undefined || printed === sum ? printed : `${printed} = ${sum}`;
    const inDocument = (words: string) => `${document} ${words}`;
    return {
      type: 'line',
      topic: 'money',
      identities: [
        ...(id?.value === undefined ? [] : [inDocument(`#${id.value}`)]),
        ...[`${entry.cost.raw} ${item.raw} ${amount.raw}`, `${entry.cost.raw} ${item.raw}`, item.raw].map(
          inDocument,
        ),
        ...[`${entry.cost.raw} ${amount.raw}`, entry.cost.raw].map(inDocument),
      ],
      subject: `kostenpost ${quoted(item.value ?? cost?.label ?? entry.cost.raw)} van ${title}`,
      text: text ?? 'zonder bedrag',
      span: amount.span,
      parts: [
        { key: 'amount', topic: 'money', label: amount.label, text, span: amount.span },
        {
          key: 'cost',
          topic: 'money',
          label: entry.cost.label,
          text: cost?.label ?? entry.cost.value,
          span: entry.cost.span,
        },
        ...partOf('item', 'money', item),
        ...partOf('vat', 'money', vat),
      ],
    };
  });
}

function totalFacts(budget: Budget, document: string, of: string, span: Span | undefined): readonly Fact[] {
  const total = (type: string, name: string, subject: string, text: string, at = span): Fact => ({
    type,
    topic: 'money',
    identities: [`${document} ${name}`],
    subject,
    text,
    span: at,
    parts: [{ key: 'total', topic: 'money', label: '', text, span: at }],
  });
  if (budget.lines.length === 0 && budget.funding.length === 0) return [];
  return [
    ...budget.funding.map(({ source, total: sum, entries }) =>
      total(
        'source',
        source.id,
        `dekking uit ${quoted(source.label)} ${of}`,
        formatTotal(sum),
        entries[0]?.amount.span ?? span,
      ),
    ),
    ...budget.funding.flatMap(({ source, entries }) =>
      entries.flatMap(({ available }) => {
        const text = available && printField(available);
        return text === undefined
          ? []
          : [
              total(
                'available',
                source.id,
                `beschikbaar uit ${quoted(source.label)} ${of}`,
                text,
                available?.span,
              ),
            ];
      }),
    ),
    total('total', 'total', `totaal van de begroting ${of}`, formatTotal(budget.total)),
  ];
}
