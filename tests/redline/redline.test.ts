import type { Nodes, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/model/change.ts';
import { contentOf } from '../../src/model/final-text.ts';
import type { RedlineOptions } from '../../src/redline/redline.ts';
import { redline } from '../../src/redline/redline.ts';
import { at, documentOf, h, p, root, text } from '../support/agenda-tree.ts';

const data = { span: at(1) };
const pictureOf = (path: string) => path;

/** Prints a tree: `[-gone-]`, `{+new+}`, blocks on lines of their own, moved ones with `~`. */
function printed(node: Nodes): string {
  const { change } = node.data ?? {};
  const inside =
    node.type === 'text' || node.type === 'inlineCode' || node.type === 'code'
      ? node.value
      : node.type === 'figure'
        ? `(${node.path})`
        : node.type === 'footnoteMark'
          ? `^${node.number}`
          : contentOf(node)
              .map(printed)
              .join(
                ['paragraph', 'heading', 'tableCell', 'strong', 'link', 'reference', 'fieldRow'].includes(
                  node.type,
                )
                  ? ''
                  : ' | ',
              );
  const shown = node.type === 'strong' ? `*${inside}*` : inside;
  return change ? signs[change.kind](change.moved ? `~${shown}` : shown) : shown;
}
const signs: Record<Change['kind'], (inside: string) => string> = {
  deletion: (inside) => `[-${inside}-]`,
  insertion: (inside) => `{+${inside}+}`,
};

function compared(
  old: readonly RootContent[],
  current: readonly RootContent[],
  options: RedlineOptions = {},
): string[] {
  const made = redline(
    { document: documentOf(root([...old])), pictureOf },
    { document: documentOf(root([...current])), pictureOf },
    options,
  );
  return made.root.children.map(printed);
}

const cell = (value: string): TableCell => ({ type: 'tableCell', children: [text(value)], data });
const row = (...cells: string[]): TableRow => ({ type: 'tableRow', children: cells.map(cell), data });
const table = (...rows: TableRow[]): RootContent => ({ type: 'table', align: [], children: rows, data });
const list = (...items: string[]): RootContent => ({
  type: 'list',
  ordered: false,
  children: items.map((item) => ({ type: 'listItem', children: [p(item)], data })),
  data,
});
const bold = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)], data });
const notes = (...texts: string[]): RootContent => ({
  type: 'footnotes',
  children: texts.map((value, index) => ({
    type: 'footnote',
    number: index + 1,
    identifier: `noot-${index + 1}`,
    children: [p(value)],
    data,
  })),
  data,
});
const noted = (number: number): PhrasingContent => ({
  type: 'footnoteMark',
  number,
  identifier: `noot-${number}`,
  data,
});

