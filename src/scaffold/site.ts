import type { Host } from '../host/host.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Project } from '../model/project.ts';
import type { Hindrance, NewRequest } from './hindrance.ts';
import { type Obstacle, occupiedFolder, signedFolder } from './obstacles.ts';
import type { Problem } from './problem.ts';
import type { Neighbours } from './starter.ts';

/** Where new documents come. */
export interface Site {
  /** Of the dossier, without a slash at its end. */
  readonly folder: string;
  /** The dossier that is there already. */
  readonly dossier?: Dossier | undefined;
  readonly neighbours?: Neighbours | undefined;
}

/** The folder in which dossiers lie when nobody says otherwise. */
const usualFolder = 'agreements';

/** Finds the folder for a new dossier, or the dossier for a new document; or says what hinders. @throws HostError */
export function findSite(request: NewRequest, id: string, project: Project, host: Host): Site | Hindrance {
  const folder = request.folder?.replace(/(?<=.)\/+$/, '');
  if (folder === '') return wrong({ message: 'bij `--in` hoort de naam van een map', help: 'noem een map' });
  return kinds[request.kind]?.main
    ? newFolder(folder ?? usualFolder, id, project, host)
    : inDossier(folder, id, project, host);
}

function newFolder(parent: string, id: string, project: Project, host: Host): Site | Hindrance {
  const folder = parent === '.' ? id : parent === '/' ? `/${id}` : `${parent}/${id}`;
  const signed = signedFolder(folder);
  if (signed) return refused(signed);
  if (isDossier(parent, project, host)) {
    return refused({
      path: parent,
      message: 'deze map is zelf al een dossier',
      help: 'kies met `--in` de map waarin de dossiers liggen',
    });
  }
  const occupied = occupiedFolder(folder, project.documents, host);
  return occupied.length > 0 ? refused(...occupied) : { folder };
}

/** Says whether a folder is a dossier itself, rather than one in which dossiers lie. */
function isDossier(folder: string, project: Project, host: Host): boolean {
  if (host.inspect(folder).kind !== 'folder') return false;
  const [found, ...others] = project.dossiers(folder);
  return found === folder && others.length === 0 && project.dossier(folder) !== undefined;
}

function inDossier(given: string | undefined, id: string, project: Project, host: Host): Site | Hindrance {
  const path = given ?? (host.inspect(usualFolder).kind === 'folder' ? usualFolder : '.');
  const [folder, ...others] = project.dossiers(path);
  if (folder === undefined)
    return wrong({
      message: `in \`${path}\` staat geen dossier`,
      help: 'noem de map van het dossier met `--in`',
    });
  if (others.length > 0)
    return wrong({
      message: `in \`${path}\` staan meer dossiers`,
      help: `kies er een: ${[folder, ...others].map((each) => `\`--in ${each}\``).join(', ')}`,
    });
  const signed = signedFolder(folder);
  if (signed) return refused(signed);
  const dossier = project.dossier(folder);
  if (!dossier) return { refusals: [], unreadable: true };
  const same = project.documents(folder).filter((file) => baseName(file) === id);
  if (same.length > 0) {
    const help = 'kies een andere naam: aan zijn naam wordt een document herkend';
    return refused(
      ...same.map((file) => ({ path: file, message: 'zo heet al een document van dit dossier', help })),
    );
  }
  return { folder, dossier, neighbours: neighboursIn(dossier) };
}

/** What a new document takes over from the main one. */
function neighboursIn({ main }: Dossier): Neighbours {
  const { partners, period } = main.data;
  return {
    partners: Object.entries(partners).map(([id, { name, short }]) => ({
      id,
      name: short?.value ?? name.value ?? '',
    })),
    period: period.value === undefined ? '' : period.raw,
  };
}

function baseName(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.md$/i, '')
    .toLowerCase();
}

function wrong(problem: Problem): Hindrance {
  return { problem, refusals: [], unreadable: false };
}

function refused(...refusals: readonly Obstacle[]): Hindrance {
  return { refusals, unreadable: false };
}
