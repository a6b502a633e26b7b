import { expect, it, test } from 'vitest';
import { inseparable } from '../../src/write/inseparable.ts';
import { keptTogether } from '../../src/write/kept-together.ts';
import { outline } from '../../src/write/tree/outline.ts';
import { at, p, resolved, text } from '../support/agenda-tree.ts';

/** The text with `~` for each space that no line ends at. */
function marked(value: string): string {
  let shown = '';
  let last = 0;
  for (const [start, end] of inseparable(value)) {
    shown += `${value.slice(last, start)}~`;
    last = end;
  }
  return shown + value.slice(last);
}

test.each([
  'zie artikel~5, lid~2 en bijlage~A op blz.~12 van hoofdstuk~IV',
  'Artikelen~3 en 4, §~2, nr.~7, p.~3, pagina’s~8 en 9',
  'kost €~1,5~miljoen~euro, EUR~5 of −€~20',
  '588~uur ×~€~85, 80~% van 12~maart tot 3~jaar daarna, 1.200~m²',
  'groep~3 en klas~2 in week~12, ca.~30 kinderen, >~80%',
  'artikelen over deel en geheel',
  'lid van de groep in mei 2026',
  'tussendeel 3, driehoofdstuk 4, 5 meter, 5 minder',
  'bijlage bij het besluit, onder u allen',
])('%s', (value) => {
  expect(marked(value.replaceAll('~', ' '))).toBe(value);
});

it('reads a line that was typed over two as one space', () => {
  expect(marked('zie artikel\n  5')).toBe('zie artikel~5');
});

it('keeps a pair together of which one is bold, and takes code as it is', () => {
  const { document } = resolved([
    {
      ...p(''),
      children: [
        { type: 'strong', children: [text('artikel', at(1))], data: { span: at(1) } },
        text(' 5 en ', at(1)),
        { type: 'inlineCode', value: 'lid 2', data: { span: at(1) } },
        text(' op pagina ', at(1)),
        { type: 'link', url: 'https://a.example', children: [text('3', at(1))], data: { span: at(1) } },
      ],
    },
    p('artikel'),
    p('5 uur'),
  ]);
  const kept = keptTogether(document);
  expect(
    outline(kept)
      .replaceAll('\u00a0', '~')
      .match(/"[^"]*"(?= @)/g),
  ).toEqual([
    '"artikel"',
    '"~5 en "',
    '"lid 2"',
    '" op pagina~"',
    '"https://a.example"',
    '"3"',
    '"artikel"',
    '"5~uur"',
  ]);
  // What is checked and compared has its own spaces.
  expect(outline(document)).not.toContain('\u00a0');
  expect(keptTogether(kept)).toBe(kept);
});
