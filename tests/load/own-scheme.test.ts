import { expect, it } from 'vitest';
import { budgetsOf } from '../../src/model/budgets-of.ts';
import { loadFiles } from './load-files.ts';

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
