import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { type CommentThread, commentThreads } from './comment-threads.ts';
import { receiveFiles } from './receive-files.ts';
import type { FileRefusal, ReceivedComment } from './reception.ts';

/** Findings of comments, and the files that could not be read or placed. */
export interface CommentFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly refusals: readonly FileRefusal[];
}

/**
 * Returns the comments in Word files that came back as findings at the line that they are about. A file is of the first dossier
 * that has the version that it was made of.
 * @param folders of the dossiers
 * @throws HostError when a file cannot be read
 */
export async function commentFindings(
  files: readonly string[],
  folders: readonly string[],
  host: Host,
): Promise<CommentFindings> {
  const comments: ReceivedComment[] = [];
  const refusals: FileRefusal[] = [];
  for (const file of files) {
    const received = await ofOne(file, folders, host);
    refusals.push(...received.refusals);
    const offset = comments.length;
    comments.push(
      ...received.comments.map((each) => ({
        ...each,
        parent: each.parent === undefined ? undefined : each.parent + offset,
      })),
    );
  }
  const diagnostics = commentThreads(comments).flatMap(({ comment, answers }: CommentThread) => [
    findingOf(comment),
    ...answers.map((answer) => findingOf(answer, comment)),
  ]);
  return { diagnostics, refusals };
}

async function ofOne(file: string, folders: readonly string[], host: Host) {
  const [first = '.', ...others] = folders;
  let received = await receiveFiles({ files: [file], into: first, onlyComments: true }, host);
  for (const into of others) {
    if (received.refusals.length === 0) break;
    received = await receiveFiles({ files: [file], into, onlyComments: true }, host);
  }
  return received;
}

function findingOf(
  { author, date, text, isResolved, span, file }: ReceivedComment,
  answered?: ReceivedComment,
): Diagnostic {
  const state = isResolved ? ', afgehandeld' : '';
  const what = answered ? `, als antwoord op ${answered.author || 'een ander'}` : '';
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
