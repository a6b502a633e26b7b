import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { readDocx } from '../docx-reading/read-docx.ts';
import { WordRefusal } from '../docx-reading/word-refusal.ts';
import type { Host } from '../host/host.ts';
import { sha256 } from '../host/sha256.ts';
import { asPhrase } from '../text/as-phrase.ts';
import { cameText } from '../text/came-text.ts';
import { commentThreads } from './comment-threads.ts';
import type { FileRefusal, ReceivedComment } from './reception.ts';
import type { ReturnedComment } from './returned.ts';
import { returnedFile, sentText } from './returned-file.ts';
import { spansNow } from './spans-now.ts';
import { targetOf } from './target-of.ts';

/** Findings of comments, and the files that could not be read or placed. */
export interface CommentFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly refusals: readonly FileRefusal[];
}

/** The comments of a file at their places in the version that was sent, and the sources of that version. */
interface Known {
  readonly comments: readonly ReturnedComment[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * The comments in Word files that came back, as findings at the line that they are about. What a file holds is kept while the
 * file is the same; where that is now follows the sources.
 */
export class ReturnedComments {
  readonly #known = new Map<string, Known | FileRefusal>();

  /**
   * Returns the findings of some files. Each is of the first of some dossiers that has the version that it was made of.
   * @param folders of the dossiers
   * @throws HostError when a file cannot be read
   */
  async findings(files: readonly string[], folders: readonly string[], host: Host): Promise<CommentFindings> {
    const comments: ReceivedComment[] = [];
    const refusals: FileRefusal[] = [];
    for (const path of files) {
      const found = await this.#ofFirst(path, folders.length === 0 ? ['.'] : folders, host);
      if ('message' in found) refusals.push(found);
      else comments.push(...commentsNow(path, found, comments.length, host));
    }
    const diagnostics = commentThreads(comments).flatMap(({ comment, answers }) => [
      findingOf(comment),
      ...answers.map((answer) => findingOf(answer, comment)),
    ]);
    return { diagnostics, refusals };
  }

  async #ofFirst(path: string, folders: readonly string[], host: Host): Promise<Known | FileRefusal> {
    const bytes = host.read(path);
    let first: FileRefusal | undefined;
    for (const folder of folders) {
      const key = `${sha256(bytes)} ${folder}`;
      const found = this.#known.get(key) ?? (await read(path, bytes, folder, host));
      this.#known.set(key, found);
      if (!('message' in found)) return found;
      first ??= found;
    }
    return first ?? { path, message: 'er is geen dossier', help: 'noem het dossier' };
  }
}

async function read(
  path: string,
  bytes: Uint8Array,
  folder: string,
  host: Host,
): Promise<Known | FileRefusal> {
  const target = await targetOf(folder, host);
  if (!target) return { path, message: `\`${folder}\` is er niet`, help: 'noem het dossier' };
  try {
    const file = { path, name: path, word: readDocx(bytes) };
    const found = await returnedFile(file, target, { values: false, onlyComments: true }, host);
    if ('message' in found) return found;
    const paths = new Set(found.comments.flatMap(({ span }) => span?.file ?? []));
    const textOf = sentText(found.sent);
    return {
      comments: found.comments,
      texts: new Map([...paths].filter((each) => each.endsWith('.md')).map((each) => [each, textOf(each)])),
    };
  } catch (error) {
    if (error instanceof WordRefusal)
      return { path, message: asPhrase(error.message), help: asPhrase(error.help) };
    throw error;
  }
}

function commentsNow(
  file: string,
  { comments, texts }: Known,
  offset: number,
  host: Host,
): ReceivedComment[] {
  const textNow = (path: string): string =>
    host.inspect(path).kind === 'file' ? new TextDecoder().decode(host.read(path)) : '';
  const spanNow = spansNow((path) => texts.get(path) ?? '', textNow);
  return comments.map((each) => ({
    ...{ ...each, file, span: spanNow(each.span) },
    parent: each.parent === undefined ? undefined : each.parent + offset,
  }));
}

function findingOf(
  { author, date, text, isResolved, span, came, file }: ReceivedComment,
  answered?: ReceivedComment,
): Diagnostic {
  const state = isResolved ? ', afgehandeld' : '';
  const what = answered ? `, als antwoord op ${answered.author || 'een ander'}` : cameText(came);
  const when = date === '' ? '' : ` (${date.slice(0, 10)})`;
  return {
    rule: 'word/comment',
    severity: 'info',
    message: `Opmerking van ${author || 'iemand'}${when}${what}${state}: “${text.replace(/\s+/g, ' ')}”`,
    note: `Zij staat in \`${file}\`.`,
    help: 'Neem over wat u goed vindt, en antwoord uw partner.',
    ...(span && { span }),
  };
}
