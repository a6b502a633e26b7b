import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { sequence } from '../../src/model/final-text.ts';
import { besideSigningLabel } from '../../src/model/signing-place.ts';
import type { SignaturesSlot } from '../../src/model/slots.ts';
import { outline } from '../../src/write/tree/outline.ts';
import { at, dossier, field, partner, resolved, signatory } from '../support/agenda-tree.ts';
import { words } from '../support/words.ts';

const slot = (of: SignaturesSlot['of']): SignaturesSlot => ({
  type: 'signaturesSlot',
  of,
  data: { span: at(3, 1, 't.hbs') },
});
const partners = {
  meppel: partner('municipality', 'Gemeente Meppel'),
  ocw: partner('ministry', 'Ministerie van OCW'),
  'stad-esch': partner('school-board', 'Stad & Esch'),
  welzijn: partner('welfare', 'Welzijn Meppel'),
};

describe('places to sign', () => {
  it('keep all of one party together, role and name first', () => {
    const signatories = [
      signatory('meppel', 'Jeannet Bos', 'Wethouder', {
        portfolio: field('Jeugd en Onderwijs', at(13, 16)),
        place: field('Meppel', at(14, 12)),
        date: field({ year: 2022, month: 9, day: 20 }, at(15, 11)),
      }),
      signatory('ocw', 'Dennis Wiersma', 'Minister', { line: 20 }),
    ];
    const { document, findings } = resolved([slot('parties')], dossier({ partners, signatories }));
    expect(findings).toEqual([]);
    expect(outline(document)).toMatchInlineSnapshot(`
      "document agenda (gka-agenda, draft) "Gelijke kansen"
      root @d/agenda.md:1:1
        signatureBlock @t.hbs:3:1
          signatureParty "meppel" @d/agenda.md:11:11
            fieldRow "Functie" @d/agenda.md:12:11
              text "Wethouder" @d/agenda.md:12:11
            fieldRow "Naam" @d/agenda.md:11:11
              text "Jeannet Bos" @d/agenda.md:11:11
            fieldRow "Gemeente" @d/agenda.md:1:1
              text "Gemeente Meppel" @d/agenda.md:1:1
            fieldRow "Portefeuille" @d/agenda.md:13:16
              text "Jeugd en Onderwijs" @d/agenda.md:13:16
            fieldRow "Plaats" @d/agenda.md:14:12
              text "Meppel" @d/agenda.md:14:12
            fieldRow "Datum" @d/agenda.md:15:11
              text "20 september 2022" @d/agenda.md:15:11
            fieldRow "Handtekening" signature @d/agenda.md:11:11
          signatureParty "ocw" @d/agenda.md:21:11
            fieldRow "Functie" @d/agenda.md:22:11
              text "Minister" @d/agenda.md:22:11
            fieldRow "Naam" @d/agenda.md:21:11
              text "Dennis Wiersma" @d/agenda.md:21:11
            fieldRow "Ministerie" @d/agenda.md:1:1
              text "Ministerie van OCW" @d/agenda.md:1:1
            fieldRow "Plaats" line @d/agenda.md:21:11
            fieldRow "Datum" line @d/agenda.md:21:11
            fieldRow "Handtekening" signature @d/agenda.md:21:11
      "
    `);
  });

  it('show a blank for what is unfilled, and a line for a place and date that are still open', () => {
    const signatories = [
      signatory('meppel', undefined, undefined, {
        portfolio: field<string>(undefined, at(13, 16)),
        place: field<string>(undefined, at(14, 12)),
      }),
    ];
    const { document } = resolved([slot('all')], dossier({ partners, signatories }));
    expect(outline(document)).toMatchInlineSnapshot(`
      "document agenda (gka-agenda, draft) "Gelijke kansen"
      root @d/agenda.md:1:1
        signatureBlock @t.hbs:3:1
          signatureParty "meppel" @d/agenda.md:11:11
            fieldRow "Functie" @d/agenda.md:12:11
              blank @d/agenda.md:12:11
                text "nog invullen: functie" @d/agenda.md:12:11
            fieldRow "Naam" @d/agenda.md:11:11
              blank @d/agenda.md:11:11
                text "nog invullen: naam" @d/agenda.md:11:11
            fieldRow "Gemeente" @d/agenda.md:1:1
              text "Gemeente Meppel" @d/agenda.md:1:1
            fieldRow "Portefeuille" @d/agenda.md:13:16
              blank @d/agenda.md:13:16
                text "nog invullen: portefeuille" @d/agenda.md:13:16
            fieldRow "Plaats" line @d/agenda.md:14:12
            fieldRow "Datum" line @d/agenda.md:11:11
            fieldRow "Handtekening" signature @d/agenda.md:11:11
      "
    `);
  });

  it('are of the school boards for the competent authority, of all others for the parties', () => {
    const signatories = Object.keys(partners).map((id) => signatory(id, `Naam ${id}`, 'Rol'));
    const names = (of: SignaturesSlot['of']) =>
      sequence(resolved([slot(of)], dossier({ partners, signatories })).document).filter((piece) =>
        piece.startsWith('Naam '),
      );
    expect(names('parties')).toEqual(['Naam meppel', 'Naam ocw', 'Naam welzijn']);
    expect(names('authority')).toEqual(['Naam stad-esch']);
    expect(names('all')).toEqual(['Naam meppel', 'Naam ocw', 'Naam stad-esch', 'Naam welzijn']);
  });

  it('may be asked for twice: each block is whole', () => {
    const signatories = [signatory('stad-esch', 'Ada', 'Bestuurder')];
    const { document } = resolved([slot('authority'), slot('authority')], dossier({ partners, signatories }));
    const once = [
      ...['Functie', 'Bestuurder', 'Naam', 'Ada', 'Schoolbestuur', 'Stad & Esch'],
      ...['Plaats', 'Datum', 'Handtekening'],
    ];
    expect(sequence(document)).toEqual([...once, ...once]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('of %i signatories stand in the order of the frontmatter', (count) => {
    const signatories = Array.from({ length: count }, (_, n) =>
      signatory('meppel', `Naam ${n}`, `Rol ${n}`, { line: 10 * n + 10 }),
    );
    const { document } = resolved([slot('all')], dossier({ partners, signatories }));
    const [block] = document.root.children;
    if (block?.type !== 'signatureBlock') throw new Error('no signature block');
    expect(block.children.map((party) => party.children.map(({ label }) => label))).toEqual(
      signatories.map(() => ['Functie', 'Naam', 'Gemeente', 'Plaats', 'Datum', 'Handtekening']),
    );
    expect(sequence(document).filter((piece) => /^(Rol|Naam) \d/.test(piece))).toEqual(
      signatories.flatMap((_, n) => [`Rol ${n}`, `Naam ${n}`]),
    );
  });

  it('are a blank when nobody signs', () => {
    expect(sequence(resolved([slot('parties'), slot('authority')], dossier()).document)).toEqual([
      'nog invullen: ondertekenaars',
      'nog invullen: ondertekening van het bevoegd gezag',
    ]);
  });

  it('leave the organisation blank when the partner is not known', () => {
    const { document } = resolved(
      [slot('all')],
      dossier({ signatories: [signatory('niemand', 'Ada', 'Rol')] }),
    );
    expect(sequence(document).slice(4, 6)).toEqual(['Organisatie', 'nog invullen: organisatie']);
  });
});

it('names fields after partners, counts further places, and leaves a partner its own id', () => {
  const all = { ...partners, 'ocw-2': partner('other', 'OCW Twee') };
  const signatories = ['ocw', 'ocw', 'ocw-2', 'meppel'].map((id) => signatory(id, `Naam ${id}`, 'Rol'));
  const { document } = resolved([slot('all'), slot('all')], dossier({ partners: all, signatories }));
  const fields: (string | undefined)[] = [];
  visit(document.root, 'fieldRow', ({ kind, signing }) => {
    if (kind === 'signature') fields.push(signing?.field);
  });
  expect(fields).toEqual([
    ...['ocw', 'ocw-3', 'ocw-2', 'meppel'],
    ...['ocw-4', 'ocw-5', 'ocw-2-2', 'meppel-2'],
  ]);
});

it('tells of a place and a date whose they are, as far as that is known', () => {
  const signatories = [
    signatory('stad-esch', 'Ada', 'Bestuurder'),
    signatory('stad-esch', 'Ada', 'Bestuurder'),
    signatory('meppel', undefined, undefined),
    signatory('', undefined, 'Directeur'),
  ];
  const { document } = resolved([slot('all')], dossier({ partners, signatories }));
  const said: string[] = [];
  visit(document.root, 'fieldRow', ({ kind, label, holds, signing }) => {
    if (kind === 'line' && signing)
      said.push(`${signing.field} ${holds}: ${besideSigningLabel(label, signing, words)}`);
  });
  const beside = ', hier of met de hand in te vullen, bij de handtekening van ';
  expect(said).toEqual(
    [
      ['stad-esch', 'Ada, Bestuurder, namens Stad & Esch bij plaats 1'],
      ['stad-esch-2', 'Ada, Bestuurder, namens Stad & Esch bij plaats 2'],
      ['meppel', 'wie tekent, namens Gemeente Meppel'],
      ['signatory', 'wie tekent, Directeur'],
    ].flatMap(([field, who]) => [
      `${field} place: Plaats${beside}${who}`,
      `${field} date: Datum${beside}${who}`,
    ]),
  );
});

describe('the list of partners', () => {
  const partnersSlot = { type: 'partnersSlot', data: { span: at(6) } } as const;

  it('gives name, short name and who keeps the pen', () => {
    const { document } = resolved(
      [partnersSlot],
      dossier({
        partners: {
          meppel: partner('municipality', 'Gemeente Meppel'),
          se: partner('school-board', 'Stichting Stad & Esch', { short: 'Stad & Esch' }),
          leeg: partner('other', undefined),
        },
        lead: field('se'),
      }),
    );
    expect(sequence(document)).toEqual([
      'Gemeente Meppel',
      'Stichting Stad & Esch (hierna: Stad & Esch), penvoerder',
      'nog invullen: naam van de partner',
    ]);
  });

  it('is a blank when there are none', () => {
    expect(sequence(resolved([partnersSlot], dossier()).document)).toEqual(['nog invullen: partners']);
  });
});
