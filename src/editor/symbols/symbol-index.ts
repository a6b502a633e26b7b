import { viewsOf } from '../../compose/view.ts';
import { lineIndex } from '../../diagnostic/line-index.ts';
import type { Span } from '../../diagnostic/span.ts';
import { memoizeByObject } from '../../memoize/memoize-by-object.ts';
import type { Document } from '../../model/document.ts';
import { allDocumentsOf } from '../../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../../model/dossier.ts';
import { walkFields } from '../../model/walk-fields.ts';
import { firstOfEachSpan, headingTargets, type Target } from '../../resolve/heading-targets.ts';
import { groupBy } from '../../text/group-by.ts';
import { wholeWords } from './find-in-source.ts';
import type { NamedSymbol, Occurrence } from './named-symbol.ts';
import { SymbolCollector } from './symbol-collector.ts';
import { addFromBody, ownTargets } from './symbols-in-body.ts';
import { addFromData, defineInDossier, scopeOf } from './symbols-in-data.ts';

/** A place of a symbol. */
export interface Placed {
  readonly symbol: NamedSymbol;
  readonly occurrence: Occurrence;
}

/** Everything that has a name in a dossier, as last loaded, and where. */
export interface SymbolIndex {
  readonly symbols: readonly NamedSymbol[];
  readonly bySort: ReadonlyMap<NamedSymbol['sort'], readonly NamedSymbol[]>;
  /** Its documents by file. */
  readonly documents: ReadonlyMap<string, LoadedDocument>;
  /** All places in a file, without those of no length. */
  readonly placesIn: (file: string) => readonly Placed[];
  /** The headings of a file that links can refer to, in order. */
  readonly headingsOf: (file: string) => readonly Target[];
}

/** Returns the index of a dossier and of its documents as composed. Built once for each state of the two. */
export function symbolIndex(dossier: Dossier, documents: readonly Document[]): SymbolIndex {
  return indexOf(dossier)(documents);
}

const indexOf = memoizeByObject((dossier: Dossier) =>
  memoizeByObject((composed: readonly Document[]) => build(dossier, composed)),
);

function build(dossier: Dossier, composed: readonly Document[]): SymbolIndex {
  const listed = allDocumentsOf(dossier);
  const all: readonly LoadedDocument[] = [...listed, ...(dossier.unlisted ?? [])];
  const targets = groupBy(
    composed.flatMap(({ root }) => headingTargets(root)),
    ({ file }) => file,
  );
  const headings = new Map(
    all.map((document) => [
      document.file,
      // A heading that is printed nowhere is there all the same.
      firstOfEachSpan([...(targets.get(document.file) ?? []), ...ownTargets(document)]),
    ]),
  );
  const headingsOf = (file: string) => headings.get(file) ?? [];
  const symbols = new SymbolCollector();
  const termsOf = ({ data }: LoadedDocument) =>
    wholeWords([dossier.main.data, data].flatMap((each) => ('terms' in each ? Object.keys(each.terms) : [])));
  const viewOf = viewsOf(dossier);
  defineInDossier(dossier, all, symbols);
  const contexts = new Map(
    all.map((document) => {
      const keyOf = scopeOf(document, dossier, symbols);
      return [document, { symbols, keyOf, terms: termsOf(document) }] as const;
    }),
  );
  for (const [document, context] of contexts)
    addFromData(document, { ...context, headings: headingsOf(document.file) });
  const keys = new Map(all.flatMap((document) => keysByValue(document)));
  const keyAt = (value: Span) => keys.get(startOf(value));
  for (const [document, context] of contexts) {
    const view = listed.includes(document) ? viewOf(document) : undefined;
    const index = lineIndex(document.source.text);
    addFromBody(document, { ...context, view, headingsOf, keyAt, index });
  }
  const found = symbols.symbols();
  const places = groupBy(
    found.flatMap((symbol) =>
      [...symbol.definitions, ...symbol.uses].map((occurrence) => ({ symbol, occurrence })),
    ),
    ({ occurrence }) => occurrence.span.file,
  );
  return {
    symbols: found,
    bySort: groupBy(found, ({ sort }) => sort),
    documents: new Map(all.map((document) => [document.file, document])),
    placesIn: (file) => places.get(file) ?? [],
    headingsOf,
  };
}

/** The spans of keys by the places of their values. */
function keysByValue({ data, keys }: LoadedDocument): (readonly [string, Span])[] {
  return walkFields(data).flatMap(({ field, path }) => {
    const key = keys?.get(path.join('.'));
    return key ? [[startOf(field.span), key] as const] : [];
  });
}

function startOf({ file, start }: Span): string {
  return `${file}:${start.line}:${start.column}`;
}
