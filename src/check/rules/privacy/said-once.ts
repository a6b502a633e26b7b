import type { Diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { PrivateText } from './private-texts.ts';

type Finding = Omit<Diagnostic, 'rule' | 'severity' | 'note'>;

/**
 * Returns a `report` that hears where a finding was read. What stands in an aside is kept back when the same was said of its line before: an
 * address that is also the text of its link, the description of an image.
 */
export function saidOnce(
  report: (finding: Finding) => void,
): (passage: PrivateText, finding: Finding) => void {
  const said: Finding[] = [];
  return (passage, finding) => {
    if (passage.aside && said.some((earlier) => isSame(earlier, finding))) return;
    said.push(finding);
    report(finding);
  };
}

function isSame(a: Finding, b: Finding): boolean {
  if (a.message !== b.message || !a.span || !b.span || a.span.file !== b.span.file) return false;
  return a.span.start.line <= b.span.end.line && b.span.start.line <= a.span.end.line;
}
