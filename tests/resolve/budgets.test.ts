import { describe, expect, it } from 'vitest';
import { sequence } from '../../src/model/final-text.ts';
import type { BudgetSlot } from '../../src/model/slots.ts';
import { textOf } from '../../src/model/text-of.ts';
import type { Amount } from '../../src/values/amount.ts';
import { outline } from '../../src/write/tree/outline.ts';
import { at, cost, dossier, funds, hours, open, resolved, rest, sheet, sum } from '../support/agenda-tree.ts';

const slot = (of?: string): BudgetSlot => ({ type: 'budgetSlot', of, data: { span: at(8, 1) } });

/** The table as text: a row a line, cells between bars, the role in front. */
function table(of: string | undefined, ...sheets: ReturnType<typeof sheet>[]): string[] {
  const { document, findings } = resolved([slot(of)], dossier({}, sheets));
  expect(findings).toEqual([]);
  const [node] = document.root.children;
  if (node?.type !== 'budgetTable') throw new Error(`no budget table but ${node?.type}`);
  for (const row of node.children)
    expect(row.children.length).toBe(row.role === 'group' ? 1 : node.columns.length);
  const rows = node.children.map(({ role, children }) =>
    [role, ...children.map((cell) => textOf(cell).replaceAll('\u00a0', ' '))].join(' | '),
  );
  return [node.caption, ...rows];
}

const coach = sheet('coach', 'De coach', {
  budget: [
    cost('overig', 'Sessies', sum(500_000n)),
    cost('loonkosten', 'Begeleider', hours(500n, 9_000n), { vat: 'excl' }),
    cost('loonkosten', 'Kansencoach', hours(588n, 8_500n), { vat: 'vrij' }),
  ],
  funding: [funds('gemeente', sum(0n)), funds('gka', rest)],
});
const start = sheet('start', 'Startanalyse', {
  budget: [cost('loonkosten', 'Begeleider', sum(1_000_050n))],
  funding: [funds('gka', rest)],
});

describe('the budget of a sheet', () => {
  it('has its lines by cost type, subtotals, total and funding', () => {
    expect(table('coach', coach)).toEqual([
      'Begroting: De coach',
      'header | Onderdeel | Kostensoort | Specificatie | Btw | Bedrag',
      'line | Begeleider | Loonkosten | 500 uur × € 90 | excl. | € 45.000',
      'line | Kansencoach | Loonkosten | 588 uur × € 85 | vrijgesteld | € 49.980',
      'subtotal | Subtotaal loonkosten |  |  |  | € 94.980',
      'line | Sessies | Overige kosten |  |  | € 5.000',
      'total | Totaal interventie |  |  |  | € 99.980',
      'group | Dekking',
      'line | Gemeentelijke middelen |  |  |  | € 0',
      'line | Gelijke Kansen Alliantie |  |  |  | € 99.980',
      'total | Totaal dekking |  |  |  | € 99.980',
    ]);
  });

  it('leaves out columns in which nothing stands, and gives all amounts the same decimals, a rate those that were typed', () => {
    expect(table('start', start)).toEqual([
      'Begroting: Startanalyse',
      'header | Onderdeel | Kostensoort | Bedrag',
      'line | Begeleider | Loonkosten | € 10.000,50',
      'total | Totaal interventie |  | € 10.000,50',
      'group | Dekking',
      'line | Gelijke Kansen Alliantie |  | € 10.000,50',
    ]);
    const mixed = sheet('m', 'M', {
      budget: [
        cost('overig', 'A', sum(100_000n)),
        cost('overig', 'B', hours(2n, 1_250n)),
        cost('overig', 'C', hours(2n, 9_000n)),
      ],
    });
    expect(table('m', mixed).slice(2, 6)).toEqual([
      'line | A | Overige kosten |  | € 1.000',
      'line | B | Overige kosten | 2 uur × € 12,50 | € 25',
      'line | C | Overige kosten | 2 uur × € 90 | € 180',
      'subtotal | Subtotaal overige kosten |  |  | € 1.205',
    ]);
  });

  it('prints p.m., and totals that are then a minimum', () => {
    const later = sheet('later', 'Later', {
      budget: [cost('overig', 'Sessies', open), cost('overig', 'Zaal', sum(25_000n))],
      funding: [funds('gka', rest), funds('gemeente', open)],
    });
    expect(table('later', later)).toEqual([
      'Begroting: Later',
      'header | Onderdeel | Kostensoort | Bedrag',
      'line | Sessies | Overige kosten | p.m.',
      'line | Zaal | Overige kosten | € 250',
      'subtotal | Subtotaal overige kosten |  | ten minste € 250',
      'total | Totaal interventie |  | ten minste € 250',
      'group | Dekking',
      'line | Gelijke Kansen Alliantie |  | ten minste € 250',
      'line | Gemeentelijke middelen |  | p.m.',
      'total | Totaal dekking |  | ten minste € 250',
    ]);
  });

  it('shows a blank at the frontmatter key of what is unfilled', () => {
    const bare = sheet('bare', 'Kaal', { budget: [cost(undefined, undefined, undefined)] });
    const { document } = resolved([slot('bare')], dossier({}, [bare]));
    expect(outline(document)).toMatchInlineSnapshot(`
      "document agenda (gka-agenda, draft) "Gelijke kansen"
      root @d/agenda.md:1:1
        budgetTable "Begroting: Kaal" columns="left:28,left:22,right:20" @d/agenda.md:8:1
          budgetRow header @d/agenda.md:8:1
            tableCell @d/agenda.md:8:1
              text "Onderdeel" @d/agenda.md:8:1
            tableCell @d/agenda.md:8:1
              text "Kostensoort" @d/agenda.md:8:1
            tableCell @d/agenda.md:8:1
              text "Bedrag" @d/agenda.md:8:1
          budgetRow line @d/interventies/coach.md:21:11
            tableCell @d/interventies/coach.md:21:11
              blank @d/interventies/coach.md:21:11
                text "nog invullen: onderdeel" @d/interventies/coach.md:21:11
            tableCell @d/interventies/coach.md:20:11
              blank @d/interventies/coach.md:20:11
                text "nog invullen: kostensoort" @d/interventies/coach.md:20:11
            tableCell @d/interventies/coach.md:22:13
              blank @d/interventies/coach.md:22:13
                text "nog invullen: bedrag" @d/interventies/coach.md:22:13
          budgetRow total @d/agenda.md:8:1
            tableCell @d/agenda.md:8:1
              text "Totaal interventie" @d/agenda.md:8:1
            tableCell @d/agenda.md:8:1
            tableCell @d/agenda.md:8:1
              text "p.m." @d/agenda.md:8:1
          budgetRow group @d/agenda.md:8:1
            tableCell @d/agenda.md:8:1
              text "Dekking" @d/agenda.md:8:1
          budgetRow line @d/agenda.md:8:1
            tableCell @d/agenda.md:8:1
              blank @d/agenda.md:8:1
                text "nog invullen: dekking" @d/agenda.md:8:1
            tableCell @d/agenda.md:8:1
            tableCell @d/agenda.md:8:1
      "
    `);
  });

  it('is a blank when there is nothing, and a table when only the funding is known', () => {
    const empty = sheet('empty', 'Leeg');
    expect(sequence(resolved([slot('empty')], dossier({}, [empty])).document)).toEqual([
      'nog invullen: begroting',
    ]);
    const paid = sheet('paid', 'Betaald', { funding: [funds('gka', sum(100n))] });
    expect(table('paid', paid)).toEqual([
      'Begroting: Betaald',
      'header | Onderdeel | Kostensoort | Bedrag',
      'line | nog invullen: begroting |  | ',
      'total | Totaal interventie |  | € 0',
      'group | Dekking',
      'line | Gelijke Kansen Alliantie |  | € 1',
    ]);
  });

  it.each<[string, Amount, string]>([
    ['nothing', sum(0n), '€ 0'],
    ['a million', sum(103_400_000n), '€ 1.034.000'],
  ])('prints %s', (_, amount, printed) => {
    const one = sheet('one', 'Een', { budget: [cost('overig', 'A', amount)] });
    expect(table('one', one)[2]).toBe(`line | A | Overige kosten | ${printed}`);
  });

  it('is a blank when the sheet is not there', () => {
    const { document, findings } = resolved([slot('weg')], dossier({}, [coach]));
    expect(findings).toEqual([]);
    expect(sequence(document)).toEqual(['nog invullen: begroting']);
  });
});

