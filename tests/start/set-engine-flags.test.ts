import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { engineSettings } from '../../src/start/set-engine-flags.ts';

const { node } = process.versions;

it.skipIf(engineSettings(node, true).length === 0)('knows the flags of this V8 by their defaults', () => {
  const told = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  for (const [, usual] of engineSettings(node, true)) expect(told).toContain(`default: ${usual}\n`);
});

it.each([
  ['20.19.0', true, ['--no-regexp-tier-up', '--interrupt-budget=675840']],
  ['24.3.1', false, ['--no-regexp-tier-up']],
  ['26.0.0', true, []],
])('sets for Node %s, ending soon: %s', (version, endsSoon, flags) => {
  expect(engineSettings(version, endsSoon).map(([ours]) => ours)).toEqual(flags);
});
