import { describe, expect, test } from 'vitest';
import { measureFixes } from '../support/corpus-fixes.ts';
import { isNightly } from '../support/nightly.ts';

/** A commit is judged by the parts that were written with the rules out of sight. */
const parts = [
  'families',
  'families-closed',
  'families-third',
  ...(isNightly ? ['families-fourth', 'families-fifth', 'open', 'closed', 'later'] : []),
];

describe.each(parts)('the findings at a fault of the %s part', (part) => {
  const measured = measureFixes(`tests/corpus/${part}`);

  test('are mended by one click, as many as is on record', async () => {
    const { rules } = await measured;
    const rows = [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
    const sum = (key: 'right' | 'fixed') => rows.reduce((all, [, count]) => all + count[key], 0);
    const line = (name: string, right: number, fixed: number) =>
      `${name.padEnd(30)} ${String(right).padStart(6)} ${String(fixed).padStart(6)}`;
    const table = [
      `${'rule'.padEnd(30)}  right  fixed`,
      ...rows.map(([rule, { right, fixed }]) => line(rule, right, fixed)),
      line('all', sum('right'), sum('fixed')),
    ];
    await expect(`${table.join('\n')}\n`).toMatchFileSnapshot(`fixes-${part}.txt`);
    expect(sum('fixed') / sum('right')).toBeGreaterThanOrEqual(0.55);
  });

  // Read its diff as an editor: what a command makes (`safe`, `suggestion`) may not make a document wrong.
  test('become what was read and found right', async () => {
    await expect(`${(await measured).mended.join('\n')}`).toMatchFileSnapshot(`mended-${part}.txt`);
  });
});

test.runIf(isNightly)('of all findings at a fault three of five are mended by one click', async () => {
  const counts = (await Promise.all(parts.map((part) => measureFixes(`tests/corpus/${part}`)))).flatMap(
    ({ rules }) => [...rules.values()],
  );
  const sum = (key: 'right' | 'fixed') => counts.reduce((all, count) => all + count[key], 0);
  expect(sum('fixed') / sum('right')).toBeGreaterThanOrEqual(0.6);
});
