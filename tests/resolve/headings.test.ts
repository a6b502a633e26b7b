import { describe, expect, it } from 'vitest';
import { sequence } from '../../src/model/final-text.ts';
import { headingSlug } from '../../src/model/heading-slug.ts';
import { asciiSlug } from '../../src/resolve/ascii-slug.ts';
import { outline } from '../../src/write/tree/outline.ts';
import { at, h, p, resolved, text } from '../support/agenda-tree.ts';

const toc = { type: 'tocSlot', data: { span: at(3) } } as const;
const annex = (line: number) => ({ type: 'annexSlot', data: { span: at(line, 1, 't.hbs') } }) as const;
const pageBreak = { type: 'pageBreak', data: { span: at(2) } } as const;

describe('the anchor of a heading', () => {
  it.each([
    ['Doel van de interventie', 'doel-van-de-interventie', 'doel-van-de-interventie'],
    ['Visie & doel', 'visie--doel', 'visie--doel'],
    ['Locatie (wijk, school)', 'locatie-wijk-school', 'locatie-wijk-school'],
    ['Crèche én école', 'crèche-én-école', 'creche-en-ecole'],
    ['2,5 tot 18 jaar', '25-tot-18-jaar', '25-tot-18-jaar'],
    ["'s-Gravenhage_", 's-gravenhage_', 's-gravenhage_'],
    ['Δ', 'δ', 'kop'],
  ])('%s', (value, slug, id) => {
    expect(headingSlug(h(1, value))).toBe(slug);
    expect(asciiSlug(slug)).toBe(id);
  });
});

describe('headings', () => {
  it('get ids that are unique in the document, also against a heading that looks like a counted one', () => {
    const { document } = resolved([h(1, 'Doel'), h(2, 'Doel 1'), h(2, 'Doel'), h(2, 'Doel'), h(2, 'Doel 1')]);
    expect(document.root.children.map((node) => node.data)).toMatchObject([
      { id: 'doel' },
      { id: 'doel-1' },
      { id: 'doel-2' },
      { id: 'doel-3' },
      { id: 'doel-1-1' },
    ]);
  });

  it('leave the tree that came in as it was', () => {
    const heading = h(1, 'Doel');
    resolved([heading, annex(4), h(1, 'Begroting'), toc]);
    expect(heading.data).toEqual({ span: at(1), origin: 'd/agenda.md' });
  });
});

describe('the table of contents', () => {
  it('lists two levels, not the cover, not its own heading, and no links or notes', () => {
    const { document, findings } = resolved([
      { type: 'cover', children: [h(1, 'Gelijke kansen', at(1))], data: { span: at(1) } },
      toc,
      {
        ...h(1, '', at(5)),
        children: [
          { type: 'strong', children: [text('Inzet', at(5, 3))], data: { span: at(5, 3) } },
          { type: 'break', data: { span: at(5, 9) } },
          { type: 'link', url: '#begroting', children: [text('en geld', at(6))], data: { span: at(6) } },
        ],
      },
      h(2, 'Kennis', at(8)),
      h(3, 'Scholen', at(9)),
      annex(12),
      h(1, 'Begroting', at(14)),
    ]);
    expect(findings).toEqual([]);
    expect(outline(document)).toMatchInlineSnapshot(`
      "document agenda (gka-agenda, draft) "Gelijke kansen"
      root @d/agenda.md:1:1
        cover @d/agenda.md:1:1
          heading 1 #gelijke-kansen unlisted origin="d/agenda.md" @d/agenda.md:1:1
            text "Gelijke kansen" @d/agenda.md:1:1
        heading 1 #inhoudsopgave unlisted @d/agenda.md:3:1
          text "Inhoudsopgave" @d/agenda.md:3:1
        toc @d/agenda.md:3:1
          tocEntry 1 → #inzet-en-geld @d/agenda.md:5:1
            strong @d/agenda.md:5:3
              text "Inzet" @d/agenda.md:5:3
            text " " @d/agenda.md:5:9
            text "en geld" @d/agenda.md:6:1
          tocEntry 2 → #kennis @d/agenda.md:8:1
            text "Kennis" @d/agenda.md:8:1
          tocEntry 1 → #begroting @d/agenda.md:14:1
            text "Bijlage 1 " @d/agenda.md:14:1
            text "Begroting" @d/agenda.md:14:1
        heading 1 #inzet-en-geld origin="d/agenda.md" @d/agenda.md:5:1
          strong @d/agenda.md:5:3
            text "Inzet" @d/agenda.md:5:3
          break @d/agenda.md:5:9
          reference → #begroting @d/agenda.md:6:1
            text "en geld" @d/agenda.md:6:1
            text " (bijlage 1, pagina " @d/agenda.md:6:1
            pageNumber → #begroting @d/agenda.md:6:1
            text ")" @d/agenda.md:6:1
        heading 2 #kennis origin="d/agenda.md" @d/agenda.md:8:1
          text "Kennis" @d/agenda.md:8:1
        heading 3 #scholen origin="d/agenda.md" @d/agenda.md:9:1
          text "Scholen" @d/agenda.md:9:1
        pageBreak @t.hbs:12:1
        heading 1 #begroting number="Bijlage 1" origin="d/agenda.md" @d/agenda.md:14:1
          text "Begroting" @d/agenda.md:14:1
      "
    `);
  });

  it('takes the heading that stands before it as its own', () => {
    const { document } = resolved([h(1, 'Wat waar staat'), toc, h(1, 'Inzet'), p('Wij doen mee.')]);
    expect(sequence(document)).toEqual(['Wat waar staat', 'Inzet', 'Inzet', 'Wij doen mee.']);
  });

  it('is left out, with its heading, when there is nothing to list', () => {
    expect(sequence(resolved([p('Kop.'), toc, p('Tekst.')]).document)).toEqual(['Kop.', 'Tekst.']);
  });
});

