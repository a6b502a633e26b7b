import type { WorkspaceEdit } from 'vscode-languageserver/node';
import type { Edit } from '../diagnostic/fix.ts';
import { groupBy } from '../text/group-by.ts';
import { exactRangeOf } from './protocol-ranges.ts';

/** Converts edits, by file. */
export function workspaceEdit(
  edits: readonly Edit[],
  uriOf: (path: string) => string,
): WorkspaceEdit & Required<Pick<WorkspaceEdit, 'changes'>> {
  const files = groupBy(edits, ({ span }) => uriOf(span.file));
  const changes = [...files].map(
    ([uri, own]) =>
      [uri, own.map(({ span, text }) => ({ range: exactRangeOf(span), newText: text }))] as const,
  );
  return { changes: Object.fromEntries(changes) };
}
