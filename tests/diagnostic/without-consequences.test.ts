import { expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../../src/diagnostic/diagnostic.ts';
import { emptySpan } from '../../src/diagnostic/span.ts';
import { withoutConsequences } from '../../src/diagnostic/without-consequences.ts';

const found = (severity: Severity, rule: string, file: string): Diagnostic => ({
  ...{ rule, severity, message: 'm' },
  span: emptySpan(file, 1, 1),
});
const later = [
  found('warning', 'section/missing', 'd/a.md'),
  found('warning', 'data/unfilled', 'd/a.md'),
  found('warning', 'text/placeholder', 'd/a.md'),
  found('error', 'reference/unknown-heading', 'd/a.md'),
  found('warning', 'section/missing', 'd/b.md'),
  found('error', 'template/unknown-field', 't/x.hbs'),
];

/** What is held back of all that after findings in `d/a.md`. */
function held(...earlier: Diagnostic[]): string[] {
  const heard: Diagnostic[] = [];
  const report = withoutConsequences((diagnostic) => heard.push(diagnostic), earlier, ['t']);
  later.forEach(report);
  return later.filter((each) => !heard.includes(each)).map(({ rule, span }) => `${rule} ${span?.file}`);
}

test('a block that was never closed explains a section that is missing in that file', () => {
  expect(held(found('error', 'directive/unclosed', 'd/a.md'))).toEqual([
    'section/missing d/a.md',
    'template/unknown-field t/x.hbs',
  ]);
});

test('data that cannot be read explain data that are not there', () => {
  expect(held(found('error', 'schema/unknown-key', 'd/a.md'))).toEqual([
    'data/unfilled d/a.md',
    'template/unknown-field t/x.hbs',
  ]);
});

test('an address that is wrong, or a tag, explains nothing that is missing', () => {
  for (const rule of ['link/space', 'markdown/html'])
    expect(held(found('error', rule, 'd/a.md'))).toEqual(['template/unknown-field t/x.hbs']);
});

test('a second finding about the same text says nothing new', () => {
  const at = (rule: string, severity: Severity, start: number, end: number): Diagnostic => ({
    ...{ rule, severity, message: 'm' },
    span: { file: 'd/a.md', start: { line: 3, column: start }, end: { line: 3, column: end } },
  });
  const heard: string[] = [];
  const error = at('link/space', 'error', 5, 20);
  const report = withoutConsequences(({ rule }) => heard.push(rule), [error], ['t']);
  report(at('access/bare-url', 'warning', 8, 18));
  report(at('text/placeholder', 'warning', 20, 25));
  expect(heard).toEqual(['text/placeholder']);
});

test('after a warning nothing is held back', () => {
  expect(held(found('warning', 'directive/unclosed', 'd/a.md'))).toEqual([]);
});

test('what rules say of the characters that are markup of another program is held back, and no more', () => {
  const at = (rule: string, from: number, to: number): Diagnostic => ({
    rule,
    severity: 'warning',
    message: 'm',
    span: { file: 'd/a.md', start: { line: 3, column: from }, end: { line: 3, column: to } },
  });
  const heard: string[] = [];
  const report = withoutConsequences(
    ({ span, severity }) => heard.push(`${severity} ${span?.start.line}:${span?.start.column}`),
    [at('foreign/callout', 3, 10)],
    ['t'],
  );
  [at('text/placeholder', 3, 10), at('text/placeholder', 4, 9), at('x/y', 2, 9), at('x/y', 9, 11)].forEach(
    report,
  );
  report({ ...at('font/missing-glyph', 4, 5), severity: 'error' });
  // The space before a sign goes with the sign.
  report(at('language/spacing', 2, 4));
  expect(heard).toEqual(['warning 3:2', 'warning 3:9', 'error 3:4']);
});
