import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { HostError, unlessRefused } from '../host/host-error.ts';
import { leadsUp } from '../host/real-paths.ts';
import { kinds } from '../kinds/kinds.ts';
import { limits } from '../limits/limits.ts';
import { printLimit } from '../limits/print-limit.ts';
import { isDocumentName, isSkipped, join } from './markdown-files.ts';
import { peekKind } from './peek-kind.ts';
import { reportMisnamed, reportMisnamedIn } from './unread-files.ts';

/** A dossier to load; with `only`, the one document of it that was asked for. */
export interface Found {
  readonly folder: string;
  readonly only?: string;
}

/**
 * Finds the dossiers at paths: a dossier's folder, a folder above dossiers, one Markdown file, or any other part
 * of a dossier, which means all of it. Each is found once, in the order of the paths and then of names. Reports a path where there is none.
 * @throws HostError when a path does not exist.
 */
export function findDossiers(paths: readonly string[], host: Host, report: Report): Found[] {
  const found = new Map<string, Candidate>();
  for (const authored of paths)
    for (const one of candidatesAt(tidy(authored), host, report))
      found.set(`${one.folder}\n${one.only ?? ''}`, one);
  const whole = new Set(
    [...found.values()].filter(({ only }) => only === undefined).map(({ folder }) => folder),
  );
  return [...found.values()]
    .filter(({ folder, isInWhole }) => !(isInWhole && whole.has(folder)))
    .map(({ folder, only }) => (only === undefined ? { folder } : { folder, only }));
}

function candidatesAt(path: string, host: Host, report: Report): readonly Candidate[] {
  const { kind } = host.inspect(path);
  if (kind === 'missing') throw new HostError('ENOENT', path);
  let hasReported = false;
  const watched: Report = (diagnostic) => {
    hasReported ||= diagnostic.severity === 'error';
    report(diagnostic);
  };
  const here =
    kind === 'folder' ? foldersIn(path, host, watched).map((folder) => ({ folder })) : fileIn(path, host);
  // A folder of sheets or pictures, or a picture itself, means the dossier that it is a part of.
  const isPart = kind === 'folder' ? !here.some(({ folder }) => isDossier(folder, host)) : here.length === 0;
  const around =
    isPart && !isDocumentName(path.split('/').at(-1) ?? '') ? dossierAbove(path, host) : undefined;
  if (around !== undefined) return [{ folder: around }];
  if (here.length === 0 && !hasReported && !reportMisnamed(path, host, report))
    report({
      rule: 'dossier/none-here',
      severity: 'error',
      message:
        kind === 'folder' ? `In \`${path}\` staat geen dossier.` : `\`${path}\` hoort bij geen dossier.`,
      help: 'Geef de map van een dossier, een map met dossiers erin, of een Markdown-bestand van een dossier.',
    });
  return here;
}

/**
 * Returns the folder of the dossier that a file belongs to, for who opens a file in an editor, where most are
 * no part of any: its folder, or for one with frontmatter a folder above, holds a main document; or the file
 * itself says that it is one of our kinds.
 */
export function dossierAround(authored: string, host: Host): string | undefined {
  const path = tidy(authored);
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  if (!isDocumentName(name) || parts.some((part) => isSkipped(part) && part !== '..')) return undefined;
  const kind = peekKind(path, host);
  const isSheet = kinds[kind ?? '']?.role === 'part';
  // Text without frontmatter beside a memo is no part of it.
  const isMain = (found: string | undefined) =>
    !!found && mayBeMain(found) && !(kind === undefined && kinds[found]?.role === 'lone');
  // Looking further up for any text would make a dossier of a home folder that one is in.
  const around = foldersUp(parts, kind === undefined ? 0 : limits.folders.max).find(
    (folder, up) =>
      host.inspect(folder).kind === 'folder' &&
      (documentsOf(folder, host).some((file) => isMain(peekKind(file, host))) ||
        (up <= (isSheet ? 1 : 0) && hasSheetFolder(folder, host))),
  );
  return around ?? (kinds[kind ?? ''] ? parts.join('/') || '.' : undefined);
}

/** A folder given by its parts, and those above it to so many levels. */
function foldersUp(parts: readonly string[], levels: number): string[] {
  const top = parts[0] === '' ? '/' : '.';
  return Array.from(
    { length: Math.min(levels, parts.length) + 1 },
    (_, up) => parts.slice(0, parts.length - up).join('/') || top,
  );
}

/** Returns the nearest folder above a path with a main document in it, if there is one. */
function dossierAbove(path: string, host: Host): string | undefined {
  return foldersUp(path.split('/').slice(0, -1), limits.folders.max).find((folder) =>
    looksLikeDossier(folder, host),
  );
}

