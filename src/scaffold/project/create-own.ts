import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Host } from '../../host/host.ts';
import type { NewFile } from '../../host/write-all.ts';
import { ownFacts } from '../../kinds/own-facts.ts';
import type { Problem } from '../../kinds/start/problem.ts';
import { asPhrase } from '../../text/as-phrase.ts';
import { type Blocker, free, type NewRequest, refused, wrong } from '../blocker.ts';
import { existingFiles, obstacleAt, otherName } from '../obstacles.ts';
import type { AskedQuestion } from '../question.ts';
import type { Answers } from '../read-answers.ts';
import { readName } from '../read-name.ts';
import { answerProblem, type Own, ownKind } from './own-files.ts';
import { plannedHost } from './planned-host.ts';

/** What is asked of the project. */
export interface Around {
  /** Folder for the project's own templates; undefined outside a project. */
  readonly templates: string | undefined;
  /** What is wrong with a house style or a scheme on a host. */
  readonly judge: (kind: string, id: string, host: Host) => readonly Diagnostic[];
}

interface OwnRequest extends NewRequest {
  readonly answers: Answers;
}

/** Returns the questions for a file of the project's own, or what prevents it. Writes nothing. @throws HostError */
export function prepareOwn(
  request: OwnRequest,
  around: Around,
  host: Host,
): Blocker & { readonly questions: readonly AskedQuestion[] } {
  const own = ownOf(request, around, host);
  if ('refusals' in own) return { ...own, questions: [] };
  const open = questionsFor(request.kind, own, around, host).filter(
    ({ name }) => !Object.hasOwn(request.answers, name),
  );
  return { ...free, questions: open };
}

/** Makes the files of a house style or a scheme, or none when anything is in the way. @throws HostError */
export function createOwn(
  request: OwnRequest,
  around: Around,
  host: Host,
): Blocker & { readonly written: readonly string[]; readonly folder: string } {
  const nothing = { written: [], folder: '' };
  const own = ownOf(request, around, host);
  if ('refusals' in own) return { ...own, ...nothing };
  const files = ownKind(request.kind)?.files(own, host) ?? [];
  const existing = existingFiles(
    files.map(({ path }) => path),
    host,
    otherName,
  );
  if (existing.length > 0) return { ...refused(...existing), ...nothing };
  const made = host.writeAll(files);
  const blocker =
    made.inTheWay.length > 0 ? refused(...made.inTheWay.map((path) => obstacleAt(path, otherName))) : free;
  return { ...blocker, written: made.written, folder: files[0]?.path ?? '' };
}

/** Returns the questions of a kind; an answer is judged by the file that it would make. */
export function questionsFor(kind: string, own: Own, around: Around, host: Host): AskedQuestion[] {
  return (ownKind(kind)?.questions ?? []).map((question) => ({
    ...question,
    problemOf: (answer) =>
      answerProblem(question.name, answer, host) ??
      ownProblem(kind, { ...own, answers: { ...own.answers, [question.name]: answer } }, around, host),
  }));
}

/** Says why files of the project's own cannot be used once they are there. */
export function ownProblem(kind: string, own: Own, { judge }: Around, host: Host): Problem | undefined {
  const files: readonly NewFile[] = ownKind(kind)?.files(own, host) ?? [];
  const error = judge(kind, own.id, plannedHost(files, host).host).find(
    ({ severity }) => severity === 'error',
  );
  return error && { message: error.message.replace(/\.$/, ''), help: asPhrase(error.help ?? '') };
}

function ownOf(
  { kind, name, folder, about, answers }: OwnRequest,
  around: Around,
  host: Host,
): Own | Blocker {
  const known = ownKind(kind);
  if (!known) throw new Error(`nothing of the project's own is called ${kind}`);
  if (folder !== undefined || about !== undefined)
    return wrong(
      { message: `dit hoort niet bij \`${kind}\``, help: 'laat het weg' },
      folder === undefined ? 'about' : 'in',
    );
  if (around.templates === undefined)
    return wrong({
      message: `hier is geen project, en zonder project is er geen plaats voor een eigen ${ownFacts[kind as keyof typeof ownFacts].label}`,
      help: 'maak er eerst een met `akkoord init`',
    });
  if (name === undefined)
    return wrong({ message: '`naam` ontbreekt', help: `zet een naam achter \`${kind}\`` });
  const read = readName(name);
  if ('message' in read) return wrong(read);
  const strange = Object.keys(answers).find(
    (each) => !known.questions.some((question) => question.name === each),
  );
  if (strange !== undefined)
    return wrong({ message: `dit hoort niet bij \`${kind}\``, help: 'laat het weg' }, strange);
  const own = { name: read.text, id: read.id, answers, folder: around.templates };
  for (const [option, answer] of Object.entries(answers)) {
    const problem = answerProblem(option, answer, host);
    if (problem) return wrong(problem, option);
  }
  const problem = ownProblem(kind, own, around, host);
  return problem ? wrong(problem) : own;
}
