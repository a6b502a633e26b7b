import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import type { Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { build, check, create, init, prepare, prepareInit } from '../../src/pipeline.ts';

const scratch = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'akkoord-init-')));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

let folder: string;
let host: Host;
let number = 0;
beforeEach(() => {
  number += 1;
  folder = join(scratch, `één map ${number}`);
  fs.mkdirSync(folder);
  host = nodeHost(folder);
});

const at = (path: string) => join(folder, path);
const text = (path: string) => fs.readFileSync(at(path), 'utf8');
const files = () =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const start = (answers: Record<string, string> = {}, below = '.') => init({ folder: below, answers }, host);
const logo = (name: string) =>
  fs.copyFileSync('agreements/meppel-gka-agenda/beelden/verdeling.png', at(name));

describe('a new project', () => {
  test('has all that a colleague needs, and a first dossier of which a draft can be made', async () => {
    const { written, kept, dossier } = start();
    expect([...written].sort()).toEqual(files());
    expect(files()).toEqual([
      '.gitattributes',
      '.githooks/pre-commit',
      '.github/workflows/agreements.yml',
      '.gitignore',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      'README.md',
      'agreements/eerste-akkoord/akkoord.md',
      'akkoord.yaml',
      'package.json',
      'templates/house-styles/voorbeeldstad/style.yaml',
    ]);
    expect([kept, dossier]).toEqual([[], 'agreements/eerste-akkoord']);
    expect(JSON.parse(text('package.json')).devDependencies).toEqual({ akkoord: manifest.version });
    expect(fs.statSync(at('.githooks/pre-commit')).mode & 0o100).toBe(0o100);
    const found = await check({ paths: ['agreements'] }, host);
    expect(found.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.diagnostics.filter(({ span }) => !span?.file.startsWith('agreements/'))).toEqual([]);
    const built = await build({ paths: ['agreements'], out: 'out', formats: ['html'] }, host);
    expect(built.written).toContain('out/eerste-akkoord/akkoord.concept.html');
    expect(text('out/eerste-akkoord/akkoord.concept.html')).toContain('#154273');
  });

  test('goes by the answers: name, colour, logo, kind, service', () => {
    logo('beeldmerk.png');
    const answers = {
      name: 'Gemeente Súdwest: “Fryslân”',
      colour: '#00594f',
      logo: 'beeldmerk.png',
      first: '2',
      dossier: 'GKA 2026',
      ci: 'GitLab',
    };
    start(answers);
    const style = 'templates/house-styles/sudwest-fryslan';
    expect(parse(text(`${style}/style.yaml`))).toEqual({
      extends: 'neutraal',
      name: answers.name,
      colours: { accent: '#00594f' },
      wordmark: { lines: [answers.name], align: 'left', logo: 'beeldmerk.png' },
    });
    expect(files()).toEqual(
      expect.arrayContaining([
        `${style}/beeldmerk.png`,
        'agreements/gka-2026/agenda.md',
        'agreements/gka-2026/interventies/eerste-interventie.md',
        '.gitlab-ci.yml',
      ]),
    );
    expect(parse(text('akkoord.yaml'))).toEqual({
      akkoord: manifest.version.replace(/\.\d+$/, ''),
      dossiers: 'agreements',
      out: 'out',
      style: 'sudwest-fryslan',
    });
    expect(text('agreements/gka-2026/agenda.md')).toContain('style: sudwest-fryslan');
  });

  test('may begin without a dossier and without CI, in a folder that is not there yet', () => {
    const { written, dossier } = start({ first: 'geen', ci: 'geen' }, 'nieuw/akkoorden');
    expect(dossier).toBeUndefined();
    expect(written.every((path) => path.startsWith('nieuw/akkoorden/'))).toBe(true);
    expect(files().some((path) => /agreements|workflows|gitlab/.test(path))).toBe(false);
  });

  test('leaves alone what is there', () => {
    fs.writeFileSync(at('package.json'), '{"name":"van mij"}');
    fs.writeFileSync(at('README.md'), 'van mij');
    expect(start().kept).toEqual([
      { path: 'README.md', lacks: [] },
      { path: 'package.json', lacks: [] },
    ]);
    expect([text('package.json'), text('README.md')]).toEqual(['{"name":"van mij"}', 'van mij']);
  });

  test('is made through a link to its folder', () => {
    fs.mkdirSync(at('echt'));
    fs.symlinkSync('echt', at('link'));
    expect(start({}, 'link')).toMatchObject({
      refusals: [],
      dossier: 'link/agreements/eerste-akkoord',
    });
    expect(fs.existsSync(at('echt/agreements/eerste-akkoord/akkoord.md'))).toBe(true);
  });

  test('says which lines a list of git lacks that is there already', () => {
    fs.writeFileSync(at('.gitignore'), '*.bak\r\nnode_modules/\r\n');
    expect(start().kept).toEqual([{ path: '.gitignore', lacks: ['out/', '.*.tmp', '.*.vorige', '.*.lock'] }]);
    expect(text('.gitignore')).toBe('*.bak\r\nnode_modules/\r\n');
  });

  test.each([
    ['.', '', '.githooks'],
    ['stukken', 'stukken/', 'stukken/.githooks'],
    ['één/plan nu', 'één/plan nu/', '"één/plan nu/.githooks"'],
  ])('in the folder %s of a repository has its hooks there', (below, within, hooks) => {
    fs.mkdirSync(at('.git'));
    expect(start({ first: 'geen' }, below).within).toBe(within);
    const { scripts } = JSON.parse(text(join(below, 'package.json')));
    expect(scripts.prepare).toBe(`git config core.hooksPath ${hooks} || exit 0`);
  });

  test.each([
    [{ colour: 'groen' }, 'colour', '`groen` is geen kleur'],
    [
      { colour: '#ffee00' },
      'colour',
      'De kleur `#ffee00` is te licht om te lezen op het vlak: contrast 1,0, nodig is 4,5',
    ],
    [{ logo: 'weg.png' }, 'logo', '`weg.png` is hier geen bestand'],
    [{ first: 'raadsbrief' }, 'first', '`raadsbrief` is geen van de keuzes'],
    [{ name: '...' }, 'name', '`...` is nog geen naam'],
  ])('is not made with %j', (answers, option, message) => {
    const request = { folder: '.', answers: answers as Record<string, string> };
    const problem = expect.objectContaining({ option, message });
    expect(prepareInit(request, host).problem).toEqual(problem);
    expect(init(request, host).problem).toEqual(problem);
    expect(files()).toEqual([]);
  });

  test('is not made in a project, nor below one', () => {
    start({ first: 'geen' });
    const before = files();
    fs.mkdirSync(at('templates/diep'));
    for (const below of ['.', 'templates/diep', 'nog/niet'])
      expect(start({}, below).refusals).toEqual([
        expect.objectContaining({ path: 'akkoord.yaml', message: 'dit is al een project' }),
      ]);
    expect(files()).toEqual(before);
  });

  test('a logo that cannot be printed is told when it is asked for', () => {
    fs.writeFileSync(at('kapot.png'), 'geen beeld');
    const ask = prepareInit({ folder: '.', answers: {} }, host).questions.find(({ name }) => name === 'logo');
    expect(ask?.problemOf('')).toBeUndefined();
    expect(ask?.problemOf('kapot.png')?.message).toMatch(/^Het logo `kapot\.png`/);
  });
});

