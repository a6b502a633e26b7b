/** `docs/pdf-ua.md` says which clause has which check: it names all checks, and no others. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks } from '../../../../src/write/pdf/conformance/violations.ts';

const rows = readFileSync('docs/pdf-ua.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

it('names every check, and none that is not there', () => {
  const named = rows.flatMap(([, , , by = '']) =>
    [...by.matchAll(/`((?:UA-1|A-3) [^`]+)`/g)].map(([, id]) => id),
  );
  expect([...new Set(named)].sort()).toEqual(checks.map(({ id }) => id).sort());
});

it('has for every clause a check or a reason', () => {
  for (const [, clause, , by = ''] of rows) expect(by.length, clause).toBeGreaterThan(5);
});

it('goes through all clauses of PDF/UA-1, in order', () => {
  const clauses = rows.flatMap(([, clause = '']) => clause.split(', '));
  const ua = clauses.slice(0, clauses.indexOf('6.1.2'));
  const mains = [...new Set(ua.map((clause) => clause.split('.').slice(0, 2).join('.')))];
  const sevens = Array.from({ length: 21 }, (_, index) => `7.${index + 1}`);
  expect(mains).toEqual(['5', '6.1', '6.2', ...sevens]);
});