describe('contents of a long document only', () => {
  const onlyLong = { ...toc, onlyLong: true } as const;
  const chapters = (count: number, words: number) =>
    Array.from({ length: count }, (_, index) => [
      h(2, `Deel ${index}`, at(4 + index)),
      h(4, 'Klein', at(4 + index, 2)),
      p('woord '.repeat(words)),
    ]).flat();
  const listed = (count: number, words: number) =>
    resolved([h(1, 'Titel', at(2)), onlyLong, ...chapters(count, words)]).document.root.children.flatMap(
      (node) => (node.type === 'toc' ? node.children.map(({ depth }) => depth) : []),
    );

  it('stand there from five headings and 2,500 words, and have the headings behind them', () => {
    expect(listed(5, 510)).toEqual([1, 1, 1, 1, 1]);
    expect(listed(4, 700)).toEqual([]);
    expect(listed(5, 400)).toEqual([]);
  });
});

describe('numbers of headings', () => {
  type Marked = readonly [depth: 1 | 2 | 3 | 4 | 5, numbered: boolean];
  const numbersOf = (headings: readonly Marked[]) =>
    resolved(
      headings.map(([depth, numbered], index) => {
        const node = h(depth, `Kop ${index}`, at(index + 1));
        return numbered ? { ...node, data: { ...node.data, numbered } } : node;
      }),
    ).document.root.children.map((node) => (node.type === 'heading' ? node.data?.number : '?'));

  it.each<[string, readonly Marked[], (string | undefined)[]]>([
    [
      'none below a heading without one',
      [
        [2, true],
        [3, false],
        [4, true],
        [5, true],
        [3, true],
        [4, true],
        [2, true],
      ],
      ['1', undefined, undefined, undefined, '1.1', '1.1.1', '2'],
    ],
    [
      'no zero for a level that is skipped',
      [
        [2, true],
        [4, true],
        [3, true],
        [4, true],
      ],
      ['1', '1.1', '1.2', '1.2.1'],
    ],
    [
      'a new series behind a heading above it',
      [
        [2, true],
        [3, false],
        [1, false],
        [2, true],
        [3, true],
      ],
      ['1', undefined, undefined, '1', '1.1'],
    ],
  ])('%s', (_, headings, numbers) => {
    expect(numbersOf(headings)).toEqual(numbers);
  });
});

