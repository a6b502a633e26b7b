import { check } from '../build/check.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../diagnostic/sort-diagnostics.ts';
import type { Elsewhere } from '../host/elsewhere.ts';
import type { Host } from '../host/host.ts';
import type { CheckRequest } from '../session/check-request.ts';
import { findSources } from '../session/find-sources.ts';
import type { Outcome } from '../session/outcome.ts';
import { receiveFile } from './receive-file.ts';
import type { ReturnedComment } from './returned.ts';

/** What to check, and Word files that came back. */
export interface CommentsRequest extends CheckRequest {
  readonly comments: readonly string[];
}

/** Checks documents; the comments in Word files that came back are findings at the line that they are about. @throws HostError */
export async function checkWithComments(
  { comments, ...request }: CommentsRequest,
  host: Host,
  elsewhere?: Elsewhere,
): Promise<Outcome> {
  const outcome = await check(request, host, elsewhere);
  const folders = findSources(request, host).dossiers.map(({ folder }) => folder);
  const found: Diagnostic[] = [];
  const refusals = [...outcome.refusals];
  for (const file of comments) {
    const received = await ofOne(file, folders, host);
    refusals.push(...received.refusals);
    found.push(...received.comments.map((each) => findingOf(each, received.comments, file)));
  }
  return { ...outcome, refusals, diagnostics: sortDiagnostics([...outcome.diagnostics, ...found]) };
}

/** A file is of the first dossier that has the version that it was made of. */
async function ofOne(file: string, folders: readonly string[], host: Host) {
  let received = await receiveFile({ file, into: folders[0] ?? '.' }, host);
  for (const into of folders.slice(1)) {
    if (received.refusals.length === 0) break;
    received = await receiveFile({ file, into }, host);
  }
  return received;
}

function findingOf(
  { author, date, text, isResolved, parent, span }: ReturnedComment,
  all: readonly ReturnedComment[],
  file: string,
): Diagnostic {
  const state = isResolved ? ', afgehandeld' : '';
  const answered = parent === undefined ? '' : `, als antwoord op ${all[parent]?.author ?? 'een ander'}`;
  const when = date === '' ? '' : ` (${date.slice(0, 10)})`;
  return {
    rule: 'word/comment',
    severity: 'info',
    message: `Opmerking van ${author || 'iemand'}${when}${answered}${state}: “${text.replace(/\s+/g, ' ')}”`,
    note: `Zij staat in \`${file}\`.`,
    help: 'Neem over wat u goed vindt, en antwoord uw partner.',
    ...(span && { span }),
  };
}
