import { basename, join } from 'node:path/posix';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Host } from '../../host/host.ts';
import type { NewFile } from '../../host/write-all.ts';
import { kinds } from '../../kinds/kinds.ts';
import type { Choice } from '../../kinds/start/choice.ts';
import { municipalityId } from '../../kinds/start/municipality-id.ts';
import type { Problem } from '../../kinds/start/problem.ts';
import { usualFolders } from '../../kinds/usual-folders.ts';
import type { Project } from '../../model/project.ts';
import { type Blocker, free, refused, wrong } from '../blocker.ts';
import { createNew } from '../create-new.ts';
import { chosen } from '../judge-answer.ts';
import { obstacleAt, otherName } from '../obstacles.ts';
import type { AskedQuestion } from '../question.ts';
import type { Answers } from '../read-answers.ts';
import { readName } from '../read-name.ts';
import { type Around as OwnAround, questionsFor } from './create-own.ts';
import { missingLines } from './missing-lines.ts';
import { type Own, ownKinds } from './own-files.ts';
import { pathInRepository } from './path-in-repository.ts';
import { plannedHost } from './planned-host.ts';
import { projectFiles, services } from './project-files.ts';

/** A folder to make a project of, with the answers given so far. */
export interface InitRequest {
  readonly folder: string;
  readonly answers: Answers;
}

/** What is asked of the loaders. */
export interface Around extends Pick<OwnAround, 'judge'> {
  /** The file of the project that the folder lies in already, if any. */
  readonly enclosing: string | undefined;
  readonly projectOn: (host: Host) => Project;
}

/** A file that was there already. */
export interface Kept {
  readonly path: string;
  readonly lacks: readonly string[];
}

