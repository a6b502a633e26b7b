import type { Host } from '../host/host.ts';
import { limits } from '../model/limits.ts';

/** Folders that hold no sources: hidden ones, packages, and the signed copies that the program never touches. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === 'ondertekend';
}

/** Says whether a file is one of the documents: Markdown, and not the explanation that lies beside them. */
export function isDocumentName(name: string): boolean {
  return /\.md$/i.test(name) && !/^readme\.md$/i.test(name) && !name.startsWith('.');
}

/** Returns the documents in a folder and, `depth` levels down, in the folders below it; those of the folder itself come first. */
export function markdownFiles(folder: string, host: Host, depth: number = limits.folders.most): string[] {
  const names = host.list(folder);
  const here = names.filter(isDocumentName).map((name) => join(folder, name));
  const folders = names
    .filter((name) => !isSkipped(name) && !isDocumentName(name))
    .map((name) => join(folder, name));
  const below = depth > 0 ? folders.filter((path) => host.inspect(path).kind === 'folder') : [];
  return [...here, ...below.flatMap((path) => markdownFiles(path, host, depth - 1))];
}

/** Puts a name behind a folder. */
export function join(folder: string, name: string): string {
  return folder === '.' || folder === '' ? name : `${folder.replace(/\/+$/, '')}/${name}`;
}
