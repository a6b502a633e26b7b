import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { budgetsOf } from '../../src/model/budgets-of.ts';
import { build } from '../../src/pipeline.ts';
import { loadFiles, projectHost } from './load-files.ts';
import { agenda, sheet } from './valid-dossier.ts';

const agreement = (data: string) => ({
  'akkoord.md': `---
kind: agreement
title: Akkoord
status: draft
style: gka
partners:
  stad:
    name: Gemeente Voorbeeldstad
    type: municipality
${data}
---

# Inleiding

Tekst.
`,
});
const money = `budget:
  - cost: coaches
    item: Coach
    amount: € 1.000
funding:
  - source: stad
    amount: rest`;
const own = `costs:
  coaches: Coaches in de wijk
sources:
  stad: Gemeente Voorbeeldstad`;

it('a dossier without a scheme has costs and sources of its own', () => {
  const { dossier, lines } = loadFiles(agreement(`${own}\n${money}`));
  expect(lines).toEqual([]);
  const { whole } = budgetsOf(dossier ?? expect.fail('no dossier'));
  expect(whole.costs.map(({ cost, total }) => [cost.label, total.cents])).toEqual([
    ['Coaches in de wijk', 100_000n],
  ]);
  expect(whole.funding.map(({ source, total }) => [source.label, total.cents])).toEqual([
    ['Gemeente Voorbeeldstad', 100_000n],
  ]);
});

it('a budget has the names of its own dossier', () => {
  const { lines } = loadFiles(agreement(`${own}\n${money.replace('cost: coaches', 'cost: caoches')}`));
  expect(lines).toEqual([
    'akkoord.md:15:11 dossier/unknown-cost: `cost` (kostensoort) noemt `caoches`, en dat staat niet bij `costs`. → Bedoelde u `coaches` (Coaches in de wijk)?',
  ]);
});

it('a budget without scheme or names is told what can be done', () => {
  expect(loadFiles(agreement(money)).lines).toEqual([
    'akkoord.md:10:1 dossier/no-scheme: Er staat een `budget` (begroting), maar geen `scheme` (regeling). → Zet `scheme:` erboven met de naam van een regeling (`gka-2021`, `oab-2023`), of noem de kosten en de bronnen zelf onder `costs:` en `sources:`. Een eigen regeling maakt u met `akkoord new scheme`.',
  ]);
});

it('a scheme and names of its own do not go together', () => {
  expect(loadFiles(agreement(`scheme: gka-2021\n${own}\n${money}`)).lines).toEqual([
    'akkoord.md:11:1 dossier/two-schemes: Er staat een `scheme` (regeling) en ook `costs`: dan is niet te zien wat er geldt. → Haal `scheme` weg, of zet de namen van `costs` in een eigen regeling: die maakt u met `akkoord new scheme`.',
  ]);
});

describe('an agenda', () => {
  const main = (names: string) => agenda.replace('scheme: gka-2021\n', names);
  const paid = sheet.replace('cost: loonkosten', 'cost: coaches').replace('source: gka', 'source: stad');
  const files = (names: string, part = paid) => ({ 'agenda.md': main(names), 'interventies/coach.md': part });

  it.each([
    ['without scheme', ''],
    ['with a scheme that is left open', 'scheme:\n'],
  ])('has costs and sources of its own for all of its sheets, %s', (_, scheme) => {
    const { dossier, lines } = loadFiles(files(`${scheme}${own}\n`));
    expect(lines).toEqual([]);
    const { whole } = budgetsOf(dossier ?? expect.fail('no dossier'));
    expect(whole.costs.map(({ cost, total }) => [cost.label, total.cents])).toEqual([
      ['Coaches in de wijk', 850_000n],
    ]);
    expect(whole.funding.map(({ source }) => source.label)).toEqual(['Gemeente Voorbeeldstad']);
    expect(dossier?.main.data).toMatchObject({ scheme: undefined });
    expect(dossier?.scheme.ceiling).toBeUndefined();
  });

  it('says where the names are when a sheet has another', () => {
    expect(loadFiles(files(`${own}\n`, paid.replace('source: stad', 'source: gka'))).lines).toEqual([
      'interventies/coach.md:18:13 dossier/unknown-source: `source` (bron) noemt `gka`, en dat staat niet bij `sources` in `d/agenda.md`. → Bekend zijn: `stad`.',
    ]);
  });

  it('cannot have a scheme too', () => {
    expect(loadFiles(files(`scheme: gka-2021\n${own}\n`)).lines).toContainEqual(
      expect.stringMatching(/^agenda\.md:10:1 dossier\/two-schemes: /),
    );
  });

  it('prints the names in its budget', async () => {
    const host = memoryHost(
      Object.fromEntries(
        Object.entries(files(`${own}\n`, paid.replace('# Doel', '# Doel van de interventie'))).map(
          ([name, text]) => [`d/${name}`, text],
        ),
      ),
      { below: projectHost },
    );
    const { diagnostics, printed } = await build({ paths: ['d'], out: 'out', formats: ['tree'] }, host);
    expect(diagnostics.filter(({ rule }) => !/^(?:data|parties|section)\//.test(rule))).toEqual([]);
    expect(printed).toContain('Coaches in de wijk');
    expect(printed).toContain('Gemeente Voorbeeldstad');
  });
});
