import { basename, normalize } from 'node:path/posix';
import { applyEdits } from '../diagnostic/apply-edits.ts';
import { comparePlaces } from '../diagnostic/compare-places.ts';
import type { Span } from '../diagnostic/span.ts';
import { readDocx } from '../docx-reading/read-docx.ts';
import { WordRefusal } from '../docx-reading/word-refusal.ts';
import type { Host } from '../host/host.ts';
import { overlayHost } from '../host/overlay-host.ts';
import { asPhrase } from '../text/as-phrase.ts';
import { groupBy } from '../text/group-by.ts';
import { changesNow } from './changes-now.ts';
import { commentsInText } from './comments-in-text.ts';
import { withMarkers } from './conflict-markers.ts';
import { joinChanges } from './join-changes.ts';
import type { FileRefusal, ReceivedChange, ReceivedComment, ReceiveRequest, Reception } from './reception.ts';
import { editsOf, type ReadFile, type ReturnedFile, returnedFile } from './returned-file.ts';
import { soundTogether } from './sound-together.ts';
import { targetOf } from './target-of.ts';
import { threeWay } from './three-way.ts';

const nothing: Reception = {
  ...{ changes: [], comments: [], commentsWritten: 0 },
  ...{ files: [], notes: [], refusals: [] },
};

/**
 * Reads what came back in Word files, finds each change in the sources of the version that was sent, and makes the edits that
 * do the same in the sources as they are now. What is taken over is checked: the document that comes of it must have the text
 * that Word has. What cannot be done comes with its reason. When one of the files cannot be read or placed at all,
 * nothing is taken over.
 * @throws HostError when a source cannot be read
 */
export async function receiveFiles(request: ReceiveRequest, host: Host): Promise<Reception> {
  const read = request.files.map((path) => readWord(path, host));
  const refusals = read.filter((each) => 'message' in each);
  if (refusals.length > 0) return { ...nothing, refusals };
  return receiveWords(
    read.filter((each) => 'word' in each),
    request,
    host,
  );
}

function readWord(path: string, host: Host): Pick<ReadFile, 'path' | 'word'> | FileRefusal {
  try {
    return { path, word: readDocx(host.read(path)) };
  } catch (error) {
    if (error instanceof WordRefusal)
      return { path, message: asPhrase(error.message), help: asPhrase(error.help) };
    throw error;
  }
}

/** Does the same with files that were read. @throws HostError when a source cannot be read */
export async function receiveWords(
  words: readonly Pick<ReadFile, 'path' | 'word'>[],
  request: ReceiveRequest,
  host: Host,
): Promise<Reception> {
  const read = named(words);
  const { into, values = false, wants = () => true } = request;
  const refused = (message: string, help: string): Reception => ({
    ...nothing,
    refusals: [{ path: into, message, help }],
  });
  const target = await targetOf(into, host);
  if (!target)
    return refused(
      'dit is er niet (meer)',
      'noem het document waar dit bestand bij hoort, zoals het nu heet',
    );
  const returned: ReturnedFile[] = [];
  const refusals: FileRefusal[] = [];
  for (const each of read) {
    const one = await returnedFile(each, target, { values }, host);
    if ('message' in one) refusals.push(one);
    else returned.push(one);
  }
  if (refusals.length > 0) return { ...nothing, refusals };
  const textNow = (path: string): string =>
    host.inspect(path).kind === 'file' ? new TextDecoder().decode(host.read(path)) : '';
  const now = returned.map((each) => changesNow(each, textNow));
  const comments = joinedComments(now.map((each) => each.comments));
  const joined = joinChanges(
    now.map(({ changes }) => changes.filter(({ change }) => wants(change.id))),
    textNow,
  );
  const isAsSent = returned.length === 1 && returned.every(({ sent }) => sent.host === host);
  const sound = isAsSent ? joined : await soundTogether(joined, placesOf(returned), { textNow, host });
  if ('trouble' in sound)
    return refused(
      `van de tekst zoals die nu is, kan geen document worden gemaakt: ${sound.trouble}`,
      'los dat eerst op',
    );
  const changes = sound.map(({ change }) => change).sort((a, b) => comparePlaces(a.span, b.span));
  const texts = textsOf(changes, textNow, request.conflicts ?? false);
  const unclear = [...texts.keys()].find((path) => /^<{7} /m.test(textNow(path)));
  if (unclear !== undefined)
    return refused(
      `in \`${unclear}\` staan nog twee versies van een stuk tekst (bij \`<<<<<<<\`)`,
      'kies eerst wat er moet staan',
    );
  const textOf = (path: string): string => texts.get(path) ?? textNow(path);
  const patched = overlayHost(host, { texts, absolute: normalize });
  /** Where something is once the changes are made. */
  const spanIn = (span: Span): Span =>
    texts.has(span.file) ? threeWay(textNow(span.file), textOf(span.file)).spanNow(span) : span;
  const commented = await commentsInText(
    request.comments ? comments.map((each) => ({ ...each, span: each.span && spanIn(each.span) })) : [],
    placesOf(returned),
    { textOf, host: patched },
  );
  return {
    ...{ changes, comments, commentsWritten: commented.written },
    files: [...new Map([...texts, ...commented.texts])].map(([path, text]) => {
      const before = host.read(path);
      return { path, before, after: encoded(text, before) };
    }),
    notes: returned.flatMap(({ path, sent }) => (sent.isFromFile ? [{ path, message: fromFile }] : [])),
    refusals: [],
  };
}

