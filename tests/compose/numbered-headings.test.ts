import { expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import { documentsOf } from '../../src/model/documents-of.ts';
import { sequence } from '../../src/model/final-text.ts';
import { assemble } from '../../src/session/assemble.ts';
import { projectHost } from '../support/examples.ts';
import { agreementDossier } from '../support/full-dossiers.ts';

/** The headings below *Doelstellingen* of the agreement, as they are printed. */
function goals(body: string): string[] {
  const main = agreementDossier['d/akkoord.md'] ?? '';
  const text = main.replace(/## Lezen[\s\S]*$/, body);
  const host = memoryHost({ ...agreementDossier, 'd/akkoord.md': text }, { below: projectHost });
  const dossier = loadDossier('d', host, () => {}) ?? expect.fail('no dossier');
  const { wanted } = assemble(dossier, documentsOf(dossier), () => {});
  const document = wanted.find((each) => each.document.file === 'd/akkoord.md')?.document;
  const authored = new Set([...body.matchAll(/^#+ (.*)$/gm)].map(([, words]) => words));
  return sequence(document ?? expect.fail('no agreement')).filter((piece) =>
    authored.has(piece.replace(/^[\d.]+ /, '')),
  );
}

test.each([
  [
    '## Lezen\n\n### Acties\n\n#### Thuis\n\n##### Samen\n\nx\n\n## Rekenen\n\nx',
    '1 Lezen|Acties|Thuis|Samen|2 Rekenen',
  ],
  [
    '## Lezen\n\n### Boeken\n\nx\n\n### Acties\n\n#### Thuis\n\nx\n\n### Spel\n\nx',
    '1 Lezen|1.1 Boeken|Acties|Thuis|1.2 Spel',
  ],
  [
    '## Lezen\n\n### Boeken\n\n#### Thuis\n\nx\n\n### Acties 2027\n\n#### Samen\n\nx',
    '1 Lezen|1.1 Boeken|1.1.1 Thuis|Acties 2027|Samen',
  ],
])('what is below a heading without a number has none: %j', (body, expected) => {
  const printed = goals(body);
  expect(printed.slice(-expected.split('|').length).join('|')).toBe(expected);
});
