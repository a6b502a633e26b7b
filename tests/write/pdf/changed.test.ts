/** A redline on paper: what is seen of a change, and what is heard. */
import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../../src/model/contrast.ts';
import type { Document } from '../../../src/model/document.ts';
import { violations } from '../../../src/write/pdf/conformance/violations.ts';
import { changeLook } from '../../../src/write/pdf/in-version.ts';
import { redlineWriters } from '../../../src/write/writers.ts';
import { at, p, root, text } from '../../support/agenda-tree.ts';
import { everyNode } from '../../support/every-node.ts';
import { pageContents } from '../../support/pdf-content.ts';
import { fieldsOf } from '../../support/pdf-fields.ts';
import { pdfHost, pdfOf, printed } from '../../support/pdf-print.ts';
import { readPdf } from '../../support/pdf-read.ts';
import {
  bullets,
  heading,
  numbers,
  party,
  pdfDocument,
  pdfStyle,
  strong,
  table,
} from '../../support/pdf-sample.ts';
import { openPdf, outlineOf, type StructureNode, structureOf } from '../../support/pdf-structure.ts';
import { readAloud } from '../../support/read-aloud.ts';
import { redlineOf } from '../../support/redlined-docx.ts';
import { namedRedline } from '../../support/redlined-pdf.ts';
import { words } from '../../support/words.ts';

const data = { span: at(1) };
const version = (...children: RootContent[]): Document => ({ ...pdfDocument(children), words });
const figure = (path: string, alt: string): RootContent => ({ type: 'figure', path, alt, data });

function treeOf(bytes: Uint8Array): StructureNode {
  const tree = structureOf(openPdf(bytes));
  if (!tree) throw new Error('no structure');
  return tree;
}

/** The tags of a redline without a head, in lines. */
async function tags(old: readonly RootContent[], current: readonly RootContent[]): Promise<string> {
  const bytes = await pdfOf(redlineOf(version(...old), version(...current)));
  expect(violations(bytes)).toEqual([]);
  return outlineOf(treeOf(bytes)).replace(/^.*\n/, '').replaceAll(/^ {2}/gm, '');
}

/** What is heard of it, in lines. */
async function heard(old: readonly RootContent[], current: readonly RootContent[]): Promise<string[]> {
  const bytes = await pdfOf(redlineOf(version(...old), version(...current)));
  return readAloud(treeOf(bytes)).trimEnd().split('\n');
}

const days = (day: string) => p(`Wij doen dit op ${day} samen.`);

