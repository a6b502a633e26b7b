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
  return read;
}

it('twice as many sections with notes are twice as much to read', () => {
  expect(readFor(200) / readFor(100)).toBeLessThan(2.1);
});
