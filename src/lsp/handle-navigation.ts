import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  type Location,
  ReferencesRequest,
} from 'vscode-languageserver/node';
import type { Span } from '../diagnostic/span.ts';
import { define } from '../editor/define.ts';
import { outline } from '../editor/outline.ts';
import { highlights, references } from '../editor/references.ts';
import { type Handler, handler } from './handler.ts';
import { exactRangeOf, rangeOfSpan } from './protocol-ranges.ts';
import { protocolSymbol } from './protocol-symbol.ts';
import type { Session } from './session.ts';

/** From one place to others. */
export const navigation: readonly Handler[] = [
  handler(DefinitionRequest.type, 'checked', ({ textDocument, position }, session) => {
    const situation = session.situationAt(textDocument.uri, position);
    return situation ? define(situation).map((span) => locationOf(span, session)) : [];
  }),
  handler(ReferencesRequest.type, 'checked', ({ textDocument, position, context }, session) => {
    const situation = session.situationAt(textDocument.uri, position);
    const spans = situation ? references(situation, context.includeDeclaration) : [];
    return spans.map((span) => locationOf(span, session));
  }),
  handler(DocumentHighlightRequest.type, 'checked', ({ textDocument, position }, session) => {
    const situation = session.situationAt(textDocument.uri, position);
    const found = situation ? highlights(situation) : [];
    return found.map(({ span, isDefinition }) => ({
      range: exactRangeOf(span),
      kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  }),
  handler(DocumentSymbolRequest.type, 'nothing', ({ textDocument: { uri } }, session) => {
    const text = session.textOf(uri)?.getText();
    if (text === undefined) return [];
    const lines = text.split(/\r?\n/);
    return outline(text, uri.endsWith('.yaml')).map((entry) =>
      protocolSymbol(entry, (line) => lines[line - 1]?.length ?? 0),
    );
  }),
];

function locationOf(span: Span, { names }: Session): Location {
  return { uri: names.uriOf(span.file), range: rangeOfSpan(span) };
}
