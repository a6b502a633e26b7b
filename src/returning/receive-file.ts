import { dirname, normalize } from 'node:path/posix';
import { inspect } from '../build/check.ts';
import { applyEdits, overlap } from '../diagnostic/apply-edits.ts';
import type { Edit } from '../diagnostic/fix.ts';
import { lineIndex } from '../diagnostic/line-index.ts';
import type { Span } from '../diagnostic/span.ts';
import { readDocx } from '../docx-reading/read-docx.ts';
import type { WordFile } from '../docx-reading/word-file.ts';
import { WordRefusal } from '../docx-reading/word-refusal.ts';
import type { Host } from '../host/host.ts';
import { overlayHost } from '../host/overlay-host.ts';
import type { Document } from '../model/document.ts';
import type { FileChange } from '../output/apply-changes.ts';
import { asPhrase } from '../text/as-phrase.ts';
import { groupBy } from '../text/group-by.ts';
import { carryOver } from './carry-over.ts';
import type { Returned, ReturnedComment } from './returned.ts';
import { type ReturnedParagraph, returnedChanges } from './returned-changes.ts';
import { sentPieces } from './sent-pieces.ts';
import { type SentVersion, sentVersion } from './sent-version.ts';
import { isAsWanted, wantedTexts } from './wanted-texts.ts';

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
  const [message, help] = [asPhrase(file.message), asPhrase(file.help)];
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
  const { paragraphs, comments } = returnedChanges(
    file,
    document.root,
    { textOf },
    { values: request.values ?? false },
  );
  const single = withoutOverlaps(paragraphs);
  const sound = await sounded(single, { sent, folder, textOf });
  const moved = (span: Span | undefined): Span | undefined => span && spanNow(span, textOf, host);
  return {
    comments: comments.map((each) => ({ ...each, span: moved(each.span) })),
    refusals: [],
    ...placedNow(sound, textOf, host),
  };
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

function refusedFor(change: Returned, reason: string): Returned {
  return { ...change, outcome: { reason } };
}

/** Keeps the edits with which the document gets, paragraph by paragraph, the text that Word has, and nothing else changes. */
async function sounded(
  paragraphs: readonly ReturnedParagraph[],
  { sent, folder, textOf }: { sent: SentVersion; folder: string; textOf: (path: string) => string },
): Promise<Returned[]> {
  const made = async (chosen: readonly Returned[]): Promise<boolean> => {
    const texts = new Map(
      [...groupBy(editsOf(chosen), ({ span }) => span.file)].map(([path, edits]) => [
        path,
        applyEdits(textOf(path), edits),
      ]),
    );
    const document = await documentIn(sent, folder, overlayHost(sent.host, { texts, absolute: normalize }));
    if (!document) return false;
    const { body, notes } = sentPieces(document.root);
    return isAsWanted(
      wantedTexts(paragraphs, new Set(chosen)),
      [...body, ...notes].map(({ text }) => text),
    );
  };
  const changes = paragraphs.flatMap((each) => each.changes);
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

function editsOf(changes: readonly Returned[]): Edit[] {
  return changes.flatMap(({ outcome }) => ('edits' in outcome ? outcome.edits : []));
}

/** The sources may have moved on since the file was sent, or have it already. */
function placedNow(
  changes: readonly Returned[],
  textOf: (path: string) => string,
  host: Host,
): Pick<Reception, 'changes' | 'files'> {
  const now = (path: string): string | undefined => textNow(path, host);
  const byFile = groupBy(editsOf(changes), ({ span }) => span.file);
  const there = new Set(
    [...byFile].flatMap(([path, edits]) => (applyEdits(textOf(path), edits) === now(path) ? [path] : [])),
  );
  const found = changes.map((change): Returned => {
    const { outcome } = change;
    const span = change.span && spanNow(change.span, textOf, host);
    if (!('edits' in outcome)) return { ...change, span };
    if (outcome.edits.every((edit) => there.has(edit.span.file) || isThere(edit, textOf, now)))
      return { ...change, span, outcome: { edits: [], isThere: true } };
    const carried = outcome.edits.map((edit) =>
      carryOver([edit], textOf(edit.span.file), now(edit.span.file) ?? ''),
    );
    if (carried.some(({ conflicts }) => conflicts.length > 0))
      return refusedFor({ ...change, span }, 'deze regel is intussen ook hier veranderd: kies zelf');
    return { ...change, span, outcome: { edits: carried.flatMap(({ edits }) => edits) } };
  });
  const files = [...groupBy(editsOf(found), ({ span }) => span.file)].map(([path, edits]) => ({
    path,
    before: host.read(path),
    after: new TextEncoder().encode(applyEdits(now(path) ?? '', edits)),
  }));
  return { changes: found, files };
}

/** Says whether lines that come are right there already, where they would come. */
function isThere(
  edit: Edit,
  textOf: (path: string) => string,
  now: (path: string) => string | undefined,
): boolean {
  const { file } = edit.span;
  const later = now(file) ?? '';
  if (later === textOf(file) || edit.text.trim() === '') return false;
  const [carried] = carryOver([edit], textOf(file), later).edits;
  if (!carried) return false;
  const { offset } = lineIndex(later);
  const at = offset(carried.span.start.line, carried.span.start.column - 1);
  return later.startsWith(edit.text, at) || later.slice(0, at).endsWith(edit.text);
}

/** Returns where a span of the version that was sent is now: that of the line before it, when its own line changed. */
function spanNow(span: Span, textOf: (path: string) => string, host: Host): Span {
  const later = span.file.endsWith('.md') ? textNow(span.file, host) : undefined;
  if (later === undefined) return span;
  for (let line = span.start.line; line > 0; line--) {
    const at = { line, column: line === span.start.line ? span.start.column : 1 };
    const own = line === span.start.line ? span : { file: span.file, start: at, end: at };
    const [carried] = carryOver([{ span: own, text: '' }], textOf(span.file), later).edits;
    if (carried) return carried.span;
  }
  return { file: span.file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

function textNow(path: string, host: Host): string | undefined {
  return host.inspect(path).kind === 'file' ? new TextDecoder().decode(host.read(path)) : undefined;
}
