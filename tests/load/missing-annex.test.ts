import { expect, test } from 'vitest';
import { agreementDossier } from '../support/full-dossiers.ts';
import { loadFiles } from './load-files.ts';

test.each([
  [
    'plan-2030.md',
    'Kies uit `notitie.md`, `raadsbrief.md`, `uitvoering.md`, maak het met `akkoord new implementation-agenda plan-2030 --in d`, of haal de regel weg.',
  ],
  [
    'stukken/plan.md',
    'Kies uit `notitie.md`, `raadsbrief.md`, `uitvoering.md`, maak het bestand, of haal de regel weg.',
  ],
  ['uitvoerin.md', 'Bedoelde u `uitvoering.md`?'],
])('an annex %s that is not there: how it is made', (annex, help) => {
  const files = Object.fromEntries(
    Object.entries(agreementDossier).map(([file, text]) => [
      file.replace(/^d\//, ''),
      file === 'd/akkoord.md' ? text.replace('  - uitvoering.md', `  - ${annex}`) : text,
    ]),
  );
  const lines = loadFiles(files).lines.filter((line) => line.includes('annex/missing'));
  expect(lines.map((line) => line.split(' → ')[1])).toEqual([help]);
});