describe('annexes', () => {
  it('are numbered, and each starts a page', () => {
    const { document, findings } = resolved([
      h(1, 'Inzet'),
      annex(2),
      p('Hoort al bij de bijlage.'),
      h(1, 'Begroting'),
      h(2, 'Dekking'),
      annex(5),
      h(1, 'Planning'),
    ]);
    expect(findings).toEqual([]);
    expect(outline(document)).toMatchInlineSnapshot(`
      "document agenda (gka-agenda, draft) "Gelijke kansen"
      root @d/agenda.md:1:1
        heading 1 #inzet origin="d/agenda.md" @d/agenda.md:1:1
          text "Inzet" @d/agenda.md:1:1
        pageBreak @t.hbs:2:1
        paragraph @d/agenda.md:1:1
          text "Hoort al bij de bijlage." @d/agenda.md:1:1
        heading 1 #begroting number="Bijlage 1" origin="d/agenda.md" @d/agenda.md:1:1
          text "Begroting" @d/agenda.md:1:1
        heading 2 #dekking origin="d/agenda.md" @d/agenda.md:1:1
          text "Dekking" @d/agenda.md:1:1
        pageBreak @t.hbs:5:1
        heading 1 #planning number="Bijlage 2" origin="d/agenda.md" @d/agenda.md:1:1
          text "Planning" @d/agenda.md:1:1
      "
    `);
  });

  it('do not get a second page break, nor one before the first page', () => {
    const { document } = resolved([annex(1), h(1, 'Een'), pageBreak, annex(2), h(1, 'Twee')]);
    expect(document.root.children.map(({ type }) => type)).toEqual(['heading', 'pageBreak', 'heading']);
  });

  it('need a heading', () => {
    expect(resolved([h(1, 'Inzet'), annex(3), p('Tekst.')]).findings).toEqual([
      {
        rule: 'reference/annex-without-heading',
        severity: 'error',
        message: 'Achter `::annex` (bijlage) staat geen kop.',
        note: 'De bijlage krijgt haar nummer bij de eerste kop die erop volgt.',
        help: 'Zet onder `::annex` een kop met de naam van de bijlage.',
        span: at(3, 1, 't.hbs'),
      },
    ]);
  });
});

describe('a number typed before a heading that gets one', () => {
  const numbered = (...texts: readonly string[]) => {
    const tree = texts.map((value, index) => {
      const node = h(1, value, at(index + 3));
      return { ...node, data: { ...node.data, numbered: true } };
    });
    return resolved(tree).findings.map(({ rule, message, help }) => `${rule}: ${message} ${help}`);
  };

  it.each([
    ...[
      '1. Inleiding',
      '1 Inleiding',
      '1) Inleiding',
      '1: Inleiding',
      '1.Inleiding',
      '1 – Inleiding',
      '3. Inleiding',
    ],
    ...['1.2 Inleiding', '2.3. Inleiding', 'I. Inleiding', 'III. Inleiding', 'A. Inleiding', 'a) Inleiding'],
    ...[
      'Hoofdstuk 1',
      'Hoofdstuk 1 Inleiding',
      'HOOFDSTUK II – Inleiding',
      'Doel 2: Taal',
      'Thema A. Taal',
      '§ 3 Taal',
    ],
  ])('%s is printed twice', (value) => {
    expect(numbered(value)).toEqual([
      expect.stringContaining(
        `heading/typed-number: Deze kop krijgt vanzelf nummer 1; met het getypte nummer erbij staat er “1 ${value}”.`,
      ),
    ]);
  });

  it.each([
    ...[
      '2024',
      '2025-2028',
      '10 scholen doen mee',
      '12 Scholen doen mee',
      '3 prioriteiten',
      '100% inzet',
      '5-jarigen',
    ],
    ...[
      '2e fase',
      '1 op 1',
      '0-6 jaar',
      '1,5 meter',
      '24/7',
      '9:30 uur',
      '1. januari',
      '10.000 leerlingen',
      'B. de Vries',
    ],
    ...[
      'Fase 1',
      'Groep 3',
      'Doel',
      'Doelen 2027',
      'Thema’s',
      'Doel 2030',
      'Inleiding',
      'V. van Dam',
      'IKC De Eik',
      'I',
    ],
    ...[
      'Artikel 8 WVO',
      'Artikel 1 Gemeentewet',
      'A. van den Berg',
      '1 Kind 1 Team',
      '3.0 Samen',
      '9.30 Inloop',
      '3D-kaarten',
    ],
  ])('%s is honest', (value) => {
    expect(numbered(value)).toEqual([]);
  });

  it.each([
    ['1.0 Inleiding', '2.0 Aanpak'],
    ['Artikel 1 Begrippen', 'Artikel 2 Doel'],
    ['A. Taal', 'B. Rekenen'],
    ['I. Taal', 'II. Rekenen'],
    ['1 Taal', '2 Rekenen'],
  ])('%s is told where %s goes on', (...values) => {
    expect(numbered(...values)).toHaveLength(2);
  });

  it.each([
    ['1 Loket', 'Vervolg'],
    ['A. Jansen', 'Vervolg'],
    ['9.00 Inloop', '10.30 Start'],
    ['Artikel 3 AVG', 'Artikel 4 AVG'],
  ])('%s is honest where %s comes next', (...values) => {
    expect(numbered(...values)).toEqual([]);
  });

  it('is told with what is left of the heading', () => {
    expect(numbered('Inleiding', '2. Doel')).toEqual([
      expect.stringMatching(/Haal `2\.` weg, zodat er alleen `Doel` staat\.$/),
    ]);
  });

  it('is honest where headings get none', () => {
    expect(resolved([h(1, '1. Inleiding')]).findings).toEqual([]);
  });
});
