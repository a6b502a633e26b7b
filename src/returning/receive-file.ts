import { dirname, normalize } from 'node:path/posix';
import { inspect } from '../build/check.ts';
import { applyEdits, overlap } from '../diagnostic/apply-edits.ts';
import type { Edit } from '../diagnostic/fix.ts';
import { readDocx } from '../docx-reading/read-docx.ts';
import { blocksOn } from '../docx-reading/side-of.ts';
import type { WordFile } from '../docx-reading/word-file.ts';
import { WordRefusal } from '../docx-reading/word-refusal.ts';
import type { Host } from '../host/host.ts';
import { overlayHost } from '../host/overlay-host.ts';
import type { Document } from '../model/document.ts';
import type { FileChange } from '../output/apply-changes.ts';
import { groupBy } from '../text/group-by.ts';
import { carryOver } from './carry-over.ts';
import type { Returned, ReturnedComment } from './returned.ts';
import { returnedChanges } from './returned-changes.ts';
import { returnedUnits } from './returned-units.ts';
import { sentPieces } from './sent-pieces.ts';
import { type SentVersion, sentVersion } from './sent-version.ts';
import { significant } from './significant.ts';

/** A Word file that came back, and the document that it is of. */
export interface ReceiveRequest {
  /** Path of the Word file. */
  readonly file: string;
  /** The document, or its dossier. */
  readonly into: string;
  /** Also change plain values of the frontmatter. */
  readonly values?: boolean | undefined;
}