describe('a change says what it is, and leaves the text where it is', () => {
  test('in a line', async () => {
    expect(await tags([days('maandag')], [days('dinsdag')])).toBe(`P
  "Wij doen dit op "
  Del E=geschrapt: maandag;  "maandag"
  Ins E=ingevoegd: dinsdag;  "dinsdag"
  " samen."
`);
  });

  test('a heading that is gone is no heading, and has no bookmark', async () => {
    const [old, current] = [
      [heading(1, 'Inzet', 'inzet'), p('Een.'), heading(2, 'Weg', 'weg'), p('Twee.')],
      [heading(1, 'Onze inzet', 'inzet'), p('Een.'), heading(2, 'Erbij', 'erbij'), p('Twee.')],
    ];
    expect(await tags(old, current)).toBe(`H1
  Del E=geschrapt: Inzet;  "Inzet"
  Ins E=ingevoegd: Onze inzet;  "Onze inzet"
P "Een."
P
  Del E=geschrapt: Weg;  "Weg"
H2
  Ins E=ingevoegd: Erbij;  "Erbij"
P "Twee."
`);
    const bytes = await pdfOf(redlineOf(version(...old), version(...current)));
    expect((await readPdf(bytes)).outline).toEqual(['Onze inzet', '  Erbij']);
  });

  test('items and rows, a picture, what is bold', async () => {
    expect(
      await heard(
        [
          bullets('Dit blijft zo.', 'Dat blijft ook zo.', 'Weg.'),
          table(['left'], ['Wie', 'Wat'], ['Ouders', 'Denken mee'], ['Gemeente', 'Betaalt']),
          figure('d/foto.png', 'De oude foto'),
        ],
        [
          bullets('Dit blijft zo.', 'Dat blijft ook zo.', [p('Een ', strong('nieuw'), ' punt.')]),
          table(['left'], ['Wie', 'Wat'], ['Gemeente', 'Betaalt'], ['School', '']),
          figure('d/rand.png', 'De nieuwe foto'),
        ],
      ),
    ).toEqual([
      '• Dit blijft zo.',
      '• Dat blijft ook zo.',
      '• geschrapt: Weg.',
      '• ingevoegd: Een; ingevoegd: nieuw;ingevoegd: punt.',
      'tabel',
      'rij: Wie | Wat',
      'rij: geschrapt: Ouders; | geschrapt: Denken mee;',
      'rij: Gemeente | Betaalt',
      'rij: ingevoegd: School; |',
      'afbeelding: geschrapt: De oude foto',
      'afbeelding: ingevoegd: De nieuwe foto',
    ]);
  });

  test('a deleted character that the font lacks is its code; an inserted one is refused', async () => {
    const [snow, plain] = [p('Het plan ☃ is van ons allen.'), p('Het plan is van ons allen.')];
    const bytes = await pdfOf(namedRedline(version(snow), version(plain)));
    expect(readAloud(treeOf(bytes))).toContain('geschrapt: (U+2603);');
    const { findings } = await printed(namedRedline(version(plain), version(snow)));
    expect(findings.map(({ rule }) => rule)).toEqual(['font/missing-glyph']);
  });

  test('in a link, which says it where it is asked for by itself', async () => {
    const link = (value: string): RootContent =>
      p('Lees ', { type: 'link', url: 'https://voorbeeld.example/', children: [text(value)], data }, '.');
    const bytes = await pdfOf(redlineOf(version(link('de oude pagina')), version(link('de nieuwe pagina'))));
    expect((await readPdf(bytes)).links.map(({ contents }) => contents)).toEqual([
      'de geschrapt: oude; ingevoegd: nieuwe;  pagina',
    ]);
  });

  test('numbers of items count those of their own version', async () => {
    expect(await heard([numbers(1, 'A', 'B', 'C')], [numbers(1, 'A', 'X', 'Y', 'C')])).toEqual([
      '1. A',
      '2. geschrapt: B;',
      '2. ingevoegd: X;',
      '3. ingevoegd: Y;',
      '4. C',
    ]);
  });

  test('both versions of a header row head the columns', async () => {
    const rows = [
      ['Gemeente', 'Betaalt'],
      ['School', 'Voert uit'],
    ];
    const tree = await tags(
      [table(['left'], ['Wie', 'Wat'], ...rows)],
      [table(['left'], ['Partij', 'Rol in het plan'], ...rows)],
    );
    expect(tree.split('TBody')[0]?.match(/TH/g)).toHaveLength(5);
    expect(tree).toContain('Del E=geschrapt: Wie;  "Wie"');
  });

  test('what is moved says so', async () => {
    const [one, other] = [
      p('Wij delen samen wat wij van elkaar leren.'),
      p('De gemeente betaalt de helft van de kosten, de scholen de rest.'),
    ];
    expect(await heard([one, other], [other, one])).toEqual([
      'geschrapt (verplaatst): Wij delen samen wat wij van elkaar leren.',
      'De gemeente betaalt de helft van de kosten, de scholen de rest.',
      'ingevoegd (verplaatst): Wij delen samen wat wij van elkaar leren.',
    ]);
  });
});

describe('every node', () => {
  const nodes = everyNode();
  const nothing = { ...nodes, root: root([p('Niets.')]) };

  test.each([
    ['inserted', nothing, nodes],
    ['deleted', nodes, nothing],
  ])('is heard when it is %s', async (name, old, current) => {
    const bytes = await pdfOf(namedRedline({ ...old, words }, { ...current, words }));
    expect(violations(bytes)).toEqual([]);
    await expect(readAloud(treeOf(bytes))).toMatchFileSnapshot(`../../golden/redline-pdf/${name}.txt`);
  });
});

