import type { WordFile } from '../docx-reading/word-file.ts';

/** Returns the Markdown that a Word file carries, by the name of its file: as it was published, without comments. */
export function embeddedSources({ carried }: WordFile): ReadonlyMap<string, string> {
  return new Map(
    [...carried()]
      .filter(([name]) => name.endsWith('.md'))
      .map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
}

/** Returns which share of the lines of a text is in another, 0 to 1. */
export function shareKept(text: string, other: string): number {
  const lines = linesOf(text);
  const there = new Set(linesOf(other));
  return lines.filter((line) => there.has(line)).length / Math.max(1, lines.length);
}

function linesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
