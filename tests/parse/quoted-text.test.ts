import { expect, test } from 'vitest';
import { spanOf } from '../../src/model/nodes.ts';
import { nodesIn } from '../../src/model/nodes-in.ts';
import { parsed } from './parsed.ts';

const sourceOf: readonly (readonly [what: string, text: string, value: string, stands: string])[] = [
  ['a caption', '![Een lijn](a.png "Elk jaar meer")', 'Elk jaar meer', 'Elk jaar meer'],
  ['a caption in other marks', "![Een lijn](a.png 'Elk jaar meer')", 'Elk jaar meer', 'Elk jaar meer'],
  ['a caption with the words of its description', '![meer](a.png "meer")', 'meer', 'meer'],
  ['a source', ':::quote{source="De wethouder"}\nDe wethouder zei ja.\n:::', 'De wethouder', 'De wethouder'],
  [
    'a caption that is written otherwise',
    '![Een lijn](a.png "A &amp; B")',
    'A & B',
    '![Een lijn](a.png "A &amp; B")',
  ],
];

test.each(sourceOf)('%s has its place', (_, text, value, stands) => {
  const found = nodesIn(parsed(text).body).findLast((node) => node.type === 'text' && node.value === value);
  const { start, end } = spanOf(found ?? expect.fail('no such text'));
  expect([start.line, end.line]).toEqual([1, 1]);
  expect(text.split('\n')[0]?.slice(start.column - 1, end.column - 1)).toBe(stands);
});
