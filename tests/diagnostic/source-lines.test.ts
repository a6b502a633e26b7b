import { expect, it } from 'vitest';
import { sourceExcerpt } from '../../src/diagnostic/source-excerpt.ts';
import { sourceLines } from '../../src/diagnostic/source-lines.ts';

const span = (line: number, column: number) => ({
  file: 'a.md',
  start: { line, column },
  end: { line, column: column + 2 },
});

it('a line is measured once, however many findings it has', () => {
  const lines = sourceLines(() => 'een é🙂 regel\ntwee\n');
  const measured = lines.measured(span(1, 1));
  expect(lines.measured(span(1, 9))).toBe(measured);
  expect(lines.measured(span(2, 1))).not.toBe(measured);
  expect(lines.measured(span(3, 1))?.text).toBe('');
  expect(lines.measured(span(4, 1))).toBeUndefined();
  // Columns of people count characters, past the end of the line one further each.
  expect([5, 6, 8, 9, 20].map((column) => lines.spanText(span(1, column)))).toEqual(
    [5, 6, 7, 8, 19].map((column) => `a.md:1:${column}`),
  );
});

it('an excerpt reads only what it shows', () => {
  const measured = sourceLines(() => 'woord '.repeat(50_000)).measured(span(1, 1));
  if (!measured) throw new Error('there is a line');
  let read = 0;
  const columns = new Proxy(measured.columns, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) read++;
      return Reflect.get(target, key);
    },
  });
  const shown = sourceExcerpt({ ...measured, columns }, span(1, 150_001), 40);
  expect([shown.line, shown.carets]).toEqual([
    '…d woord woord woord woord woord woord …',
    `${' '.repeat(15)}^^`,
  ]);
  expect(read).toBeLessThan(400);
});
