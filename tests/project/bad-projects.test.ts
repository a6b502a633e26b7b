/** What can be wrong with a project: each is told by `akkoord check` in a subfolder, at its place, with what to do. */
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import type { MemoryOptions } from '../../src/host/memory-host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { check } from '../../src/pipeline.ts';
import { lineOf, packageHost, projectIn } from './project-files.ts';

type Case = readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  line: RegExp,
  options?: MemoryOptions,
];

const style = '/werk/templates/house-styles';
const agreement = `---
kind: agreement
title: Akkoord
---
`;

const cases: readonly Case[] = [
  [
    'an unknown key in akkoord.yaml',
    { '/werk/akkoord.yaml': 'dosiers: agreements\n' },
    /^akkoord\.yaml:1:1 schema\/unknown-key: `dosiers` is hier geen bekende sleutel\. → Bedoelde u `dossiers`/,
  ],
  [
    'two roots inside each other',
    { '/werk/agreements/akkoord.yaml': '' },
    /^agreements\/akkoord\.yaml:1:1 project\/nested \(warning\): Dit project ligt in een ander project: `akkoord\.yaml`.* → Haal een van de twee bestanden/,
  ],
  [
    'a style that extends itself',
    {
      [`${style}/gka/style.yaml`]: 'extends: eigen\nname: G\n',
      [`${style}/eigen/style.yaml`]: 'extends: gka\nname: E\n',
    },
    /^templates\/house-styles\/eigen\/style\.yaml:1:10 style\/extends-itself: .*`gka` → `eigen` → `gka`.* → Haal bij `extends` een van deze namen weg/,
  ],
  [
    'a partial that is not there',
    { '/werk/templates/gka-agenda/main.md.hbs': '{{> inleidng}}\n\n::body\n\n::signatures\n' },
    /^templates\/gka-agenda\/main\.md\.hbs:1:5 template\/unknown-partial: Deelsjabloon `inleidng` bestaat niet\. → .+/,
  ],
  [
    'templates of another version',
    { '/werk/akkoord.yaml': 'akkoord: 0.1\n', '/werk/templates/words.yaml': 'and: en\n' },
    /^akkoord\.yaml:1:10 project\/version \(warning\): Dit project, met zijn sjablonen, is gemaakt voor Akkoord 0\.1; .* → Zie met `akkoord upgrade`/,
  ],
  [
    'a folder of the package that cannot be read',
    {},
    /:1:1 project\/package-unreadable: De sjablonen van Akkoord zelf zijn niet te lezen: .*\(EACCES\)\. → Installeer Akkoord opnieuw/,
    { fault: (action, path) => (action === 'list' && path === packageHost.templates ? 'EACCES' : undefined) },
  ],
  [
    'an own template without a place to sign, of a kind that is signed',
    {
      '/werk/agreements/stad/agenda.md': agreement,
      '/werk/templates/agreement/main.md.hbs': '# {{title}}\n\n::body\n',
    },
    /^templates\/agreement\/main\.md\.hbs:1:1 template\/signatures-left-out: .*`::signatures` ontbreekt.* → Zet `::signatures` op een eigen regel/,
  ],
  [
    'a project that another user put where everyone may',
    {},
    /^akkoord\.yaml:1:1 project\/of-another \(warning\): Akkoord leest `akkoord\.yaml` niet: het is van een andere gebruiker.* → Zet uw dossiers in een map waar/,
    { anyones: ['/werk/akkoord.yaml'] },
  ],
];

test.each(cases.map(([what, files, line, options]) => ({ what, files, line, options })))(
  '$what',
  async ({ files, line, options }) => {
    const host = projectIn(files, options);
    const { diagnostics } = await check({ paths: ['/werk/agreements/stad'] }, host);
    expect(diagnostics.map(lineOf)).toContainEqual(expect.stringMatching(line));
  },
);

test('what another user put there is not used', async () => {
  const files = { '/werk/akkoord.yaml': 'style: neutraal\n', '/werk/templates/words.yaml': 'and: met\n' };
  const pathsOf = async (options: MemoryOptions) => {
    const { diagnostics } = await check(
      { paths: ['/werk/agreements/stad'] },
      projectIn({ ...files, '/werk/templates/gka-agenda/main.md.hbs': '{{onbekend}}\n' }, options),
    );
    return diagnostics.map(({ span }) => span?.file).filter((file) => file?.includes('templates'));
  };
  expect(await pathsOf({})).not.toEqual([]);
  expect(await pathsOf({ anyones: ['/werk/akkoord.yaml'] })).toEqual([]);
});

// Only the administrator can give files away.
test.runIf(process.getuid?.() === 0)('a real disk tells whose a file is, and who may write beside it', () => {
  const folder = mkdtempSync(`${tmpdir()}/akkoord-others-`);
  const isAnyones = (mode: number, user: number) => {
    const at = `${folder}/${mode}-${user}`;
    mkdirSync(at);
    writeFileSync(`${at}/akkoord.yaml`, '');
    chownSync(`${at}/akkoord.yaml`, user, user);
    chmodSync(at, mode);
    return nodeHost(at).inspect('akkoord.yaml').isAnyones === true;
  };
  expect([
    isAnyones(0o1777, 65_534),
    isAnyones(0o755, 65_534),
    isAnyones(0o777, 0),
    isAnyones(0o775, 65_534),
  ]).toEqual([true, false, false, false]);
  rmSync(folder, { recursive: true });
});
