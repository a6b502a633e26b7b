import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { optimizerDefaults } from '../../src/start/optimize-later.ts';

const [major = ''] = process.versions.node.split('.');

it.skipIf(!(major in optimizerDefaults))('knows the flags of this V8, and what they are by default', () => {
  const told = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  for (const [flag, count] of Object.entries(optimizerDefaults[major] ?? {}))
    expect(told).toContain(`default: ${flag}=${count}\n`);
});
