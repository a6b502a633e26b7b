import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  type Location,
  ReferencesRequest,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import type { Span } from '../diagnostic/span.ts';
import { define } from '../editor/define.ts';
import { highlights, references } from '../editor/references.ts';
import type { SymbolSort } from '../editor/symbols/named-symbol.ts';
import { findSymbols } from '../editor/workspace-symbols.ts';
import { type Handler, handler } from './handler.ts';
import { exactRangeOf, rangeOfSpan } from './protocol-ranges.ts';
import type { Session } from './session.ts';

const kinds = {
  partner: SymbolKind.Object,
  term: SymbolKind.Constant,
  line: SymbolKind.Number,
  cost: SymbolKind.Enum,
  source: SymbolKind.Enum,
  heading: SymbolKind.String,
  file: SymbolKind.File,
  footnote: SymbolKind.Key,
  field: SymbolKind.Field,
} satisfies Record<SymbolSort, SymbolKind>;

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
  handler(WorkspaceSymbolRequest.type, 'checked', ({ query }, session) =>
    session
      .dossiers()
      .flatMap((dossier) => findSymbols(dossier, query))
      .map(({ name, sort, span, detail }) => ({
        name,
        kind: kinds[sort],
        containerName: detail,
        location: locationOf(span, session),
      })),
  ),
];

function locationOf(span: Span, { names }: Session): Location {
  return { uri: names.uriOf(span.file), range: rangeOfSpan(span) };
}
