import { describe, expect, test } from 'vitest';
import { measure, scoreTable, total } from '../support/corpus.ts';

/** `npm run corpus` prints the tables; `AKKOORD_CORPUS=details` also what was missed and what was reported in error. */
const show = process.env.AKKOORD_CORPUS;

describe.each(['open', 'closed', 'later', 'reading', 'pasted'])('the %s part of the corpus', (part) => {
  const measured = measure(`tests/corpus/${part}`);

  test('can be read: nothing but the rules speaks', async () => {
    expect((await measured).unreadable).toEqual([]);
  });

  test('gives the recall and precision that are on record', async () => {
    const result = await measured;
    const table = scoreTable(result);
    if (show) process.stdout.write(`\n${part} part: ${table}\n`);
    if (show === 'details' || show === part)
      process.stdout.write(['', 'missed:', ...result.missed, '', 'wrong:', ...result.wrong, ''].join('\n'));
    await expect(`${table}\n`).toMatchFileSnapshot(`measured-${part}.txt`);
  });

  test('raises hardly a false alarm, and none that nobody can allow', async () => {
    const { scores } = await measured;
    const [errors, warnings] = [total(scores, 'error'), total(scores, 'warning')];
    expect(errors.wrong).toBe(0);
    expect(warnings.right / (warnings.right + warnings.wrong)).toBeGreaterThanOrEqual(0.9);
  });

  // What the later part finds is on record, and there to be made better.
  test.skipIf(part === 'later')('finds what a gate must find', async () => {
    const { scores } = await measured;
    const [errors, warnings] = [total(scores, 'error'), total(scores, 'warning')];
    expect(errors.found / errors.faults).toBeGreaterThanOrEqual(0.95);
    expect(warnings.found / warnings.faults).toBeGreaterThanOrEqual(0.8);
  });
});
