import { basename } from 'node:path/posix';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import { emptySpan } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { kinds } from '../kinds/kinds.ts';
import { type Limit, limits } from '../limits/limits.ts';
import { printLimit } from '../limits/print-limit.ts';
import type { CompanionData, Dossier, LoadedDocument, MainDocumentData } from '../model/dossier.ts';
import type { Field } from '../model/field.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { isLetter } from '../model/letter.ts';
import type { Resources } from '../model/resources.ts';
import type { Template } from '../model/template.ts';
import { dossierChecks } from './dossier-checks/dossier-checks.ts';
import { isCompanion, isLone, isMain, isSheet, isUnreadable } from './dossier-checks/read-dossier.ts';
import { dossierFiles } from './dossier-files.ts';
import { isPackageReadable, resourcesOf } from './find-project.ts';
import type { FolderContents } from './folder-contents.ts';
import { listedSheets } from './listed-sheets.ts';
import { schemeIds } from './load-scheme.ts';
import { loadTemplate } from './load-template.ts';
import { loadWords } from './load-words.ts';
import { namedScheme, ownScheme, styleReader } from './named-data.ts';
import { reportOwnTemplates } from './own-templates.ts';
import { peekKind } from './peek-kind.ts';
import { type ReadDocument, readDocument } from './read-document.ts';
import { reportUnreadFiles } from './unread-files.ts';

/**
 * Loads a dossier: every document in its folder as typed data and parsed body, with house style, scheme
 * and templates. Reports all that is wrong with each file and between them; gives nothing only when the main
 * document's data, a template, the words, a house style or a scheme cannot be had.
 * @throws HostError when a file cannot be read.
 */
export function loadDossier(folder: string, host: Host, report: Report): Dossier | undefined {
  if (!isPackageReadable(host, report)) return undefined;
  const resources = resourcesOf(folder, host, report);
  const files = dossierFiles(folder, host);
  reportUnreadFiles(folder, host, report);
  const contents: FolderContents = {
    folder,
    documents: readDocuments(files, folder, host, report),
  };
  const authored = mainDocument(contents, report);
  const templates = loadTemplates(contents, resources, host, report);
  const words = loadWords(resources, host, report);
  if (!authored) return undefined;
  const main = withChoices(authored, resources);
  const all = [...contents.documents.values()].flatMap((each) => each?.document ?? []);
  if (templates) reportOwnTemplates(all, templates, resources, host, report);
  const { data } = main.document;
  const listed = 'interventions' in data ? listedSheets(data.interventions, contents, host, report) : [];
  const readable = [...contents.documents.values()].filter((read) => read !== undefined);
  const sheets = readable.filter(isSheet);
  const companions = readable
    .filter(isCompanion)
    .filter((read) => !Object.is(read, authored))
    .map((read) => ({ ...read, document: titled(read.document, data) }));
  const namedStyle = styleReader(resources, host, report);
  const style = namedStyle(data.style);
  const styles = ownStyles(
    companions.map(({ document }) => document),
    namedStyle,
  );
  const styleOf = ({ file }: LoadedDocument) => styles?.get(file) ?? style;
  const own = ownScheme(data);
  const { scheme, isNamed } = own
    ? { scheme: own, isNamed: true }
    : namedScheme('scheme' in data ? data.scheme : undefined, resources, host, report);
  const schemes = schemeIds(resources, host);
  const named = isNamed ? scheme : undefined;
  const read = { contents, main, listed, sheets, companions, scheme: named, schemes, styleOf };
  for (const check of dossierChecks) check(read, report);
  if (!templates || !words || !style || !scheme || !styles) return undefined;
  return {
    name: dossierName(folder, host),
    folder,
    main: main.document,
    companions: companions.map(({ document }) => document),
    interventions: listed.map(({ document }) => document),
    unlisted: sheets.filter((sheet) => !listed.includes(sheet)).map(({ document }) => document),
    unreadable: files.filter((file) => isUnreadable(file, read)),
    style,
    styles,
    // The author did not choose this scheme, so its ceiling does not apply.
    scheme: isNamed ? scheme : { ...scheme, ceiling: undefined },
    templates,
    words,
    resources,
  };
}

/** What a main document leaves open and its project chose: the house style, the scheme. */
function withChoices(
  read: ReadDocument<MainDocumentData>,
  { project }: Resources,
): ReadDocument<MainDocumentData> {
  const { document } = read;
  const { data } = document;
  const isOpen = (field: Field | undefined) => !field?.raw && !field?.refused;
  const style = project?.style?.value !== undefined && isOpen(data.style) && { style: project.style };
  const mayChoose =
    read.kind.shape.fields.scheme !== undefined && isOpen('scheme' in data ? data.scheme : undefined);
  // Who names her own cost types and sources needs no scheme.
  const named = ownScheme(data) ? undefined : project?.scheme;
  const isChosen = named?.value !== undefined || ownScheme(data) !== undefined;
  const scheme = mayChoose && isChosen && { scheme: named };
  if (!style && !scheme) return read;
  return { ...read, document: { ...document, data: { ...data, ...style, ...scheme } } };
}

