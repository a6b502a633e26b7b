import type { PhrasingContent, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { sequence } from '../../src/model/final-text.ts';
import { outline } from '../../src/write/tree/outline.ts';
import { at, dossier, h, link, p, resolved, sheet, templateHeading, text } from '../support/agenda-tree.ts';

const coachFile = 'd/interventies/coach.md';
const startFile = 'd/interventies/start.md';
const coach = sheet('coach', 'De coach');
const start = sheet('start', 'Startanalyse');
const both = dossier({}, [coach, start]);
/** An agenda with two sheets that have equal headings, the second in an annex. */
const parts: RootContent[] = [
  h(1, 'Inzet', at(1)),
  templateHeading(2, 'De coach', coachFile),
  h(3, 'Doel', at(9, 1, coachFile)),
  { type: 'annexSlot', data: { span: at(2, 1, 't.hbs') } },
  templateHeading(1, 'Startanalyse', startFile, 4),
  h(2, 'Doel', at(7, 1, startFile)),
  h(1, 'Slot', at(20)),
];
const pages: Record<string, number> = {
  inzet: 2,
  'de-coach': 3,
  doel: 4,
  startanalyse: 5,
  'doel-1': 6,
  slot: 7,
};

/** What stands in the document for one link, with the pages above. */
function words(url: string, value = 'doel', span = at(5, 3)): string {
  const { document, findings } = resolved([...parts, p('zie ', link(url, value, span), '.')], both);
  expect(findings).toEqual([]);
  return sequence(document, (id) => pages[id] ?? Number.NaN).at(-1) ?? '';
}

describe('a reference', () => {
  it.each([
    ['#inzet', 'het eerste deel', 'zie het eerste deel (pagina 2).'],
    ['#inzet', '', 'zie pagina 2.'],
    ['interventies/coach.md', 'de coach', 'zie de coach (pagina 3).'],
    ['interventies/coach.md#doel', 'doel', 'zie doel (pagina 4).'],
    ['interventies/start.md#doel', 'doel', 'zie doel (bijlage 1, pagina 6).'],
    ['./interventies/start.md', '', 'zie bijlage 1, pagina 5.'],
    ['#slot', 'slot', 'zie slot (pagina 7).'],
    ['#Slot', 'slot', 'zie slot (pagina 7).'],
  ])('[…](%s) with text “%s” prints “%s”', (url, value, expected) => {
    expect(words(url, value)).toBe(expected);
  });

  it.each([
    ['#doel', 'zie doel (pagina 4).'],
    ['start.md#doel', 'zie doel (bijlage 1, pagina 6).'],
    ['../agenda.md#inzet', 'zie doel (pagina 2).'],
    ['../agenda.md', 'zie doel (pagina 2).'],
  ])('in a sheet, %s is read from the folder of the sheet', (url, expected) => {
    expect(words(url, 'doel', at(5, 3, coachFile))).toBe(expected);
  });

  it('takes an anchor as a browser writes it', () => {
    const { document, findings } = resolved([h(1, 'Crèche'), p(link('#cr%C3%A8che', 'de crèche'))]);
    expect(findings).toEqual([]);
    expect(sequence(document)).toEqual(['Crèche', 'de crèche (pagina )']);
  });

  it('becomes a node with its words, and the page where the writer fills it in', () => {
    const bold: PhrasingContent = {
      type: 'strong',
      children: [text('doel', at(5, 6))],
      data: { span: at(5, 4) },
    };
    const { document } = resolved([h(1, 'Doel'), p({ ...link('#doel', ''), children: [bold] })]);
    expect(outline(document)).toMatchInlineSnapshot(`
      "document agenda (gka-agenda, draft) "Gelijke kansen"
      root @d/agenda.md:1:1
        heading 1 #doel origin="d/agenda.md" @d/agenda.md:1:1
          text "Doel" @d/agenda.md:1:1
        paragraph @d/agenda.md:1:1
          reference → #doel @d/agenda.md:5:3
            strong @d/agenda.md:5:4
              text "doel" @d/agenda.md:5:6
            text " (pagina " @d/agenda.md:5:3
            pageNumber → #doel @d/agenda.md:5:3
            text ")" @d/agenda.md:5:3
      "
    `);
  });

  it('from a template is read as if it stood at that point', () => {
    const template = at(8, 2, 'templates/t.hbs');
    const tree = [...parts.slice(0, 3), p(link('#doel', 'het doel', template)), ...parts.slice(3)];
    const { document, findings } = resolved(tree, both);
    expect(findings).toEqual([]);
    expect(sequence(document)).toContain('het doel (pagina )');
  });

  it('to the second of two equal headings may be counted as GitHub does', () => {
    const { document, findings } = resolved([
      h(2, 'Doel', at(1)),
      h(2, 'Doel', at(9)),
      p(link('#doel-1', 'x')),
    ]);
    expect(findings).toEqual([]);
    expect(outline(document)).toContain('reference → #doel-1 ');
  });

  it('prefers what the author wrote to a heading of the template, and a heading shown twice is one', () => {
    const own = h(2, 'Planning', at(4, 1, coachFile));
    const tree = [
      templateHeading(2, 'Planning', coachFile),
      own,
      own,
      p(link('interventies/coach.md#planning', 'x')),
    ];
    const { document, findings } = resolved(tree, both);
    expect(findings).toEqual([]);
    expect(outline(document)).toContain('reference → #planning-1 ');
  });

  it('leaves links to elsewhere alone', () => {
    const { document, findings } = resolved([
      p(link('https://example.nl/a#b', 'site'), link('mailto:a@b.example', 'post')),
    ]);
    expect(findings).toEqual([]);
    expect(document.root).toMatchObject({ children: [{ children: [{ type: 'link' }, { type: 'link' }] }] });
  });

  it('in a figure caption and a source line counts too', () => {
    const { document } = resolved([
      h(1, 'Doel'),
      { type: 'figure', path: 'a.png', alt: 'a', caption: [link('#doel', 'foto')], data: { span: at(2) } },
      { type: 'quote', children: [p('Wij.')], source: [link('#doel', '')], data: { span: at(3) } },
    ]);
    expect(sequence(document)).toEqual(['Doel', 'foto (pagina )', 'Wij.', 'pagina']);
  });
});

describe('a sheet that is built alone', () => {
  it('names the other part of the dossier instead of a page', () => {
    const tree = [
      templateHeading(1, 'De coach', coachFile),
      p(link('start.md#doel', 'de analyse', at(5, 3, coachFile))),
      p('zie ook: ', link('../agenda.md', '', at(6, 3, coachFile))),
    ];
    const { document, findings } = resolved(tree, both, coach);
    expect(findings).toEqual([]);
    expect(sequence(document)).toEqual([
      'De coach',
      'de analyse (zie “Startanalyse”)',
      'zie ook: zie “Gelijke kansen”',
    ]);
  });
});

describe('a reference that leads nowhere', () => {
  const reported = (...tree: RootContent[]) => resolved(tree, both).findings;

  it('tells the anchor that comes near', () => {
    expect(reported(h(2, 'Doelgroep'), p(link('#doelgreop', 'x')))).toEqual([
      {
        rule: 'reference/unknown-heading',
        severity: 'error',
        message: 'In `d/agenda.md` staat geen kop `#doelgreop`.',
        note: 'Een verwijzing wordt in het document een paginanummer; zonder kop is er geen pagina.',
        help: 'Bedoelde u `#doelgroep`?',
        span: at(5, 3),
        // What the tree of a test is of has no text.
        fixes: [],
      },
    ]);
  });

  it('tells how anchors are written when none comes near', () => {
    expect(reported(h(2, 'Doelgroep'), p(link('#iets-anders', 'x')))).toMatchObject([
      {
        help: 'Schrijf achter `#` de kop in kleine letters, met een streepje voor elke spatie: `#doel-van-de-interventie`.',
      },
    ]);
  });

  it('shows both places of two equal headings', () => {
    expect(reported(h(2, 'Doel', at(3)), h(2, 'Doel!', at(8)), p(link('#doel', 'x')))).toEqual([
      {
        rule: 'reference/ambiguous-heading',
        severity: 'error',
        message: '`#doel` kan twee koppen betekenen: “Doel” staat er meer dan één keer.',
        help: 'Geef de koppen een verschillende tekst, of verwijs naar een andere kop.',
        span: at(5, 3),
        related: [
          { message: 'hier staat “Doel”', span: at(3) },
          { message: 'hier staat “Doel!”', span: at(8) },
        ],
      },
    ]);
  });

  it('shows ten places of a heading that is there a hundred times', () => {
    const headings = Array.from({ length: 100 }, (_, index) => h(2, 'Doel', at(index + 1)));
    const [finding] = reported(...headings, p(link('#doel', 'x', at(200))));
    expect(finding?.message).toContain('100 koppen');
    expect(finding?.related?.map(({ span }) => span.start.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('tells the file that comes near, as it is written from there', () => {
    const tree = [...parts, p(link('strat.md#doel', 'x', at(5, 3, coachFile)))];
    expect(reported(...tree)).toEqual([
      {
        rule: 'reference/unknown-document',
        severity: 'error',
        message: '`strat.md` hoort niet bij dit dossier.',
        note: 'Verwijzen kan alleen naar documenten van het dossier, en naar bladen die bij `interventions` (interventiebladen) staan.',
        help: 'Bedoelde u `start.md`?',
        span: at(5, 3, coachFile),
        fixes: [],
      },
    ]);
  });

  it.each([
    ['agenda.md', 'Bedoelde u `../agenda.md`?'],
    ['../interventies/Start.md#doel', 'Bedoelde u `start.md`?'],
    ['bus.md', undefined],
    ['../../ander/start.md', undefined],
  ])('%s in a sheet is not part of the document', (url, hint) => {
    const help =
      hint ??
      'Zet het blad bij `interventions` (interventiebladen) van de agenda, of noem het andere stuk in gewone tekst, zonder koppeling.';
    expect(reported(...parts, p(link(url, 'x', at(5, 3, coachFile))))).toMatchObject([
      { rule: 'reference/unknown-document', help },
    ]);
  });

  it('keeps the text, so that later checks can go on', () => {
    const { document } = resolved([p(link('#weg', 'het doel')), p(link('ander.md', ''))]);
    expect(sequence(document)).toEqual(['het doel']);
  });
});
