/** The package as a municipality gets it: packed, installed in an empty folder, and used there without anything else. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { newcomer } from './fresh-clone.ts';
import { installIn } from './packed-program.ts';
import { project, scratch } from './program.ts';

const folder = join(scratch(), 'één gemeente');
const sub = join(folder, 'agreements/eerste-akkoord');

/** Types a command in a shell there, as someone without a proxy, a home of Akkoord or a network for npx. */
function type(command: string, cwd = folder) {
  const env = { ...newcomer(), npm_config_offline: 'true' };
  const { status, stdout, stderr } = spawnSync(command, { cwd, env, encoding: 'utf8', shell: true });
  return { status, stdout, stderr };
}

beforeAll(() => {
  mkdirSync(folder);
  installIn(folder);
});

test('it is at most 3.5 MB, and what is installed at most 25', () => {
  expect(statSync(join(folder, 'akkoord.tgz')).size).toBeLessThanOrEqual(3_500_000);
  const size = Number(
    execFileSync('du', ['-sk', join(folder, 'node_modules')], { encoding: 'utf8' }).split('\t')[0],
  );
  expect(size).toBeLessThanOrEqual(25_000);
});

test('two commands lead to a PDF, without a network', () => {
  expect(type('npx --no akkoord init --yes').status).toBe(0);
  const { status, stdout } = type('npx --no akkoord build');
  expect([status, stdout.split('\n')]).toEqual([
    0,
    expect.arrayContaining([
      'out/eerste-akkoord/akkoord.concept.pdf',
      'out/eerste-akkoord/akkoord.concept.docx',
    ]),
  ]);
});

test('a folder below, an own style, scheme, partial and logo', () => {
  copyFileSync(join(project, 'agreements/meppel-gka-agenda/beelden/verdeling.png'), join(folder, 'logo.png'));
  expect(type('npx --no akkoord new house-style Eigen --colour "#00594f" --logo logo.png').status).toBe(0);
  expect(type('npx --no akkoord new scheme Fonds').status).toBe(0);
  const partials = join(folder, 'templates/raadsbrief/partials');
  mkdirSync(partials, { recursive: true });
  writeFileSync(join(partials, 'what-follows.md.hbs'), 'Onze eigen alinea.\n');
  const marker = join(folder, 'akkoord.yaml');
  writeFileSync(
    marker,
    `${readFileSync(marker, 'utf8').replace(/^style:.*$/m, 'style: eigen')}scheme: fonds\n`,
  );
  expect(type('npx --no akkoord new gka-agenda Proef --style eigen --scheme fonds', sub).status).toBe(0);
  expect(type('npx --no akkoord new raadsbrief --about agreements/proef/agenda.md').status).toBe(0);
  const { status } = type('npx --no akkoord build ../proef --to html', sub);
  expect(status).toBe(0);
  const page = readFileSync(join(folder, 'out/proef/agenda.concept.html'), 'utf8');
  expect(page).toContain('#00594f');
  expect(readFileSync(join(folder, 'out/proef/raadsbrief.concept.html'), 'utf8')).toContain(
    'Onze eigen alinea.',
  );
});

test('what lay in a clone of 0.1 becomes a project', () => {
  const old = join(scratch(), 'oude map');
  mkdirSync(join(old, 'agreements'), { recursive: true });
  const upgrade = `node ${JSON.stringify(join(folder, 'node_modules/akkoord/bin/akkoord.js'))} upgrade`;
  const shown = type(upgrade, old);
  expect([shown.status, shown.stdout, existsSync(join(old, 'akkoord.yaml'))]).toEqual([
    0,
    expect.stringContaining('+akkoord: "'),
    false,
  ]);
  expect(type(`${upgrade} --write`, old)).toMatchObject({ status: 0, stdout: 'akkoord.yaml\n' });
  expect(type(upgrade, old).stdout).toBe('');
});

test('another program can use it, with types', () => {
  const example = readFileSync(join(project, 'tests/api/example.ts'), 'utf8');
  writeFileSync(join(folder, 'example.mts'), example);
  const types = ['--module', 'nodenext', '--strict', '--skipLibCheck', '--types', 'node'];
  const roots = ['--typeRoots', join(project, 'node_modules/@types'), '--outDir', join(folder, 'made')];
  const compiler = join(project, 'node_modules/typescript/bin/tsc');
  const compiled = spawnSync(process.execPath, [compiler, ...types, ...roots, join(folder, 'example.mts')], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(compiled.stdout + compiled.stderr).toBe('');
  const { status, stdout, stderr } = type('node made/example.mjs');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('eerste-akkoord/akkoord.concept.pdf: made');
});

test('each page that a message or a template names is installed', () => {
  const installed = join(folder, 'node_modules/akkoord');
  for (const file of [
    'docs/rules.md',
    'docs/handleiding.md',
    'docs/api.md',
    'docs/ci/pre-commit',
    'CHANGELOG.md',
  ])
    expect([file, existsSync(join(installed, file))]).toEqual([file, true]);
});
