import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadInProject, packageHost } from './project-files.ts';

const own = '/werk/templates/gka-agenda';
const main = readFileSync('templates/gka-agenda/main.md.hbs', 'utf8');
const deviates = (files: string) =>
  `agreements/stad/agenda.md:2:1 text/deviates (info): Dit document heeft niet de modeltekst van Akkoord 0.2.0, maar een eigen tekst: ${files}. → Vergelijk de eigen tekst met de modeltekst, ook na een nieuwe versie van Akkoord.`;

it('tells which documents have a partial of the project in place of the model text', () => {
  const { lines } = loadInProject({ [`${own}/partials/model-text-pillars.md.hbs`]: 'Onze pijlers.\n' });
  expect(lines).toEqual([deviates('`templates/gka-agenda/partials/model-text-pillars.md.hbs`')]);
});

it('tells the main template and the sections too, and says nothing of what is not used', () => {
  const { lines } = loadInProject({
    [`${own}/main.md.hbs`]: main,
    [`${own}/sections.yaml`]: readFileSync('templates/gka-agenda/sections.yaml', 'utf8'),
    [`${own}/partials/eigen.md.hbs`]: 'Niemand vraagt dit.\n',
    '/werk/templates/raadsbrief/main.md.hbs': 'Een brief.\n',
  });
  expect(lines).toEqual([
    deviates('`templates/gka-agenda/main.md.hbs`, `templates/gka-agenda/sections.yaml`'),
  ]);
});

it('refuses an own template in which nobody can sign what is signed', () => {
  const { lines } = loadInProject({ [`${own}/main.md.hbs`]: main.replaceAll(/^::signatures.*$/gm, '') });
  expect(lines).toEqual([
    deviates('`templates/gka-agenda/main.md.hbs`'),
    'templates/gka-agenda/main.md.hbs:1:1 template/signatures-left-out: In het sjabloon is geen plaats om te tekenen: `::signatures` ontbreekt, en de GKA-agenda wordt getekend. → Zet `::signatures` op een eigen regel, waar de handtekeningen horen.',
  ]);
});

it('takes a partial that signs for a place to sign', () => {
  const { lines } = loadInProject({
    [`${own}/main.md.hbs`]: main.replaceAll(/^::signatures.*$/gm, '{{> tekenen}}'),
    [`${own}/partials/tekenen.md.hbs`]: '::signatures\n',
  });
  expect(lines).toEqual([deviates('`templates/gka-agenda/main.md.hbs`')]);
});

it('asks no place to sign of a letter, which has a way of its own', () => {
  const letter = '---\nkind: raadsbrief\nabout: agenda.md\nstatus: draft\nstyle: gka\n---\n';
  const { lines } = loadInProject({
    '/werk/agreements/stad/raadsbrief.md': letter,
    '/werk/templates/raadsbrief/partials/money.md.hbs': 'Geen geld.\n',
  });
  expect(lines).toEqual([expect.stringMatching(/^agreements\/stad\/raadsbrief\.md:2:1 text\/deviates/)]);
});

it('says of a package that cannot be read what to do, and no more', () => {
  const fault = (_: string, path: string) => (path === packageHost.templates ? 'EACCES' : undefined);
  expect(loadInProject({}, { fault }).lines).toEqual([
    expect.stringMatching(
      /:1:1 project\/package-unreadable: De sjablonen van Akkoord zelf zijn niet te lezen: `.*templates` \(EACCES\)\. → Installeer Akkoord opnieuw met `npm ci`, of laat de beheerder u deze map laten lezen\.$/,
    ),
  ]);
});