/** Files by their last names, when these tell them apart. */
function named(files: readonly Pick<ReadFile, 'path' | 'word'>[]): ReadFile[] {
  const names = files.map(({ path }) => basename(path));
  const isClear = new Set(names).size === names.length;
  return files.map((file) => ({ ...file, name: isClear ? basename(file.path) : file.path }));
}

const fromFile =
  'git heeft de versie die u verstuurde niet meer; de plekken zijn bepaald met de tekst die in het Word-bestand zit, en alleen wat daar nu nog net zo staat, kan worden overgenomen';

/** The documents that files are of, each once. */
function placesOf(returned: readonly ReturnedFile[]): ReturnedFile['sent'][] {
  return [...new Map(returned.map(({ sent }) => [`${sent.folder} ${sent.document}`, sent])).values()];
}

/** The sources that change, with the changes made in them, and perhaps with what is contested marked. */
function textsOf(
  changes: readonly ReceivedChange[],
  textNow: (path: string) => string,
  isMarked: boolean,
): Map<string, string> {
  const edits = groupBy(editsOf(changes), ({ span }) => span.file);
  const contested = isMarked ? changes.filter(({ conflict }) => conflict) : [];
  const paths = new Set([
    ...edits.keys(),
    ...contested.flatMap(({ conflict }) => conflict?.edits.map(({ span }) => span.file) ?? []),
  ]);
  return new Map(
    [...paths].map((path) => {
      const own = edits.get(path) ?? [];
      return [path, applyEdits(textNow(path), withMarkers(path, textNow(path), own, contested))];
    }),
  );
}

/** The bytes of a text, with a byte order mark when there was one. */
function encoded(text: string, before: Uint8Array): Uint8Array {
  const hasMark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
}

/** A comment that several files have, as when one partner answered in the file of another, is one. */
function joinedComments(files: readonly (readonly ReceivedComment[])[]): ReceivedComment[] {
  const joined: ReceivedComment[] = [];
  for (const comments of files) {
    const places: number[] = [];
    for (const comment of comments) {
      const parent = comment.parent === undefined ? undefined : places[comment.parent];
      const same = joined.findIndex(
        (each) =>
          each.file !== comment.file &&
          each.author === comment.author &&
          each.date === comment.date &&
          each.text === comment.text,
      );
      places.push(same < 0 ? joined.length : same);
      if (same < 0) joined.push({ ...comment, parent });
    }
  }
  return joined;
}
