import { dirname, join } from 'node:path/posix';
import { allDocumentsOf } from '../../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../../model/dossier.ts';
import { type Field, isField } from '../../model/field.ts';
import { printField } from '../../model/print-field.ts';
import { walkFields } from '../../model/walk-fields.ts';
import type { DataNames } from './data-names.ts';
import { type Fact, type FactPart, partnersOf, partOf, quoted, titleOf, topicOfType } from './fact.ts';

/** Keys of a document that have facts of their own, or say how and not what. */
const elsewhere: ReadonlySet<string> = new Set([
  ...['signatories', 'budget', 'funding', 'interventions', 'allow', 'style', 'scheme'],
]);
const partyKeys: ReadonlySet<string> = new Set([
  ...['partners', 'lead', 'contact', 'handler', 'portfolio', 'to', 'from'],
]);

/** Returns what the frontmatter of a document says of itself. */
export function documentFact(document: LoadedDocument, dossier: Dossier, names: DataNames): Fact {
  const { id, data, keys } = document;
  const title = 'title' in data && hasOwnTitle(document) ? data.title : undefined;
  const topic = dossier.interventions.includes(document as never) ? 'plans' : 'details';
  const kind: FactPart = {
    key: 'kind',
    topic: 'details',
    label: 'soort',
    text: names.kind(data.kind),
    span: keys?.get('kind'),
  };
  return {
    type: topic === 'plans' ? 'sheet' : 'document',
    topic,
    identities: [id, ...(title ? [title.raw] : [])],
    subject: documentName(document, names),
    text: titleOf(document),
    span: title?.span ?? kind.span,
    parts: [
      kind,
      ...(title ? partOf('title', topic, title, { isName: true }) : []),
      ...partsOf(document, dossier, names),
    ],
  };
}

/** Returns what a reader calls a document: `akkoord “Kansen voor alle kinderen”`. */
export function documentName(document: LoadedDocument, names: DataNames): string {
  const kind = names.kind(document.data.kind);
  return hasOwnTitle(document) ? `${kind} ${quoted(titleOf(document))}` : kind;
}

/** A letter without a title has that of what it is about. */
function hasOwnTitle({ data, file }: LoadedDocument): boolean {
  return 'title' in data && data.title.value !== undefined && data.title.span.file === file;
}

function partsOf({ data, file }: LoadedDocument, dossier: Dossier, names: DataNames): readonly FactPart[] {
  return Object.entries(data).flatMap(([key, value]): readonly FactPart[] => {
    // What a list names are facts themselves, and so are the partners of a dossier.
    if (key === 'title' || key === 'partners' || elsewhere.has(key) || isFieldList(value)) return [];
    return walkFields(value, [key]).flatMap(({ field, path }) => {
      const label = names.field(data.kind, path);
      const isChoice = field.type === 'choice' && typeof field.value === 'string';
      const text = isChoice
        ? names.choice(data.kind, path, field.value as string)
        : shownValue(field, file, dossier);
      const same = field.type === 'id' ? field.raw : undefined;
      return partOf(path.join('.'), topicOf(field, key), field, { label, text, same });
    });
  });
}

/** Returns what each list of a document names: partners, annexes. */
export function listedFacts(document: LoadedDocument, dossier: Dossier, names: DataNames): readonly Fact[] {
  const { id, data, file } = document;
  return Object.entries(data).flatMap(([key, value]): readonly Fact[] => {
    if (elsewhere.has(key) || !isFieldList(value)) return [];
    const subject = `${documentName(document, names)}, ${names.field(data.kind, [key])}`;
    return value.map((field) => ({
      type: 'listed',
      topic: topicOf(field, key),
      identities: [`${id} ${key} ${field.raw}`],
      subject,
      text: shownValue(field, file, dossier) ?? 'nog niet ingevuld',
      span: field.span,
      parts: [],
    }));
  });
}

function topicOf({ type }: Field, key: string): FactPart['topic'] {
  return topicOfType[type] ?? (partyKeys.has(key) ? 'parties' : 'details');
}

/** Prints a field; a partner by its name, a document by its title. */
function shownValue(field: Field, file: string, dossier: Dossier): string | undefined {
  const text = printField(field);
  if (field.type !== 'id' || text === undefined) return text;
  const named = allDocumentsOf(dossier).find((each) => each.file === join(dirname(file), text));
  return partnersOf(dossier)[text]?.name.value ?? (named && titleOf(named)) ?? text;
}

function isFieldList(value: unknown): value is readonly Field[] {
  return Array.isArray(value) && value.every(isField);
}
