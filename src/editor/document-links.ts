import type { Span } from '../diagnostic/span.ts';
import type { LoadedDocument } from '../model/dossier.ts';
import { nodesIn } from '../model/nodes-in.ts';
import type { Situation } from './situation.ts';
import { addressSpan } from './symbols/address-span.ts';
import { currentPlaces, knownSymbols } from './symbols/known-symbols.ts';
import type { WrittenAs } from './symbols/named-symbol.ts';
import type { SymbolIndex } from './symbols/symbol-index.ts';

/** An address in a text, and what it opens: a file, at a line for a heading, or a page of the web. */
export interface DocumentLink {
  readonly span: Span;
  readonly target: { readonly file: string; readonly line?: number | undefined } | { readonly url: string };
}

/** How the addresses of files and headings are written. */
const addresses: ReadonlySet<WrittenAs> = new Set(['path', 'address', 'slug']);

/** Returns the addresses in a text: of files and headings of the dossier, and of the web. */
export function documentLinks(situation: Situation): readonly DocumentLink[] {
  const { file } = situation;
  const index = knownSymbols(situation);
  const document = index?.documents.get(file);
  if (!index || !document) return [];
  const isCurrent = currentPlaces(index, situation);
  return [...withinDossier(file, index), ...outside(document)].filter(({ span }) => isCurrent({ span }));
}

function withinDossier(file: string, index: SymbolIndex): DocumentLink[] {
  return index.placesIn(file).flatMap(({ symbol: { sort, name, definitions }, occurrence: { span, as } }) => {
    if (!addresses.has(as)) return [];
    if (sort === 'file') return [{ span, target: { file: name } }];
    const [definition] = definitions;
    return definition
      ? [{ span, target: { file: definition.span.file, line: definition.span.start.line } }]
      : [];
  });
}

function outside(document: LoadedDocument): DocumentLink[] {
  return nodesIn(document.body).flatMap((node) => {
    const span = node.type === 'link' && /^(?:https?|mailto):/i.test(node.url) && addressSpan(node, document);
    return span ? [{ span, target: { url: node.url } }] : [];
  });
}
