import type { Span } from '../../diagnostic/span.ts';
import type { Budget } from '../../model/budget.ts';
import { budgetsOf } from '../../model/budgets-of.ts';
import { allDocumentsOf, documentsOf } from '../../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../../model/dossier.ts';
import type { Field, FieldType } from '../../model/field.ts';
import { formatTotal } from '../../model/format-total.ts';
import type { Partner } from '../../model/partner.ts';
import { printField } from '../../model/print-field.ts';
import type { Signatory } from '../../model/signatory.ts';
import { walkFields } from '../../model/walk-fields.ts';
import type { Topic } from './summary.ts';

/** Something that the data of a dossier are about: a partner, a line of a budget, a total, a document. */
export interface Fact {
  readonly type: string;
  readonly topic: Topic;
  /** What it is recognized by in another version, the surest first. */
  readonly identities: readonly string[];
  /** In Dutch. */
  readonly subject: string;
  /** What is told when all of it comes or goes. */
  readonly text: string;
  readonly span: Span | undefined;
  readonly parts: readonly FactPart[];
}

/** A part of it that can change. */
export interface FactPart {
  /** What it is recognized by: a path in the frontmatter. */
  readonly key: string;
  readonly topic: Topic;
  /** In Dutch. */
  readonly label: string;
  /** As printed; undefined: unfilled. */
  readonly text: string | undefined;
  readonly span: Span | undefined;
}

/** Keys of a document that have facts of their own, or say how and not what. */
const elsewhere: ReadonlySet<string> = new Set([
  ...['partners', 'signatories', 'budget', 'funding', 'interventions', 'allow', 'style', 'scheme'],
]);
const topicOfType: Partial<Record<FieldType, Topic>> = {
  date: 'dates',
  period: 'dates',
  money: 'money',
  amount: 'money',
};
const partyKeys: ReadonlySet<string> = new Set(['lead', 'contact', 'handler', 'portfolio', 'to', 'from']);

/** Returns the facts of a dossier, in its order. */
export function factsOf(dossier: Dossier): readonly Fact[] {
  const partners =
    'partners' in dossier.main.data ? (dossier.main.data.partners as Readonly<Record<string, Partner>>) : {};
  const nameOf = (id: string | undefined) => partners[id ?? '']?.name.value ?? id ?? 'onbekend';
  return [
    ...Object.entries(partners).map(([id, partner]) => partnerFact(id, partner)),
    ...documentsOf(dossier).flatMap((document) => signatoryFacts(document, nameOf)),
    ...moneyFacts(dossier),
    ...documentsOf(dossier).map((document) => documentFact(document, 'document', 'details')),
    ...dossier.interventions.map((sheet) => documentFact(sheet, 'sheet', 'plans', nameOf)),
  ];
}

function partnerFact(id: string, { name, short, type }: Partner): Fact {
  return {
    type: 'partner',
    topic: 'parties',
    identities: [id, name.raw],
    subject: `partner ${quoted(name.value ?? id)}`,
    text: name.value ?? id,
    span: name.span,
    parts: [
      partOf('name', 'parties', name),
      partOf('short', 'parties', short),
      partOf('type', 'parties', type),
    ].flat(),
  };
}

function signatoryFacts(
  { id, data }: LoadedDocument,
  nameOf: (id: string | undefined) => string,
): readonly Fact[] {
  const signatories = ('signatories' in data && data.signatories) || [];
  return (signatories as readonly (Partial<Signatory> & Pick<Signatory, 'name' | 'role'>)[]).map(
    (signatory) => {
      const { partner, name, role } = signatory;
      const party = partner?.value === undefined ? '' : ` van ${quoted(nameOf(partner.value))}`;
      return {
        type: 'signatory',
        topic: 'parties',
        identities: [
          `${id} ${partner?.raw} ${name.raw}`,
          `${id} ${name.raw}`,
          `${id} ${partner?.raw} ${role.raw}`,
          `${id} ${partner?.raw}`,
        ],
        subject: `ondertekenaar${party}`,
        text: [name.value, role.value].filter(Boolean).join(', ') || 'nog niet ingevuld',
        span: name.span,
        parts: Object.entries(signatory).flatMap(([key, field]) =>
          key === 'partner' ? [] : partOf(key, topicOfType[field?.type ?? 'text'] ?? 'parties', field),
        ),
      };
    },
  );
}

function moneyFacts(dossier: Dossier): readonly Fact[] {
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

function documentFact(
  loaded: LoadedDocument,
  type: string,
  topic: Topic,
  nameOf: (id: string | undefined) => string = String,
): Fact {
  const title = titleOf(loaded);
  const own = walkFields(loaded.data).filter(({ path }) => !elsewhere.has(String(path[0])));
  const kind: FactPart = {
    key: 'kind',
    topic: 'details',
    label: 'soort',
    text: loaded.data.kind,
    span: loaded.keys?.get('kind'),
  };
  const titled = ('title' in loaded.data && loaded.data.title.span) || undefined;
  return {
    type,
    topic,
    identities: [loaded.id, title],
    subject: `${type === 'sheet' ? 'interventie' : 'document'} ${quoted(title)}`,
    text: title,
    span: titled,
    parts: [
      kind,
      ...own.flatMap(({ field, path }) => {
        const about = partyKeys.has(String(path[0])) ? 'parties' : undefined;
        return partOf(
          path.join('.'),
          topicOfType[field.type] ?? about ?? (path[0] === 'title' ? topic : 'details'),
          field,
        );
      }),
      ...partnersIn(loaded, nameOf),
    ],
  };
}

/** The partners of a sheet, by name. */
function partnersIn(
  { data }: LoadedDocument,
  nameOf: (id: string | undefined) => string,
): readonly FactPart[] {
  if (!('partners' in data) || !Array.isArray(data.partners)) return [];
  const partners = data.partners as readonly Field<string>[];
  const text = partners.flatMap(({ value }) => (value === undefined ? [] : [nameOf(value)])).join(', ');
  return [{ key: 'partners', topic: 'parties', label: 'partners', text, span: partners[0]?.span }];
}

function partOf(key: string, topic: Topic, field: Field | undefined): readonly FactPart[] {
  return field ? [{ key, topic, label: field.label, text: printField(field), span: field.span }] : [];
}

/** Returns the title of a document, or the name of its file. */
function titleOf({ data, id }: LoadedDocument): string {
  return ('title' in data && data.title.value) || id;
}

function quoted(name: string): string {
  return `“${name}”`;
}

/** Returns the names of the partners and the people of a dossier: each is one whole in a text. */
export function namesIn(dossier: Dossier): readonly string[] {
  return allDocumentsOf(dossier).flatMap(({ data }) =>
    walkFields(data).flatMap(({ field, path }) => {
      const [first, last] = [path[0], path.at(-1)];
      const isName =
        (last === 'name' || last === 'short') &&
        ['partners', 'signatories', 'contact', 'handler'].includes(String(first));
      return isName && typeof field.value === 'string' ? [field.value] : [];
    }),
  );
}
