import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { printText } from '../../src/diagnostic/print-text.ts';
import { emptySpan } from '../../src/diagnostic/span.ts';

function span(line: number, from: number, to = from, endLine = line) {
  return { file: 'a.md', start: { line, column: from }, end: { line: endLine, column: to } };
}
const print = (source: string | undefined, ...diagnostics: Diagnostic[]) =>
  printText(diagnostics, { source: () => source, colour: false });
/** Only the source line and its carets. */
const excerpt = (source: string, at: Diagnostic['span'], width?: number) =>
  printText([{ rule: 'a/b', severity: 'error', message: 'x', span: at }], {
    source: () => source,
    colour: false,
    width,
  })
    .split('\n')
    .slice(2, 4);

test('a finding with everything', () => {
  const source = 'kind: gka-agenda\ntitle: Agenda\nnaam: Meppel\n';
  const finding: Diagnostic = {
    rule: 'schema/unknown-key',
    severity: 'error',
    message: '`naam` is geen veld van een agenda',
    note: 'wat Akkoord niet kent, komt in geen enkel document',
    help: 'bedoelde u `title` (titel)?\nof hoort dit bij een partner?',
    span: span(3, 1, 5),
    related: [
      { message: 'hier staat de titel', span: span(2, 1, 6) },
      { message: 'daar ook', span: emptySpan('a.md', 9, 1) },
    ],
  };
  expect(
    print(source, finding),
  ).toBe(`a.md:3:1: fout: \`naam\` is geen veld van een agenda [schema/unknown-key]

  3 | naam: Meppel
    | ^^^^

  waarom:  wat Akkoord niet kent, komt in geen enkel document
  doe dit: bedoelde u \`title\` (titel)?
           of hoort dit bij een partner?
  zie ook: a.md:2:1: hier staat de titel

  2 | title: Agenda
    | ^^^^^

  zie ook: a.md:9:1: daar ook

`);
});

test('of findings in a row with the same reason and advice only the first gives them', () => {
  const unfilled = (line: number, help = 'Vul in.'): Diagnostic => ({
    rule: 'data/unfilled',
    severity: 'warning',
    message: `regel ${line} is leeg`,
    note: 'Een open vak.',
    help,
    span: emptySpan('a.md', line, 1),
  });
  expect(
    print(undefined, unfilled(1), unfilled(2), unfilled(3, 'Laat weg.'), unfilled(4)),
  ).toBe(`a.md:1:1: waarschuwing: regel 1 is leeg [data/unfilled]
  waarom:  Een open vak.
  doe dit: Vul in.

a.md:2:1: waarschuwing: regel 2 is leeg [data/unfilled]

a.md:3:1: waarschuwing: regel 3 is leeg [data/unfilled]
  waarom:  Een open vak.
  doe dit: Laat weg.

a.md:4:1: waarschuwing: regel 4 is leeg [data/unfilled]
  waarom:  Een open vak.
  doe dit: Vul in.

`);
});

test('each weight has its word; without a place, without a source', () => {
  expect(
    print(
      undefined,
      { rule: 'a/b', severity: 'error', message: 'een' },
      { rule: 'a/c', severity: 'warning', message: 'twee', span: span(3, 1) },
      { rule: 'a/d', severity: 'info', message: 'drie', help: 'vier' },
    ),
  ).toBe(`fout: een [a/b]

a.md:3:1: waarschuwing: twee [a/c]

opmerking: drie [a/d]
  doe dit: vier

`);
  expect(print('')).toBe('');
});

describe('the column counts characters', () => {
  const column = (source: string, at: number) =>
    print(source, { rule: 'a/b', severity: 'info', message: 'x', span: span(1, at) }).split(' ')[0];
  test.each([
    ['ab', 2, 'a.md:1:2:'],
    ['😀b', 3, 'a.md:1:2:'],
    ['😀😀', 5, 'a.md:1:3:'],
    ['ab', 9, 'a.md:1:9:'],
    ['e\u0301b', 3, 'a.md:1:3:'],
  ])('%j, code unit %i', (source, at, expected) => {
    expect(column(source, at)).toBe(expected);
  });
});

