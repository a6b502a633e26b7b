import { dirname, isAbsolute, join, relative } from 'node:path/posix';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import { emptySpan } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { HostError, unlessRefused } from '../host/host-error.ts';
import { programVersion } from '../host/program-version.ts';
import { projectSchema } from '../kinds/project.ts';
import { usualFolders } from '../kinds/usual-folders.ts';
import { memoizeByFiles } from '../memoize/memoize-by-files.ts';
import type { Field } from '../model/field.ts';
import { pathBelow } from '../model/path-below.ts';
import type { ProjectSettings, Resources } from '../model/resources.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import { compareVersions, seriesOf } from '../values/version.ts';
import { readData } from './read-data.ts';
import { readRawFile } from './read-data-file.ts';

/** The name of the file that marks the root of a project. */
export const markerName = 'akkoord.yaml';
const misnamed = 'akkoord.yml';

/**
 * Finds the project that a path lies in: the nearest `akkoord.yaml` in it or above it, links resolved; not one that
 * just anyone may have put there. Without one everything is of the package. Reports what is wrong with it, and goes on with the rest.
 * @throws HostError when the path does not exist or the file cannot be read
 */
export function resourcesOf(path: string, host: Host, report: Report): Resources {
  const packages = [host.templates];
  const isAnyones = (folder: string) => host.inspect(join(folder, markerName)).isAnyones;
  const all = foldersWith(markerName, path, host);
  for (const folder of all.filter(isAnyones)) report(ofAnother(join(shownFolder(folder, host), markerName)));
  const [root, ...outer] = all.filter((folder) => !isAnyones(folder));
  if (root === undefined) {
    reportMisnamed(path, host, report);
    return { roots: packages };
  }
  const shown = shownFolder(root, host);
  for (const other of outer)
    report(nested(join(shown, markerName), join(shownFolder(other, host), markerName)));
  const { project, templates } = readProject(shown, host, report);
  const isPackage = templates !== undefined && host.realPath(templates) === realOrNot(host.templates, host);
  return { project, roots: templates === undefined || isPackage ? packages : [templates, ...packages] };
}

/** Says whether the package's own templates can be read; reports that they cannot. */
export function isPackageReadable(host: Host, report: Report): boolean {
  const folder = host.templates;
  try {
    host.list(folder);
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    report({
      rule: 'project/package-unreadable',
      severity: 'error',
      message: `De sjablonen van Akkoord zelf zijn niet te lezen: \`${folder}\` (${error.code}).`,
      help: 'Installeer Akkoord opnieuw met `npm ci`, of laat de beheerder u deze map laten lezen.',
      span: emptySpan(folder, 1, 1),
    });
    return false;
  }
}

/** Returns the settings of the project that a path lies in; undefined outside a project. @throws HostError */
export function settingsOf(path: string, host: Host): ProjectSettings | undefined {
  return resourcesOf(path, host, () => {}).project;
}

/** Returns the files and folders that the dossiers at paths share: of their projects and the package. @throws HostError */
export function sharedAt(paths: readonly string[], host: Host): readonly string[] {
  const all = paths.map((path) => resourcesOf(path, host, () => {}));
  return [...new Set(all.flatMap(({ project, roots }) => [...roots, ...(project ? [project.file] : [])]))];
}

/** What a dossier needs of its project when it is copied: files and folders below the root. */
export interface ProjectParts {
  readonly root: string;
  readonly names: readonly string[];
}

/** Returns the parts of the project around a dossier; undefined when there are none outside its folder. @throws HostError */
export function projectParts(dossier: string, host: Host): ProjectParts | undefined {
  const { project, roots } = resourcesOf(dossier, host, () => {});
  if (!project || host.realPath(project.folder) === host.realPath(dossier)) return undefined;
  const own = roots.slice(0, -1).flatMap((root) => pathBelow(project.folder, root) ?? []);
  return { root: project.folder, names: [markerName, ...own] };
}

/** A file that only looks like a project's changes nothing, and its author would never know. */
function reportMisnamed(path: string, host: Host, report: Report): void {
  const [folder] = foldersWith(misnamed, path, host);
  if (folder === undefined) return;
  const file = join(shownFolder(folder, host), misnamed);
  report({
    rule: 'project/file-name',
    severity: 'warning',
    message: `Akkoord leest \`${file}\` niet: het bestand van een project heet \`${markerName}\`.`,
    help: `Noem het bestand \`${markerName}\`.`,
    span: emptySpan(file, 1, 1),
  });
}

/** The folders with a file of this name, from a path up. */
function foldersWith(name: string, path: string, host: Host): string[] {
  const above = (current: string): string[] => {
    const up = dirname(current);
    // The drive of a path of Windows has nothing above it.
    return up === current || /^[A-Za-z]:\/?$/.test(current) ? [current] : [current, ...above(up)];
  };
  return above(host.realPath(path)).filter((each) => {
    // A folder that may not be looked into is nobody's project.
    return unlessRefused(() => host.inspect(join(each, name)).kind === 'file', false);
  });
}

/** Returns a real folder as messages name it: from the working folder, when one lies in the other. */
function shownFolder(real: string, host: Host): string {
  const here = host.realPath('.');
  if (isAbsolute(real) !== isAbsolute(here)) return real;
  const way = relative(here, real) || '.';
  const isAbove = /^(?:\.\.\/)*\.\.$/.test(way);
  return isAbove || !way.startsWith('..') ? way : real;
}

