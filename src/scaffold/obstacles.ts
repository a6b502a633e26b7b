import type { Host } from '../host/host.ts';

/** An existing file or folder in the way of a new one. */
export interface Obstacle {
  readonly path: string;
  readonly message: string;
  readonly help: string;
}

const elsewhere = 'kies een andere naam, of een andere map met `--in`';

/** What to do where `--in` does not go: with a house style, a scheme or a new project. */
export const otherName = 'kies een andere naam, of pas dit bestand aan';

/** Returns why nothing may be made in a folder for signed copies, if it is one. */
export function signedFolder(folder: string): Obstacle | undefined {
  if (!folder.split('/').some((part) => part.toLowerCase() === 'ondertekend')) return undefined;
  return {
    path: folder,
    message: 'in een map `ondertekend` schrijft Akkoord nooit',
    help: 'kies met `--in` een andere map',
  };
}

/** Returns which of the new files exist already; the last check before writing. @throws HostError */
export function existingFiles(paths: readonly string[], host: Host, help = elsewhere): Obstacle[] {
  return paths.filter((path) => host.inspect(path).kind !== 'missing').map((path) => obstacleAt(path, help));
}

/** A file that exists already. */
export function obstacleAt(path: string, help = elsewhere): Obstacle {
  return { path, message: 'hier staat al een bestand', help };
}

/** Returns why a folder cannot become a dossier: it is a file, or has documents. @throws HostError */
export function occupiedFolder(
  folder: string,
  documentsIn: (folder: string) => readonly string[],
  host: Host,
): Obstacle[] {
  const { kind } = host.inspect(folder);
  if (kind === 'missing') return [];
  if (kind !== 'folder') return existingFiles([folder], host);
  return documentsIn(folder).map((path) => ({
    path,
    message: 'hier staat al een document',
    help: elsewhere,
  }));
}
