import { defineConfig } from 'vitest/config';

/** Checks of the built program with tools from outside npm (qpdf, poppler, LibreOffice): `npm run e2e`, run by `.ci/run`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    // As in vitest.config.ts.
    env: { npm_command: '' },
    testTimeout: 600_000,
    hookTimeout: 300_000,
    // Files beside each other, as many as there are cores; within a file two builds, as one of them is often waiting.
    maxWorkers: '100%',
    // No test replaces a module: to load the program for each file took a third as long as the tests.
    isolate: false,
    maxConcurrency: 2,
  },
});
