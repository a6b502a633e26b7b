import { describe, expect, test } from 'vitest';
import { blocks, composeSmall, headings } from './outline.ts';
import { agendaBody } from './small-dossier.ts';

const agenda = `${agendaBody}
## Doelen

Wij willen {{period}} dit:[^bron]

- minder verschil;
- meer kansen.

### Taal

Lezen.

### Rekenen

Tellen.

[^bron]: De bron.
`;

/** The sheet's section on planning, with what a slot put there. */
function planning(slot: string, agendaText = agenda) {
  const sheetBody = `\n## Planning\n\n### Eerst\n\n${slot}\n`;
  const { document, findings, diagnostics } = composeSmall({ agendaBody: agendaText, sheetBody }, 'sheet');
  const lines = blocks(document?.root).map((block) => block.replace(/^(\w+) \S+/, '$1'));
  const from = lines.indexOf('heading Eerst') + 1;
  return {
    lines: lines.slice(from, lines.indexOf('heading Doel van de interventie')),
    headings: headings(document?.root),
    findings,
    diagnostics,
    notes: document?.root.children.filter((node) => node.type === 'footnoteDefinition').length,
  };
}

describe('::section', () => {
  test('brings the whole section, below the heading that it stands under, values of its own document filled in', () => {
    const { lines, headings, findings, notes } = planning('::section{of=../agenda.md#doelen}');
    expect(findings).toEqual([]);
    expect(lines).toEqual([
      'heading Doelen',
      'paragraph Wij willen 2022-2024 dit:',
      'paragraph minder verschil;',
      'paragraph meer kansen.',
      'heading Taal',
      'paragraph Lezen.',
      'heading Rekenen',
      'paragraph Tellen.',
    ]);
    expect(headings.slice(2, 7)).toEqual([
      '## Planning',
      '### Eerst',
      '#### Doelen',
      '##### Taal',
      '##### Rekenen',
    ]);
    expect(notes).toBe(1);
  });

  test('only its lists, or its headings as a list', () => {
    expect(planning('::section{of=../agenda.md#doelen part=list}').lines).toEqual([
      'paragraph minder verschil;',
      'paragraph meer kansen.',
    ]);
    expect(planning('::section{of=../agenda.md#doelen part=headings}').lines).toEqual([
      'paragraph Taal',
      'paragraph Rekenen',
    ]);
  });

  test('finds a known section by its id', () => {
    expect(planning('::section{of=../agenda.md#samenwerking}').lines).toEqual([
      'heading Samenwerking met de Gelijke Kansen Alliantie',
      'paragraph Wat wij toezeggen.',
    ]);
  });

  test.each([
    [
      '::section{of=../agneda.md#doelen}',
      'section/unknown-document d/interventies/coach.md:26:1 `../agneda.md` hoort niet bij dit dossier.',
      'Bedoelde u `../agenda.md`?',
    ],
    [
      '::section{of=../agenda.md#doele}',
      'section/unknown-heading d/interventies/coach.md:26:1 In `d/agenda.md` staat geen kop `#doele`.',
      'Bedoelde u `#doelen`?',
    ],
    [
      '::section{of=../agenda.md#taal part=list}',
      'section/nothing-there d/interventies/coach.md:26:1 Onder de kop `Taal` staat geen lijst.',
      'Laat `part=` weg om het hele onderdeel te tonen.',
    ],
    [
      '::section{of=../agenda.md#taal part=headings}',
      'section/nothing-there d/interventies/coach.md:26:1 Onder de kop `Taal` staan geen koppen.',
      'Laat `part=` weg om het hele onderdeel te tonen.',
    ],
    [
      '::section{of=#planning}',
      'section/circle d/interventies/coach.md:26:1 Hier wordt een onderdeel in zichzelf geplaatst: `Planning` → `Planning`.',
      'Haal een van deze regels `::section` weg.',
    ],
  ])('%s', (slot, finding, help) => {
    const { findings, diagnostics } = planning(slot);
    expect(findings).toEqual([finding]);
    expect(diagnostics[0]?.help).toBe(help);
  });

  test('a circle over two documents, told once', () => {
    const body = `${agendaBody}\n## Rond\n\n::section{of=interventies/coach.md#planning}\n`;
    const { findings } = planning('::section{of=../agenda.md#rond}', body);
    expect(findings).toEqual([
      'section/circle d/interventies/coach.md:26:1 Hier wordt een onderdeel in zichzelf geplaatst: `Rond` → `Planning` → `Rond`.',
    ]);
  });

  test('two equal headings are both shown', () => {
    const body = `${agenda}\n### Taal\n\nSchrijven.\n`;
    const { diagnostics } = planning('::section{of=../agenda.md#taal}', body);
    expect(
      diagnostics.map(({ rule, related }) => [rule, related?.map(({ span }) => span.start.line)]),
    ).toEqual([['section/ambiguous', [50, 60]]]);
  });
});