describe('words', () => {
  test.each<[string, string, string, string]>([
    [
      'a word',
      'Wij gaan samen aan het werk.',
      'Wij gaan graag aan het werk.',
      'Wij gaan [-samen-]{+graag+} aan het werk.',
    ],
    ['a word more', 'Wij gaan aan het werk.', 'Wij gaan nu aan het werk.', 'Wij gaan {+nu +}aan het werk.'],
    [
      'an amount',
      'Het kost de gemeente € 49.980 per jaar.',
      'Het kost de gemeente € 49.990 per jaar.',
      'Het kost de gemeente [-€ 49.980-]{+€ 49.990+} per jaar.',
    ],
    [
      'an amount in words',
      'De gemeente betaalt twee miljoen euro aan de scholen.',
      'De gemeente betaalt drie miljoen euro aan de scholen.',
      'De gemeente betaalt [-twee miljoen euro-]{+drie miljoen euro+} aan de scholen.',
    ],
    [
      'an amount in one word',
      'De gemeente betaalt vijfentwintigduizend euro aan de scholen.',
      'De gemeente betaalt dertigduizend euro aan de scholen.',
      'De gemeente betaalt [-vijfentwintigduizend euro-]{+dertigduizend euro+} aan de scholen.',
    ],
    [
      'an amount with the code of the euro',
      'De gemeente betaalt EUR 3.000 aan de scholen.',
      'De gemeente betaalt EUR 4.000 aan de scholen.',
      'De gemeente betaalt [-EUR 3.000-]{+EUR 4.000+} aan de scholen.',
    ],
    [
      'an amount in thousands',
      'De gemeente betaalt 5 duizend euro aan de scholen.',
      'De gemeente betaalt 6 duizend euro aan de scholen.',
      'De gemeente betaalt [-5 duizend euro-]{+6 duizend euro+} aan de scholen.',
    ],
    [
      'a part of a year',
      'De school begint ermee in Q3 2026 of later.',
      'De school begint ermee in Q4 2026 of later.',
      'De school begint ermee in [-Q3 2026-]{+Q4 2026+} of later.',
    ],
    [
      'a season',
      'De school begint ermee in het voorjaar van 2026 of later.',
      'De school begint ermee in het najaar van 2026 of later.',
      'De school begint ermee in het [-voorjaar van 2026-]{+najaar van 2026+} of later.',
    ],
    [
      'an amount with a dash',
      'De school betaalt € 85,- per uur.',
      'De school betaalt € 95,- per uur.',
      'De school betaalt [-€ 85,--]{+€ 95,-+} per uur.',
    ],
    [
      'millions',
      'Er is in totaal € 1,5 miljoen beschikbaar.',
      'Er is in totaal € 2,5 miljoen beschikbaar.',
      'Er is in totaal [-€ 1,5 miljoen-]{+€ 2,5 miljoen+} beschikbaar.',
    ],
    [
      'a date',
      'Dit geldt vanaf 12 januari 2022 voor iedereen.',
      'Dit geldt vanaf 12 februari 2022 voor iedereen.',
      'Dit geldt vanaf [-12 januari 2022-]{+12 februari 2022+} voor iedereen.',
    ],
    [
      'a period',
      'De agenda loopt in 2022-2024 op school.',
      'De agenda loopt in 2022-2025 op school.',
      'De agenda loopt in [-2022-2024-]{+2022-2025+} op school.',
    ],
    [
      'a name',
      'De coach werkt bij Stichting De Brug in Meppel.',
      'De coach werkt bij Stichting De Boog in Meppel.',
      'De coach werkt bij [-Stichting De Brug-]{+Stichting De Boog+} in Meppel.',
    ],
    [
      'an island of two letters',
      'Elk kind kan op school een boek lezen.',
      'Elk kind mag op school wat vaker lezen.',
      'Elk kind [-kan-]{+mag+} op school [-een boek-]{+wat vaker+} lezen.',
    ],
    ['hardly anything stays', 'De school meldt het.', 'Wij sturen een brief naar de raad.', ''],
  ])('%s', (_, old, current, shown) => {
    const names = ['Stichting De Brug', 'Stichting De Boog'];
    const expected = shown || `[-${old}-]|{+${current}+}`;
    expect(compared([p(old)], [p(current)], { names }).join('|')).toBe(expected);
  });

  test('bold is a change of the words in it', () => {
    expect(
      compared([p('Dit is erg belangrijk voor ons.')], [p('Dit is ', bold('erg'), ' belangrijk voor ons.')]),
    ).toEqual(['Dit is [-erg-]*{+erg+}* belangrijk voor ons.']);
  });

  test('a link to another address, and a reference to a heading with another id', () => {
    const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [text('hier')], data });
    const reference = (target: string): PhrasingContent => ({
      type: 'reference',
      target,
      children: [text('Doel')],
      data,
    });
    const heading = (id: string) => ({ ...h(1, 'Doel'), data: { ...data, id } });
    expect(
      compared(
        [p('Lees het ', link('https://a.example'), ' na.')],
        [p('Lees het ', link('https://b.example'), ' na.')],
      ),
    ).toEqual(['Lees het [-hier-]{+hier+} na.']);
    expect(
      compared([heading('doel'), p(reference('doel'))], [heading('doel-2'), p(reference('doel-2'))]),
    ).toEqual(['Doel', 'Doel']);
  });
});

