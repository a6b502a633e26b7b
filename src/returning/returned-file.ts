import { normalize } from 'node:path/posix';
import { applyEdits, overlap } from '../diagnostic/apply-edits.ts';
import type { Edit } from '../diagnostic/fix.ts';
import { countChanges } from '../docx-reading/count-changes.ts';
import type { WordFile } from '../docx-reading/word-file.ts';
import type { Host } from '../host/host.ts';
import { overlayHost } from '../host/overlay-host.ts';
import { asPhrase } from '../text/as-phrase.ts';
import { groupBy } from '../text/group-by.ts';
import { documentAt } from './document-at.ts';
import { failing } from './failing.ts';
import type { DecideOptions } from './owned-edits.ts';
import type { FileRefusal } from './reception.ts';
import type { Returned, ReturnedComment, ReturnedParagraph } from './returned.ts';
import { returnedChanges } from './returned-changes.ts';
import { sentKind } from './sent-kind.ts';
import { sentPieces } from './sent-pieces.ts';
import { type SentVersion, sentVersion } from './sent-version.ts';
import { sourceFiles } from './source-files.ts';
import type { Target } from './target-of.ts';
import { isAsWanted, wantedOf } from './wanted-texts.ts';

/** What came back in a file; places and edits are those of the version that was sent. */
export interface ReturnedFile {
  readonly path: string;
  /** What the file is called where it is told beside others. */
  readonly name: string;
  readonly sent: SentVersion;
  readonly paragraphs: readonly ReturnedParagraph[];
  readonly comments: readonly ReturnedComment[];
}

/** What of a file is asked for. */
export interface ReadOptions extends DecideOptions {
  /** Leave the changes out, which takes less time. */
  readonly onlyComments?: boolean;
}

/** A Word file, and its path. */
export interface ReadFile {
  readonly path: string;
  readonly name: string;
  readonly word: WordFile;
}

/**
 * Finds each change in the sources of the version that was sent, and makes the edits that do the same. The document that
 * comes of them must have the text that Word has: what spoils that is refused.
 * @throws HostError when a source cannot be read
 */
export async function returnedFile(
  { path, name, word }: ReadFile,
  { folder, takes }: Target,
  { onlyComments, ...options }: ReadOptions,
  host: Host,
): Promise<ReturnedFile | FileRefusal> {
  const count = countChanges(word);
  if (count > MOST_CHANGES)
    return {
      path,
      message: `in dit bestand zijn ${count} wijzigingen bijgehouden; Akkoord neemt er ten hoogste ${MOST_CHANGES} over`,
      help: 'aanvaard in Word wat u zonder meer goed vindt, of vergelijk de teksten in Word, en voer dat zelf door',
    };
  const sent = sentVersion(word, folder, host);
  if ('message' in sent) return { path, ...sent };
  if (!takes(sent.document))
    return {
      path,
      message: `dit bestand is van \`${sent.document}\`, een ander document van dit dossier`,
      help: `geef \`--into ${normalize(`${folder}/${sent.document}.md`)}\``,
    };
  const document = await documentAt(sent, sent.host);
  if ('trouble' in document)
    return {
      path,
      message: `van het document \`${sent.document}\`, zoals het is verstuurd, kan Akkoord de tekst niet meer maken: ${document.trouble}`,
      help: 'los dat op, of neem de wijzigingen zelf over',
    };
  const textOf = sentText(sent);
  const { paragraphs, comments } = returnedChanges(word, document.root, sourceFiles(textOf), options);
  if (onlyComments) return { path, name, sent, comments, paragraphs: [] };
  return {
    path,
    name,
    sent,
    comments,
    paragraphs: await sounded(withoutOverlaps(paragraphs), sent, document.errors),
  };
}

/** Returns what reads a source of the version that was sent. */
export function sentText({ host }: SentVersion): (path: string) => string {
  return (path) => new TextDecoder().decode(host.read(path));
}

/** Returns a change that is not made, with the reason. */
export function refusedFor<Change extends Returned>(change: Change, reason: string): Change {
  return { ...change, outcome: { reason } };
}

/** Returns all edits of changes. */
export function editsOf(changes: readonly Returned[]): Edit[] {
  return changes.flatMap(({ outcome }) => ('edits' in outcome ? outcome.edits : []));
}

/** Of edits that overlap the first are made; the others are told. */
function withoutOverlaps(paragraphs: readonly ReturnedParagraph[]): ReturnedParagraph[] {
  const taken: Edit[] = [];
  const judged = (change: Returned): Returned => {
    if (!('edits' in change.outcome)) return change;
    const { edits } = change.outcome;
    if (edits.some(({ span }) => taken.some((each) => overlap(each.span, span))))
      return refusedFor(change, 'vlakbij is iets veranderd dat eerst is overgenomen: doe dit zelf');
    taken.push(...edits);
    return change;
  };
  return paragraphs.map((each) => ({ ...each, changes: each.changes.map(judged) }));
}

/**
 * Keeps the edits with which the document gets, paragraph by paragraph, the text that Word has, and nothing else changes.
 * @param before the errors that the sources have already
 */
async function sounded(
  paragraphs: readonly ReturnedParagraph[],
  sent: SentVersion,
  before: readonly string[],
): Promise<ReturnedParagraph[]> {
  const textOf = sentText(sent);
  const errors = new Set(before);
  const spoils = async (chosen: readonly Returned[]): Promise<string | undefined> => {
    const sources = new Map(
      [...groupBy(editsOf(chosen), ({ span }) => span.file)].map(([path, edits]) => [
        path,
        applyEdits(textOf(path), edits),
      ]),
    );
    const document = await documentAt(sent, overlayHost(sent.host, { texts: sources, absolute: normalize }));
    const error =
      'trouble' in document ? document.trouble : document.errors.find((each) => !errors.has(each));
    if ('trouble' in document || error !== undefined)
      return `na het overnemen zou \`check\` een fout vinden: ${asPhrase(error ?? '')}`;
    const { body, notes } = sentPieces(document.root);
    const all = new Set(chosen);
    const wanted = paragraphs.flatMap((each) => wantedOf(each, all));
    const made = [...body, ...notes].map((piece) => ({ text: piece.text, kind: sentKind(piece) }));
    return isAsWanted(wanted, made) ? undefined : otherText;
  };
  const todo = paragraphs.flatMap((each) => each.changes).filter(({ outcome }) => 'edits' in outcome);
  const bad = await failing(todo, async (chosen) => (await spoils(chosen)) === undefined);
  const reasons = new Map<Returned, string>();
  for (const [index, change] of bad.entries())
    reasons.set(change, (index < MOST_TOLD ? await spoils([change]) : undefined) ?? otherText);
  return paragraphs.map((each) => ({
    ...each,
    changes: each.changes.map((change) => {
      const reason = reasons.get(change);
      return reason === undefined ? change : refusedFor(change, reason);
    }),
  }));
}

const otherText =
  'na het overnemen zou de tekst niet gelijk zijn aan die in Word (het sjabloon kan een onderdeel een vaste plek geven): doe het zelf';
/** Of an agreement of 50 pages every word can be changed; the time grows faster than the number. */
const MOST_CHANGES = 5_000;
/** For each change that spoils something the document is made once more to tell what: for so many. */
const MOST_TOLD = 25;
