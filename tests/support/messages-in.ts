import { type Rule, runRule } from '../../src/check/rule.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostic/sort-diagnostics.ts';
import { loadExample } from './example-dossier.ts';

/** Returns what a rule says of these paragraphs, in order; they stand in one sheet, or in one letter about the agenda. */
export function messagesIn(
  rule: Rule,
  paragraphs: readonly string[],
  where: 'sheet' | 'letter' = 'sheet',
): string[] {
  const body = `${paragraphs.join('\n\n')}\n`;
  const { main, letter, dossier } = loadExample(
    where === 'sheet' ? { sheet: `## Doelgroep\n\n${body}` } : { letter: body },
  );
  const found: Diagnostic[] = [];
  runRule(rule, letter ? [main, letter] : [main], dossier, (diagnostic) => found.push(diagnostic));
  return sortDiagnostics(found).map(({ message }) => message.replaceAll('\u00a0', ' '));
}
