/** Returns a path relative to a folder; undefined when it is outside the folder. */
export function pathBelow(folder: string, path: string): string | undefined {
  const start = folder === '.' ? '' : `${folder.replace(/\/+$/, '')}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}
