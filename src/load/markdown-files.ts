import type { Host } from '../host/host.ts';
import { isReallyBelow, leadsUp } from '../host/real-places.ts';
import { limits } from '../model/limits.ts';

/** Folders that hold no sources: hidden ones, packages, and the signed copies that the program never touches. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === 'ondertekend';
}

/** Says whether a file is one of the documents: Markdown, and not the explanation that lies beside them. */
export function isDocumentName(name: string): boolean {
  return /\.md$/i.test(name) && !/^readme\.md$/i.test(name) && !name.startsWith('.');
}

/** What a folder holds that may be sources. */
interface Walked {
  /** The documents in it and in the folders below it; those of the folder itself come first. */
  readonly files: readonly string[];
  /** Folders that are links to one outside it, or to one above themselves: they are not gone into. */
  readonly strays: readonly string[];
}

/** Goes through a folder and, `depth` levels down, the folders below it. @throws HostError */
export function walkFolder(folder: string, host: Host, depth: number = limits.folders.most): Walked {
  const walk = (current: string, left: number): Walked => {
    const names = host.list(current);
    const files = names.filter(isDocumentName).map((name) => join(current, name));
    const folders = names
      .filter((name) => left > 0 && !isSkipped(name) && !isDocumentName(name))
      .map((name) => join(current, name))
      .filter((path) => host.inspect(path).kind === 'folder');
    const isOwn = (path: string) => isReallyBelow(path, folder, host) && !leadsUp(path, current, host);
    const below = folders.filter(isOwn).map((path) => walk(path, left - 1));
    return {
      files: [...files, ...below.flatMap((each) => each.files)],
      strays: [...folders.filter((path) => !isOwn(path)), ...below.flatMap((each) => each.strays)],
    };
  };
  return walk(folder, depth);
}

/** Returns the documents in a folder and the folders below it. @throws HostError */
export function markdownFiles(folder: string, host: Host): readonly string[] {
  return walkFolder(folder, host).files;
}

/** Puts a name behind a folder. */
export function join(folder: string, name: string): string {
  return folder === '.' || folder === '' ? name : `${folder.replace(/\/+$/, '')}/${name}`;
}
