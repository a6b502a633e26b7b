import { defineConfig } from 'vitest/config';

/** Checks of the built program with tools from outside npm (qpdf, poppler, LibreOffice): `npm run e2e`, run by `.ci/run`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    testTimeout: 600_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    // Builds that may run beside each other: one a core.
    maxConcurrency: 2,
  },
});
