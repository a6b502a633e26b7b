/**
 * Every folder in tests/bad/<group>/<case>/ is a dossier with one fault, and in `expected.txt` the findings that it must give: a
 * line `rule-id file:line:column` each (column in UTF-16 units), or `exit 4` when the disk itself is at fault. A `templates/` folder
 * in a case is laid over the project's own.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Host } from '../src/host/host.ts';
import { HostError } from '../src/host/host-error.ts';
import { nodeHost } from '../src/host/node-host.ts';
import { memoizeByValue } from '../src/memoize/memoize-by-value.ts';
import * as pipeline from '../src/pipeline.ts';
import { runOver } from './support/cli.ts';
import { projectHost } from './support/examples.ts';
import { sampled } from './support/nightly.ts';

const bad = join(import.meta.dirname, 'bad');
const project = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'akkoord-bad-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const cases = readdirSync(bad)
  .sort()
  .flatMap((group) =>
    readdirSync(join(bad, group)).map((name) => ({ group, name, folder: join(bad, group, name) })),
  )
  .map((each) => ({
    ...each,
    expected: readFileSync(join(each.folder, 'expected.txt'), 'utf8').trim().split('\n'),
  }));

describe.each(cases)('bad/$group/$name', ({ group, name, folder, expected }) => {
  it('gives its findings, writes nothing, and leaves the old output alone', async () => {
    const out = join(scratch, 'out', group, name);
    mkdirSync(join(out, name), { recursive: true });
    writeFileSync(join(out, name, 'agenda.pdf'), 'the last good one');
    const before = contentOf(out);

    const { host } = laidOut(folder);
    let outcome: pipeline.Outcome | undefined;
    const build = async (...[request, disk]: Parameters<typeof pipeline.build>) => {
      outcome = await pipeline.build(request, disk);
      return outcome;
    };
    const { code, stdout, stderr } = await runOver(['build', '.', '--out', out], { build }, { host });

    const findings = printed(outcome?.diagnostics ?? []);
    expect(expected[0]?.startsWith('exit') ? [`exit ${code}`] : findings).toEqual(expected);
    expect(code).toBe(expected[0] === 'exit 4' ? 4 : 1);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^\s+at .*[:(]\d+/m);
    expect(contentOf(out)).toEqual(before);
  });
});

describe.each(sampled(cases, 4))('bad/$group/$name in the preview', ({ folder, expected }) => {
  it('gives its findings while it is written, and shows what there is of its text', async () => {
    const { root, host } = laidOut(folder);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    const views = files.flatMap((file) => [
      { file, format: 'html' } as const,
      { file, format: 'pdf' } as const,
    ]);
    const shown: pipeline.Shown[] = [];
    const request = {
      views,
      known: new pipeline.KnownPages(),
      show: (each: pipeline.Shown) => void shown.push(each),
    };
    const rendering = await pipeline.render({ paths: ['.'], ...request }, host).catch((error: unknown) => {
      if (expected[0] === 'exit 4' && error instanceof HostError) return undefined;
      throw error;
    });
    if (!rendering) return;
    const withErrors = rendering.diagnostics.some(({ severity }) => severity === 'error');
    // What two files would be called is asked of what is written only.
    expect(printed(rendering.diagnostics)).toEqual(expected.filter((line) => !line.startsWith('output/')));
    if (!withErrors) expect(shown.map(({ format }) => format)).toContain('pdf');
    for (const { bytes } of shown) expect(bytes.length).toBeGreaterThan(0);
  });
});

describe('the bad dossiers together', () => {
  it('are at least as many as promised', () => {
    const count = (...groups: string[]) => cases.filter(({ group }) => groups.includes(group)).length;
    expect(cases.length).toBeGreaterThanOrEqual(60);
    for (const group of ['yaml', 'schema', 'markdown', 'values', 'references'])
      expect([group, count(group)]).toEqual([group, expect.toSatisfy(atLeast(10))]);
    for (const group of ['templates', 'files'])
      expect([group, count(group)]).toEqual([group, expect.toSatisfy(atLeast(5))]);
    const ofAgreements = ['letters', 'annexes', 'cross-references', 'styles', 'agreements'];
    for (const group of ofAgreements)
      expect([group, count(group)]).toEqual([group, expect.toSatisfy(atLeast(10))]);
    expect(count(...ofAgreements)).toBeGreaterThanOrEqual(40);
  });
});

function printed(diagnostics: pipeline.Outcome['diagnostics']): string[] {
  return diagnostics.map(({ rule, span }) =>
    [rule, span && `${span.file}:${span.start.line}:${span.start.column}`].filter(Boolean).join(' '),
  );
}

function atLeast(bound: number): (value: number) => boolean {
  return (value) => value >= bound;
}

/** The folder itself, with the fonts of the project as all tests have them, or a copy with all of the project's templates below its own. */
const laidOut = memoizeByValue((folder: string): { root: string; host: Host } => {
  if (!readdirSync(folder).includes('templates'))
    return { root: folder, host: { ...nodeHost(folder), font: projectHost.font } };
  const root = mkdtempSync(join(scratch, 'case-'));
  cpSync(folder, root, { recursive: true });
  cpSync(join(project, 'templates'), join(root, 'templates'), { recursive: true, force: false });
  return { root, host: { ...nodeHost(root), templates: 'templates' } };
});

function contentOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
