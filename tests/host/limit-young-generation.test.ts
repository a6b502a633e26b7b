import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { youngGenerationSetting } from '../../src/host/limit-young-generation.ts';

const own = youngGenerationSetting(process.versions.node);

it.skipIf(!own)('knows the flag of this V8 by its default', () => {
  const told = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(told).toContain(`default: ${own?.[1]}\n`);
});

it.each([
  ['20.19.0', undefined],
  ['22.23.0', undefined],
  ['24.3.1', '--semi-space-growth-factor=1'],
  ['26.0.0', undefined],
])('sets for Node %s: %s', (version, flag) => expect(youngGenerationSetting(version)?.[0]).toBe(flag));