describe('blocks', () => {
  test('a paragraph more, one less, and one at another place', () => {
    const [a, b, c] = [
      p('De eerste alinea staat hier.'),
      p('Een tweede volgt daarop.'),
      p('Dit is de derde, met meer woorden.'),
    ];
    expect(compared([a, b], [a, c, b])).toEqual([
      'De eerste alinea staat hier.',
      '{+Dit is de derde, met meer woorden.+}',
      'Een tweede volgt daarop.',
    ]);
    expect(compared([a, b], [b])).toEqual(['[-De eerste alinea staat hier.-]', 'Een tweede volgt daarop.']);
    expect(compared([a, b, c], [c, a, b])).toEqual([
      '{+~Dit is de derde, met meer woorden.+}',
      'De eerste alinea staat hier.',
      'Een tweede volgt daarop.',
      '[-~Dit is de derde, met meer woorden.-]',
    ]);
  });

  test('items, rows and cells', () => {
    expect(compared([list('een boek', 'een spel')], [list('een boek', 'een lied', 'een spel')])).toEqual([
      'een boek | {+een lied+} | een spel',
    ]);
    expect(
      compared(
        [table(row('Post', 'Bedrag'), row('Loon', '€ 100'))],
        [table(row('Post', 'Bedrag'), row('Loon', '€ 200'), row('Huur', '€ 50'))],
      ),
    ).toEqual(['Post | Bedrag | Loon | [-€ 100-]{+€ 200+} | {+Huur | € 50+}']);
  });

  test('a table with other columns is another table', () => {
    expect(compared([table(row('Post', 'Bedrag'))], [table(row('Post', 'Btw', 'Bedrag'))])).toEqual([
      '[-Post | Bedrag-]',
      '{+Post | Btw | Bedrag+}',
    ]);
  });

  test('a list that is numbered now, a heading of another level', () => {
    const numbered: RootContent = {
      ...(list('een boek') as Extract<RootContent, { type: 'list' }>),
      ordered: true,
    };
    expect(compared([list('een boek')], [numbered])).toEqual(['[-een boek-]', '{+een boek+}']);
    const heading = (depth: 1 | 2) => ({ ...h(depth, 'Doel'), data: { ...data, id: 'doel' } });
    expect(compared([heading(1)], [heading(2)])).toEqual(['[-~Doel-]', '{+~Doel+}']);
  });

  test('a picture is what its bytes are, whatever its file is called', () => {
    const figure = (path: string): RootContent => ({ type: 'figure', path, alt: path, data });
    const bytes: Record<string, string> = { 'a.png': '1', 'b.png': '1', 'c.png': '2' };
    const shown = (one: string, other: string) =>
      redline(
        { document: documentOf(root([figure(one)])), pictureOf: (path) => bytes[path] ?? '' },
        { document: documentOf(root([figure(other)])), pictureOf: (path) => bytes[path] ?? '' },
      ).root.children.map(printed);
    expect(shown('a.png', 'b.png')).toEqual(['(b.png)']);
    expect(shown('a.png', 'c.png')).toEqual(['[-(a.png)-]', '{+(c.png)+}']);
  });
});

describe('notes', () => {
  test('are known by what they say, and a note that goes is numbered behind those that stay', () => {
    const old = [
      p('Een zin met een noot', noted(1), ' en nog een', noted(2), '.'),
      notes('De eerste noot zegt dit.', 'Iets heel anders staat hier.'),
    ];
    const current = [
      p('Een zin met een noot en nog een', noted(1), '.'),
      notes('Iets heel anders staat hier.'),
    ];
    expect(compared(old, current)).toEqual([
      'Een zin met een noot[-^2-] en nog een^1.',
      '[-De eerste noot zegt dit.-] | Iets heel anders staat hier.',
    ]);
    expect(compared(current, old)).toEqual([
      'Een zin met een noot{+^1+} en nog een^2.',
      '{+De eerste noot zegt dit.+} | Iets heel anders staat hier.',
    ]);
  });
  test('of a document without notes', () => {
    expect(compared([p('Een zin', noted(1), '.'), notes('Weg.')], [p('Een zin.')])).toEqual([
      'Een zin[-^1-].',
      '[-Weg.-]',
    ]);
  });
});

describe('what is deleted', () => {
  const made = redline(
    {
      document: documentOf(
        root([
          { ...h(1, 'Weg'), data: { ...data, id: 'weg', number: '1' } },
          p(
            'Zie ',
            {
              type: 'reference',
              target: 'weg',
              children: [text('Weg op '), { type: 'pageNumber', target: 'weg', data }],
              data,
            },
            '.',
          ),
        ]),
      ),
      pictureOf,
    },
    { document: documentOf(root([p('Heel wat anders.')])), pictureOf },
  ).root.children;

  test('has no ids, and points at nothing', () => {
    expect(made.map(printed)).toEqual(['[-Weg-]', '[-Zie Weg op ….-]', '{+Heel wat anders.+}']);
    expect(made[0]).toMatchObject({
      type: 'heading',
      data: { id: undefined, number: '1', change: { kind: 'deletion' } },
    });
  });
});

test('each change says who made it, by the line that it is on', () => {
  const authorOf = (kind: Change['kind'], node: Nodes) => ({
    author: `${kind} ${node.data?.span?.start.line}`,
    date: '2026-11-30T21:05:00Z',
  });
  const [made] = redline(
    { document: documentOf(root([p('Wij doen dit op maandag samen.')])), pictureOf },
    { document: documentOf(root([p('Wij doen dit op dinsdag samen.')])), pictureOf },
    { authorOf },
  ).root.children;
  expect(made && contentOf(made).flatMap((node) => node.data?.change ?? [])).toEqual([
    { kind: 'deletion', author: 'deletion 1', date: '2026-11-30T21:05:00Z' },
    { kind: 'insertion', author: 'insertion 1', date: '2026-11-30T21:05:00Z' },
  ]);
});
