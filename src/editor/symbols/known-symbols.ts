import { isBefore, type Position, type Span } from '../../diagnostic/span.ts';
import type { LoadedDocument } from '../../model/dossier.ts';
import { sourceText } from '../../model/source-text.ts';
import type { Situation } from '../situation.ts';
import type { NamedSymbol, Occurrence } from './named-symbol.ts';
import { type Placed, type SymbolIndex, symbolIndex } from './symbol-index.ts';

/** What symbols are looked up in: the dossier as last loaded, and the texts as they are now. */
export type Surroundings = Pick<Situation, 'dossier' | 'documents' | 'read'> &
  Partial<Pick<Situation, 'file' | 'text'>>;

/** Returns the symbols of a dossier as last loaded; undefined when it never could be. */
export function knownSymbols({ dossier, documents }: Surroundings): SymbolIndex | undefined {
  return dossier && symbolIndex(dossier, documents);
}

/**
 * Returns the symbol at a position, the one with the shortest name when several are there; on the marks before a
 * heading that heading.
 */
export function symbolAt(situation: Situation): Placed | undefined {
  const { file, position } = situation;
  const index = knownSymbols(situation);
  const isCurrent = index && currentPlaces(index, situation);
  const places = index?.placesIn(file).filter(({ occurrence }) => isCurrent?.(occurrence)) ?? [];
  const found = places.filter(({ occurrence: { span } }) => {
    return !isBefore(position, span.start) && !isBefore(span.end, position) && isBefore(span.start, span.end);
  });
  return (
    found.toSorted((a, b) => lengthOf(a.occurrence.span) - lengthOf(b.occurrence.span))[0] ??
    places.find(({ symbol, occurrence }) => isHeadingOf(position, symbol, occurrence))
  );
}

function isHeadingOf(
  { line, column }: Position,
  { sort, definitions }: NamedSymbol,
  place: Occurrence,
): boolean {
  const { start } = place.span;
  return sort === 'heading' && definitions.includes(place) && start.line === line && column < start.column;
}

/** Returns all places of a symbol where its name still is. */
export function placesOf(
  { definitions, uses }: NamedSymbol,
  index: SymbolIndex,
  surroundings: Surroundings,
): readonly Occurrence[] {
  return [...definitions, ...uses].filter(currentPlaces(index, surroundings));
}

/** Returns the files of a dossier whose text is no longer that of which the symbols are known. */
export function changedFiles(index: SymbolIndex, surroundings: Surroundings): readonly string[] {
  return [...index.documents.values()].flatMap(({ file, source }) =>
    textNow(file, surroundings) === source.text.replace(/^\uFEFF/, '') ? [] : file,
  );
}

/** Returns what says of a place whether the text there is the one that was read: texts may be ahead of that. */
export function currentPlaces(
  index: SymbolIndex,
  surroundings: Surroundings,
): (place: Pick<Occurrence, 'span'>) => boolean {
  const changed = new Map(
    changedFiles(index, surroundings).map((file) => [file, textNow(file, surroundings) ?? ''] as const),
  );
  return ({ span }) => {
    const now = changed.get(span.file);
    const known = index.documents.get(span.file);
    return now === undefined || !known || isSame(span, known, now);
  };
}

/** Returns the text of a file as it is now: that of the request itself first. */
function textNow(file: string, { read, file: own, text }: Surroundings): string | undefined {
  return file === own && text !== undefined ? text : read(file);
}

function isSame(span: Span, known: LoadedDocument, now: string): boolean {
  return sourceText(span, known) === sourceText(span, { source: { file: span.file, text: now } });
}

function lengthOf({ start, end }: Span): number {
  return (end.line - start.line) * 1000 + end.column - start.column;
}
