import type { Diagnostic } from './diagnostic.ts';
import { suggestedLines } from './suggested-lines.ts';

/**
 * Returns the first fix of a finding as a block that a reviewer can paste into a comment on its lines; empty when there
 * is none. `fence` opens it: GitHub and GitLab have each their own.
 *
 * @see https://docs.github.com/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 * @see https://docs.gitlab.com/user/project/merge_requests/reviews/suggestions/
 */
export function suggestionText(
  diagnostic: Diagnostic,
  source: (file: string) => string | undefined,
  fence: (lines: { readonly above: number; readonly below: number }) => string,
): string {
  const lines = suggestedLines(diagnostic, source);
  const at = diagnostic.span?.start.line;
  if (!lines || at === undefined || lines.text.includes('```')) return '';
  const { first, last, text } = lines;
  return `\nVoorstel:\n\`\`\`${fence({ above: at - first, below: last - at })}\n${text}\n\`\`\``;
}
