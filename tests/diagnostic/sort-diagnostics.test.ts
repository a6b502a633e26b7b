import { expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../../src/diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostic/sort-diagnostics.ts';
import { emptySpan } from '../../src/diagnostic/span.ts';

const finding = (
  file: string,
  line: number,
  column: number,
  severity: Severity = 'error',
  rule = 'a/b',
): Diagnostic => ({
  rule,
  severity,
  message: 'x',
  span: emptySpan(file, line, column),
});

test('by file, line, column, weight, rule; those without a place first', () => {
  const sorted = [
    { rule: 'z/z', severity: 'info', message: 'no place' } as const,
    finding('a.md', 2, 9),
    finding('a.md', 10, 1, 'error', 'a/a'),
    finding('a.md', 10, 1, 'error', 'b/a'),
    finding('a.md', 10, 1, 'warning', 'a/a'),
    finding('b.md', 1, 1),
  ];
  expect(sortDiagnostics([...sorted].reverse())).toEqual(sorted);
});

test('exact duplicates are left out, near ones stay', () => {
  const first = finding('a.md', 1, 1);
  expect(sortDiagnostics([first, { ...first }, { ...first, message: 'y' }])).toEqual([
    first,
    { ...first, message: 'y' },
  ]);
});
