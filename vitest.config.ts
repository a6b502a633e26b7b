import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { patchDocx } from './scripts/patch-docx.ts';

export default defineConfig({
  plugins: [
    {
      name: 'patch-docx',
      transform: (source, id) =>
        id.endsWith('/docx/dist/layout.mjs') ? patchDocx(basename(id), source) : undefined,
    },
  ],
  // As Node resolves packages for who uses the program. By default vitest asks for their development builds: micromark then checks itself.
  ssr: { resolve: { conditions: ['node'] } },
  test: {
    // The layout of Word pages as it is bundled, with its fixes: it takes a third of the time.
    server: { deps: { inline: [/docx\/dist\/layout\.mjs/u] } },
    include: ['tests/**/*.test.ts'],
    // Started by npx or npm: the program then names itself otherwise.
    env: { npm_command: '' },
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    // No test replaces a module, so files may share what is loaded: without this, loading takes half the time.
    isolate: false,
    // By default one core is left idle, which on a machine with two is half of it.
    maxWorkers: '100%',
    // What tests make is short-lived: with more room for it, the collector takes an eighth less of the processor.
    execArgv: ['--max-semi-space-size=64'],
    // Only against what hangs: a machine with other work may take ten times as long as one without.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
