import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
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
