/** Files that are lists of lines, of which a project needs ours beside its own. */
const lists: readonly string[] = ['.gitignore', '.gitattributes'];

/** Returns the lines of ours that a file with this name lacks, without comments; none for a file that is no list of lines. */
export function missingLines(name: string, ours: Uint8Array, theirs: Uint8Array): readonly string[] {
  if (!lists.includes(name)) return [];
  const there = linesOf(theirs);
  return linesOf(ours).filter((line) => !there.includes(line));
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
