/** The glossary is executed: what it calls something is declared in `src`, and the names it took leave of are not. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const words = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => withoutComments(readFileSync(`src/${path}`, 'utf8')).match(/[\p{L}_$][\w$]*/gu) ?? []),
);

/** Cells of every row of a table, by the heading above the table. */
const rows = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!---)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim()),
  );

test.each(rows.filter(([term]) => term !== 'Dutch' && term !== 'term'))(
  '%s',
  (term, code = '', meaning, not = '') => {
    expect([term, meaning].every((cell) => cell !== '')).toBe(true);
    expect(namesIn(code).filter((name) => !words.has(name))).toEqual([]);
    expect(namesIn(not).filter((name) => words.has(name))).toEqual([]);
  },
);

/** The names in a cell that are whole: `longest…` is a beginning, and stays out; so does a name with words behind it. */
function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([\w$]+)`(?! of)/g)].map(([, name = '']) => name);
}

/** A source without comments; what is in strings may stay, for names in them are names too. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
}
