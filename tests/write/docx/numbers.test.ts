import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { p } from '../../support/agenda-tree.ts';
import { below, valueAt } from '../../support/docx-parts.ts';
import { bullets, heading, numbers } from '../../support/pdf-sample.ts';
import { partsOf, shown } from './docx-print.ts';

const headings = (...given: (string | undefined)[]): RootContent[] =>
  given.map((number, index) => heading(number?.includes('.') ? 2 : 1, 'Kop', `kop-${index}`, number));

test.each<[string, (string | undefined)[]]>([
  ['counted on', ['1', '1.1', '1.2', '2', '2.1']],
  ['with headings between that have none', ['Bijlage 1', undefined, 'Bijlage 2', undefined]],
  ['with a gap', ['1', '3', '3.2', '3.3', '7.1.4']],
  ['two kinds mixed', ['1', 'Bijlage 1', '1.1', 'Bijlage 2', '2']],
  ['starting again', ['1', '2', '1', '2']],
  ['that are no numbers', ['IV', 'A.', '%1', 'Deel 007']],
])('numbers of headings %s are those of the tree', async (_, given) => {
  const parts = await partsOf(headings(...given));
  expect(shown(parts)).toEqual(given.map((number) => (number ? `${number} Kop` : 'Kop')));
});

test('numbers of headings that follow each other are counted by one numbering of Word', async () => {
  const parts = await partsOf(headings('1', '1.1', '1.2', '2'));
  const used = below(parts.root('word/document.xml'), 'w:numPr').map((numbering) =>
    valueAt(numbering, 'w:numId'),
  );
  expect(new Set(used).size).toBe(1);
});

test('lists are Word lists: deeper levels, a start of their own, each counting for itself', async () => {
  const parts = await partsOf([
    bullets('een', [p('twee'), bullets('diep', [p('dieper'), numbers(1, 'a', 'b')])]),
    numbers(9, 'negen', [p('tien'), numbers(3, 'drie', 'vier')], 'elf'),
    p('Tussen'),
    numbers(1, 'een', [p('twee'), p('vervolg')]),
    numbers(1, 'weer een'),
  ]);
  expect(shown(parts)).toEqual([
    '• een',
    '• twee',
    '  – diep',
    '  – dieper',
    '    1. a',
    '    2. b',
    '9. negen',
    '10. tien',
    '  3. drie',
    '  4. vier',
    '11. elf',
    'Tussen',
    '1. een',
    '2. twee',
    'vervolg',
    '1. weer een',
  ]);
});

test('a list that goes on where the one before it ended is one list of Word', async () => {
  const parts = await partsOf([
    numbers(1, 'een', [p('twee'), numbers(1, 'diep')]),
    p('Tussen'),
    numbers(3, 'drie', 'vier'),
    bullets('punt'),
    numbers(5, 'vijf'),
    numbers(7, 'zeven'),
    numbers(1, 'opnieuw'),
  ]);
  expect(shown(parts)).toEqual([
    '1. een',
    '2. twee',
    '  1. diep',
    'Tussen',
    '3. drie',
    '4. vier',
    '• punt',
    '5. vijf',
    '7. zeven',
    '1. opnieuw',
  ]);
  const marked = below(parts.root('word/document.xml'), 'w:numPr')
    .filter((each) => valueAt(each, 'w:ilvl') === '0')
    .map((each) => valueAt(each, 'w:numId'));
  const [one, two, three, four, , five, seven, again] = marked;
  expect(new Set([one, two, three, four, five]).size).toBe(1);
  expect(new Set([one, seven, again]).size).toBe(3);
});

test('a list in a quotation in a list does not move the numbers around it', async () => {
  const quote = { type: 'quote', children: [numbers(1, 'a', 'b')], data: {} } as const;
  const parts = await partsOf([numbers(1, [p('een'), quote as never], 'twee'), numbers(3, 'drie')]);
  expect(shown(parts)).toEqual(['1. een', '1. a', '2. b', '2. twee', '3. drie']);
});

test('an item that does not begin with text has its mark before it', async () => {
  const parts = await partsOf([bullets([bullets('diep')], [])]);
  expect(shown(parts)).toEqual(['• ', '  – diep', '• ']);
});