/** Bars and lines of marks on each page: x, y from the bottom, width and height in whole points. */
function bars(bytes: Uint8Array): number[][][] {
  const pdf = openPdf(bytes);
  return pdf.list(pdf.dict(pdf.dict(pdf.trailer.Root).Pages).Kids).map((page) => {
    const content = pdf.stream(pdf.dict(page).Contents);
    return [...content.matchAll(/([\d.]+) ([\d.]+) 1\.6 ([\d.]+) re/g)].map((match) =>
      match.slice(1).map((value) => Math.round(Number(value))),
    );
  });
}

describe('what is seen', () => {
  const long = Array.from(
    { length: 60 },
    (_, index) => `Zin ${index} gaat over de kinderen van de wijk.`,
  ).join(' ');

  test('a bar in the margin beside each changed line, one for lines that touch', async () => {
    const made = bars(
      await pdfOf(redlineOf(version(p('Blijft.'), days('maandag')), version(p('Blijft.'), days('dinsdag')))),
    );
    expect(made).toEqual([[[58, expect.any(Number), 15]]]);
    expect(bars(await pdfOf(version(p('Blijft.'))))).toEqual([[]]);
  });

  test('the bar goes on over pages', async () => {
    const paragraphs = Array.from({ length: 8 }, () => p(long));
    const made = bars(await pdfOf(redlineOf(version(p('Niets.')), version(p('Niets.'), ...paragraphs))));
    expect(made.length).toBeGreaterThan(2);
    expect(made.every((page) => page.length > 0)).toBe(true);
  });

  test('a picture that came has a frame, one that is gone a cross; both have a bar, and so has a rule', async () => {
    const rule: RootContent = { type: 'thematicBreak', data };
    const bytes = await pdfOf(
      redlineOf(
        version(p('Blijft.'), figure('d/foto.png', 'Oud')),
        version(p('Blijft.'), figure('d/rand.png', 'Nieuw'), p('Ook nieuw.'), rule),
      ),
    );
    const pdf = openPdf(bytes);
    const [page] = pdf.list(pdf.dict(pdf.dict(pdf.trailer.Root).Pages).Kids);
    const lines = [
      ...pdf.stream(pdf.dict(page).Contents).matchAll(/([\d.]+) ([\d.]+) m\s+([\d.]+) ([\d.]+) l/g),
    ].map((match) => match.slice(1).map(Number) as [number, number, number, number]);
    const slanting = lines.filter(([x1, y1, x2, y2]) => x1 !== x2 && y1 !== y2);
    const upright = lines.filter(([x1, y1, x2, y2]) => x1 === x2 && y1 !== y2);
    expect([slanting.length, upright.length]).toEqual([2, 2]);
    expect(bars(bytes)[0]).toHaveLength(4);
  });

  test('a row that came has a bar, also when all its cells are empty', async () => {
    const made = await pdfOf(
      redlineOf(
        version(table(['left'], ['Wie', 'Wat'], ['A', 'B'])),
        version(table(['left'], ['Wie', 'Wat'], ['A', 'B'], ['', ''])),
      ),
    );
    expect(bars(made)).toHaveLength(1);
    expect(bars(made)[0]).toHaveLength(1);
  });

  test('marks can be read: in colour, and where the ground of a house style is dark in that of its text', () => {
    const { shade, blank } = pdfStyle.colours;
    for (const kind of ['insertion', 'deletion'] as const) {
      const look = changeLook(kind, pdfStyle);
      for (const ground of ['#ffffff', shade, blank])
        expect(contrast(look.color, ground)).toBeGreaterThan(4.5);
      const grey = { ...pdfStyle, colours: { ...pdfStyle.colours, shade: '#8f8f8f' } };
      expect(changeLook(kind, grey).color).toBe(grey.colours.text);
    }
    expect(changeLook('insertion', pdfStyle).decoration).not.toBe(
      changeLook('deletion', pdfStyle).decoration,
    );
  });

  test('a word and what came for it may be on two lines of a narrow cell', async () => {
    const narrow = (word: string) =>
      table(
        ['left'],
        Array.from({ length: 9 }, () => 'Kop'),
        Array.from({ length: 9 }, (_, index) => (index === 4 ? word : 'Samenwerking')),
      );
    const bytes = await pdfOf(
      redlineOf(version(narrow('onderwijsachterstandenbeleid')), version(narrow('arbeidsmarktbegeleiding'))),
    );
    const line = (word: string) => {
      const [page] = pageContents(openPdf(bytes));
      const all = page?.glyphs ?? [];
      const start = all
        .map(({ text }) => text)
        .join('')
        .indexOf(word);
      return Math.round(all[start]?.y ?? 0);
    };
    expect(line('onderwijs')).toBeGreaterThan(line('arbeids'));
    expect(line('arbeids')).toBeGreaterThan(0);
  });
});

