import { expect, test } from 'vitest';
import { measureFamilies } from '../support/corpus-families.ts';

/** As in `corpus.test.ts`. */
const show = process.env.AKKOORD_CORPUS;

test.each([
  'families',
  'families-closed',
  'families-third',
  'families-fourth',
  'families-fifth',
  'families-sixth',
  'families-seventh',
  'families-eighth',
  'families-ninth',
  'families-tenth',
])('the %s part of the corpus gives the figures that are on record', async (part) => {
  const { table, missed, wrong } = await measureFamilies(`tests/corpus/${part}`);
  if (show) process.stdout.write(`\n${part} part:\n${table}\n`);
  if (show === 'details' || show === part)
    process.stdout.write(['', 'missed:', ...missed, '', 'wrong:', ...wrong, ''].join('\n'));
  await expect(`${table}\n`).toMatchFileSnapshot(`measured-${part}.txt`);
});
