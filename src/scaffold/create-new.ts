import { join, normalize } from 'node:path/posix';
import type { Host } from '../host/host.ts';
import type { NewFile } from '../host/write-all.ts';
import { kinds } from '../kinds/kinds.ts';
import { ownFacts } from '../kinds/own-facts.ts';
import { choiceList, meantChoice } from '../kinds/start/choice.ts';
import { choicesOf } from '../kinds/start/choices-of.ts';
import type { Problem } from '../kinds/start/problem.ts';
import type { Known, ListKey, Planned, Values } from '../kinds/start/starter.ts';
import type { Dossier, MainDocumentData } from '../model/dossier.ts';
import type { Field } from '../model/field.ts';
import type { Project } from '../model/project.ts';
import type { Section } from '../model/sections.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import { type Blocker, free, type NewRequest, refused, unreadable, wrong } from './blocker.ts';
import { type Destination, destinationOn } from './destination.ts';
import { knownOf } from './known-of.ts';
import { existingFiles, obstacleAt } from './obstacles.ts';
import { type AskedQuestion, questionsFor } from './question.ts';
import { type Answers, readAnswers } from './read-answers.ts';
import { type Name, readName } from './read-name.ts';
import { findTarget, type Target } from './target.ts';
import { writeBody } from './write-body.ts';
import { writeFrontmatter } from './write-frontmatter.ts';

/** What to make, with the answers given so far. */
export interface CreateRequest extends NewRequest {
  readonly answers: Answers;
  /** Returns what the document in a folder begins with, in place of the headings of its kind. */
  readonly contentIn?: ((folder: string) => Content) | undefined;
}

/** A text that exists already, for a new document. */
export interface Content {
  /** Markdown. */
  readonly body: string;
  /** Values that the author may take over in the frontmatter. */
  readonly proposals: Values;
  /** Files beside the document, by their path from the folder of the dossier. */
  readonly files: readonly NewFile[];
}

export interface Preparation extends Blocker {
  readonly questions: readonly AskedQuestion[];
}
export interface Creation extends Blocker {
  /** Paths of the new files, the requested one first. Empty when creation was prevented from the start. */
  readonly written: readonly string[];
  /** Folder of the dossier. */
  readonly folder: string;
  /** The lines to add to a list of the main document. */
  readonly unlisted?: Unlisted | undefined;
}

/** Returns the open questions, or what prevents creation: nobody answers in vain. @throws HostError */
export function prepareNew(request: CreateRequest, project: Project, host: Host): Preparation {
  const target = targetOf(request, project, host);
  if ('refusals' in target) return { ...target, questions: [] };
  const known = knownOf(project);
  const { kind, answers } = request;
  const { name, destination } = target;
  const joins = destination.dossier !== undefined;
  const read = readAnswers(kind, name.text, answers, known, joins);
  if (isRefused(read)) return { ...wrong(read.problem, read.option), questions: [] };
  const open = questionsFor(kind, name.text, known, joins).filter(
    (question) => !Object.hasOwn(answers, question.name),
  );
  return { ...free, questions: open };
}

/**
 * Makes a dossier, or a document in one: all its files, or none when anything is in the way. Existing files
 * are never changed.
 * @throws HostError
 */
export function createNew(request: CreateRequest, project: Project, host: Host): Creation {
  const nothing = { written: [], folder: '' };
  const target = targetOf(request, project, host);
  if ('refusals' in target) return { ...target, ...nothing };
  const { name, destination } = target;
  const { kind } = request;
  const joins = destination.dossier !== undefined;
  const answers = readAnswers(kind, name.text, request.answers, knownOf(project), joins);
  if (isRefused(answers)) return { ...wrong(answers.problem, answers.option), ...nothing };

  const known = knownOf(project, destination, answers.scheme);
  const starter = kinds[kind]?.starter;
  const planned = starter?.plan({ id: name.id, answers, dossier: destination.neighbours }) ?? [];
  const content = request.contentIn?.(destination.folder);
  const documents = planned.map((document, index) => {
    const sections = project.sections(document.kind);
    const text = sections && writeDocument(document, known, sections, index === 0 ? content : undefined);
    return text === undefined ? [] : [{ path: document.file, bytes: new TextEncoder().encode(text) }];
  });
  if (documents.some((made) => made.length === 0)) return { ...unreadable, ...nothing };
  const files = [...documents.flat(), ...(content?.files ?? [])].map((file) => ({
    ...file,
    path: join(destination.folder, file.path),
  }));
  const existing = existingFiles(
    files.map(({ path }) => path),
    host,
  );
  if (existing.length > 0) return { ...refused(...existing), ...nothing };
  const made = host.writeAll(files);
  // A file appeared meanwhile: it stays, and the files written before it are reported.
  if (made.inTheWay.length > 0)
    return {
      ...refused(...made.inTheWay.map((path) => obstacleAt(path))),
      written: made.written,
      folder: destination.folder,
    };
  const list = starter?.listedAs;
  return {
    ...free,
    written: files.map(({ path }) => path),
    folder: destination.folder,
    unlisted:
      destination.dossier && list && unlistedDocument(planned[0]?.file ?? '', list, destination.dossier),
  };
}