export interface Initiation extends Blocker {
  readonly written: readonly string[];
  /** Files that were there already, and stay as they are; with the lines of ours that they lack. */
  readonly kept: readonly Kept[];
  /** Path of the folder in the repository, with a slash at the end; empty at its root. */
  readonly within: string;
  /** The folder of the first dossier, if one was made. */
  readonly dossier: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The answer for what is not wanted. */
const none = 'geen';
const noneChoice: Choice = { id: none, name: '' };

/** Kinds that start a dossier. */
const firstKinds: readonly Choice[] = [
  ...Object.values(kinds)
    .filter(({ role }) => role === 'main' || role === 'lone')
    .map(({ name, label }) => ({ id: name, name: label })),
  noneChoice,
];

const serviceChoices: readonly Choice[] = [
  ...Object.entries(services).map(([id, { label }]) => ({ id, name: label })),
  noneChoice,
];

const usual = {
  name: 'Gemeente Voorbeeldstad',
  first: 'agreement',
  dossier: 'Eerste akkoord',
  ci: 'github',
} as const;

/** Returns the questions for a new project, or what prevents it. Writes nothing. @throws HostError */
export function prepareInit(
  request: InitRequest,
  around: Around,
  host: Host,
): Blocker & { readonly questions: readonly AskedQuestion[] } {
  const blocker = blockerOf(request, around, host);
  if (blocker) return { ...blocker, questions: [] };
  const open = allQuestions(request, around, host).filter(
    ({ name }) => !Object.hasOwn(request.answers, name),
  );
  return { ...free, questions: open };
}

/**
 * Makes a project of a folder: what is there already stays, all the rest is written, or nothing when anything
 * is in the way.
 * @throws HostError
 */
export function initProject(request: InitRequest, around: Around, host: Host): Initiation {
  const within = pathInRepository(request.folder, host);
  const nothing = { written: [], kept: [], within, dossier: undefined, diagnostics: [] };
  const blocker = blockerOf(request, around, host);
  if (blocker) return { ...blocker, ...nothing };
  const style = styleOf(request);
  const planned = plannedFiles(request, style, within, host);
  const { dossier: name = usual.dossier } = request.answers;
  const first = chosen(request.answers.first ?? usual.first, firstKinds);
  const { host: later, gathered } = plannedHost(planned, host);
  const made =
    typeof first !== 'string' || first === none
      ? undefined
      : createNew(
          {
            kind: first,
            name,
            folder: join(request.folder, usualFolders.dossiers),
            answers: { style: style.id, ...municipalityOf(first, style.name) },
          },
          around.projectOn(later),
          later,
        );
  if (made && made.written.length === 0) return { ...made, ...nothing };
  const isThere = ({ path }: NewFile) => host.inspect(path).kind !== 'missing';
  const [there, absent] = [planned.filter(isThere), planned.filter((file) => !isThere(file))];
  const kept = there.map(({ path, bytes }) => ({
    path,
    lacks: missingLines(basename(path), bytes, host.read(path)),
  }));
  const added = [...absent, ...gathered];
  const { written, inTheWay } = host.writeAll(added);
  const end = inTheWay.length > 0 ? refused(...inTheWay.map((path) => obstacleAt(path, otherName))) : free;
  return { ...end, written, kept, within, dossier: made?.folder, diagnostics: [] };
}

function plannedFiles(
  { folder, answers }: InitRequest,
  style: Own,
  within: string,
  host: Host,
): readonly NewFile[] {
  const service = chosen(answers.ci ?? usual.ci, serviceChoices);
  const unwanted = Object.entries(services).flatMap(([id, { path }]) => (id === service ? [] : [path]));
  const inFolder = projectFiles({ name: style.name, style: style.id, within }, host);
  return [
    ...inFolder
      .filter(({ path }) => !unwanted.includes(path))
      .map((file) => ({ ...file, path: join(folder, file.path) })),
    ...ownKinds['house-style'].files(style, host),
  ];
}

/** The house style that a project begins with. */
function styleOf({ folder, answers }: InitRequest): Own {
  const name = answers.name ?? usual.name;
  const id = municipalityId(name);
  return { name, id, answers, folder: join(folder, usualFolders.templates) };
}

/** The name goes into the first document, when its kind asks for one. */
function municipalityOf(kind: string, municipality: string): Answers {
  const asks = kinds[kind]?.starter.questions.some(({ name }) => name === 'municipality');
  return asks ? { municipality } : {};
}

function allQuestions(request: InitRequest, around: Around, host: Host): readonly AskedQuestion[] {
  const choice = (
    name: string,
    ask: string,
    choices: readonly Choice[],
    otherwise: string,
  ): AskedQuestion => ({
    name,
    ask,
    example: otherwise,
    choices,
    otherwise,
    problemOf: (answer) => {
      const judged = chosen(answer, choices);
      return typeof judged === 'string' ? undefined : judged;
    },
  });
  // A style is looked for in a project.
  const marker = { path: join(request.folder, 'akkoord.yaml'), bytes: new Uint8Array() };
  const judge: Around['judge'] = (kind, id, later) =>
    around.judge(kind, id, plannedHost([marker], later).host);
  return [
    {
      name: 'name',
      ask: 'Naam van uw gemeente of organisatie',
      example: usual.name,
      otherwise: usual.name,
      problemOf: nameProblem,
    },
    ...questionsFor('house-style', styleOf(request), { templates: undefined, judge }, host),
    choice('first', 'Waarmee u begint', firstKinds, usual.first),
    {
      name: 'dossier',
      ask: 'Naam daarvan',
      example: usual.dossier,
      otherwise: usual.dossier,
      isMoot: ({ first = '' }) => chosen(first, firstKinds) === none,
      problemOf: nameProblem,
    },
    choice('ci', 'Waar het project komt te staan, om elke wijziging na te kijken', serviceChoices, usual.ci),
  ];
}

/** Says what prevents a project here, before anything is asked; answers that are given are judged. */
function blockerOf(request: InitRequest, around: Around, host: Host): Blocker | undefined {
  const { enclosing } = around;
  if (enclosing !== undefined)
    return refused({
      path: enclosing,
      message: 'dit is al een project',
      help: 'maak met `akkoord new` een dossier, een huisstijl of een regeling',
    });
  const asked = allQuestions(request, around, host);
  for (const [name, answer] of Object.entries(request.answers)) {
    const problem = asked.find((question) => question.name === name)?.problemOf(answer);
    if (problem) return wrong(problem, name);
  }
  return undefined;
}

function nameProblem(answer: string): Problem | undefined {
  const read = readName(answer);
  return 'message' in read ? read : undefined;
}
