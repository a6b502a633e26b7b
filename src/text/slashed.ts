/** Returns a path with `/` between folders, also when it was typed with `\\`, as Windows writes it. The same on every system. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
