import type { Report } from '../diagnostic/diagnostic.ts';
import { pointPlace } from '../diagnostic/place.ts';
import type { Host } from '../host/host.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Dossier } from '../model/dossier.ts';
import type { GkaAgenda } from '../model/gka-agenda.ts';
import type { Template } from '../model/template.ts';
import { factChecks } from './facts/fact-checks.ts';
import { isAgenda, isSheet } from './facts/facts.ts';
import { type FolderContents, listedSheets } from './listed-sheets.ts';
import { loadTemplate } from './load-template.ts';
import { markdownFiles } from './markdown-files.ts';
import { namedScheme, namedStyle } from './named-data.ts';
import { type ReadDocument, readDocument } from './read-document.ts';

/**
 * Loads a dossier: every document in its folder as typed data and parsed body, with house style, scheme and templates. Reports all
 * that is wrong with each file and between them; gives nothing only when the main document's data, a template, a house style or
 * a scheme cannot be had.
 * @throws HostError when a file cannot be read.
 */
export function loadDossier(folder: string, host: Host, report: Report): Dossier | undefined {
  const files = markdownFiles(folder, host);
  const contents: FolderContents = {
    folder,
    documents: new Map(files.map((file) => [file, readDocument(file, folder, host, report)])),
  };
  const main = mainDocument(contents, report);
  const templates = loadTemplates(host, report);
  if (!main) return undefined;
  const { data } = main.document;
  const listed = listedSheets(data, contents, host, report);
  const sheets = [...contents.documents.values()].filter((read) => read !== undefined).filter(isSheet);
  const style = namedStyle(data.style, host, report);
  const { scheme, isNamed } = namedScheme(data.scheme, host, report);
  const facts = { main, listed, sheets, scheme: isNamed ? scheme : undefined };
  for (const check of factChecks) check(facts, report);
  if (!templates || !style || !scheme) return undefined;
  // Asked of the disk: `.` has a name too.
  const name = host.realPath(folder).split('/').at(-1) || folder;
  return {
    name,
    folder,
    main: main.document,
    interventions: listed.map(({ document }) => document),
    unlisted: sheets.filter((sheet) => !listed.includes(sheet)).map(({ document }) => document),
    style,
    // The first scheme stands in for one that was not chosen; its ceiling would be a promise nobody made.
    scheme: isNamed ? scheme : { ...scheme, ceiling: undefined },
    templates,
  };
}

/** Finds the one main document of a folder. Reports when there is none (and no file that may have been it), or a second. */
function mainDocument(
  { folder, documents }: FolderContents,
  report: Report,
): ReadDocument<GkaAgenda> | undefined {
  const [main, ...others] = [...documents.values()].filter((read) => read !== undefined).filter(isAgenda);
  for (const { document, kind } of others) {
    report({
      rule: 'dossier/second-main',
      severity: 'error',
      message: `Dit is een tweede ${kind.label} in hetzelfde dossier.`,
      help: 'Geef elke agenda een eigen map.',
      place: document.keys?.get('kind') ?? pointPlace(document.file, 1, 1),
      related: main && [{ message: 'Dit is de eerste.', place: pointPlace(main.document.file, 1, 1) }],
    });
  }
  const isUnreadable = [...documents.values()].includes(undefined);
  if (!main && !isUnreadable) {
    const first = [...documents.values()][0];
    const label = Object.values(kinds).find((kind) => kind.main);
    report({
      rule: 'dossier/no-main',
      severity: 'error',
      message: `In de map \`${folder}\` staat geen hoofddocument.`,
      help: `Maak een Markdown-bestand met \`kind: ${label?.name}\` (${label?.label}).`,
      place: first?.document.keys?.get('kind'),
    });
  }
  return main;
}

function loadTemplates(host: Host, report: Report): ReadonlyMap<string, Template> | undefined {
  const templates = new Map<string, Template>();
  for (const name of Object.keys(kinds)) {
    const template = loadTemplate(name, host, report);
    if (template) templates.set(name, template);
  }
  return templates.size === Object.keys(kinds).length ? templates : undefined;
}
