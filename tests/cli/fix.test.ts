import { expect, test } from 'vitest';
import { HostError } from '../../src/host/host-error.ts';
import type { MemoryHost } from '../../src/host/memory-host.ts';
import * as pipeline from '../../src/pipeline.ts';
import { runOver } from '../support/cli.ts';
import { exampleHost } from '../support/example-dossier.ts';

const { check, planFixes, mendFiles, chooseFixes, ruleTexts } = pipeline;
const dossier = () =>
  exampleHost({ sheet: { body: '## Doelgroep\n\nDe financiele hulp.\n\nDit word de norm.\n' } });
const run = (host: MemoryHost, words: readonly string[]) =>
  runOver(['check', 'd', ...words], { check, planFixes, mendFiles, chooseFixes, ruleTexts }, { host });

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
  const more = 'voor nog 1 melding is er een voorstel: dat doet `akkoord check --fix-suggestions`';
  expect(stderr.split('\n').slice(0, 3)).toEqual([
    '1 melding opgelost, in 1 bestand',
    '  d/coaches.md',
    more,
  ]);
  expect((await run(host, ['--fix'])).stderr.split('\n').slice(0, 2)).toEqual([
    'er is niets dat Akkoord zelf kan verbeteren',
    more,
  ]);
});

test('--fix-suggestions takes over what is only suggested too', async () => {
  const host = dossier();
  expect((await run(host, ['--fix-suggestions'])).stderr).not.toContain('voorstel');
  expect(host.text('d/coaches.md')).toContain('De financiële hulp.\n\nDit wordt de norm.\n');
});

test('a file that changes in between stays, and is named', async () => {
  const host = dossier();
  const racing: MemoryHost = {
    ...host,
    writeAll(files) {
      host.write('d/coaches.md', new TextEncoder().encode('---\nkind: intervention\n---\n'));
      return host.writeAll(files);
    },
  };
  const { code, stderr } = await run(racing, ['--fix']);
  expect(code).toBe(5);
  expect(stderr).toContain('d/coaches.md');
  expect(host.text('d/coaches.md')).toBe('---\nkind: intervention\n---\n');
});

test.each([
  ['EREADONLY', 'dit bestand is alleen-lezen en wordt niet vervangen'],
  ['ESYMLINK', 'symbolische link'],
  ['EACCES', 'hier mag niet worden gelezen of geschreven'],
])('a file that cannot be written (%s) is named, and the others are', async (code, why) => {
  const host = exampleHost({
    agenda: { body: '## Toelichting\n\nDe financiele hulp.\n' },
    sheet: { body: '## Doelgroep\n\nDe financiele hulp.\n' },
  });
  const before = host.text('d/agenda.md');
  const guarded: MemoryHost = {
    ...host,
    writeAll(files) {
      if (files.some(({ path }) => path === 'd/agenda.md')) throw new HostError(code, 'd/agenda.md');
      return host.writeAll(files);
    },
  };
  const { code: exit, stderr } = await run(guarded, ['--fix']);
  expect([exit, host.text('d/agenda.md'), host.written]).toEqual([4, before, ['d/coaches.md']]);
  expect(host.text('d/coaches.md')).toContain('De financiële hulp.');
  expect(stderr).toContain('1 melding opgelost, in 1 bestand\n  d/coaches.md\n');
  expect(stderr).toMatch(new RegExp(`d/agenda\\.md: fout: .*${why}`));
});

test('a full disk stops all of it', async () => {
  const host = dossier();
  const full: MemoryHost = {
    ...host,
    writeAll() {
      throw new HostError('ENOSPC', 'd/coaches.md');
    },
  };
  expect((await run(full, ['--fix'])).code).toBe(4);
  expect(host.written).toEqual([]);
});

test('--dry-run alone is a mistake in the command', async () => {
  const { code, stderr } = await run(dossier(), ['--dry-run']);
  expect(code).toBe(2);
  expect(stderr).toContain('`--dry-run` hoort bij `--fix` of `--fix-suggestions`');
});
