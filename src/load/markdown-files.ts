import type { Host } from '../host/host.ts';
import { isReallyBelow, leadsUp } from '../host/real-paths.ts';
import { limits } from '../limits/limits.ts';

/** Folders that hold no sources: hidden ones, packages, signed copies. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === 'ondertekend';
}

/** Says whether a file is one of the documents: Markdown, and not the explanation that is beside them. */
export function isDocumentName(name: string): boolean {
  return /\.md$/i.test(name) && !/^readme\.md$/i.test(name) && !name.startsWith('.');
}

/** Says whether a file may hold text as documents do, under a name that no document has. */
export function isMisnamed(name: string): boolean {
  return /^[^.].*\.(?:markdown|mdown|mkdn?|mdwn|mdtext|txt|text)$|^readme\.md$/i.test(name);
}

/** What a folder holds that may be sources. */
interface Walked {
  /** The documents in it and in the folders below it; those of the folder itself come first. */
  readonly files: readonly string[];
  /** The documents in folders that are too deep. */
  readonly deep: readonly string[];
  /** Files as `isMisnamed` tells. */
  readonly misnamed: readonly string[];
  /** Folders that are links to one outside it, or to one above themselves: they are not gone into. */
  readonly strays: readonly string[];
}

/** How many levels below those that are read are looked through for documents. */
const deeper = limits.search.max - limits.folders.max;

/** Goes through a folder and those below it, as many levels as there are limits. @throws HostError */
export function walkFolder(folder: string, host: Host): Walked {
  const walk = (current: string, left: number): Walked => {
    const names = host.list(current);
    const found = names.filter(isDocumentName).map((name) => join(current, name));
    const misnamed = names.filter(isMisnamed).map((name) => join(current, name));
    const folders = names
      .filter((name) => left > -deeper && !isSkipped(name) && !isDocumentName(name))
      .map((name) => join(current, name))
      .filter((path) => host.inspect(path).kind === 'folder');
    const isOwn = (path: string) => isReallyBelow(path, folder, host) && !leadsUp(path, current, host);
    const below = folders.filter(isOwn).map((path) => walk(path, left - 1));
    const isDeep = left < 0;
    return {
      files: [...(isDeep ? [] : found), ...below.flatMap((each) => each.files)],
      deep: [...(isDeep ? found : []), ...below.flatMap((each) => each.deep)],
      misnamed: [...misnamed, ...below.flatMap((each) => each.misnamed)],
      strays: [
        ...folders.filter((path) => left > 0 && !isOwn(path)),
        ...below.flatMap((each) => each.strays),
      ],
    };
  };
  return walk(folder, limits.folders.max);
}

/** Returns the documents in a folder and the folders below it. @throws HostError */
export function markdownFiles(folder: string, host: Host): readonly string[] {
  return walkFolder(folder, host).files;
}

/** Puts a name behind a folder. */
export function join(folder: string, name: string): string {
  return folder === '.' || folder === '' ? name : `${folder.replace(/\/+$/, '')}/${name}`;
}