interface Placed {
  readonly name: Name;
  readonly destination: Destination;
}

/** Returns the name and where it goes, or what prevents that. */
function targetOf(request: NewRequest, project: Project, host: Host): Placed | Blocker {
  if (!kinds[request.kind]) return wrong(unknownKind(request.kind));
  const target = findTarget(request, project, host);
  if ('refusals' in target) return target;
  const name = nameOf(request, target);
  if ('message' in name) return wrong(name);
  const destination = destinationOn(target, name.id, project, host);
  return 'refusals' in destination ? destination : { name, destination };
}

/** Returns the given name, or the usual one for a document of this kind in a dossier. */
function nameOf({ kind, name }: NewRequest, target: Target): Name | Problem {
  const usual = 'dossier' in target ? kinds[kind]?.starter.usualName : undefined;
  const answer = name ?? usual;
  if (answer !== undefined) return readName(answer);
  return { message: '`naam` ontbreekt', help: `zet een naam achter \`${kind}\`` };
}

function unknownKind(answer: string): Problem {
  const own = Object.entries(ownFacts).map(([id, { label }]) => ({ id, name: label }));
  const all = [...Object.values(kinds).map(({ name, label }) => ({ id: name, name: label })), ...own];
  const meant = meantChoice(answer, all);
  return {
    message: `Akkoord kan geen ${quoteAuthored(answer)} maken`,
    help: meant ? `bedoelde u \`${meant}\`?` : `kies uit ${choiceList(all, '`')}`,
  };
}

function isRefused(answers: ReturnType<typeof readAnswers>): answers is Exclude<typeof answers, Answers> {
  return typeof answers.problem === 'object';
}

/** Returns the text of a new document, made from the schema and sections of its kind. */
function writeDocument(
  planned: Planned,
  known: Known,
  sections: readonly Section[],
  content: Content | undefined,
): string {
  const kind = kinds[planned.kind];
  if (!kind) throw new Error(`no kind ${planned.kind}`);
  const { shape, starter } = kind;
  const all: Known = { ...known, ...planned.known };
  const frontmatter = writeFrontmatter(
    shape,
    { kind: planned.kind, ...planned.values },
    {
      order: starter.order,
      proposals: content?.proposals ?? {},
      choicesAt: choicesOf(starter, all),
    },
  );
  return `${frontmatter}\n${content?.body ?? writeBody(sections, starter)}`;
}

/** What to add to a list of the main document. The author does that: the program never changes her files. */
interface Unlisted {
  /** The main document. */
  readonly file: string;
  readonly list: ListKey;
  /** Line (1-based) of the list's last item, of its key if empty, or of the frontmatter's end. */
  readonly line: number;
  /** Lines to add below it; absent when the list does not have an item per line. */
  readonly lines?: readonly string[] | undefined;
  /** Path of the new document in the list. */
  readonly path: string;
}

/** Lists of other documents in a main document; undefined for a kind without that list. */
const lists: Readonly<Record<ListKey, (data: MainDocumentData) => readonly Field<string>[] | undefined>> = {
  annexes: ({ annexes }) => annexes,
  interventions: (data) => ('interventions' in data ? data.interventions : undefined),
};

/** Returns what to add to the main document; undefined if it has no such list, or lists it already. */
function unlistedDocument(path: string, list: ListKey, { main }: Dossier): Unlisted | undefined {
  const { file, source, data, keys } = main;
  const listed = lists[list](data);
  if (!listed || listed.some(({ value = '' }) => normalize(value) === path)) return undefined;
  const found = { file, list, path };
  const written = source.text.split(/\r?\n/);
  const lineAt = (line: number) => written[line - 1] ?? '';

  const last = listed.at(-1)?.span.start;
  if (last) {
    const before = lineAt(last.line).slice(0, last.column - 1);
    const dash = /^\s*- +["']?$/.exec(before) ? before.replace(/["']$/, '') : undefined;
    return { ...found, line: last.line, lines: dash === undefined ? undefined : [`${dash}${path}`] };
  }
  const item = `  - ${path}`;
  const key = keys?.get(list)?.start;
  if (key) {
    const isEmpty = new RegExp(`^${list}[ \\t]*:[ \\t]*(#.*)?$`).test(lineAt(key.line));
    return { ...found, line: key.line, lines: isEmpty ? [item] : undefined };
  }
  const line = lastLine(written);
  // Within braces, or indented, a key on a new line would be an error.
  const isPlain = keys?.get('kind')?.start.column === 1 && line > 1;
  return isPlain
    ? { ...found, line, lines: [`${list}:`, item] }
    : { ...found, line: data.title.span.start.line };
}

/** Returns the last line of the frontmatter before the fence (1-based); -1 without a fence. */
function lastLine(written: readonly string[]): number {
  return written.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
}
