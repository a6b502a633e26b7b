import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { overlayHost } from '../../src/host/overlay-host.ts';
import { projectParts, resourcesOf, settingsOf, sharedAt } from '../../src/load/find-project.ts';
import { loadProject } from '../../src/load/load-project.ts';
import { agenda } from '../load/valid-dossier.ts';
import { lineOf, loadInProject, packageHost, projectIn } from './project-files.ts';

const { templates } = packageHost;

it('a dossier in a project without anything of its own is as one outside', () => {
  const { dossier, lines } = loadInProject({});
  expect(lines).toEqual([]);
  expect(dossier?.resources).toMatchObject({
    project: {
      ...{ file: '/werk/akkoord.yaml', folder: '/werk', dossiers: ['/werk/agreements'], out: '/werk/out' },
      language: 'nl-NL',
    },
    roots: [templates],
  });
  expect(dossier?.style.id).toBe('gka');
});

it('an empty akkoord.yaml marks a project', () => {
  expect(loadInProject({ '/werk/akkoord.yaml': '' }).lines).toEqual([]);
  expect(loadInProject({ '/werk/akkoord.yaml': '# hier begint het\n' }).lines).toEqual([]);
});

it.each([
  ['agreements/stad', 'akkoord.yaml', 'out'],
  ['agreements/stad/interventies', 'akkoord.yaml', 'out'],
])('is found upward from %s', (path, file, out) => {
  const host = memoryHost({ 'akkoord.yaml': '', [`${path}/x.md`]: '' });
  expect(settingsOf(path, host)).toMatchObject({ file, folder: '.', out });
  expect(settingsOf(`${path}/x.md`, host)).toMatchObject({ file, folder: '.', out });
});

it('is named from the folder where one stands: in the project, below it, or elsewhere', () => {
  const folder = fs.realpathSync(fs.mkdtempSync(`${tmpdir()}/akkoord-project-`));
  fs.mkdirSync(`${folder}/agreements/stad`, { recursive: true });
  fs.writeFileSync(`${folder}/akkoord.yaml`, '');
  const seenFrom = (root: string) => settingsOf(`${folder}/agreements/stad`, nodeHost(root))?.file;
  expect([folder, `${folder}/agreements/stad`, '/usr/lib'].map(seenFrom)).toEqual([
    'akkoord.yaml',
    '../../akkoord.yaml',
    `${folder}/akkoord.yaml`,
  ]);
  fs.rmSync(folder, { recursive: true });
});

describe('akkoord.yaml', () => {
  it.each([
    [
      'stijl: gka',
      'akkoord.yaml:1:1 schema/unknown-key: `stijl` is hier geen bekende sleutel. → Bekend zijn hier: `akkoord`, `dossiers`, `out`, `style`, `scheme`, `templates`, `language`.',
    ],
    [
      'dossier: agreements',
      'akkoord.yaml:1:1 schema/unknown-key: `dossier` is hier geen bekende sleutel. → Bedoelde u `dossiers` (mappen met dossiers)?',
    ],
    [
      'akkoord: vandaag',
      'akkoord.yaml:1:10 project/version-notation: `akkoord` (versie van Akkoord): `vandaag` is geen versie van Akkoord. → Schrijf getallen met een punt ertussen: `0.2`.',
    ],
    [
      'akkoord: 7.1',
      'akkoord.yaml:1:10 project/version (warning): Dit project, met zijn sjablonen, is gemaakt voor Akkoord 7.1; dit is Akkoord 0.2.0. → Installeer Akkoord 7.1, of zet hier `"0.2"` neer als u dat met opzet niet doet.',
    ],
    [
      'akkoord: 0.1',
      'akkoord.yaml:1:10 project/version (warning): Dit project, met zijn sjablonen, is gemaakt voor Akkoord 0.1; dit is Akkoord 0.2.0. → Zie met `akkoord upgrade` wat er verandert, en lees in CHANGELOG.md wat u zelf moet doen.',
    ],
    [
      'templates: huis',
      'akkoord.yaml:1:12 project/no-templates: `templates` (map met eigen sjablonen) noemt `huis`, en die map is er niet. → Maak de map `huis`, of haal deze regel weg.',
    ],
    [
      'templates: ../elders',
      'akkoord.yaml:1:12 project/outside: `templates` (map met eigen sjablonen) noemt `../elders`, en die map ligt buiten het project. → Noem een map in het project, of zet er een neer.',
    ],
    [
      'dossiers:\n  - agreements\n  - /elders',
      'akkoord.yaml:3:5 project/outside: `dossiers[1]` (map) noemt `/elders`, en die map ligt buiten het project. → Noem een map in het project, of zet er een neer.',
    ],
    [
      'language: fy',
      'akkoord.yaml:1:11 project/language (info): De documenten zeggen van zichzelf dat hun taal `fy` is; Akkoord zelf kent alleen Nederlands. → Vertaal de vaste woorden in `words.yaml` en de modelteksten, in de map met eigen sjablonen.',
    ],
    [
      'language: Nederlands',
      'akkoord.yaml:1:11 schema/language: `language` (taal): `Nederlands` is geen taalcode. → Schrijf twee kleine letters: `en` (Engels), `fy` (Fries), `de` (Duits) of `nl` (Nederlands).',
    ],
  ])('%s', (text, line) => {
    expect(loadInProject({ '/werk/akkoord.yaml': text }).lines).toEqual([line]);
  });

  it('says what language the documents are in', () => {
    const { dossier } = loadInProject({ '/werk/akkoord.yaml': 'language: fy' });
    if (!dossier) expect.fail('no dossier');
    expect(compose(dossier.main, dossier, () => {})?.language).toBe('fy');
  });

  it('reads on beside what is wrong', () => {
    const host = projectIn({ '/werk/akkoord.yaml': 'outt: x\ndossiers: stukken\n' });
    expect(settingsOf('/werk', host)).toMatchObject({ dossiers: ['/werk/stukken'], out: '/werk/out' });
  });

  it('in another project: the nearest counts', () => {
    const inner = { '/werk/agreements/akkoord.yaml': 'out: binnen' };
    expect(loadInProject(inner).lines).toEqual([
      'agreements/akkoord.yaml:1:1 project/nested (warning): Dit project ligt in een ander project: `akkoord.yaml`. Hier geldt alleen `agreements/akkoord.yaml`. → Haal een van de twee bestanden `akkoord.yaml` weg, of zet dit project ergens anders.',
    ]);
    expect(loadInProject(inner).dossier?.resources.project?.out).toBe('/werk/agreements/binnen');
  });
});