describe('nobody takes it for the document itself', () => {
  const signed = version(heading(1, 'Plan', 'plan'), p('Wij tekenen.'), {
    type: 'signatureBlock',
    children: [party('Jeannet Bos', 'Wethouder', 'Gemeente Meppel')],
    data,
  });
  const later: Document = { ...signed, root: root([...signed.root.children, p('Nog iets.')]) };

  test('it has a head, a title and a mark of its own, and nothing to fill in', async () => {
    const made = namedRedline(signed, later);
    const bytes = await pdfOf({
      ...made,
      redline: {
        ...{ old: 'v1', current: 'v2' },
        summary: [
          {
            heading: 'Geld',
            changes: [{ sentence: 'totaal: was € 1, is nu € 2', old: undefined, current: undefined }],
          },
        ],
      },
    });
    expect(fieldsOf(await pdfOf(later)).length).toBeGreaterThan(0);
    expect(fieldsOf(bytes)).toEqual([]);
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('AcroForm');
    const [first, second] = pageContents(openPdf(bytes));
    expect(second?.artifacts.get('Header')).toContain('met wijzigingen');
    expect(second?.artifacts.get('Watermark')).toBe('WIJZIGINGEN');
    expect(first?.artifacts.get('Watermark')).toBe('WIJZIGINGEN');
    expect(readAloud(treeOf(bytes)).split('\n').slice(0, 12)).toEqual([
      'Versie met wijzigingen, niet om te ondertekenen',
      'kop 1: Wat er veranderde van v1 naar v2',
      later.title,
      words.redline.reading,
      'kop 2: Geld',
      '• totaal: was € 1, is nu € 2',
      'kop 2: Wat de tekens betekenen',
      `ingevoegd: ingevoegd; , geschrapt: geschrapt; . ${words.redline.printed}`,
      words.redline.unmarked,
      'kop 1: Plan',
      'Wij tekenen.',
      expect.any(String),
    ]);
    const pdf = openPdf(bytes);
    expect(pdf.text(pdf.dict(pdf.trailer.Info).Title)).toBe(`Wijzigingen: ${later.title}, van v1 naar v2`);
  });

  test('it has no list of who signs where, and the same bytes each time', async () => {
    const document = namedRedline(signed, later);
    const write = () =>
      redlineWriters.pdf.write({ document, current: later }, pdfHost(), ({ message }) => {
        throw new Error(message);
      });
    const bytes = await write();
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(await write()).toEqual(bytes);
  });

  test('lines of a party that came are there, and are heard', async () => {
    const block = (...names: string[]): RootContent => ({
      type: 'signatureBlock',
      children: names.map((name) => party(name, 'Wethouder', 'Gemeente')),
      data,
    });
    const [old, current] = [version(block('Jeannet Bos')), version(block('Jeannet Bos', 'Dennis Wiersma'))];
    const lines = readAloud(treeOf(await pdfOf(namedRedline(old, current)))).split('\n');
    expect(lines.filter((line) => line.includes('ingevoegd')).length).toBeGreaterThan(3);
    expect(lines).not.toContainEqual(expect.stringContaining('veld'));
  });
});
