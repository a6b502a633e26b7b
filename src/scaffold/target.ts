import { normalize } from 'node:path/posix';
import type { Host } from '../host/host.ts';
import type { Kind } from '../kinds/kind.ts';
import type { KindRole } from '../kinds/kind-facts.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Project } from '../model/project.ts';
import { type Blocker, type NewRequest, refused, unreadable, wrong } from './blocker.ts';
import { dossierAbout } from './dossier-about.ts';
import { signedFolder } from './obstacles.ts';

/** Where something new goes, whatever its name: in a dossier, or in the folder for a new dossier. */
export type Target = { readonly dossier: Dossier } | { readonly parent: string };

/** Finds the ground for a kind; `folder` is given by `--in`. */
type Find = (folder: string | undefined, project: Project, host: Host) => Target | Blocker;

/** By role: a kind starts a dossier, is added to one, or either. */
const findFor: Readonly<Record<KindRole, Find>> = {
  main: inFolder,
  companion: inDossier,
  part: inDossier,
  lone: (folder, project, host) => {
    const isAdded =
      folder !== undefined && (host.inspect(folder).kind === 'file' || isDossier(folder, project, host));
    return (isAdded ? inDossier : inFolder)(folder, project, host);
  },
};

/** Returns the folder or dossier for something new, or what prevents it. @throws HostError */
export function findTarget(request: NewRequest, project: Project, host: Host): Target | Blocker {
  const kind = kinds[request.kind];
  if (!kind) throw new Error(`no kind ${request.kind}`);
  const target = targetFor(kind, request, project, host);
  return 'dossier' in target ? (validationError(kind, target.dossier) ?? target) : target;
}

function targetFor(
  kind: Kind,
  { folder: answer, about }: NewRequest,
  project: Project,
  host: Host,
): Target | Blocker {
  if (answer === '') return wrong({ message: 'bij `--in` hoort de naam van een map', help: 'noem een map' });
  const folder = answer && normalize(answer).replace(/(?<=.)\/$/, '');
  if (about === undefined) return findFor[kind.role](folder, project, host);
  if (!Object.hasOwn(kind.shape.fields, 'about'))
    return wrong({ message: `dit hoort niet bij \`${kind.name}\``, help: 'laat het weg' }, 'about');
  const dossier = dossierAbout(about, folder, project, host);
  if ('refusals' in dossier) return dossier;
  if (folder === undefined || folder === dossier.folder) return added(dossier);
  return wrong({ message: 'dit is een ander dossier dan dat van `--about`', help: 'laat het weg' }, 'in');
}

function inFolder(given: string | undefined, project: Project, host: Host): Target | Blocker {
  const parent = given ?? project.home;
  const signed = signedFolder(parent);
  if (signed) return refused(signed);
  if (!isDossier(parent, project, host)) return { parent };
  return refused({
    path: parent,
    message: 'deze map is zelf al een dossier',
    help: 'kies met `--in` de map waarin de dossiers liggen',
  });
}

/** Says whether a folder is a dossier, and not one with dossiers in it. */
function isDossier(folder: string, project: Project, host: Host): boolean {
  if (host.inspect(folder).kind !== 'folder') return false;
  const [found, ...others] = project.dossiers(folder);
  return found === folder && others.length === 0 && project.dossier(folder) !== undefined;
}

function inDossier(given: string | undefined, project: Project, host: Host): Target | Blocker {
  const path = given ?? (host.inspect(project.home).kind === 'folder' ? project.home : '.');
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
  const dossier = project.dossier(folder);
  return dossier ? added(dossier) : unreadable;
}

function added(dossier: Dossier): Target | Blocker {
  const signed = signedFolder(dossier.folder);
  return signed ? refused(signed) : { dossier };
}

/** Says whether a kind fits a main document: a part must be listed in it, a companion is about it. */
const fits: Readonly<Record<KindRole, (kind: Kind, main: Kind) => boolean>> = {
  main: () => false,
  companion: (_kind, main) => main.role === 'main',
  part: ({ starter }, { shape }) => Object.hasOwn(shape.fields, starter.listedAs ?? ''),
  lone: () => true,
};

/** Returns why a kind does not fit in a dossier; undefined if it does. */
function validationError(kind: Kind, { folder, main }: Dossier): Blocker | undefined {
  const all = Object.values(kinds);
  const fitting = all.filter((other) => other.role === 'main' && fits[kind.role](kind, other));
  const own = kinds[main.data.kind];
  if (!own || fits[kind.role](kind, own)) return undefined;
  return wrong({
    message: `in \`${folder}\` is het hoofddocument een ${own.label}, en daar hoort geen ${kind.label} bij`,
    help: `kies met \`--in\` het dossier van een ${fitting.map(({ label }) => label).join(' of een ')}`,
  });
}
