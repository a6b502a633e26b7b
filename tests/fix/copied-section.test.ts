/** What a click makes of a copy in a letter: `::section`, where the text is a whole section of the agenda. */
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/diagnostic/apply-edits.ts';
import { check } from '../../src/pipeline.ts';
import { exampleHost } from '../support/example-dossier.ts';

const promise =
  'Elke school laat ten minste twee keer per jaar zien wat zij met de coaches heeft gedaan, welke leerlingen zij daarmee heeft bereikt, en wat ouders ervan vinden.';
const more =
  'De gemeente leest die verslagen, bespreekt ze met de besturen, en zegt binnen zes weken tegen elke school wat zij ervan vindt en wat zij wil veranderen.';
const list =
  '- Elke school kiest een coach uit het eigen team.\n- De coach krijgt daar vier uur per week voor.\n- Ouders en leerlingen zien elk half jaar hoe het gaat.';
const whole = '::section{of=agenda.md#toelichting part=whole}';

test.each<[what: string, agenda: string, letter: string, after: string | undefined, certainty?: string]>([
  [
    'a paragraph',
    promise,
    `Geachte raad,\n\n${promise}\n\nDank.`,
    `Geachte raad,\n\n${whole}\n\nDank.`,
    'choice',
  ],
  ['two paragraphs', `${promise}\n\n${more}`, `${promise}\n\n${more}`, whole, 'choice'],
  ['other line ends', promise, promise.replace(', en', ',\nen'), whole, 'choice'],
  [
    'a list',
    list,
    `Dit komt er:\n\n${list}`,
    'Dit komt er:\n\n::section{of=agenda.md#toelichting part=list}',
    'suggestion',
  ],
  [
    'a section with its heading',
    `${promise}\n\n${list}`,
    `# Begin\n\nTekst.\n\n## Toelichting\n\n${promise}\n\n${list}\n\n## Slot\n\nDank.`,
    `# Begin\n\nTekst.\n\n${whole}\n\n## Slot\n\nDank.`,
    'suggestion',
  ],
  [
    'a heading that would get another level',
    promise,
    `# Begin\n\nTekst.\n\n# Toelichting\n\n${promise}`,
    undefined,
  ],
  [
    'a heading with more below it',
    promise,
    `# Begin\n\nTekst.\n\n## Toelichting\n\n${promise}\n\nDank.`,
    undefined,
  ],
  ['half a section', `${promise}\n\n${more}`, promise, undefined],
  ['half a list', `${list}\n- Dat is alles.`, list, undefined],
  ['a section with sections in it', `${promise}\n\n### Meer\n\nTekst.`, promise, undefined],
  ['two headings of one name', `${promise}\n\n## Toelichting\n\nTekst.`, promise, undefined],
  ['another comma', promise, promise.replace(', en wat', ' en wat'), undefined],
  ['a value', `${promise} Het akkoord heet {{title}}.`, `${promise} Het akkoord heet {{title}}.`, undefined],
  ['a link', `${promise} [Meer](#toelichting).`, `${promise} [Meer](#toelichting).`, undefined],
])('%s', async (_, agenda, letter, after, certainty) => {
  const host = exampleHost({
    agenda: { body: `## Toelichting\n\n${agenda}\n` },
    letter: { body: `${letter}\n` },
  });
  const { diagnostics } = await check({ paths: ['d'] }, host);
  const [fix] = diagnostics.find(({ rule, fixes }) => rule === 'repetition/copy' && fixes)?.fixes ?? [];
  const before = new TextDecoder().decode(host.read('d/raadsbrief.md'));
  expect(fix && applyEdits(before, fix.edits)).toBe(after && before.replace(letter, after));
  expect(fix?.certainty).toBe(certainty);
});
