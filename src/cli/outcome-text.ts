import { counted, countLine } from '../diagnostic/count-line.ts';
import { visibleText } from '../diagnostic/visible-text.ts';
import type { Outcome } from '../pipeline.ts';

/** Returns the closing line of `check`, as "1 document bekeken: 2 fouten, 1 waarschuwing". */
export function checkSummary({ documents, diagnostics, blocked }: Outcome): string {
  const seen = `${counted(documents, ['document', 'documenten'])} bekeken: ${countLine(diagnostics)}`;
  const waits = !blocked && diagnostics.some(({ severity }) => severity === 'warning');
  return `${seen}${waits ? ' — goed genoeg voor een concept, nog niet om te tekenen' : ''}\n`;
}

/** Returns the closing line of `build`, as "3 fouten, 1 waarschuwing — niets geschreven". Empty when there is nothing to say. */
export function buildSummary({ diagnostics, blocked, written, refusals }: Outcome): string {
  const parts: string[] = [];
  if (diagnostics.length > 0) parts.push(countLine(diagnostics));
  if (refusals.length > 0)
    parts.push(counted(refusals.length, ['bestand staat in de weg', 'bestanden staan in de weg']));
  if (blocked || refusals.length > 0) parts.push('niets geschreven');
  else if (written.length > 0) parts.push(`${counted(written.length, ['bestand', 'bestanden'])} geschreven`);
  if (parts.length === 0) return '';
  const onlyWarnings = blocked && !diagnostics.some(({ severity }) => severity === 'error');
  const advice = onlyWarnings
    ? '  doe dit: los de waarschuwingen op, of zet `status: draft` om een concept te maken\n'
    : '';
  return `${parts.join(' — ')}\n${advice}`;
}

/** Returns what is in the way and what to do, one refusal after the other. */
export function refusalText({ refusals }: Outcome): string {
  return refusals
    .map(({ path, message, help }) => `${visibleText(path)}: geweigerd: ${message}\n  doe dit: ${help}\n\n`)
    .join('');
}
