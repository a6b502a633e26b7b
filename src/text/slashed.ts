/** Returns a path with `/` between folders, also when it has `\\`, as on Windows. The same on every system. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
