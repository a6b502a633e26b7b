import { counted, countLine } from '../diagnostic/count-line.ts';
import type { BuildRequest, Outcome } from '../pipeline.ts';
import { visibleText } from '../text/visible-text.ts';

/** Returns the closing line of `check`, as in "1 document bekeken: 2 fouten, 1 waarschuwing". */
export function checkSummary(outcome: Outcome): string {
  const waits = !outcome.blocked && outcome.diagnostics.some(({ severity }) => severity === 'warning');
  const verdict = waits ? ' — goed genoeg voor een concept, nog niet om te tekenen' : '';
  return `${documentCount(outcome)} bekeken: ${findingCount(outcome)}${verdict}\n${uncheckedText(outcome)}`;
}

/** Unchecked files that are named. */
const MAX_NAMED = 5;

/** Names texts that were not checked, lest silence be taken for approval. */
function uncheckedText({ unchecked }: Outcome): string {
  if (unchecked.length === 0) return '';
  const named = unchecked.slice(0, MAX_NAMED).map((file) => `\`${visibleText(file)}\``);
  const more = unchecked.length > MAX_NAMED ? ` en nog ${unchecked.length - MAX_NAMED}` : '';
  return `  niet nagekeken: de tekst van ${named.join(', ')}${more}; eerst moeten de gegevens te lezen zijn\n`;
}

/** Returns the closing line of `build`: findings, files written, what was in the way; empty without any. */
export function buildSummary(
  outcome: Outcome,
  { out, profile }: Pick<BuildRequest, 'out' | 'profile'>,
): string {
  const { diagnostics, blocked, written, refusals, suppressed } = outcome;
  const found = diagnostics.length + suppressed.length > 0 ? findingCount(outcome) : '';
  if (refusals.length > 0) {
    const inTheWay = counted(refusals.length, ['bestand staat in de weg', 'bestanden staan in de weg']);
    const done = written.length > 0 ? filesWritten(written, out) : 'niets geschreven';
    return `${[found, inTheWay, done].filter(Boolean).join(' — ')}\n`;
  }
  if (blocked) return `${found} — niets geschreven\n${blockedAdvice(outcome, profile)}`;
  if (written.length === 0) return found && `${found}\n`;
  const waits = diagnostics.some(({ severity }) => severity === 'warning');
  const advice = waits ? '  doe dit: lees met `akkoord check` wat u eraan doet\n' : '';
  return `${documentCount(outcome)}: ${findingCount(outcome)} — ${filesWritten(written, out)}\n${advice}`;
}

/** Returns which files are in the way and what to do about each. */
export function refusalText({ refusals }: Pick<Outcome, 'refusals'>): string {
  return refusals
    .map(({ path, message, help }) => `${visibleText(path)}: geweigerd: ${message}\n  doe dit: ${help}\n\n`)
    .join('');
}

function documentCount({ documents }: Outcome): string {
  return counted(documents, ['document', 'documenten']);
}

function findingCount({ diagnostics, suppressed }: Outcome): string {
  const suppressedCount = `; ${counted(suppressed.length, ['melding', 'meldingen'])} toegestaan`;
  return `${countLine(diagnostics)}${suppressed.length > 0 ? suppressedCount : ''}`;
}

/** What to do when only warnings block. */
function blockedAdvice({ blocking }: Outcome, profile: BuildRequest['profile']): string {
  if (blocking.some(({ severity }) => severity === 'error')) return '';
  const way = profile === 'final' ? 'kies `--profile draft`' : 'zet `status: draft`';
  return `  doe dit: los de waarschuwingen op, sta ze toe met een reden, of ${way} om een concept te maken\n`;
}

function filesWritten(written: readonly string[], out: string): string {
  return `${counted(written.length, ['bestand', 'bestanden'])} geschreven in ${`${visibleText(out.replace(/\/+$/, ''))}/`}`;
}