/** A file before and after what was taken over. */
export interface ReceivedFile extends FileChange {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** What came back, and what it would make of the sources. Nothing is written. */
export interface Reception {
  /** Absent when the file could not be read or placed at all. */
  readonly changes: readonly Returned[];
  readonly comments: readonly ReturnedComment[];
  readonly files: readonly ReceivedFile[];
  readonly refusals: readonly { readonly path: string; readonly message: string; readonly help: string }[];
}

const nothing = { changes: [], comments: [], files: [], refusals: [] };

/**
 * Reads what came back in a Word file, finds each change in the sources of the version that was sent, and makes the edits that
 * do the same. What is taken over is checked: the document that comes of it must have the text that Word has. What
 * cannot be done comes with its reason.
 * @throws HostError when a source cannot be read
 */
export async function receiveFile(request: ReceiveRequest, host: Host): Promise<Reception> {
  const file = readWord(request.file, host);
  if (!(file instanceof WordRefusal)) return receiveWord(file, request, host);
  const [message, help] = [lowered(file.message), lowered(file.help)];
  return { ...nothing, refusals: [{ path: request.file, message, help }] };
}

/** Does the same with a file that was read. @throws HostError when a source cannot be read */
export async function receiveWord(file: WordFile, request: ReceiveRequest, host: Host): Promise<Reception> {
  const refused = (message: string, help: string): Reception => ({
    ...nothing,
    refusals: [{ path: request.file, message, help }],
  });
  const into = normalize(request.into).replace(/(?<=.)\/$/, '');
  const folder = await folderOf(into, host);
  if (folder === undefined)
    return refused(
      `in \`${request.into}\` staat geen dossier`,
      'noem het document waar dit bestand bij hoort',
    );
  const sent = sentVersion(file, folder, host);
  if ('message' in sent) return refused(sent.message, sent.help);
  const document = await documentIn(sent, folder, sent.host);
  if (!document)
    return refused(
      `van het document \`${sent.document}\` dat verstuurd is, kan Akkoord de tekst niet meer maken`,
      'kijk met `akkoord check` wat eraan scheelt',
    );
  const textOf = (path: string): string => new TextDecoder().decode(sent.host.read(path));
  const { changes, comments } = returnedChanges(
    file,
    document.root,
    { textOf },
    { values: request.values ?? false },
  );
  const single = withoutOverlaps(changes);
  const sound = await sounded(single, file, { sent, folder, textOf });
  return { comments, refusals: [], ...placedNow(sound, textOf, host) };
}

function readWord(path: string, host: Host): WordFile | WordRefusal {
  try {
    return readDocx(host.read(path));
  } catch (error) {
    if (error instanceof WordRefusal) return error;
    throw error;
  }
}

async function folderOf(path: string, host: Host): Promise<string | undefined> {
  const { kind } = host.inspect(path);
  if (kind === 'missing') return undefined;
  const { dossiers } = await inspect({ paths: [path] }, host);
  return dossiers[0]?.dossier.folder ?? (kind === 'file' ? dirname(path) : path);
}

async function documentIn(
  { document, status }: SentVersion,
  folder: string,
  host: Host,
): Promise<Document | undefined> {
  const { dossiers } = await inspect({ paths: [folder], profile: status }, host);
  return dossiers.flatMap(({ documents }) => documents).find(({ id }) => id === document);
}

/** Of edits that overlap the first are made; the others are told. */
function withoutOverlaps(changes: readonly Returned[]): Returned[] {
  const taken: Edit[] = [];
  return changes.map((change) => {
    if (!('edits' in change.outcome)) return change;
    const { edits } = change.outcome;
    if (edits.some(({ span }) => taken.some((each) => overlap(each.span, span))))
      return refusedFor(change, 'hier is nog iets veranderd dat eerst is overgenomen: kijk zelf na');
    taken.push(...edits);
    return change;
  });
}

function refusedFor(change: Returned, reason: string): Returned {
  return { ...change, outcome: { reason } };
}

/** Keeps the edits with which the document gets the text that Word has where they are. */
async function sounded(
  changes: readonly Returned[],
  file: WordFile,
  { sent, folder, textOf }: { sent: SentVersion; folder: string; textOf: (path: string) => string },
): Promise<Returned[]> {
  const wanted = new Set([...acceptedTexts(file)]);
  const made = async (chosen: readonly Returned[]): Promise<boolean> => {
    const texts = new Map(
      [...groupBy(editsOf(chosen), ({ span }) => span.file)].map(([path, edits]) => [
        path,
        applyEdits(textOf(path), edits),
      ]),
    );
    const document = await documentIn(sent, folder, overlayHost(sent.host, { texts, absolute: normalize }));
    if (!document) return false;
    const pieces = sentPieces(document.root);
    const own = new Set([...pieces.body, ...pieces.notes].map(({ text }) => significant(text).text));
    return chosen.every((change) => expectedOf(change, wanted).every((text) => own.has(text)));
  };
  const todo = changes.filter(({ outcome }) => 'edits' in outcome);
  const bad = new Set(await failing(todo, made));
  const reason = 'na het overnemen zou de tekst niet gelijk zijn aan die in Word: doe het zelf';
  return changes.map((change) => (bad.has(change) ? refusedFor(change, reason) : change));
}

/** Halves what fails until the culprits are left. */
async function failing(
  changes: readonly Returned[],
  made: (chosen: readonly Returned[]) => Promise<boolean>,
): Promise<readonly Returned[]> {
  if (changes.length === 0 || (await made(changes))) return [];
  if (changes.length === 1) return changes;
  const half = Math.ceil(changes.length / 2);
  const first = await failing(changes.slice(0, half), made);
  const second = await failing(changes.slice(half), made);
  if (first.length + second.length > 0) return [...first, ...second];
  // Each half is right, and together they are not.
  return changes.slice(half);
}

function acceptedTexts(file: WordFile): string[] {
  const blocks = [file.blocks, ...file.notes.values()].flatMap((each) => blocksOn(each, 'accepted'));
  return returnedUnits(blocks).map(({ sent }) => significant(sent).text);
}

/** The texts that the paragraphs around a change must have; a paragraph with a refused change has another. */
function expectedOf({ accepted = [] }: Returned, wanted: ReadonlySet<string>): string[] {
  return accepted.map((text) => significant(text).text).filter((text) => text !== '' && wanted.has(text));
}

function editsOf(changes: readonly Returned[]): Edit[] {
  return changes.flatMap(({ outcome }) => ('edits' in outcome ? outcome.edits : []));
}

/** The sources may have moved on since the file was sent. */
function placedNow(
  changes: readonly Returned[],
  textOf: (path: string) => string,
  host: Host,
): Pick<Reception, 'changes' | 'files'> {
  const now = (path: string): string | undefined =>
    host.inspect(path).kind === 'file' ? new TextDecoder().decode(host.read(path)) : undefined;
  const found = changes.map((change) => {
    if (!('edits' in change.outcome)) return change;
    const carried = change.outcome.edits.map((edit) =>
      carryOver([edit], textOf(edit.span.file), now(edit.span.file) ?? ''),
    );
    if (carried.some(({ conflicts }) => conflicts.length > 0))
      return refusedFor(change, 'deze regel is intussen ook hier veranderd: kies zelf');
    return { ...change, outcome: { edits: carried.flatMap(({ edits }) => edits) } };
  });
  const files = [...groupBy(editsOf(found), ({ span }) => span.file)].map(([path, edits]) => ({
    path,
    before: host.read(path),
    after: new TextEncoder().encode(applyEdits(now(path) ?? '', edits)),
  }));
  return { changes: found, files };
}

/** A sentence as part of a line. */
function lowered(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '');
}
