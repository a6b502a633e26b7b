import type { Host } from './host.ts';

/** Says whether a path is below a folder, links resolved. @throws HostError when either does not exist */
export function isReallyBelow(path: string, folder: string, host: Host): boolean {
  return holds(host.realPath(folder), host.realPath(path)) && host.realPath(folder) !== host.realPath(path);
}

/** Says whether a folder is a link to its own parent, or one above: following it would never end. */
export function leadsUp(path: string, folder: string, host: Host): boolean {
  return holds(host.realPath(path), host.realPath(folder));
}

/** Says whether a real path is a real folder or below it. */
function holds(folder: string, path: string): boolean {
  return folder === '.' || `${path}/`.startsWith(`${folder.replace(/\/$/, '')}/`);
}
