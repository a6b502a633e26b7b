import type { Host } from './host.ts';

/** Says whether what lies at a path really lies below a folder, symbolic links followed. @throws HostError when either is not there */
export function isReallyBelow(path: string, folder: string, host: Host): boolean {
  return holds(host.realPath(folder), host.realPath(path)) && host.realPath(folder) !== host.realPath(path);
}

/** Says whether a folder is really the one that it lies in, or one above that: a link by which one would go round for ever. */
export function leadsUp(path: string, folder: string, host: Host): boolean {
  return holds(host.realPath(path), host.realPath(folder));
}

/** Both real: the same, or the second somewhere below the first. */
function holds(folder: string, path: string): boolean {
  return folder === '.' || `${path}/`.startsWith(`${folder.replace(/\/$/, '')}/`);
}
