import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node';
import type { OutlineEntry } from '../editor/outline.ts';

const kinds = { key: SymbolKind.Key, heading: SymbolKind.String } satisfies Record<
  OutlineEntry['sort'],
  SymbolKind
>;

/** Converts an entry of the outline; `lengthOf` returns the length of a line. */
export function protocolSymbol(entry: OutlineEntry, lengthOf: (line: number) => number): DocumentSymbol {
  const { name, sort, line, last, children } = entry;
  return {
    name,
    kind: kinds[sort],
    range: { start: { line: line - 1, character: 0 }, end: { line: last - 1, character: lengthOf(last) } },
    selectionRange: {
      start: { line: line - 1, character: 0 },
      end: { line: line - 1, character: lengthOf(line) },
    },
    children: children.map((child) => protocolSymbol(child, lengthOf)),
  };
}
