import { describe, expect, it } from 'vitest';
import { sequence } from '../../src/model/final-text.ts';
import { outline } from '../../src/write/tree/outline.ts';
import { at, h, mark, noteText, p, resolved, templateHeading } from '../support/agenda-tree.ts';

const coachFile = 'd/interventies/coach.md';
const cover = { type: 'cover', children: [h(1, 'Kansen')], data: { span: at(1) } } as const;
const annex = { type: 'annexSlot', data: { span: at(2, 1, 't.hbs') } } as const;

describe('footnotes', () => {
  it('are numbered by first reference, and a note that is used twice is listed once', () => {
    const { document, findings } = resolved([
      { ...cover, children: [...cover.children] },
      noteText('b', [p('Tweede.')], at(30)),
      noteText('a', [p('Eerste.')], at(31)),
      p('Een', mark('a'), ' en twee', mark('b'), ' en weer een', mark('a'), '.'),
    ]);
    expect(findings).toEqual([]);
    expect(outline(document)).toMatchInlineSnapshot(`
      "document agenda (gka-agenda, draft) "Gelijke kansen"
      root @d/agenda.md:1:1
        cover @d/agenda.md:1:1
          heading 1 #kansen unlisted origin="d/agenda.md" @d/agenda.md:1:1
            text "Kansen" @d/agenda.md:1:1
        paragraph @d/agenda.md:1:1
          text "Een" @d/agenda.md:1:1
          footnoteMark 1 → #note:1 @d/agenda.md:7:9
          text " en twee" @d/agenda.md:1:1
          footnoteMark 2 → #note:2 @d/agenda.md:7:9
          text " en weer een" @d/agenda.md:1:1
          footnoteMark 1 → #note:1 @d/agenda.md:7:9
          text "." @d/agenda.md:1:1
        heading 1 #noten @d/agenda.md:31:1
          text "Noten" @d/agenda.md:31:1
        footnotes @d/agenda.md:31:1
          footnote 1 #note:1 @d/agenda.md:31:1
            paragraph @d/agenda.md:1:1
              text "Eerste." @d/agenda.md:1:1
          footnote 2 #note:2 @d/agenda.md:30:1
            paragraph @d/agenda.md:1:1
              text "Tweede." @d/agenda.md:1:1
      "
    `);
  });

  it('with the same mark in two files are two notes', () => {
    const { document } = resolved([
      p('Agenda', mark('1')),
      p('Blad', mark('1', at(5, 1, coachFile))),
      noteText('1', [p('Van het blad.')], at(30, 1, coachFile)),
      noteText('1', [p('Van de agenda.')], at(40)),
    ]);
    expect(sequence(document)).toEqual([
      'Agenda1',
      'Blad2',
      'Noten',
      '1',
      'Van de agenda.',
      '2',
      'Van het blad.',
    ]);
  });

  it('stand before the annex, unless the annex refers to one', () => {
    const note = noteText('a', [p('Noot.')]);
    const before = [p('Tekst', mark('a')), note, annex, h(1, 'Begroting')];
    expect(sequence(resolved(before).document)).toEqual([
      'Tekst1',
      'Noten',
      '1',
      'Noot.',
      'Bijlage 1 Begroting',
    ]);
    const within = [note, annex, h(1, 'Begroting'), p('Tekst', mark('a'))];
    expect(sequence(resolved(within).document)).toEqual([
      'Bijlage 1 Begroting',
      'Tekst1',
      'Noten',
      '1',
      'Noot.',
    ]);
  });

  it('get a heading below the title when a sheet is built alone, and one of the first level in an agenda', () => {
    const alone = [templateHeading(1, 'De coach', coachFile), p('x', mark('a')), noteText('a', [p('Noot.')])];
    expect(outline(resolved(alone).document)).toContain('heading 2 #noten @');
    const agenda = [h(1, 'Een'), h(1, 'Twee'), p('x', mark('a')), noteText('a', [p('Noot.')])];
    expect(outline(resolved(agenda).document)).toContain('heading 1 #noten @');
  });

  it('must have their text in the document', () => {
    const { document, findings } = resolved([p('Tekst', mark('weg'))]);
    expect(findings).toEqual([
      {
        rule: 'reference/unknown-note',
        severity: 'error',
        message: 'De noot `[^weg]` heeft geen tekst in dit document.',
        help: 'Zet `[^weg]: …` met de tekst van de noot onder de alinea, of haal de verwijzing weg.',
        span: at(7, 9),
      },
    ]);
    expect(sequence(document)).toEqual(['Tekst[^weg]']);
  });
});
