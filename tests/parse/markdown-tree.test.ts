import { afterEach, expect, it, vi } from 'vitest';
import { markdownProcessor } from '../../src/parse/markdown-processor.ts';
import { markdownTree } from '../../src/parse/markdown-tree.ts';

afterEach(() => vi.restoreAllMocks());

/** How many characters the library reads for a text of so many sections, each with a note and an address of its own. */
function readFor(sections: number): number {
  const parse = vi.spyOn(markdownProcessor, 'parse');
  const text = Array.from(
    { length: sections },
    (_, index) =>
      `## Deel ${sections}.${index}\n\nZin.[^n${index}] Zie [de site][l${index}].\n\n[^n${index}]: Noot.\n\n[l${index}]: https://x.example/\n`,
  ).join('\n');
  markdownTree(text);
  const read = parse.mock.calls.reduce((sum, [markdown]) => sum + String(markdown).length, 0);
  parse.mockRestore();
  expect(read).toBeGreaterThan(text.length);
  // Once, with the lines that define the names in each piece.
  expect(read).toBeLessThan(text.length * 1.7);
  return read;
}

it('twice as many sections with notes are twice as much to read', () => {
  expect(readFor(200) / readFor(100)).toBeLessThan(2.1);
});

it('a long section without headings is read in pieces too, and the rest of it is cut behind a block that is longer', () => {
  const parse = vi.spyOn(markdownProcessor, 'parse');
  const note = (index: number) => `Zin ${index}.[^m${index}]\n\n[^m${index}]: Noot.\n`;
  const notes = Array.from({ length: 250 }, (_, index) => note(index)).join('\n');
  const box = `:::note\n${'Regel.\n\n'.repeat(500)}:::\n`;
  markdownTree(`# Kop\n\n${notes}\n${box}\n${notes.replaceAll('^m', '^o')}`, 1_000);
  const lengths = parse.mock.calls.map(([markdown]) => String(markdown).length);
  expect(Math.max(...lengths)).toBeLessThan(3 * box.length);
  expect(lengths.filter((length) => length > 2_500).length).toBeLessThan(6);
});