/** Returns the name of a dossier, asked of the disk: `.` has a name too. @throws HostError */
export function dossierName(folder: string, host: Host): string {
  return basename(host.realPath(folder)) || folder;
}

/** Finds the one main document of a folder; reports when there is none, or a second. */
function mainDocument(
  { folder, documents }: FolderContents,
  report: Report,
): ReadDocument<MainDocumentData> | undefined {
  const readable = [...documents.values()].filter((read) => read !== undefined);
  const [first, ...others] = readable.filter(isMain);
  const isBroken = [...documents.values()].includes(undefined);
  // A file that cannot be read may be the one that comes before a memo. Letters and annexes lean on it; memos
  // can be read by themselves.
  const main = first ?? (isBroken && !readable.every(isLone) ? undefined : readable.find(isLone));
  for (const other of others) if (first) report(secondMain(other, first));
  if (!main && !isBroken) {
    const document = readable[0]?.document;
    const mains = Object.values(kinds).filter(({ role }) => role === 'main');
    report({
      rule: 'dossier/no-main',
      severity: 'error',
      message: `In de map \`${folder}\` staat geen hoofddocument.`,
      help: `Maak een Markdown-bestand met ${mains.map(({ name, label }) => `\`kind: ${name}\` (${label})`).join(' of ')}.`,
      span: document?.keys?.get('kind'),
    });
  }
  return main;
}

function secondMain({ document, kind }: ReadDocument, first: ReadDocument): Diagnostic {
  return {
    rule: 'dossier/second-main',
    severity: 'error',
    message:
      kind === first.kind
        ? `Dit is een tweede ${kind.label} in hetzelfde dossier.`
        : `Dit is een ${kind.label}, en in hetzelfde dossier staat al een ${first.kind.label}.`,
    help: 'Geef elk akkoord en elke agenda een eigen map.',
    span: document.keys?.get('kind') ?? emptySpan(document.file, 1, 1),
    related: [{ message: 'Dit is de eerste.', span: emptySpan(first.document.file, 1, 1) }],
  };
}

/** A letter without a subject is about the document that it announces. */
function titled<D extends CompanionData>(
  document: LoadedDocument<D>,
  main: MainDocumentData,
): LoadedDocument<D> {
  const { data } = document;
  if (!isLetter(document) || data.title.raw !== '' || data.title.refused) return document;
  return { ...document, data: { ...data, title: main.title } };
}

/** The house styles of documents that name their own, by file; undefined when one is missing (reported). */
function ownStyles(
  documents: readonly LoadedDocument<CompanionData>[],
  namedStyle: ReturnType<typeof styleReader>,
): ReadonlyMap<string, HouseStyle> | undefined {
  const named = documents.filter(({ data }) => data.style?.value !== undefined);
  const styles = new Map<string, HouseStyle>();
  for (const { file, data } of named) {
    const style = namedStyle(data.style);
    if (style) styles.set(file, style);
  }
  return styles.size === named.length ? styles : undefined;
}

/**
 * Loads the templates of the kinds in a folder, also of the kind that a broken file says it is. Reports when
 * one cannot be loaded, and then returns nothing. Templates of other kinds are not looked at.
 */
function loadTemplates(
  { documents }: FolderContents,
  resources: Resources,
  host: Host,
  report: Report,
): ReadonlyMap<string, Template> | undefined {
  const there = new Set([...documents].map(([file, read]) => read?.kind.name ?? peekKind(file, host)));
  const names = Object.keys(kinds).filter((name) => there.has(name));
  const templates = new Map<string, Template>();
  for (const name of names) {
    const template = loadTemplate(name, resources, host, report);
    if (template) templates.set(name, template);
  }
  return templates.size === names.length ? templates : undefined;
}

/**
 * Reads the documents of a dossier, by file; nothing for one of which no data can be had. Reports the file
 * with which they are more than a dossier may hold; those behind it are not read.
 * @throws HostError when a file cannot be read
 */
function readDocuments(
  files: readonly string[],
  folder: string,
  host: Host,
  report: Report,
): ReadonlyMap<string, ReadDocument | undefined> {
  const documents = new Map<string, ReadDocument | undefined>();
  let lines = 0;
  let above: Limit | undefined;
  for (const file of files) {
    const read = above ? undefined : readDocument(file, folder, host, report);
    documents.set(file, read);
    lines += read?.document.source.text.match(/\S.*/g)?.length ?? 0;
    if (above) continue;
    if (lines > limits.dossierLines.max) above = limits.dossierLines;
    if (documents.size > limits.files.max) above = limits.files;
    if (above) report(tooMuch(file, above));
  }
  return documents;
}

function tooMuch(file: string, limit: Limit) {
  return {
    rule: 'limit/dossier',
    severity: 'error',
    message: `Met dit bestand komt het dossier boven ${printLimit(limit)}; wat erna komt, is niet gelezen.`,
    help: 'Verdeel de documenten over meer dossiers, elk in een eigen map.',
    span: emptySpan(file, 1, 1),
  } as const;
}
