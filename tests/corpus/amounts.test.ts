import { describe, expect, test } from 'vitest';
import { amountTable, measureAmounts, sumOf } from '../support/generated-amounts.ts';

const isUnrelated = (kind: string): boolean => kind.startsWith('unrelated');

describe('amounts in generated letters about a budget', () => {
  const measured = measureAmounts(20261130);

  test('give the figures that are on record', async () => {
    const table = amountTable(await measured);
    if (process.env.AKKOORD_CORPUS) process.stdout.write(`\n${table}\n`);
    await expect(`${table}\n`).toMatchFileSnapshot('measured-amounts.txt');
  });

  test('block at most 2 % of 1,000 amounts of something else', async () => {
    const { amounts, blocked } = sumOf(await measured, isUnrelated);
    expect(amounts).toBe(1000);
    expect(blocked).toBeLessThanOrEqual(20);
  });

  test('find at least 95 % of 500 planted slips, and name what was meant', async () => {
    const { amounts, named } = sumOf(await measured, (kind) => !isUnrelated(kind));
    expect(amounts).toBe(500);
    expect(named).toBeGreaterThanOrEqual(475);
  });
});