interface ReadProject {
  readonly project: ProjectSettings;
  /** The folder with the project's own templates, if it is there. */
  readonly templates: string | undefined;
}

const readProject = memoizeByFiles((folder, host, report): ReadProject => {
  const file = join(folder, markerName);
  const hearFile: Report = (diagnostic) => {
    // Nothing to say is nothing wrong.
    if (diagnostic.rule !== 'yaml/empty') report(diagnostic);
  };
  const found = readRawFile(file, host, hearFile);
  const read = found && readData(found.raw, projectSchema, { elsewhere: [], needed: [] }, found.hear);
  const data = read?.data ?? {};
  const inside = (field: Field<string> | undefined, usual: string): string => {
    const path = field?.value ?? usual;
    if (field && isOutside(path)) report(outside(field));
    return join(folder, isOutside(path) ? usual : path);
  };
  const { akkoord, templates: authored } = data;
  const language = data.language?.value ?? 'nl';
  if (data.language && !/^nl(?:-|$)/.test(language)) report(onlyDutch(data.language));
  if (akkoord?.value !== undefined) reportVersion(akkoord, report);
  const templates = inside(authored, usualFolders.templates);
  const { kind } = host.inspect(templates);
  if (kind !== 'folder' && authored?.value !== undefined && !isOutside(authored.value))
    report(missing(authored, templates));
  const dossiers = data.dossiers?.filter(({ value }) => value !== undefined) ?? [];
  const project: ProjectSettings = {
    file,
    folder,
    dossiers:
      dossiers.length === 0
        ? [join(folder, usualFolders.dossiers)]
        : dossiers.map((field) => inside(field, usualFolders.dossiers)),
    out: placed(folder, data.out?.value ?? usualFolders.out),
    style: data.style,
    scheme: data.scheme,
    language: language === 'nl' ? 'nl-NL' : language,
  };
  return { project, templates: kind === 'folder' ? templates : undefined };
});

function placed(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}

function isOutside(path: string): boolean {
  return isAbsolute(path) || /^[A-Za-z]:/.test(path) || /^\.\.(?:\/|$)/.test(join(path));
}

function outside({ raw, label, key, span }: Field<string>): Diagnostic {
  return {
    rule: 'project/outside',
    severity: 'error',
    message: `\`${key}\` (${label}) noemt ${quoteAuthored(raw)}, en die map ligt buiten het project.`,
    note: `Het project is de map waarin \`${markerName}\` staat.`,
    help: 'Noem een map in het project, of zet er een neer.',
    span,
  };
}

function missing({ raw, label, key, span }: Field<string>, folder: string): Diagnostic {
  return {
    rule: 'project/no-templates',
    severity: 'error',
    message: `\`${key}\` (${label}) noemt ${quoteAuthored(raw)}, en die map is er niet.`,
    help: `Maak de map \`${folder}\`, of haal deze regel weg.`,
    span,
  };
}

function nested(file: string, outer: string): Diagnostic {
  return {
    rule: 'project/nested',
    severity: 'warning',
    message: `Dit project ligt in een ander project: \`${outer}\`. Hier geldt alleen \`${file}\`.`,
    help: `Haal een van de twee bestanden \`${markerName}\` weg, of zet dit project ergens anders.`,
    span: emptySpan(file, 1, 1),
    related: [{ message: 'Dit geldt hier niet.', span: emptySpan(outer, 1, 1) }],
  };
}

/** What git does with a repository of another user (`safe.directory`): who put it there could change every document. */
function ofAnother(file: string): Diagnostic {
  return {
    rule: 'project/of-another',
    severity: 'warning',
    message: `Akkoord leest \`${file}\` niet: het is van een andere gebruiker, en in die map mag iedereen iets neerzetten.`,
    note: 'Met een project zijn de tekst en de huisstijl van elk document te veranderen.',
    help: 'Zet uw dossiers in een map waar alleen u en uw collega’s in mogen schrijven.',
    span: emptySpan(file, 1, 1),
  };
}

function onlyDutch({ raw, span }: Field<string>): Diagnostic {
  return {
    rule: 'project/language',
    severity: 'info',
    message: `De documenten zeggen van zichzelf dat hun taal ${quoteAuthored(raw)} is; Akkoord zelf kent alleen Nederlands.`,
    note: 'De vaste woorden, de modelteksten en de regels van `check` zijn Nederlands. Lange woorden worden in een PDF niet afgebroken.',
    help: 'Vertaal de vaste woorden in `words.yaml` en de modelteksten, in de map met eigen sjablonen.',
    span,
  };
}

function reportVersion({ value = '', span }: Field<string>, report: Report): void {
  const own = programVersion();
  if (seriesOf(value) === seriesOf(own)) return;
  report({
    rule: 'project/version',
    severity: 'warning',
    message: `Dit project, met zijn sjablonen, is gemaakt voor Akkoord ${value}; dit is Akkoord ${own}.`,
    help:
      compareVersions(value, own) < 0
        ? 'Zie met `akkoord upgrade` wat er verandert, en lees in CHANGELOG.md wat u zelf moet doen.'
        : `Installeer Akkoord ${value}, of zet hier \`"${seriesOf(own)}"\` neer als u dat met opzet niet doet.`,
    span,
  });
}

function realOrNot(path: string, host: Host): string {
  return unlessRefused(() => host.realPath(path), path);
}
