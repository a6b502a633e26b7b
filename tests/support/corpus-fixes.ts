/** How many of the findings that are right in the corpus can be mended with one click, and what then stands there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkForFixes } from '../../src/build/check.ts';
import { suggestedLines } from '../../src/diagnostic/suggested-lines.ts';
import { expectations, type Finding, touches } from './corpus.ts';
import { projectHost } from './examples.ts';

/** What a click makes of the findings of one part. */
export interface FixMeasurement {
  /** By rule: findings at a planted fault, and how many of those have a fix. */
  readonly rules: ReadonlyMap<string, { readonly right: number; readonly fixed: number }>;
  /**
   * Of each fix of each finding, also of one that is no planted fault: how sure it is, the lines before and after. Of
   * several choices the first.
   */
  readonly mended: readonly string[];
}

/** Checks the dossiers of a part and looks at the fixes. */
export async function measureFixes(part: string): Promise<FixMeasurement> {
  const rules = new Map<string, { right: number; fixed: number }>();
  const mended: string[] = [];
  for (const { name } of readdirSync(part, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const folder = join(part, name);
    const faults = expectations(folder).filter(({ isFault }) => isFault);
    const { diagnostics } = await checkForFixes({ paths: [folder], profile: 'final' }, projectHost);
    for (const finding of diagnostics) {
      if (!finding.span) continue;
      const isFault = faults.some((fault) => touches(finding as Finding, fault));
      const count = rules.get(finding.rule) ?? { right: 0, fixed: 0 };
      const [fix] = finding.fixes ?? [];
      if (isFault) rules.set(finding.rule, { right: count.right + 1, fixed: count.fixed + (fix ? 1 : 0) });
      if (!fix) continue;
      const lines = suggestedLines({ ...finding, fixes: [{ ...fix, certainty: 'suggestion' }] }, (file) =>
        readFileSync(file, 'utf8'),
      );
      const mark = isFault ? fix.certainty : `${fix.certainty}, no fault`;
      if (lines) mended.push(said(finding as Finding, lines, mark));
    }
  }
  return { rules, mended };
}

function said(
  { rule, span: { file } }: Finding,
  { first, last, text }: NonNullable<ReturnType<typeof suggestedLines>>,
  mark: string,
) {
  const before = readFileSync(file, 'utf8')
    .split('\n')
    .slice(first - 1, last)
    .join('\n');
  return `${file.split(/[\\/]/).slice(3).join('/')}:${first} ${rule} (${mark})\n${changed(before, text)}\n`;
}

/** What changed, with the words around it. */
function changed(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++;
  const from = Math.max(0, before.lastIndexOf(' ', Math.max(0, start - 24)) + 1);
  const around = (text: string) =>
    text.slice(from, Math.min(text.length, text.length - end + 24)).replaceAll('\n', '⏎');
  return `- ${around(before)}\n+ ${around(after)}`;
}
