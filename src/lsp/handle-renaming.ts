import {
  PrepareRenameRequest,
  RenameRequest,
  type TextDocumentEdit,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Edit } from '../diagnostic/fix.ts';
import { editsForMoves, prepareRename, rename } from '../editor/rename/rename.ts';
import type { Move } from '../editor/rename/renaming.ts';
import { failure, type Handler, handler } from './handler.ts';
import { workspaceEdit } from './protocol-edit.ts';
import { exactRangeOf } from './protocol-ranges.ts';
import type { Session } from './session.ts';

/** Other names, of what a text names and of files. */
export const renaming: readonly Handler[] = [
  handler(PrepareRenameRequest.type, 'checked', ({ textDocument, position }, session) => {
    const situation = session.situationAt(textDocument.uri, position);
    const found = situation && prepareRename(situation);
    if (!found) return null;
    return found.ok ? { range: exactRangeOf(found.span), placeholder: found.name } : failure(found.reason);
  }),
  handler(RenameRequest.type, 'checked', ({ textDocument, position, newName }, session) => {
    const situation = session.situationAt(textDocument.uri, position);
    if (!situation) return null;
    const made = rename(situation, newName);
    if (!made.ok) return failure(made.reason);
    if (!made.move) return workspaceEdit(made.edits, session.names.uriOf);
    return session.abilities.renamesFiles
      ? withMove(made.edits, made.move, session)
      : failure(
          'Deze editor kan hier geen bestand een andere naam geven. Doe het in de lijst met bestanden.',
        );
  }),
  handler(WillRenameFilesRequest.type, 'checked', ({ files }, session) => {
    const { pathOf, uriOf } = session.names;
    const moves = files.flatMap(({ oldUri, newUri }): Move[] => {
      const [from, to] = [pathOf(oldUri), pathOf(newUri)];
      return from !== undefined && to !== undefined ? [{ from, to }] : [];
    });
    const around = session.dossiersWith(moves.map(({ from }) => from));
    const edits = around.flatMap((surroundings) => editsForMoves(surroundings, moves));
    return edits.length === 0 ? null : workspaceEdit(edits, uriOf);
  }),
];

/** First the edits, which are of the file as it is called now. */
function withMove(edits: readonly Edit[], { from, to }: Move, { names: { uriOf } }: Session): WorkspaceEdit {
  const { changes = {} } = workspaceEdit(edits, uriOf);
  const documents = Object.entries(changes).map(
    ([uri, own]): TextDocumentEdit => ({ textDocument: { uri, version: null }, edits: own }),
  );
  return { documentChanges: [...documents, { kind: 'rename', oldUri: uriOf(from), newUri: uriOf(to) }] };
}
