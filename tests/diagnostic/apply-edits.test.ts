import { describe, expect, test } from 'vitest';
import { applyEdits, overlap } from '../../src/diagnostic/apply-edits.ts';
import type { Edit } from '../../src/diagnostic/fix.ts';

/** An edit of what is from `line:column` up to `line:column`. */
function edit(from: string, to: string, text: string): Edit {
  const position = (at: string) => {
    const [line = 0, column = 0] = at.split(':').map(Number);
    return { line, column };
  };
  return { span: { file: 'a.md', start: position(from), end: position(to) }, text };
}

test.each<[what: string, text: string, edits: Edit[], after: string]>([
  ['nothing', 'a\nb\n', [], 'a\nb\n'],
  [
    'two in a line, in any order',
    'een twee drie\n',
    [edit('1:10', '1:14', '3'), edit('1:1', '1:4', '1')],
    '1 twee 3\n',
  ],
  ['over two lines', 'a\nhet\nhet b\n', [edit('2:4', '3:4', '')], 'a\nhet b\n'],
  ['an addition', 'vind en', [edit('1:5', '1:5', '-')], 'vind- en'],
  ['line ends of Windows stay', 'a\r\nbb\r\nc\r\n', [edit('2:1', '2:3', 'x')], 'a\r\nx\r\nc\r\n'],
  ['a line that is added ends as the others', 'a\r\nb', [edit('2:1', '2:1', 'x\n\n')], 'a\r\nx\r\n\r\nb'],
  [
    'a byte order mark stays, and is no column',
    '\ufeffab\ncd',
    [edit('1:1', '1:2', 'x'), edit('2:2', '2:3', 'y')],
    '\ufeffxb\ncy',
  ],
])('%s', (_, text, edits, after) => {
  expect(applyEdits(text, edits)).toBe(after);
});

describe('overlap', () => {
  test.each<[a: [string, string], b: [string, string], answer: boolean]>([
    [['1:1', '1:4'], ['1:3', '1:6'], true],
    [['1:1', '1:4'], ['1:4', '1:6'], false],
    [['1:4', '1:6'], ['1:1', '1:4'], false],
    [['1:1', '3:1'], ['2:1', '2:2'], true],
    [['1:4', '1:4'], ['1:4', '1:4'], true],
    [['1:4', '1:4'], ['1:4', '1:6'], true],
    [['1:4', '1:4'], ['1:5', '1:6'], false],
  ])('%j and %j: %j', (a, b, answer) => {
    expect(overlap(edit(...a, '').span, edit(...b, '').span)).toBe(answer);
  });

  test('in two files there is none', () => {
    const { span } = edit('1:1', '1:4', '');
    expect(overlap(span, { ...span, file: 'b.md' })).toBe(false);
  });
});
