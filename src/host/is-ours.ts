import { lstatSync } from 'node:fs';

/** Says whether a folder is the user's and no other can write in it. Windows has no such marks, and its own guard. */
export function isOurs(folder: string): boolean {
  const { uid, mode } = lstatSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o22) === 0);
}
