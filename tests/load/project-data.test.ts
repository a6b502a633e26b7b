import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { houseStyleIds, loadHouseStyle } from '../../src/load/load-house-style.ts';
import { loadScheme, schemeIds } from '../../src/load/load-scheme.ts';
import { loadTemplate } from '../../src/load/load-template.ts';
import { lineOf, projectHost, projectResources } from './load-files.ts';

const ofPackage = { roots: ['templates'] };

const style = readFileSync('templates/house-styles/gka/style.yaml', 'utf8');
const scheme = readFileSync('templates/schemes/gka-2021.yaml', 'utf8');

describe('the styles and schemes of the project', () => {
  it.each(houseStyleIds(projectResources, projectHost))(
    'house style %s is fit to print with, in fonts that are there',
    (id) => {
      const found: Diagnostic[] = [];
      const loaded = loadHouseStyle(id, projectResources, projectHost, (diagnostic) =>
        found.push(diagnostic),
      );
      expect(found.map(lineOf)).toEqual([]);
      const faces = Object.values(loaded?.font.faces ?? {});
      expect(faces.map((face) => projectHost.font(face, '').length > 100_000)).toEqual([
        true,
        true,
        true,
        true,
      ]);
    },
  );

  it.each(schemeIds(projectResources, projectHost))('scheme %s can be used', (id) => {
    const found: Diagnostic[] = [];
    expect(
      loadScheme(id, projectResources, projectHost, (diagnostic) => found.push(diagnostic)),
    ).toMatchObject({
      id,
      source: expect.stringMatching(/^[a-z0-9-]+$/),
    });
    expect(found.map(lineOf)).toEqual([]);
  });

  it('gka-2021 has its ceiling and threshold', () => {
    expect(loadScheme('gka-2021', projectResources, projectHost, () => {})).toMatchObject({
      ceiling: 10_000_000n,
      costs: [{ id: 'loonkosten' }, { id: 'materieel' }, { id: 'overig', specify: 500_000n }],
    });
  });
});

const inStyle = (from: string, to: string) => {
  if (!style.includes(from)) throw new Error(`not in the style: ${from}`);
  const found: Diagnostic[] = [];
  const host = memoryHost(
    { 'templates/house-styles/x/style.yaml': style.replace(from, () => to) },
    { below: projectHost },
  );
  const loaded = loadHouseStyle('x', ofPackage, host, (diagnostic) => found.push(diagnostic));
  return [
    ...found.map((diagnostic) => lineOf(diagnostic).replace('templates/house-styles/x/', '')),
    loaded?.id,
  ];
};

describe('a house style', () => {
  it.each([
    [
      '  size: 11',
      '  size: 3',
      'style.yaml:24:9 style/out-of-bounds: `size` (lettergrootte): `3` valt buiten de grenzen. → Schrijf een getal van 4 tot en met 72.',
    ],
    [
      '  size: 11',
      '  size: groot',
      'style.yaml:24:9 style/not-a-number: `size` (lettergrootte): `groot` is geen getal. → Schrijf een getal van 4 tot en met 72.',
    ],
    [
      '  size: 11',
      '  size:',
      'style.yaml:24:3 schema/missing: `size` (lettergrootte) ontbreekt. → Vul een waarde in: deze sleutel mag niet leeg zijn.',
    ],
    [
      '    bold: ja',
      '    bold: yes',
      'style.yaml:29:11 schema/yes-no: `bold` (vet): `yes` is geen ja of nee. → Schrijf `ja` of `nee`.',
    ],
    [
      '"#0b5a6f"',
      '"teal"',
      'style.yaml:13:11 style/colour: `accent` (accent): `teal` is geen kleur. → Schrijf een hekje met zes cijfers of letters van a tot en met f, tussen aanhalingstekens: `"#154273"`.',
    ],
    [
      '"#52606d"',
      '"#7a8a9a"',
      'style.yaml:14:10 style/contrast: De kleur `#7a8a9a` is te licht om te lezen op het vlak: contrast 3,1, nodig is 4,5. → Kies een donkerdere kleur voor de letters, of een lichter vlak.',
    ],
    [
      '{page}',
      '{pagina}',
      'style.yaml:61:10 style/running-name: `right` (rechts): `{pagina}` is onbekend in een kop- of voetregel. → Bedoelde u `{page}`?',
    ],
    [
      'name: Gelijke Kansen Alliantie\n',
      '',
      'style.yaml:1:1 schema/missing: `name` (naam) ontbreekt. → Vul een waarde in: deze sleutel mag niet leeg zijn.',
    ],
  ])('%s → %s', (from, to, line) => {
    expect(inStyle(from, to)).toEqual([line, undefined]);
  });

  it('leaves room for the text', () => {
    expect(inStyle('right: 64', 'right: 240').concat(inStyle('left: 64', 'left: 240'))).toEqual(['x', 'x']);
    expect(
      inStyle(
        'top: 70\n    right: 64\n    bottom: 70\n    left: 64',
        'top: 70\n    right: 240\n    bottom: 70\n    left: 240',
      ),
    ).toEqual([
      'style.yaml:19:5 style/margins: De marges links en rechts laten te weinig breedte over voor de tekst. → Maak `left` en `right` kleiner: samen hoogstens 395 punten.',
      undefined,
    ]);
  });
});

it('a scheme names a source that it has', () => {
  const found: Diagnostic[] = [];
  const host = memoryHost({ 'templates/schemes/x.yaml': scheme.replace('source: gka', 'source: rijk') });
  expect(loadScheme('x', ofPackage, host, (diagnostic) => found.push(diagnostic))).toBeUndefined();
  expect(found.map(lineOf)).toEqual([
    'templates/schemes/x.yaml:4:9 scheme/unknown-source: `source` (bron van het geld) noemt `rijk`, en dat staat niet in `sources` (bronnen). → Zet de bron in `sources`, of verbeter de id.',
  ]);
});

describe('a template', () => {
  const load = (files: Record<string, string>) => {
    const found: Diagnostic[] = [];
    const template = loadTemplate('x', ofPackage, memoryHost(files), (diagnostic) => found.push(diagnostic));
    return { template, lines: found.map(lineOf) };
  };

  it('has its own partials before the shared ones, and its sections', () => {
    const { template, lines } = load({
      'templates/x/main.md.hbs': '# {{title}}\n',
      'templates/x/partials/a.md.hbs': 'eigen',
      'templates/partials/a.md.hbs': 'gedeeld',
      'templates/partials/b.md.hbs': 'gedeeld',
      'templates/x/sections.yaml':
        'sections:\n  - id: doel\n    heading: Doel\n    mandatory: ja\n    hint: wat er anders wordt\n',
    });
    expect(lines).toEqual([]);
    expect([...(template?.partials ?? [])].map(([name, { text }]) => `${name} ${text}`)).toEqual([
      'a eigen',
      'b gedeeld',
    ]);
    expect(template?.sections).toEqual([
      { id: 'doel', heading: 'Doel', mandatory: true, hint: 'wat er anders wordt' },
    ]);
  });

  it('must be there', () => {
    expect(load({ 'templates/y/main.md.hbs': '' })).toEqual({
      template: undefined,
      lines: [
        'templates/x/main.md.hbs:1:1 template/missing: Er is geen sjabloon voor `x`. → Zet het sjabloon in `templates/x/main.md.hbs`.',
      ],
    });
  });
});
