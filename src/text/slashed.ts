/** Returns a path with `/` between folders, also when it has `\\`; the same on every system. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