describe('the budget of an agenda', () => {
  it('adds up its sheets, per sheet and per cost type', () => {
    const empty = sheet('empty', 'Nog leeg');
    expect(table(undefined, coach, start, empty)).toEqual([
      'Begroting van alle interventies',
      'header | Interventie | Kostensoort | Bedrag',
      'line | De coach | Loonkosten | € 94.980,00',
      'line | De coach | Overige kosten | € 5.000,00',
      'subtotal | Subtotaal De coach |  | € 99.980,00',
      'line | Startanalyse | Loonkosten | € 10.000,50',
      'line | Nog leeg |  | nog invullen: begroting',
      'subtotal | Totaal loonkosten |  | € 104.980,50',
      'subtotal | Totaal overige kosten |  | € 5.000,00',
      'total | Totaal interventies |  | € 109.980,50',
      'group | Dekking',
      'line | Gemeentelijke middelen |  | € 0,00',
      'line | Gelijke Kansen Alliantie |  | € 109.980,50',
      'total | Totaal GKA-agenda |  | € 109.980,50',
    ]);
  });

  it('of one sheet has no totals twice', () => {
    expect(table(undefined, start)).toEqual([
      'Begroting van alle interventies',
      'header | Interventie | Kostensoort | Bedrag',
      'line | Startanalyse | Loonkosten | € 10.000,50',
      'total | Totaal interventie |  | € 10.000,50',
      'group | Dekking',
      'line | Gelijke Kansen Alliantie |  | € 10.000,50',
      'total | Totaal GKA-agenda |  | € 10.000,50',
    ]);
  });

  it('shows a blank for funding that nobody filled in', () => {
    const bare = sheet('bare', 'Kaal', {
      budget: [cost('overig', 'A', sum(100n)), cost('onbekend', 'B', open)],
    });
    expect(table(undefined, bare)).toEqual([
      'Begroting van alle interventies',
      'header | Interventie | Kostensoort | Bedrag',
      'line | Kaal | Overige kosten | € 1',
      'line | Kaal | nog invullen: kostensoort | p.m.',
      'subtotal | Subtotaal Kaal |  | ten minste € 1',
      'total | Totaal interventie |  | ten minste € 1',
      'group | Dekking',
      'line | nog invullen: dekking |  | ',
      'total | Totaal GKA-agenda |  | ten minste € 1',
    ]);
  });

  it('is a blank without sheets', () => {
    expect(sequence(resolved([slot()], dossier()).document)).toEqual(['nog invullen: begroting']);
  });
});
