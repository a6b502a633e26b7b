import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import { documentsOf } from '../../src/model/documents-of.ts';
import { assemble } from '../../src/session/assemble.ts';
import { projectHost } from '../support/examples.ts';
import { agreementDossier } from '../support/full-dossiers.ts';

/** What is advised for numbers that were typed in this text of the agreement, and how many errors its advice makes when it is followed. */
function adviceFor(text: string): { advice: string[]; errors: string[] } {
  const main = (agreementDossier['d/akkoord.md'] ?? '').replace(
    '# Doelstellingen',
    `${text}\n\n# Doelstellingen`,
  );
  const files = { ...agreementDossier, 'd/akkoord.md': main };
  const dossier =
    loadDossier('d', memoryHost(files, { below: projectHost }), () => {}) ?? expect.fail('no dossier');
  const errors: string[] = [];
  const advice: string[] = [];
  const { wanted } = assemble(dossier, documentsOf(dossier), ({ rule, severity }) => {
    if (severity === 'error') errors.push(rule);
  });
  check(
    wanted.map(({ document }) => document),
    dossier,
    ({ rule, help = '' }) => {
      if (rule === 'references/typed-number') advice.push(help);
    },
  );
  return { advice, errors };
}

test.each([
  ['Zie bijlage 1.', '[](uitvoering.md)'],
  ['Zie hoofdstuk 1.', '[](#lezen)'],
  ['Zie hoofdstuk 7.', '[](#inleiding)'],
  ['Zie pagina 1.', '[](#inleiding)'],
  ['Zie bijlage 9.', '[](#inleiding)'],
])('%j is answered with a link to what there is', (authored, link) => {
  const { advice } = adviceFor(authored);
  expect(advice).toEqual([expect.stringContaining(`\`${link}\``)]);
  expect(adviceFor(`Zie ${link}.`)).toEqual({ advice: [], errors: [] });
});
