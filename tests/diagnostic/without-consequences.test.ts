import { expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../../src/diagnostic/diagnostic.ts';
import { pointPlace } from '../../src/diagnostic/place.ts';
import { withoutConsequences } from '../../src/diagnostic/without-consequences.ts';

const found = (severity: Severity, file: string): Diagnostic => ({
  rule: 'x/y',
  severity,
  message: 'm',
  place: pointPlace(file, 1, 1),
});
const later = [
  found('warning', 'd/a.md'),
  found('error', 'd/a.md'),
  found('warning', 'd/b.md'),
  found('error', 't/x.hbs'),
];

function kept(earlier: Diagnostic[]): string[] {
  const heard: Diagnostic[] = [];
  const report = withoutConsequences((diagnostic) => heard.push(diagnostic), earlier, 't');
  later.forEach(report);
  return heard.map(({ severity, place }) => `${severity} ${place?.file}`);
}

test('after an error in a file, warnings about that file and errors in templates are held back', () => {
  expect(kept([found('error', 'd/a.md')])).toEqual(['error d/a.md', 'warning d/b.md']);
});

test('after a warning nothing is held back', () => {
  expect(kept([found('warning', 'd/a.md')])).toHaveLength(later.length);
});

test('what rules say of the characters that are markup of another program is held back, and no more', () => {
  const at = (rule: string, from: number, to: number): Diagnostic => ({
    rule,
    severity: 'warning',
    message: 'm',
    place: { file: 'd/a.md', start: { line: 3, column: from }, end: { line: 3, column: to } },
  });
  const heard: string[] = [];
  const report = withoutConsequences(
    ({ place, severity }) => heard.push(`${severity} ${place?.start.line}:${place?.start.column}`),
    [at('foreign/callout', 3, 10)],
    't',
  );
  [at('text/placeholder', 3, 10), at('text/placeholder', 4, 9), at('x/y', 2, 9), at('x/y', 9, 11)].forEach(
    report,
  );
  report({ ...at('font/missing-glyph', 4, 5), severity: 'error' });
  expect(heard).toEqual(['warning 3:2', 'warning 3:9', 'error 3:4']);
});
