import { dirname, join } from 'node:path/posix';
import { emptySpan, type Span } from '../../diagnostic/span.ts';
import type { Dossier, LoadedDocument } from '../../model/dossier.ts';
import type { Field } from '../../model/field.ts';
import { printField } from '../../model/print-field.ts';
import { type FoundField, walkFields } from '../../model/walk-fields.ts';
import type { Target } from '../../resolve/heading-targets.ts';
import { plainSpaces } from '../../text/authored-text.ts';
import { findInSource, partOf, unquoted } from './find-in-source.ts';
import { keyInFile, keyOfName, keyOfPlace, type NameScope, type SymbolSort } from './named-symbol.ts';
import type { SymbolCollector } from './symbol-collector.ts';

/** Groups whose keys are names. */
const groups = {
  partners: 'partner',
  terms: 'term',
  costs: 'cost',
  sources: 'source',
} as const satisfies Readonly<Record<string, SymbolSort>>;

/** What an id refers to, by its key, or by that of the list that it is in. */
const references: Readonly<Record<string, SymbolSort>> = {
  partner: 'partner',
  partners: 'partner',
  lead: 'partner',
  cost: 'cost',
  source: 'source',
  interventions: 'file',
  annexes: 'file',
  about: 'file',
};

/** Defines what the data of the documents and the scheme name, and all documents. */
export function defineInDossier(
  dossier: Dossier,
  documents: readonly LoadedDocument[],
  symbols: SymbolCollector,
): void {
  const { scheme } = dossier;
  for (const document of documents) defineInData(document, symbols);
  for (const [sort, entries] of [
    ['cost', scheme.costs],
    ['source', scheme.sources],
  ] as const)
    for (const { id, label } of entries)
      symbols.define({ key: keyInFile(sort, '', id), sort, name: id, label });
  for (const { file, data } of documents) {
    const symbol = {
      key: keyOfName('file', file),
      sort: 'file',
      name: file,
      label: printField(data.title),
    } as const;
    symbols.define(symbol, { span: emptySpan(file, 1, 1), as: 'otherwise' });
  }
}

function defineInData(document: LoadedDocument, symbols: SymbolCollector): void {
  const { file, keys } = document;
  for (const [group, sort] of Object.entries(groups))
    for (const [name, label] of namesIn(document, group)) {
      const span = keys?.get(`${group}.${name}`);
      const key = keyInFile(sort, file, name);
      if (span) symbols.define({ key, sort, name, label }, { span: unquoted(span, document), as: 'key' });
    }
}

/**
 * Returns what names mean in a document: what it defines itself, what the main document does, what the scheme does.
 * To be asked when all is defined.
 */
export function scopeOf({ file }: LoadedDocument, { main }: Dossier, symbols: SymbolCollector): NameScope {
  return (sort, name) => {
    const keys = [file, main.file, ''].map((each) => keyInFile(sort, each, name));
    return keys.find((key) => symbols.has(key)) ?? keyInFile(sort, main.file, name);
  };
}

/** Names in a group of the data, with what each is called; none when it is a list of ids. */
function namesIn(
  { data }: LoadedDocument,
  group: string,
): readonly (readonly [string, string | undefined])[] {
  const found = Object.entries(data).find(([key]) => key === group)?.[1] as object | undefined;
  if (Array.isArray(found)) return [];
  return Object.entries(found ?? {}).map(([name, value]: [string, Field | { readonly name?: Field }]) => {
    const field = 'raw' in value ? value : value.name;
    return [name, field && printField(field)] as const;
  });
}

/** What the scan of a document's data needs besides the document. */
export interface DataContext {
  readonly symbols: SymbolCollector;
  readonly terms: RegExp | undefined;
  readonly keyOf: NameScope;
  /** Those of the document. */
  readonly headings: readonly Target[];
}

/** Adds the ids in the data of a document, and the terms in its values. */
export function addFromData(document: LoadedDocument, context: DataContext): void {
  const { terms, symbols, keyOf } = context;
  for (const found of walkFields(document.data)) {
    const { field, key } = found;
    if (field.type === 'id' && field.value !== undefined) {
      if (isLineId(found)) defineLine(found, document, symbols);
      else if (key === 'place') addPlace(field, document, context);
      else addReference(field, references[key], document, context);
    }
    if (field.type === 'text' && terms && field.raw !== '')
      for (const { span, match } of findInSource(terms, field.span, document))
        symbols.use(keyOf('term', match[0]), { span, as: 'value' });
  }
}

function isLineId({ path }: FoundField): boolean {
  return path.length === 3 && path[2] === 'id';
}

function defineLine({ field, path }: FoundField, document: LoadedDocument, symbols: SymbolCollector): void {
  const span = unquoted(field.span, document);
  const [list, index] = path;
  const line = (document.data as unknown as Record<string, readonly { readonly item?: Field }[]>)[
    String(list)
  ];
  const label = line?.[Number(index)]?.item?.raw;
  const key = keyOfPlace('line', field.span);
  symbols.define({ key, sort: 'line', name: field.raw, label }, { span, as: 'id' });
}

/** Adds what `allow:` names: a heading, or a key below a name (`partners.meppel.name`). */
function addPlace(field: Field, document: LoadedDocument, { headings, symbols, keyOf }: DataContext): void {
  const place = plainSpaces(field.raw).replace(/^#+ ?/, '').toLowerCase();
  for (const { text, slug, span } of headings) {
    if (plainSpaces(text).toLowerCase() === place)
      symbols.use(keyOfPlace('heading', span), { span: field.span, as: 'place' });
    else if (slug === place)
      symbols.use(keyOfPlace('heading', span), { span: unquoted(field.span, document), as: 'slug' });
  }
  const [found] = findInSource(/\b(partners|terms|costs|sources)\.([^.\s"']+)/g, field.span, document);
  const [, group = '', name = ''] = found?.match ?? [];
  const sort = groups[group as keyof typeof groups];
  if (found && sort)
    symbols.use(keyOf(sort, name), {
      span: partOf(found.span, group.length + 1, found.match[0].length),
      as: 'id',
    });
}

function addReference(
  field: Field,
  sort: SymbolSort | undefined,
  document: LoadedDocument,
  { symbols, keyOf }: DataContext,
): void {
  const span: Span = unquoted(field.span, document);
  const value = String(field.value);
  if (sort === 'file')
    symbols.use(keyOfName('file', join(dirname(document.file), value)), { span, as: 'path' });
  else if (sort) symbols.use(keyOf(sort, value), { span, as: 'id' });
}
