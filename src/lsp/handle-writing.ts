import {
  type CodeAction,
  CodeActionRequest,
  CompletionRequest,
  DocumentFormattingRequest,
  HoverRequest,
  InlayHintRequest,
  MarkupKind,
  type Range,
} from 'vscode-languageserver/node';
import { complete } from '../editor/complete.ts';
import { formatFrontmatter } from '../editor/format-frontmatter.ts';
import { hover } from '../editor/hover.ts';
import { inlayHints } from '../editor/inlay-hints.ts';
import { type Handler, handler } from './handler.ts';
import { fixAll, quickFix } from './protocol-action.ts';
import { protocolCompletion } from './protocol-completion.ts';
import { protocolDiagnostic } from './protocol-diagnostic.ts';
import { exactRangeOf, protocolPositionOf, rangeOfStretch, touch } from './protocol-ranges.ts';
import type { Session } from './session.ts';

/** Help at the place where someone writes. */
export const writing: readonly Handler[] = [
  handler(HoverRequest.type, 'checked', ({ textDocument, position }, session) => {
    const situation = session.situationAt(textDocument.uri, position);
    const found = situation && hover(situation);
    if (!found) return null;
    return {
      contents: { kind: MarkupKind.Markdown, value: found.text },
      range: rangeOfStretch(found.stretch),
    };
  }),
  // Slightly outdated data are fine, but there must be data.
  handler(CompletionRequest.type, 'known', ({ textDocument, position }, session) => {
    const situation = session.situationAt(textDocument.uri, position);
    return situation ? complete(situation).map(protocolCompletion) : [];
  }),
  handler(InlayHintRequest.type, 'checked', ({ textDocument, range }, session) => {
    const situation = session.abilities.wantsHints ? session.situationAt(textDocument.uri) : undefined;
    const found = situation ? inlayHints(situation, range.start.line + 1, range.end.line + 1) : [];
    return found.map(({ position, text }) => ({
      position: protocolPositionOf(position),
      label: text,
      paddingLeft: true,
    }));
  }),
  handler(DocumentFormattingRequest.type, 'known', ({ textDocument }, session) => {
    const situation = session.situationAt(textDocument.uri);
    if (!situation) return [];
    const { file, text, ownFile } = situation;
    return formatFrontmatter(file, text, ownFile !== undefined).map((edit) => ({
      range: exactRangeOf(edit.span),
      newText: edit.text,
    }));
  }),
  handler(CodeActionRequest.type, 'checked', ({ textDocument, range, context }, session) => {
    const file = session.names.pathOf(textDocument.uri);
    const text =
      session
        .textOf(textDocument.uri)
        ?.getText()
        .replace(/^\ufeff/, '') ?? '';
    return file === undefined ? [] : actionsIn(file, text, range, context.only, session);
  }),
];

/**
 * The fixes of findings that a range touches, the one that makes all safe fixes of the file, and behind them what lets
 * these findings stand.
 */
async function actionsIn(
  file: string,
  text: string,
  range: Range,
  only: readonly string[] | undefined,
  session: Session,
): Promise<CodeAction[]> {
  const { uriOf } = session.names;
  const wants = (kind: string) => only?.some((each) => kind === each || kind.startsWith(`${each}.`)) ?? true;
  const findings = session.findingsIn(file);
  const context = session.diagnosticContext();
  const near = findings
    .map((finding) => ({ finding, diagnostic: protocolDiagnostic(finding, context) }))
    .filter(({ diagnostic }) => touch(diagnostic.range, range));
  const mendable = await session.withFixes(
    file,
    near.map(({ finding }) => finding),
  );
  const quick = near.flatMap(({ diagnostic }, index) =>
    (mendable[index]?.fixes ?? []).map((fix) => quickFix(fix, diagnostic, uriOf)),
  );
  const suppressing = near.flatMap(({ finding, diagnostic }) => {
    const suppression = session.pipeline.suppressWithReason(finding, text);
    return suppression ? [quickFix({ ...suppression, certainty: 'choice' }, diagnostic, uriOf)] : [];
  });
  const safe = session.pipeline.chooseFixes(findings).map(({ fix }) => fix);
  const all = safe.length === 0 ? [] : [fixAll(safe, uriOf)];
  return [...quick, ...all, ...suppressing].filter(({ kind = '' }) => wants(kind));
}
