import { dirname, join, normalize } from 'node:path/posix';
import type { Host } from '../host/host.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Project } from '../model/project.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import { suggest } from '../text/suggest.ts';
import { type Blocker, unreadable, wrong } from './blocker.ts';

const option = 'about';
/** A memo can be a main document, but letters are about other kinds. */
const toldOf = Object.values(kinds).filter(({ role }) => role === 'main');
const labels = toldOf.map(({ label }) => label);

/**
 * Returns the dossier of the main document that `--about` names; for any other path, a problem that suggests
 * the nearest main document.
 *
 * @param folder the folder given by `--in`, which the path may be relative to
 * @throws HostError
 */
export function dossierAbout(
  answer: string,
  folder: string | undefined,
  project: Project,
  host: Host,
): Dossier | Blocker {
  if (answer === '') return wrong({ message: 'hier hoort een bestand', help: 'noem een bestand' }, option);
  const paths = [answer, ...(folder === undefined ? [] : [join(folder, answer)])].map(normalize);
  const path = paths.find((each) => host.inspect(each).kind !== 'missing') ?? normalize(answer);
  const isFile = host.inspect(path).kind === 'file';
  const owner = isFile && hasFrontmatter(path, host) ? project.dossiers(path)[0] : undefined;
  const dossier = owner === undefined ? undefined : project.dossier(owner);
  if (owner !== undefined && !dossier) return unreadable;
  if (dossier?.main.file === path && isToldOf(dossier)) return dossier;

  const known = dossier && isToldOf(dossier) ? [dossier.main.file] : mainFilesNear(path, project, host);
  const what = isFile ? `geen ${labels.join(' of ')}` : 'geen bestand dat er is';
  return wrong({ message: `${quoteAuthored(answer)} is ${what}`, help: helpFor(path, known) }, option);
}

function helpFor(path: string, known: readonly string[]): string {
  const around = known.find((file) => `${path}/`.startsWith(`${dirname(file)}/`));
  const nearest = around ?? suggest(path, known);
  if (nearest !== undefined) return `bedoelde u \`${nearest}\`?`;
  return known.length === 0
    ? `noem het bestand van een ${labels.join(' of een ')}`
    : `kies uit ${known.map((each) => `\`${each}\``).join(', ')}`;
}

/** Returns the main documents in the folder of a path and below it, else in the usual folder of dossiers. */
function mainFilesNear(path: string, project: Project, host: Host): string[] {
  const own = host.inspect(path).kind === 'folder' ? path : dirname(path);
  for (const folder of [own, project.home]) {
    // All dossiers of the project are too many to choose from.
    if (folder === '.' || host.inspect(folder).kind !== 'folder') continue;
    const files = project.dossiers(folder).flatMap((each) => {
      const dossier = project.dossier(each);
      return dossier && isToldOf(dossier) ? [dossier.main.file] : [];
    });
    if (files.length > 0) return files;
  }
  return [];
}

function isToldOf({ main }: Dossier): boolean {
  return toldOf.some(({ name }) => name === main.data.kind);
}

/** Without frontmatter a file is no document, and need not be read. @throws HostError */
function hasFrontmatter(path: string, host: Host): boolean {
  return /^\uFEFF?---[ \t]*\r?\n/.test(new TextDecoder().decode(host.read(path).subarray(0, 100)));
}
