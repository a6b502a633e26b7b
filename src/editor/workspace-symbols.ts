import type { Span } from '../diagnostic/span.ts';
import type { Dossier } from '../model/dossier.ts';
import type { NamedSymbol, SymbolSort } from './symbols/named-symbol.ts';
import { symbolIndex } from './symbols/symbol-index.ts';

/** Something that can be found by its name in a whole project. */
export interface FoundSymbol {
  readonly name: string;
  readonly sort: SymbolSort;
  readonly span: Span;
  /** What it is in, or what it is called. */
  readonly detail: string;
}

/** What has a name that people look for. */
const wanted: ReadonlySet<SymbolSort> = new Set([
  'partner',
  'term',
  'line',
  'cost',
  'source',
  'heading',
  'file',
]);

/** Returns what has all words of a query in its name or label; all for an empty query. */
export function findSymbols(dossier: Dossier, query: string): readonly FoundSymbol[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const { symbols } = symbolIndex(dossier, none);
  return symbols
    .filter(({ sort, name, label = '' }) => {
      const text = folded(`${name} ${label}`);
      return wanted.has(sort) && words.every((word) => text.includes(word));
    })
    .flatMap((symbol) => found(symbol, dossier));
}

/** Headings are found where they are written; no document needs to be composed for that. */
const none: readonly never[] = [];

function found({ name, sort, label, definitions }: NamedSymbol, { folder }: Dossier): readonly FoundSymbol[] {
  const [definition] = definitions;
  if (!definition) return [];
  const { span } = definition;
  if (sort === 'file') return [{ name: label ?? name, sort, span, detail: name }];
  return [{ name, sort, span, detail: label ?? folder }];
}

/** Without capitals and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
