import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic as ProtocolDiagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Fix } from '../diagnostic/fix.ts';
import { groupBy } from '../text/group-by.ts';
import { exactRangeOf } from './protocol-ranges.ts';

/** The kind of the action that makes all safe fixes of a file: an editor may run it at each save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.akkoord`;

/** Converts a fix of a finding to an action of the protocol. A safe one is what an editor does without asking. */
export function quickFix(
  { title, edits, certainty }: Fix,
  diagnostic: ProtocolDiagnostic,
  uriOf: (path: string) => string,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: certainty === 'safe',
    edit: workspaceEdit(edits, uriOf),
  };
}

/** Returns the action that makes several fixes at once, none of which overlap. */
export function fixAll(fixes: readonly Fix[], uriOf: (path: string) => string): CodeAction {
  return {
    title: 'Verbeter alles in dit bestand waar maar één antwoord goed is',
    kind: FIX_ALL,
    edit: workspaceEdit(
      fixes.flatMap(({ edits }) => edits),
      uriOf,
    ),
  };
}

function workspaceEdit(edits: Fix['edits'], uriOf: (path: string) => string): WorkspaceEdit {
  const files = groupBy(edits, ({ span }) => uriOf(span.file));
  const changes = [...files].map(
    ([uri, own]) =>
      [uri, own.map(({ span, text }) => ({ range: exactRangeOf(span), newText: text }))] as const,
  );
  return { changes: Object.fromEntries(changes) };
}