describe('something of a project’s own', () => {
  test.each([
    ['house-style', 'Gemeente Één', { colour: '#00594f' }, 'templates/house-styles/gemeente-een/style.yaml'],
    ['scheme', 'Lokaal kansenfonds', {}, 'templates/schemes/lokaal-kansenfonds.yaml'],
  ])('a %s is made once, and can be used', async (kind, name, answers: Record<string, string>, file) => {
    start({ first: 'memo', dossier: 'proef' });
    expect(create({ kind, name, answers }, host).written).toEqual([file]);
    expect(create({ kind, name, answers }, host).refusals).toEqual([
      {
        path: file,
        message: 'hier staat al een bestand',
        help: 'kies een andere naam, of pas dit bestand aan',
      },
    ]);
    const [id = ''] = file.split('/').slice(2);
    const project = text('akkoord.yaml').replace(/^style:.*$/m, '');
    const key = kind === 'scheme' ? 'scheme' : 'style';
    fs.writeFileSync(at('akkoord.yaml'), `${project}${key}: ${id.replace('.yaml', '')}\n`);
    const { diagnostics } = await check({ paths: ['agreements'] }, host);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is what is asked for first, when the project chose it', () => {
    start({ first: 'geen' });
    create({ kind: 'scheme', name: 'Fonds', answers: {} }, host);
    fs.appendFileSync(at('akkoord.yaml'), 'scheme: fonds\n');
    const { questions } = prepare({ kind: 'gka-agenda', name: 'x', answers: {} }, host);
    const usual = questions.flatMap(({ name, choices, otherwise }) => (choices ? [[name, otherwise]] : []));
    expect(usual).toEqual([
      ['style', 'voorbeeldstad'],
      ['scheme', 'fonds'],
    ]);
    const { written } = create({ kind: 'gka-agenda', name: 'y', answers: {} }, host);
    expect(written.map(text).join('')).toContain('gemeente (Gemeentelijke middelen)');
  });

  test('needs a project, a name, and no questions of others', () => {
    const made = (kind: string, name?: string, answers: Record<string, string> = {}) =>
      create({ kind, name, answers }, host).problem?.message;
    expect(made('scheme', 'x')).toBe(
      'hier is geen project, en zonder project is er geen plaats voor een eigen regeling',
    );
    start({ first: 'geen' });
    expect(made('house-style')).toBe('`naam` ontbreekt');
    expect(made('scheme', 'x', { colour: '#000000' })).toBe('dit hoort niet bij `scheme`');
    expect(
      prepare({ kind: 'house-style', name: 'x', answers: {} }, host).questions.map(({ name }) => name),
    ).toEqual(['colour', 'logo']);
  });
});
