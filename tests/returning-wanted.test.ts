import { expect, test } from 'vitest';
import type { WantedParagraph } from '../src/returning/returned.ts';
import { isAsWanted } from '../src/returning/wanted-texts.ts';

const bullet = (level: number) => ({ is: 'item', level, isOrdered: false }) as const;
const text = { text: 'zang', kind: { is: 'text' } } as const;

test.each<[string, readonly (WantedParagraph | undefined)[], readonly WantedParagraph[], boolean]>([
  ['the same text', [{ text: 'zang' }], [{ text: ' zang\n' }], true],
  ['other text', [{ text: 'zang' }], [{ text: 'dans' }], false],
  ['one more paragraph', [text], [text, text], false],
  ['one that is not known', [undefined, text], [{ text: 'dans' }, text], true],
  ['an item one level up', [{ text: 'zang', kind: bullet(1) }], [{ text: 'zang', kind: bullet(0) }], false],
  ['an item that is text now', [{ text: 'zang', kind: bullet(0) }], [text], false],
  [
    'an item that Word shows otherwise by itself',
    [{ text: 'zang' }],
    [{ text: 'zang', kind: bullet(0) }],
    true,
  ],
  [
    'a heading of another level',
    [{ text: 'zang', kind: { is: 'heading', level: 3 } }],
    [{ text: 'zang', kind: { is: 'heading', level: 2 } }],
    true,
  ],
  ['a quote, for text', [text], [{ text: 'zang', kind: { is: 'quote' } }], true],
])('a document with %s', (_, wanted, made, isSame) => {
  expect(isAsWanted(wanted, made)).toBe(isSame);
});