describe('the caret stands under the mark', () => {
  test.each([
    ['plain', 'een twee', span(1, 5, 9), ['  1 | een twee', '    |     ^^^^']],
    ['a point', 'een', span(1, 2), ['  1 | een', '    |  ^']],
    ['the end of a line', 'een', span(1, 4), ['  1 | een', '    |    ^']],
    ['past the end', 'een', span(1, 40), ['  1 | een', '    |    ^']],
    ['an empty line', '', span(1, 1), ['  1 |', '    | ^']],
    ['over several lines', 'een\ntwee', span(1, 2, 3, 2), ['  1 | een', '    |  ^^']],
    ['CRLF', 'een\r\ntwee\r\n', span(2, 1, 5), ['  2 | twee', '    | ^^^^']],
    ['a tab before', '\tnaam', span(1, 2, 6), ['  1 |     naam', '    |     ^^^^']],
    ['a tab to the next stop', 'ab\tc', span(1, 4, 5), ['  1 | ab  c', '    |     ^']],
    ['a tab itself', 'a\tb', span(1, 2, 3), ['  1 | a   b', '    |  ^^^']],
    ['wide characters', '漢字 x', span(1, 4, 5), ['  1 | 漢字 x', '    |      ^']],
    ['a wide character itself', 'a漢b', span(1, 2, 3), ['  1 | a漢b', '    |  ^^']],
    ['an emoji', 'a😀b', span(1, 2, 4), ['  1 | a😀b', '    |  ^^']],
    ['half of a surrogate pair', 'a😀b', span(1, 3, 4), ['  1 | a😀b', '    |  ^^']],
    ['combining characters', 'e\u0301e\u0301x', span(1, 5, 6), ['  1 | e\u0301e\u0301x', '    |   ^']],
    ['invisible characters', 'na\u200bam', span(1, 3, 4), ['  1 | na<U+200B>am', '    |   ^^^^^^^^']],
    ['a no-break space', 'a\u00a0b', span(1, 3, 4), ['  1 | a<U+00A0>b', '    |          ^']],
    ['a code for the terminal', '\u001b[2Jx', span(1, 5, 6), ['  1 | <U+001B>[2Jx', '    |            ^']],
    ['a direction override', 'a\u202eb', span(1, 1, 2), ['  1 | a<U+202E>b', '    | ^']],
  ])('%s', (_, source, at, expected) => {
    expect(excerpt(source, at)).toEqual(expected);
  });
});

describe('a long line is cut around the caret', () => {
  const line = Array.from({ length: 30 }, (_, index) => `w${String(index).padStart(2, '0')}`).join(' ');
  test.each([
    ['at the start', 1, 4, ['  1 | w00 w01 w02 w03 w04 w05 w06 w07 w08 w0…', '    | ^^^']],
    ['in the middle', 61, 64, ['  1 | …1 w12 w13 w14 w15 w16 w17 w18 w19 w20 …', '    |                ^^^']],
    [
      'at the end',
      117,
      120,
      ['  1 | …0 w21 w22 w23 w24 w25 w26 w27 w28 w29', '    |                                    ^^^'],
    ],
    [
      'at the very end',
      120,
      120,
      ['  1 | …0 w21 w22 w23 w24 w25 w26 w27 w28 w29', '    |                                       ^'],
    ],
  ])('%s', (_, from, to, expected) => {
    const shown = excerpt(line, span(1, from, to), 40);
    for (const text of shown) expect(text.length).toBeLessThanOrEqual('  1 | '.length + 40);
    expect(shown).toEqual(expected);
  });
  test('a mark longer than the room', () => {
    const [shown, carets] = excerpt('x'.repeat(200), span(1, 51, 151), 40);
    expect(shown).toBe(`  1 | …${'x'.repeat(38)}…`);
    expect(carets).toBe(`    |  ${'^'.repeat(38)}`);
  });
  test('a line that just fits is whole', () => {
    expect(excerpt('x'.repeat(40), span(1, 40, 41), 40)[0]).toBe(`  1 | ${'x'.repeat(40)}`);
    expect(excerpt('x'.repeat(41), span(1, 1, 2), 40)[0]).toBe(`  1 | ${'x'.repeat(38)}…`);
  });
});

test('messages show what is invisible, but for the space in an amount', () => {
  const message = 'de naam `a\u200bb\u001b[31m` en €\u00a01.000';
  expect(print('', { rule: 'a/b', severity: 'error', message })).toBe(
    'fout: de naam `a<U+200B>b<U+001B>[31m` en € 1.000 [a/b]\n\n',
  );
});

test('in colour', () => {
  const finding: Diagnostic = { rule: 'a/b', severity: 'warning', message: 'x', span: span(1, 1, 3) };
  expect(printText([finding], { source: () => 'ab c', colour: true }).replaceAll('\u001b', '␛')).toBe(
    `a.md:1:1: ␛[33m␛[1mwaarschuwing:␛[22m␛[39m x ␛[2m[a/b]␛[22m

  ␛[2m1 |␛[22m ab c
  ␛[2m  |␛[22m ␛[33m␛[1m^^␛[22m␛[39m

`,
  );
});
