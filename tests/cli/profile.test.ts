/** `--profile` judges; what a document is, only its `status` says. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import * as pipeline from '../../src/pipeline.ts';
import { runOver } from '../support/cli.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const good = `${project}tests/bad/files/two-dossiers-one-name/noord/gka-2022`;
const read = (file: string) => readFileSync(`${good}/${file}`, 'utf8');

/** Runs over a dossier `x` with that status; with a warning in its text, if wanted. */
async function run(status: 'draft' | 'final', warns: boolean, ...parameters: string[]) {
  const agenda = read('agenda.md').replace(/^status: .*$/m, `status: ${status}`);
  const files = {
    'x/agenda.md': warns ? `${agenda}\nNog [invullen].\n` : agenda,
    'x/interventies/analyse.md': read('interventies/analyse.md'),
    'x/interventies/coach.md': read('interventies/coach.md'),
  };
  const host = memoryHost(files, { below: nodeHost(project) });
  const { code, stdout } = await runOver([...parameters, 'x', '--format=json'], pipeline, { host });
  const { diagnostics, written } = JSON.parse(stdout) as {
    diagnostics: readonly { rule: string }[];
    written: readonly string[];
  };
  const manifest = host.written.find((path) => path.endsWith('manifest.json'));
  const statuses = manifest
    ? [...new TextDecoder().decode(host.read(manifest)).matchAll(/"status": "(\w+)"/g)].map(
        ([, found]) => found,
      )
    : [];
  return { code, written, statuses, rules: diagnostics.map(({ rule }) => rule) };
}

const stillDraft = 'profile/still-draft';
const placeholder = 'text/placeholder';

describe('check', () => {
  test.each([
    ['draft', true, [], 0, [placeholder]],
    ['draft', true, ['--profile=draft'], 0, [placeholder]],
    ['draft', true, ['--profile=final'], 1, [stillDraft, placeholder]],
    ['draft', false, ['--profile=final'], 0, [stillDraft]],
    ['final', true, [], 1, [placeholder]],
    ['final', true, ['--profile=final'], 1, [placeholder]],
    ['final', true, ['--profile=draft'], 0, [placeholder]],
    ['final', false, ['--profile=final'], 0, []],
  ] as const)('status %s, a warning: %s, %j: exit code %i', async (status, warns, options, code, rules) => {
    expect(await run(status, warns, 'check', ...options)).toEqual({ code, rules, written: [], statuses: [] });
  });
});

describe('build', () => {
  const [draft, final] = [['out/x/agenda.concept.pdf'], ['out/x/agenda.pdf', 'out/x/agenda.signing.json']];
  test.each([
    ['draft', true, [], 0, draft, ['draft']],
    ['draft', true, ['--profile=final'], 1, [], []],
    ['draft', false, ['--profile=final'], 0, draft, ['draft']],
    ['final', true, [], 1, [], []],
    ['final', true, ['--profile=draft'], 0, draft, ['draft']],
    ['final', false, ['--profile=draft'], 0, draft, ['draft']],
    ['final', false, ['--profile=final'], 0, final, ['final', 'final']],
  ] as const)(
    'status %s, a warning: %s, %j: exit code %i, %j',
    async (status, warns, options, code, written, statuses) => {
      expect(await run(status, warns, 'build', '--to=pdf', ...options)).toMatchObject({
        code,
        written,
        statuses,
      });
    },
  );

  test('a final that is built as a draft says so in its running line', async () => {
    const host = memoryHost(
      {
        'x/agenda.md': read('agenda.md').replace(/^status: .*$/m, 'status: final'),
        'x/interventies/analyse.md': read('interventies/analyse.md'),
        'x/interventies/coach.md': read('interventies/coach.md'),
      },
      { below: nodeHost(project) },
    );
    const tree = async (...options: string[]) =>
      (await runOver(['build', 'x', '--to=tree', ...options], pipeline, { host })).stdout.split('\n')[0];
    expect(await tree()).toMatch(/^document agenda \(gka-agenda, final\)/);
    expect(await tree('--profile=draft')).toMatch(/^document agenda \(gka-agenda, draft\)/);
  });
});