describe('the style and the scheme of the project', () => {
  it('are those of an agreement that has no such keys', () => {
    const { dossier } = loadInProject({
      '/werk/akkoord.yaml': 'style: neutraal\nscheme: oab-2023\n',
      '/werk/agreements/stad/agenda.md': agenda
        .replace(/style: gka\nscheme: gka-2021\n/, '')
        .replace('gka-agenda', 'agreement')
        .replace(/type: agenda\n|lead: .*\n|interventions:\n.*\n/g, ''),
    });
    expect([dossier?.style.id, dossier?.scheme.id]).toEqual(['neutraal', 'oab-2023']);
  });

  const open = agenda.replace('style: gka\nscheme: gka-2021', 'style:\nscheme:');
  const yaml = 'style: neutraal\nscheme: gka-2021\n';

  it('are those of a document that names none', () => {
    const { dossier, lines } = loadInProject({
      '/werk/akkoord.yaml': yaml,
      '/werk/agreements/stad/agenda.md': open,
    });
    expect(lines).toEqual([]);
    expect(dossier?.style.id).toBe('neutraal');
    expect(dossier?.scheme).toMatchObject({ id: 'gka-2021', ceiling: 10_000_000n });
  });

  it('give way to what a document names', () => {
    expect(loadInProject({ '/werk/akkoord.yaml': 'style: neutraal' }).dossier?.style.id).toBe('gka');
  });

  it('are told in akkoord.yaml when they are not there', () => {
    const files = {
      '/werk/akkoord.yaml': 'style: gkaa\nscheme: rijk\n',
      '/werk/agreements/stad/agenda.md': open,
    };
    expect(loadInProject(files).lines).toEqual([
      'akkoord.yaml:1:8 dossier/unknown-style: `style` (huisstijl) noemt `gkaa`, en dat staat niet bij de huisstijlen. → Bedoelde u `gka`? Een eigen huisstijl maakt u met `akkoord new house-style`.',
      expect.stringMatching(/^akkoord.yaml:2:9 dossier\/unknown-scheme: `scheme` \(regeling\) noemt `rijk`/),
      ...loadInProject(files).lines.slice(2),
    ]);
  });
});

it('shares its own folder of templates, that of the package, and akkoord.yaml', () => {
  const host = projectIn({ '/werk/templates/words.yaml': 'and: ende' });
  expect(sharedAt(['/werk/agreements/stad'], host)).toEqual([
    '/werk/templates',
    templates,
    '/werk/akkoord.yaml',
  ]);
});

it('a copy of a dossier needs akkoord.yaml and the own templates beside it', () => {
  const host = projectIn({ '/werk/akkoord.yaml': 'templates: huis', '/werk/huis/words.yaml': 'and: ende' });
  expect(projectParts('/werk/agreements/stad', host)).toEqual({
    root: '/werk',
    names: ['akkoord.yaml', 'huis'],
  });
  expect(projectParts('/werk', host)).toBeUndefined();
});

it('a file with another ending is no project, and that is said', () => {
  const host = memoryHost(
    { '/werk/akkoord.yml': 'style: gka', '/werk/agreements/stad/agenda.md': agenda },
    { below: packageHost },
  );
  const found: string[] = [];
  expect(
    resourcesOf('/werk/agreements/stad', host, (each) => found.push(lineOf(each))).project,
  ).toBeUndefined();
  expect(found).toEqual([
    'akkoord.yml:1:1 project/file-name (warning): Akkoord leest `akkoord.yml` niet: het bestand van een project heet `akkoord.yaml`. → Noem het bestand `akkoord.yaml`.',
  ]);
});

it('what one can choose from names the file of each', () => {
  const host = projectIn({ '/werk/templates/house-styles/stad/style.yaml': 'extends: gka\nname: Stad\n' });
  const { styles, schemes, home } = loadProject('/werk/agreements/stad', host, () => {});
  expect(styles).toEqual([
    expect.objectContaining({ id: 'gka' }),
    expect.objectContaining({ id: 'neutraal' }),
    { id: 'stad', name: 'Stad', file: '/werk/templates/house-styles/stad/style.yaml' },
  ]);
  expect(schemes.map(({ id }) => id)).toEqual(['gka-2021', 'oab-2023']);
  expect(home).toBe('/werk/agreements');
});

it('an editor hears of akkoord.yaml as it is typed', () => {
  const texts = new Map([['/werk/akkoord.yaml', 'out: getypt']]);
  const typed = overlayHost(projectIn({}), { texts, absolute: (path) => path });
  expect(settingsOf('/werk/agreements/stad', typed)?.out).toBe('/werk/getypt');
});
