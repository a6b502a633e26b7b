import { expect, test } from 'vitest';
import type { MemoryHost } from '../../src/host/memory-host.ts';
import * as pipeline from '../../src/pipeline.ts';
import { runOver } from '../support/cli.ts';
import { exampleHost } from '../support/example-dossier.ts';

const { check, planFixes, applyChanges, ruleTexts } = pipeline;
const dossier = () =>
  exampleHost({ sheet: { body: '## Doelgroep\n\nDe financiele hulp.\n\nDit word de norm.\n' } });
const run = (host: MemoryHost, words: readonly string[], more: Partial<typeof pipeline> = {}) =>
  runOver(['check', 'd', ...words], { check, planFixes, applyChanges, ruleTexts, ...more }, { host });

test('--fix --dry-run shows the diff, and writes nothing', async () => {
  const host = dossier();
  const { code, stdout, stderr } = await run(host, ['--fix', '--dry-run']);
  expect({ code, stdout, written: host.written }).toEqual({
    code: 0,
    stdout: `--- a/d/coaches.md
+++ b/d/coaches.md
@@ -21,6 +21,6 @@
${' '}
 ## Doelgroep
${' '}
-De financiele hulp.
+De financiële hulp.
${' '}
 Dit word de norm.
`,
    written: [],
  });
  expect(stderr.split('\n')[0]).toBe('1 melding opgelost, in 1 bestand — er is nog niets geschreven');
});

test('--dry-run --format json gives the changes to programs', async () => {
  const host = dossier();
  const { code, stdout } = await run(host, ['--fix', '--dry-run', '--format', 'json']);
  const { files, ...rest } = JSON.parse(stdout);
  expect([code, host.written, rest]).toEqual([0, [], { format: 'akkoord-changes', version: 1, fixed: 1 }]);
  expect(files).toEqual([
    {
      file: 'd/coaches.md',
      diff: expect.stringContaining('-De financiele hulp.\n+De financiële hulp.\n'),
      text: host.text('d/coaches.md')?.replace('financiele', 'financiële'),
    },
  ]);
});

test('--dry-run in another form for programs tells what would be left', async () => {
  const { stdout } = await run(dossier(), ['--fix', '--dry-run', '--format', 'gitlab']);
  expect(JSON.parse(stdout).map((each: { check_name: string }) => each.check_name)).not.toContain(
    'language/accents',
  );
});

test('--fix writes, and reports what is left', async () => {
  const host = dossier();
  const { code, stdout, stderr } = await run(host, ['--fix', '--format', 'short']);
  expect([code, host.written]).toEqual([0, ['d/coaches.md']]);
  expect(stdout).toContain('language/verb-form');
  expect(stdout).not.toContain('language/accents');
  expect(stderr.split('\n').slice(0, 2)).toEqual(['1 melding opgelost, in 1 bestand', '  d/coaches.md']);
  expect((await run(host, ['--fix'])).stderr.split('\n')[0]).toBe(
    'er is niets dat Akkoord zelf kan verbeteren',
  );
});

test('--fix-suggestions takes over what is only suggested too', async () => {
  const host = dossier();
  await run(host, ['--fix-suggestions']);
  expect(host.text('d/coaches.md')).toContain('De financiële hulp.\n\nDit wordt de norm.\n');
});

test('a file that changes in between stays, and is named', async () => {
  const host = dossier();
  const { code, stderr } = await run(host, ['--fix'], {
    planFixes: async (...given) => {
      const plan = await planFixes(...given);
      host.write('d/coaches.md', new TextEncoder().encode('---\nkind: intervention\n---\n'));
      return plan;
    },
  });
  expect(code).toBe(5);
  expect(stderr).toContain('d/coaches.md');
  expect(host.text('d/coaches.md')).toBe('---\nkind: intervention\n---\n');
});

test('--dry-run alone is a mistake in the command', async () => {
  const { code, stderr } = await run(dossier(), ['--dry-run']);
  expect(code).toBe(2);
  expect(stderr).toContain('`--dry-run` hoort bij `--fix` of `--fix-suggestions`');
});
