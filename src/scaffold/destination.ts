import { basename, join, relative } from 'node:path/posix';
import type { Host } from '../host/host.ts';
import { knownIn } from '../kinds/start/known-in.ts';
import type { Neighbours } from '../kinds/start/starter.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Project } from '../model/project.ts';
import { type Blocker, refused } from './blocker.ts';
import { occupiedFolder } from './obstacles.ts';
import type { Target } from './target.ts';

/** Where new documents go. */
export interface Destination {
  /** Of the dossier, without a trailing slash. */
  readonly folder: string;
  /** The existing dossier. */
  readonly dossier?: Dossier | undefined;
  readonly neighbours?: Neighbours | undefined;
}

/** Returns where something new with this id goes, or what is in the way. @throws HostError */
export function destinationOn(
  target: Target,
  id: string,
  project: Project,
  host: Host,
): Destination | Blocker {
  return 'dossier' in target
    ? inDossier(target.dossier, id, project)
    : newFolder(join(target.parent, id), project, host);
}

function newFolder(folder: string, project: Project, host: Host): Destination | Blocker {
  const occupied = occupiedFolder(folder, project.documents, host);
  return occupied.length > 0 ? refused(...occupied) : { folder };
}

function inDossier(dossier: Dossier, id: string, project: Project): Destination | Blocker {
  const { folder } = dossier;
  const same = project.documents(folder).filter((file) => baseName(file) === id);
  if (same.length === 0) return { folder, dossier, neighbours: neighboursIn(dossier) };
  const help = 'kies een andere naam: aan zijn naam wordt een document herkend';
  return refused(
    ...same.map((file) => ({ path: file, message: 'zo heet al een document van dit dossier', help })),
  );
}

/** Returns what a new document takes from its dossier. */
function neighboursIn(dossier: Dossier): Neighbours {
  const { folder, main, companions = [] } = dossier;
  const { period, annexes = [] } = main.data;
  const listed = annexes.map(({ value = '' }) => join(folder, value));
  return {
    partners: knownIn(dossier).partners ?? [],
    period: period?.value === undefined ? '' : period.raw,
    main: relative(folder, main.file),
    annexes: [...new Set(listed)]
      .filter((path) => companions.some(({ file }) => file === path))
      .map((path) => relative(folder, path)),
  };
}

function baseName(file: string): string {
  return basename(file).replace(/\.md$/i, '').toLowerCase();
}
