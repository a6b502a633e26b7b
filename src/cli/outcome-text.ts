import { counted, countLine } from '../diagnostic/count-line.ts';
import type { BuildRequest, Outcome } from '../pipeline.ts';
import { visibleText } from '../text/visible-text.ts';

/** Returns the closing line of `check`, as in "1 document bekeken: 2 fouten, 1 waarschuwing". */
export function checkSummary(outcome: Outcome): string {
  const waits = !outcome.blocked && outcome.diagnostics.some(({ severity }) => severity === 'warning');
  const verdict = waits ? ' — goed genoeg voor een concept, nog niet om te tekenen' : '';
  return `${documentCount(outcome)} bekeken: ${findingCount(outcome)}${verdict}\n${uncheckedText(outcome)}${emptyShardText(outcome)}${skippedText(outcome)}`;
}

/** Says how many dossiers were left out because nothing changed in them. */
function skippedText({ skipped = 0 }: Outcome): string {
  const dossiers = counted(skipped, ['dossier waarin niets veranderde', 'dossiers waarin niets veranderde']);
  return skipped === 0 ? '' : `  overgeslagen: ${dossiers}\n`;
}

/** Says that a shard has no dossiers, lest silence be taken for work done. */
function emptyShardText({ shard, documents, diagnostics }: Outcome): string {
  const isEmpty = documents === 0 && diagnostics.length === 0;
  return shard && isEmpty
    ? `  deel ${shard.number} van ${shard.total} is leeg: er zijn minder dossiers dan delen\n`
    : '';
}

/** Files or dossiers that are named. */
const MAX_NAMED = 5;

/** Names texts that were not checked, lest silence be taken for approval. */
function uncheckedText({ unchecked, withheld }: Outcome): string {
  const texts =
    unchecked.length > 0
      ? `  niet nagekeken: de tekst van ${namesOf(unchecked)}; eerst moeten de gegevens te lezen zijn\n`
      : '';
  return withheld.length > 0 ? `${texts}  niet nagekeken: ${namesOf(withheld)}\n` : texts;
}

function namesOf(paths: readonly string[]): string {
  const named = paths.slice(0, MAX_NAMED).map((path) => `\`${visibleText(path)}\``);
  const more = paths.length > MAX_NAMED ? ` en nog ${paths.length - MAX_NAMED}` : '';
  return `${named.join(', ')}${more}`;
}

/** Returns the closing line of `build`: findings, files written or in the way, dossiers left out; empty without any. */
export function buildSummary(outcome: Outcome, options: Pick<BuildRequest, 'out' | 'profile'>): string {
  return `${builtText(outcome, options)}${skippedText(outcome)}`;
}

function builtText(outcome: Outcome, { out, profile }: Pick<BuildRequest, 'out' | 'profile'>): string {
  const { diagnostics, blocked, written, withheld, refusals, suppressed, failures } = outcome;
  const found = diagnostics.length + suppressed.length > 0 ? findingCount(outcome) : '';
  const done = written.length > 0 ? filesWritten(outcome, out) : 'niets geschreven';
  const left = written.length > 0 && withheld.length > 0 ? `  niet geschreven: ${namesOf(withheld)}\n` : '';
  if (refusals.length > 0) {
    const inTheWay = counted(refusals.length, ['bestand staat in de weg', 'bestanden staan in de weg']);
    return `${[found, inTheWay, done].filter(Boolean).join(' — ')}\n${left}`;
  }
  if (blocked || failures.length > 0)
    return `${[found, done].filter(Boolean).join(' — ')}\n${left}${blockedAdvice(outcome, profile)}`;
  if (written.length === 0) return found ? `${found}\n` : emptyShardText(outcome);
  const waits = diagnostics.some(({ severity }) => severity === 'warning');
  const advice = waits ? '  doe dit: lees met `akkoord check` wat u eraan doet\n' : '';
  return `${documentCount(outcome)}: ${findingCount(outcome)} — ${done}\n${advice}`;
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
  if (blocking.length === 0 || blocking.some(({ severity }) => severity === 'error')) return '';
  const way = profile === 'final' ? 'kies `--profile draft`' : 'zet `status: draft`';
  return `  doe dit: los de waarschuwingen op, sta ze toe met een reden, of ${way} om een concept te maken\n`;
}

/** As in "2 bestanden geschreven in out/, 4 ongewijzigd". */
function filesWritten({ written, unchanged }: Outcome, out: string): string {
  const folder = `${visibleText(out.replace(/\/+$/, ''))}/`;
  const count = (number: number) => counted(number, ['bestand', 'bestanden']);
  const changed = written.length - unchanged.length;
  if (changed === 0) return `${count(unchanged.length)} ongewijzigd in ${folder}`;
  const others = unchanged.length > 0 ? `, ${unchanged.length} ongewijzigd` : '';
  return `${count(changed)} geschreven in ${folder}${others}`;
}
