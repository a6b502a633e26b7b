/** Returns a path as seen from a folder, or nothing when it lies elsewhere. */
export function pathBelow(folder: string, path: string): string | undefined {
  const start = folder === '.' ? '' : `${folder.replace(/\/+$/, '')}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}
