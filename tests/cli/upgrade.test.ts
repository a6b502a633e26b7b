import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { memoryHost } from '../../src/host/memory-host.ts';
import * as pipeline from '../../src/pipeline.ts';
import { seriesOf } from '../../src/values/version.ts';
import { packageHost } from '../project/project-files.ts';
import { runOver } from '../support/cli.ts';

const { planUpgrade, applyChanges } = pipeline;
const series = seriesOf(manifest.version);
const projectOf = () =>
  memoryHost(
    {
      '/werk/akkoord.yaml': '# Ons project.\nakkoord: 0.1 # toen\nout: uit\n',
      '/werk/package.json': '{ "devDependencies": { "akkoord": "0.1.0" } }\n',
    },
    { below: packageHost },
  );
const run = (
  host: ReturnType<typeof projectOf>,
  words: readonly string[],
  more: Partial<typeof pipeline> = {},
) => runOver(['upgrade', '/werk', ...words], { planUpgrade, applyChanges, ...more }, { host });

test('shows what would change, and writes nothing', async () => {
  const host = projectOf();
  const { code, stdout, stderr } = await run(host, []);
  expect({ code, stdout, written: host.written }).toEqual({
    code: 0,
    stdout: `--- a/werk/akkoord.yaml
+++ b/werk/akkoord.yaml
@@ -1,3 +1,3 @@
 # Ons project.
-akkoord: 0.1 # toen
+akkoord: "${series}" # toen
 out: uit
--- a/werk/package.json
+++ b/werk/package.json
@@ -1,1 +1,1 @@
-{ "devDependencies": { "akkoord": "0.1.0" } }
+{ "devDependencies": { "akkoord": "${manifest.version}" } }
`,
    written: [],
  });
  expect(stderr.split('\n')).toEqual([
    `van Akkoord 0.1 naar Akkoord ${manifest.version}`,
    expect.stringMatching(/^ {2}Een project is een eigen map/),
    '2 bestanden anders — er is nog niets geschreven',
    '  doe dit: lees wat er verandert, en geef daarna `akkoord upgrade --write`',
    '',
  ]);
});

test('--write changes it, and then nothing is left', async () => {
  const host = projectOf();
  const { code, stdout, stderr } = await run(host, ['--write']);
  expect([code, stdout]).toEqual([0, '/werk/akkoord.yaml\n/werk/package.json\n']);
  expect(stderr.split('\n').slice(2)).toEqual([
    '2 bestanden anders',
    '  doe dit: zet de nieuwe versie erin met `npm install`',
    '  doe dit: lees in CHANGELOG.md wat u zelf moet doen, en kijk alles na met `akkoord check`',
    '',
  ]);
  expect(host.text('/werk/akkoord.yaml')).toBe(`# Ons project.\nakkoord: "${series}" # toen\nout: uit\n`);
  expect(await run(host, [])).toMatchObject({
    code: 0,
    stdout: '',
    stderr: `er valt niets bij te werken: dit project is van Akkoord ${manifest.version}\n`,
  });
});

test('a file that changed meanwhile is refused', async () => {
  const host = projectOf();
  const late: typeof applyChanges = (changes) => {
    host.write('/werk/akkoord.yaml', new TextEncoder().encode('van een ander\n'));
    return applyChanges(changes, host);
  };
  expect(await run(host, ['--write'], { applyChanges: late })).toEqual({
    code: 5,
    stdout: '',
    stderr:
      '/werk/akkoord.yaml: geweigerd: dit bestand is intussen veranderd\n  doe dit: kijk ernaar, en geef daarna nog eens `akkoord upgrade`\n\n',
  });
});

test('where there is no project it says what to do', async () => {
  const host = memoryHost({ '/werk/brief.docx': '' }, { below: packageHost });
  expect(await run(host, [])).toMatchObject({ code: 2, stderr: expect.stringContaining('akkoord init') });
  expect((await run(host, ['nog een'])).code).toBe(2);
});

test.each(['{}\n', 'null\n', '- lijst\n', 'akkoord: "0.1\n', '%YAML 1.2\n---\nout: uit\n'])(
  'a project file %j in which no line can be put is refused',
  async (marker) => {
    const host = memoryHost(
      { '/werk/akkoord.yaml': marker, '/werk/agreements/': '' },
      { below: packageHost },
    );
    const { code, stdout, stderr } = await run(host, ['--write']);
    expect([code, stdout, host.written]).toEqual([2, '', []]);
    expect(stderr).toContain('in `akkoord.yaml` kan Akkoord geen regel zetten');
  },
);

test('a project file with nothing but comments gets the line', async () => {
  const host = memoryHost(
    { '/werk/akkoord.yaml': '# Leeg.\n', '/werk/agreements/': '' },
    { below: packageHost },
  );
  await run(host, ['--write']);
  expect(host.text('/werk/akkoord.yaml')).toBe(`# Leeg.\nakkoord: "${series}"\n`);
});
