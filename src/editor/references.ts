import type { Span } from '../diagnostic/span.ts';
import type { Situation } from './situation.ts';
import { knownSymbols, placesOf, symbolAt } from './symbols/known-symbols.ts';

/** Returns all places of what is named at a position, in the order of the files and their lines. */
export function references(situation: Situation, withDefinition: boolean): readonly Span[] {
  const index = knownSymbols(situation);
  const found = symbolAt(situation);
  if (!index || !found) return [];
  const { symbol } = found;
  const places = placesOf(withDefinition ? symbol : { ...symbol, definitions: [] }, index, situation);
  return places
    .map(({ span }) => span)
    .toSorted(
      (a, b) => compareText(a.file, b.file) || a.start.line - b.start.line || a.start.column - b.start.column,
    );
}

/** Returns the places in the same file, with whether each defines what is named. */
export function highlights(
  situation: Situation,
): readonly { readonly span: Span; readonly isDefinition: boolean }[] {
  const index = knownSymbols(situation);
  const found = symbolAt(situation);
  if (!index || !found) return [];
  const { symbol } = found;
  return placesOf(symbol, index, situation)
    .filter(({ span }) => span.file === situation.file && !isEmpty(span))
    .map((occurrence) => ({ span: occurrence.span, isDefinition: symbol.definitions.includes(occurrence) }));
}

function isEmpty({ start, end }: Span): boolean {
  return start.line === end.line && start.column === end.column;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