interface Candidate extends Found {
  /** Is built with its whole dossier; a sheet asked for beside that is then also built alone. */
  readonly isInWhole?: boolean;
}

/** A given folder is a dossier when documents lie in it; otherwise those below it that are. */
function foldersIn(path: string, host: Host, report: Report): string[] {
  if (isDossier(path, host)) return [path];
  const unsearched: string[] = [];
  const below = dossiersBelow(path, limits.search.max, { host, report, unsearched });
  const [first] = unsearched;
  if (first !== undefined)
    report({
      rule: 'dossier/not-searched',
      severity: 'info',
      message: `De mappen in \`${first}\`${unsearched.length > 1 ? ` en in nog ${unsearched.length - 1} andere mappen` : ''} zijn niet doorzocht: die liggen meer dan ${printLimit(limits.search)} onder \`${path}\`.`,
      help: 'Liggen daar dossiers, noem dan hun map.',
    });
  return below.length > 0 || !host.list(path).some(isDocumentName) ? below : [path];
}

interface Search {
  readonly host: Host;
  readonly report: Report;
  /** Gets the folders that hold others, too deep to be looked through. */
  readonly unsearched: string[];
}

function dossiersBelow(path: string, depth: number, search: Search): string[] {
  const { host, report, unsearched } = search;
  reportMisnamedIn(path, host, report);
  const folders = foldersOf(path, host);
  if (depth === 0 && folders.length > 0) unsearched.push(path);
  if (depth === 0) return [];
  // Of a folder that may not be looked in, loading will tell, and the others are found all the same.
  const holdsDossier = (folder: string) => unlessRefused(() => isDossier(folder, host), true);
  return folders.flatMap((folder) =>
    holdsDossier(folder) ? [folder] : dossiersBelow(folder, depth - 1, search),
  );
}

/** A main document is there, or a file that may be one with a mistake in it: loading will tell. */
function looksLikeDossier(folder: string, host: Host): boolean {
  return kindsIn(folder, host).some(mayBeMain);
}

/** As above, or a letter or annex that lost its main document. */
function isDossier(folder: string, host: Host): boolean {
  const isWhole = (kind: string) => mayBeMain(kind) || kinds[kind]?.role === 'companion';
  return kindsIn(folder, host).some(isWhole) || hasSheetFolder(folder, host);
}

/** A folder, a pipe or a link to nothing with the name of a document may be one: loading will tell. */
function kindsIn(folder: string, host: Host): string[] {
  return documentsOf(folder, host).flatMap((file) =>
    host.inspect(file).kind === 'file' ? (peekKind(file, host) ?? []) : '',
  );
}

/** Sheets lie one level down: the main document was lost, or lost its frontmatter. */
function hasSheetFolder(folder: string, host: Host): boolean {
  return foldersOf(folder, host).some((below) => {
    const found = documentsOf(below, host).map((file) => peekKind(file, host) ?? '');
    return found.some((kind) => kinds[kind]?.role === 'part') && !looksLikeDossier(below, host);
  });
}

/** A kind that nobody knows may be a main document with a mistake in it. */
function mayBeMain(kind: string): boolean {
  return ['main', 'lone', undefined].includes(kinds[kind]?.role);
}

function fileIn(path: string, host: Host): Candidate[] {
  const parts = path.split('/');
  if (!isDocumentName(parts.at(-1) ?? '')) return [];
  const kind = peekKind(path, host);
  const role = kinds[kind ?? '']?.role;
  const above = foldersUp(parts.slice(0, -1), limits.folders.max);
  const [own = '.'] = above;
  if (role === 'main') return [{ folder: own, only: path, isInWhole: true }];
  if (kind !== undefined && !role) return [{ folder: own }];
  const folder = above.find((each) => looksLikeDossier(each, host));
  if (folder !== undefined) return [{ folder, only: path, isInWhole: role !== 'part' }];
  return role === 'companion' ? [{ folder: own }] : [];
}

function documentsOf(folder: string, host: Host): string[] {
  return host
    .list(folder)
    .filter(isDocumentName)
    .map((name) => join(folder, name));
}

function foldersOf(folder: string, host: Host): string[] {
  return host
    .list(folder)
    .filter((name) => !isSkipped(name) && !isDocumentName(name))
    .map((name) => join(folder, name))
    .filter((path) => host.inspect(path).kind === 'folder' && !leadsUp(path, folder, host));
}

/** `./a//b/` → `a/b`. */
function tidy(path: string): string {
  const parts = path.split('/').filter((part, index) => part !== '.' && (part !== '' || index === 0));
  return parts.join('/') || (path.startsWith('/') ? '/' : '.');
}
