import { expect, test } from 'vitest';
import { isDependency, programName } from '../../src/host/program-name.ts';
import { asCalled } from '../../src/text/as-called.ts';

test.each([
  ['a dependency', '/home/u/project/node_modules/akkoord/dist/program/cli.mjs', true],
  [
    'one of pnpm',
    '/home/u/project/node_modules/.pnpm/akkoord@0.2.0/node_modules/akkoord/dist/program/cli.mjs',
    true,
  ],
  ['one for the whole computer', '/usr/lib/node_modules/akkoord/dist/program/cli.mjs', false],
  [
    'one for the whole computer, on Windows',
    'C:\\Users\\u\\AppData\\Roaming\\npm\\node_modules\\akkoord\\dist\\program\\cli.mjs',
    false,
  ],
  ['a dependency on Windows', 'C:\\akkoorden\\node_modules\\akkoord\\dist\\program\\cli.mjs', true],
  ['a checkout', '/home/u/project/dist/program/cli.mjs', false],
  ['the cache of the executable', '/home/u/.cache/akkoord/0.2.0/dist/program/cli.mjs', false],
])('%s', (_, path, expected) => {
  expect(isDependency(path)).toBe(expected);
});

test.each([
  [{ npm_command: 'exec' }, 'npx --no akkoord'],
  [{ npm_command: 'run-script' }, 'akkoord'],
  [{}, 'akkoord'],
])('started with %j from a checkout', (environment, name) => {
  expect(programName(environment)).toBe(name);
});

test('only commands between backticks begin with it', () => {
  expect(
    asCalled(
      'Met `akkoord check` of `akkoord new scheme`; akkoord.yaml, `akkoord` en een akkoord sluiten.',
      'npx --no akkoord',
    ),
  ).toBe(
    'Met `npx --no akkoord check` of `npx --no akkoord new scheme`; akkoord.yaml, `akkoord` en een akkoord sluiten.',
  );
});
