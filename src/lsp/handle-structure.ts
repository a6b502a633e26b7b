import {
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeKind,
  FoldingRangeRequest,
  type SelectionRange,
  SelectionRangeRequest,
} from 'vscode-languageserver/node';
import { documentLinks } from '../editor/document-links.ts';
import { foldsOf } from '../editor/folding.ts';
import { outline } from '../editor/outline.ts';
import { selectionsAt } from '../editor/selection.ts';
import { type Handler, handler } from './handler.ts';
import { exactRangeOf, sourcePositionOf } from './protocol-ranges.ts';
import { protocolSymbol } from './protocol-symbol.ts';

const folds = { region: FoldingRangeKind.Region, comment: FoldingRangeKind.Comment };

/** How a text is built. */
export const structure: readonly Handler[] = [
  handler(DocumentSymbolRequest.type, 'nothing', ({ textDocument: { uri } }, session) => {
    const text = session.textOf(uri)?.getText();
    if (text === undefined) return [];
    const lines = text.split(/\r?\n/);
    return outline(text, isData(uri)).map((entry) =>
      protocolSymbol(entry, (line) => lines[line - 1]?.length ?? 0),
    );
  }),
  handler(FoldingRangeRequest.type, 'nothing', ({ textDocument: { uri } }, session) => {
    const text = session.textOf(uri)?.getText();
    return foldsOf(text ?? '', isData(uri)).map(({ first, last, sort }) => ({
      startLine: first - 1,
      endLine: last - 1,
      kind: folds[sort],
    }));
  }),
  handler(SelectionRangeRequest.type, 'nothing', ({ textDocument: { uri }, positions }, session) => {
    const text = session.textOf(uri)?.getText() ?? '';
    return positions.map((position) => {
      const steps = selectionsAt(text, sourcePositionOf(position), isData(uri));
      const ranges = steps.map((step) => exactRangeOf({ ...step, file: '' }));
      return (
        ranges.reduceRight<SelectionRange | undefined>(
          (parent, range) => (parent ? { range, parent } : { range }),
          undefined,
        ) ?? { range: { start: position, end: position } }
      );
    });
  }),
  handler(DocumentLinkRequest.type, 'checked', ({ textDocument: { uri } }, session) => {
    const situation = session.situationAt(uri);
    const found = situation ? documentLinks(situation) : [];
    return found.map(({ span, target }) => ({
      range: exactRangeOf(span),
      target:
        'url' in target
          ? target.url
          : session.names.uriOf(target.file) + (target.line === undefined ? '' : `#L${target.line}`),
    }));
  }),
];

function isData(uri: string): boolean {
  return uri.endsWith('.yaml');
}
