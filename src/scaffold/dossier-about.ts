import { dirname, join, normalize } from 'node:path/posix';
import type { Host } from '../host/host.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Project } from '../model/project.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import { suggest } from '../text/suggest.ts';
import { type Hindrance, unreadable, wrong } from './hindrance.ts';
import { usualFolder } from './usual-folder.ts';

const option = 'about';
/** A memo can be the main document of its dossier, but there is nothing in it to tell of. */
const toldOf = Object.values(kinds).filter(({ role }) => role === 'main');
const labels = toldOf.map(({ label }) => label);

/**
 * Returns the dossier of the main document that `--about` names, with the nearest name when it names something else.
 *
 * @param folder what `--in` names: the path may also start there
 * @throws HostError
 */
export function dossierAbout(
  answer: string,
  folder: string | undefined,
  project: Project,
  host: Host,
): Dossier | Hindrance {
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

/** The main documents in the folder of a path and below it, or else in the folder where dossiers usually lie. */
function mainFilesNear(path: string, project: Project, host: Host): string[] {
  const own = host.inspect(path).kind === 'folder' ? path : dirname(path);
  for (const folder of [own, usualFolder]) {
    // All that lies below the project is too much to choose from.
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

/** Without it a file is no document, and nothing of it needs to be read. @throws HostError */
function hasFrontmatter(path: string, host: Host): boolean {
  return /^\uFEFF?---[ \t]*\r?\n/.test(new TextDecoder().decode(host.read(path).subarray(0, 100)));
}
