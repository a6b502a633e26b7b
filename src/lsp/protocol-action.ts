import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic as ProtocolDiagnostic,
} from 'vscode-languageserver/node';
import type { Fix } from '../diagnostic/fix.ts';
import { workspaceEdit } from './protocol-edit.ts';

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
