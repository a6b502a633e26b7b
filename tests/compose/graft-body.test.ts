import { describe, expect, test } from 'vitest';
import { blocks, composeSmall, headings, nodesOf, wordsOf } from './outline.ts';
import { sheetBody } from './small-dossier.ts';

/** Line of the first line of a sheet's body: the empty one behind the frontmatter. */
const top = 21;
const template = 'templates/intervention/main.md.hbs';

describe('the fixed sections of a sheet', () => {
  test('come in the order of the template, whatever the order and the levels in the text', () => {
    const body = '\n#### Planning.\n\n##### Fase 1\n\nEerst.\n\n#### BETROKKEN  PARTIJEN\n\nWij.\n';
    const { document, findings } = composeSmall({ sheetBody: body });
    expect(findings).toEqual([]);
    expect(headings(document?.root).slice(7, 11)).toEqual([
      '## Interventie: Coaches op school',
      '### BETROKKEN PARTIJEN',
      '### Planning.',
      '#### Fase 1',
    ]);
  });

  test('a mandatory one that is missing or empty is a heading with a blank; an optional one is left out', () => {
    const body = '\n## Planning\n\nFase 1.\n\n## Doelgroep\n';
    const { document, findings } = composeSmall({ sheetBody: body }, 'sheet');
    expect(findings).toEqual([]);
    expect(blocks(document?.root).slice(1, 9)).toEqual([
      `heading d/interventies/coach.md:${top + 5}:13 Betrokken partijen`,
      `paragraph d/interventies/coach.md:${top + 5}:13 [nog invullen: Betrokken partijen]`,
      `heading d/interventies/coach.md:${top + 1}:1 Planning`,
      `paragraph d/interventies/coach.md:${top + 3}:1 Fase 1.`,
      `heading d/interventies/coach.md:${top + 5}:13 Doel van de interventie`,
      `paragraph d/interventies/coach.md:${top + 5}:13 [nog invullen: Doel van de interventie]`,
      `heading d/interventies/coach.md:${top + 5}:1 Doelgroep`,
      `paragraph d/interventies/coach.md:${top + 5}:1 [nog invullen: Doelgroep]`,
    ]);
    expect(headings(document?.root)).not.toContain('## Online informatie');
  });

  test('nothing that was written is left out in silence', () => {
    const body = `\nVoorwoord.\n${sheetBody}\n## Doelgroepen\n\nX.\n\n## Planning\n\nNog eens.\n\n## Nawoord\n\nY.\n`;
    const end = top + 1 + sheetBody.split('\n').length;
    const { diagnostics, findings } = composeSmall({ sheetBody: body });
    expect(findings).toEqual([
      `section/before-first d/interventies/coach.md:${top + 1}:1 Deze tekst staat boven de eerste kop en heeft in het document geen plaats.`,
      `section/unknown d/interventies/coach.md:${end + 1}:1 De kop \`Doelgroepen\` heeft in dit document geen plaats.`,
      `section/twice d/interventies/coach.md:${end + 5}:1 Het onderdeel \`Planning\` staat er twee keer.`,
      `section/unknown d/interventies/coach.md:${end + 9}:1 De kop \`Nawoord\` heeft in dit document geen plaats.`,
    ]);
    expect(diagnostics.map(({ help }) => help)).toEqual([
      'Zet hem onder een van de vaste koppen van het interventieblad.',
      'Bedoelde u `Doelgroep`? Een eigen kop kan wel onder een vaste kop staan, een niveau dieper.',
      'Zet de tekst onder één kop bij elkaar.',
      'Kies uit: `Betrokken partijen`, `Planning`, `Doel van de interventie`, `Doelgroep`, `Locatie (wijk, school)`, `Activiteiten`, `Monitoring en evaluatie`, `Financiering`, `Online informatie`.',
    ]);
    expect(diagnostics[2]?.related?.[0]?.span.start).toEqual({ line: top + 7, column: 1 });
  });

  test('a heading that would get a seventh level', () => {
    const body = '\n# Planning\n\n## a\n\n### b\n\n#### c\n\n##### d\n\nX.\n';
    const { findings } = composeSmall({ sheetBody: body });
    expect(findings).toEqual([
      `section/too-deep d/interventies/coach.md:${top + 9}:1 De kop \`d\` komt in het document op niveau 7; er zijn er zes.`,
    ]);
  });

  test('footnotes come along, wherever they are written', () => {
    const body = '\n## Planning\n\nFase 1.[^a]\n\n## Doelgroep\n\nIedereen.\n\n[^a]: In het begin.\n';
    const { document, findings } = composeSmall({ sheetBody: body });
    expect(findings).toEqual([]);
    const notes = nodesOf(document?.root).filter((node) => node.type.startsWith('footnote'));
    expect(notes.map((node) => `${node.type} ${wordsOf(node)}`)).toEqual([
      'footnoteReference ',
      'footnoteDefinition In het begin.',
    ]);
  });
});

describe('an agenda', () => {
  const agenda = (body: string) => headings(composeSmall({ agendaBody: body }).document?.root);

  test('keeps text and headings of its own, behind the explanation', () => {
    const body =
      '\n## Kennis\n\nA.\n\n### Delen\n\nB.\n\n## Toelichting\n\nC.\n\n## Samenwerking met de Gelijke Kansen Alliantie\n\nD.\n';
    const { document, findings } = composeSmall({ agendaBody: body });
    expect(findings).toEqual([]);
    const text = blocks(document?.root).map((block) => block.replace(/^(\w+) \S+/, '$1'));
    const start = text.indexOf('heading Toelichting');
    expect(text.slice(start, start + 6)).toEqual([
      'heading Toelichting',
      'paragraph C.',
      'heading Kennis',
      'paragraph A.',
      'heading Delen',
      'paragraph B.',
    ]);
  });

  test('has no text above its first heading: it would come behind the section that the template puts first', () => {
    const { findings } = composeSmall({ agendaBody: '\nVooraf.\n\n## Toelichting\n\nC.\n' });
    expect(findings[0]).toMatch(/^section\/before-first d\/agenda\.md:\d+:1 /);
  });

  test('sections missing in an empty text are shown', () => {
    expect(agenda('').filter((heading) => /Toelichting|Samenwerking/.test(heading))).toEqual([
      '## Toelichting',
      '## Samenwerking met de Gelijke Kansen Alliantie',
    ]);
  });
});

test('text goes below the heading of the template before it, not below one that a slot brought in', () => {
  const files = {
    [template]:
      '::body{section=doel}\n\n# A\n\n## B\n\n::body{section=planning}\n\n::body{section=doelgroep}\n',
  };
  const body =
    '\n## Doel van de interventie\n\nX.\n\n### Y\n\nX.\n\n## Planning\n\nX.\n\n## Doelgroep\n\nX.\n';
  const { document } = composeSmall({ files, sheetBody: body }, 'sheet');
  expect(headings(document?.root)).toEqual([
    '# Doel van de interventie',
    '## Y',
    '# A',
    '## B',
    '### Planning',
    '### Doelgroep',
  ]);
});
