import { describe, expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../../src/diagnostic/diagnostic.ts';
import { printGithub } from '../../src/diagnostic/print-github.ts';
import { findingsOf, homeless, optionsOver, stretch, unknownKey } from './findings-of.ts';

const print = (...diagnostics: Diagnostic[]) => printGithub(findingsOf(diagnostics), optionsOver());
const many = (severity: Severity, count: number): Diagnostic[] =>
  Array.from({ length: count }, (_, index) => ({
    rule: 'a/b',
    severity,
    message: `${severity} ${index + 1}`,
  }));

test('an annotation with its place, one without', () => {
  expect(print(unknownKey, homeless)).toBe(`\
::error file=d/agenda.md,line=2,endLine=2,col=1,endColumn=5,title=schema/unknown-key::\`naam\` is geen veld van een agenda.%0AWaarom: Wat Akkoord niet kent, komt in geen document.%0ADoe dit: Bedoelde u \`title\` (titel)?
::notice title=dossier/none-here::In \`leeg\` staat%0Ageen dossier.
`);
});

test('what would be read as a command is escaped', () => {
  const span = stretch(1, 1, 2, '50%, a:b\n::error::x.md');
  const message = '100%\r\n::set-env name=x::y';
  expect(print({ rule: 'a/b', severity: 'warning', message, span })).toBe(
    '::warning file=50%25%2C a%3Ab<U+000A>%3A%3Aerror%3A%3Ax.md,line=1,endLine=1,col=1,endColumn=2,title=a/b::100%25<U+000D>%0A::set-env name=x::y\n',
  );
});

test('no columns for what spans lines', () => {
  const span = { file: 'a.md', start: { line: 2, column: 5 }, end: { line: 4, column: 1 } };
  expect(print({ rule: 'a/b', severity: 'error', message: 'x', span })).toBe(
    '::error file=a.md,line=2,endLine=4,title=a/b::x\n',
  );
});

describe('GitHub shows ten of each weight', () => {
  const said = (...diagnostics: Diagnostic[]) =>
    print(...diagnostics)
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/ .*::/, ' '));
  test('ten fit', () => {
    const lines = said(...many('error', 10), ...many('warning', 10), ...many('info', 10));
    expect(lines.length).toBe(30);
    expect(lines.at(-1)).toBe('::notice info 10');
  });
  test('the rest is counted, the heaviest come first', () => {
    const lines = said(...many('info', 10), ...many('warning', 13), ...many('error', 41));
    expect([lines[0], lines[9], lines[10], lines[19], lines[20]]).toEqual([
      '::error error 1',
      '::error error 10',
      '::warning warning 1',
      '::warning warning 10',
      '::notice info 1',
    ]);
    expect(lines.slice(28)).toEqual([
      '::notice info 9',
      '::notice GitHub laat er niet meer zien; verder gevonden: 31 fouten, 3 waarschuwingen, 1 opmerking. Alles staat in `akkoord check`.',
    ]);
  });
});
