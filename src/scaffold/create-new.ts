import { suggest } from '../diagnostic/suggest.ts';
import type { Host } from '../host/host.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Project } from '../model/project.ts';
import { quoteTyped } from '../model/typed-text.ts';
import { choiceList } from './choice.ts';
import { free, type Hindrance, type NewRequest } from './hindrance.ts';
import { existingFiles } from './obstacles.ts';
import type { Problem } from './problem.ts';
import { type AskedQuestion, questionsFor } from './question.ts';
import { type Answers, readAnswers } from './read-answers.ts';
import { type Name, readName } from './read-name.ts';
import { findSite, type Site } from './site.ts';
import type { Known } from './starter.ts';
import { starters } from './starters.ts';
import { type Unlisted, unlistedSheet } from './unlisted-sheet.ts';
import { writeDocument } from './write-document.ts';

/** What is to be made, with all that is known about it. */
export interface CreateRequest extends NewRequest {
  readonly answers: Answers;
}

export interface Preparation extends Hindrance {
  readonly questions: readonly AskedQuestion[];
}
export interface Creation extends Hindrance {
  /** Paths of the new files; the one that was asked for comes first. Empty when anything hinders. */
  readonly written: readonly string[];
  /** Folder of the dossier. */
  readonly folder: string;
  /** The line by which the author puts a new sheet in the agenda. */
  readonly unlisted?: Unlisted | undefined;
}

/** Says what may still be asked about something new, or what stands in its way already: nobody answers questions in vain. @throws HostError */
export function prepareNew(request: CreateRequest, project: Project, host: Host): Preparation {
  const place = placeOf(request, project, host);
  if ('refusals' in place) return { ...place, questions: [] };
  const known = knownOf(project);
  const { kind, answers } = request;
  const read = readAnswers(kind, place.name.text, answers, known);
  if (isRefused(read)) return { ...free, questions: [], problem: { ...read.problem, option: read.option } };
  const open = questionsFor(kind, place.name.text, known).filter(({ name }) => !Object.hasOwn(answers, name));
  return { ...free, questions: open };
}

/**
 * Makes a dossier, or a document in one: all its files, or none when anything is in the way. No file that is there is touched.
 * @throws HostError
 */
export function createNew(request: CreateRequest, project: Project, host: Host): Creation {
  const nothing = { written: [], folder: '' };
  const place = placeOf(request, project, host);
  if ('refusals' in place) return { ...place, ...nothing };
  const { name, site } = place;
  const answers = readAnswers(request.kind, name.text, request.answers, knownOf(project));
  if (isRefused(answers))
    return { ...free, ...nothing, problem: { ...answers.problem, option: answers.option } };

  const known = knownOf(project, site, answers.scheme);
  const planned = starters[request.kind]?.plan({ id: name.id, answers, dossier: site.neighbours }) ?? [];
  const files = planned.map((document) => {
    const sections = project.sections(document.kind);
    const text = sections && writeDocument(document, known, sections);
    return { path: `${site.folder}/${document.file}`, text };
  });
  if (files.some(({ text }) => text === undefined)) return { ...free, ...nothing, unreadable: true };
  const refusals = existingFiles(
    files.map(({ path }) => path),
    host,
  );
  if (refusals.length > 0) return { ...free, ...nothing, refusals };
  host.writeAll(files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })));
  return {
    ...free,
    written: files.map(({ path }) => path),
    folder: site.folder,
    unlisted: site.dossier && unlistedSheet(planned[0]?.file ?? '', site.dossier),
  };
}

interface Placed {
  readonly name: Name;
  readonly site: Site;
}

/** The name and where it comes, or what hinders. */
function placeOf(request: NewRequest, project: Project, host: Host): Placed | Hindrance {
  if (!kinds[request.kind]) return { ...free, problem: unknownKind(request.kind) };
  const name = readName(request.name);
  if ('message' in name) return { ...free, problem: name };
  const site = findSite(request, name.id, project, host);
  return 'refusals' in site ? site : { name, site };
}

function unknownKind(typed: string): Problem {
  const all = Object.values(kinds).map(({ name, label }) => ({ id: name, name: label }));
  const words = new Map(all.flatMap(({ id, name }) => [[name, id] as const, [id, id] as const]));
  const meant = words.get(suggest(typed, words.keys()) ?? '');
  return {
    message: `${quoteTyped(typed)} is geen soort document`,
    help: meant ? `bedoelde u \`${meant}\`?` : `kies uit ${choiceList(all, '`')}`,
  };
}

/** What an id may name: styles and schemes of the project; costs and sources of the scheme of the dossier, or the one chosen. */
function knownOf({ styles, schemes }: Project, site?: Site, chosen?: string): Known {
  const scheme = site?.dossier?.scheme ?? schemes.find(({ id }) => id === chosen);
  const named = (list: readonly { id: string; label: string }[] = []) =>
    list.map(({ id, label }) => ({ id, name: label }));
  return {
    styles,
    schemes: schemes.map(({ id, name }) => ({ id, name })),
    costs: named(scheme?.costs),
    sources: named(scheme?.sources),
    partners: site?.neighbours?.partners,
  };
}

function isRefused(answers: ReturnType<typeof readAnswers>): answers is Exclude<typeof answers, Answers> {
  return typeof answers.problem === 'object';
}
