/** Nothing that a person made is overwritten, changed or joined by what would break it. */

import { describe, expect, test } from 'vitest';
import { HostError } from '../../src/host/host-error.ts';
import { kindFacts } from '../../src/kinds/facts.ts';
import * as pipeline from '../../src/pipeline.ts';
import { made, newHost } from './new-host.ts';

/** What a main document can be called: akkoord, GKA-agenda. */
const mains = Object.values(kindFacts).flatMap(({ role, label }) => (role === 'main' ? [label] : []));

const elsewhere = 'kies een andere naam, of een andere map met `--in`';
const agendaFiles = { 'agreements/meppel/agenda.md': '---\nkind: gka-agenda\ntitle: A\n---\n' };

describe('a new dossier', () => {
  test.each([
    ['agenda.md', 'hier staat al een document'],
    ['notitie.md', 'hier staat al een document'],
    ['Agenda.MD', 'hier staat al een document'],
    ['interventies/eerste-interventie.md', 'hier staat al een document'],
  ])('beside %s', (name, message) => {
    const path = `agreements/meppel/${name}`;
    const { refusals, written, text } = made('gka-agenda', 'meppel', { files: { [path]: 'mine' } });
    expect({ refusals, written }).toEqual({ refusals: [{ path, message, help: elsewhere }], written: [] });
    expect(text(path)).toBe('mine');
  });
  test('where a folder has the name of the agenda', () => {
    const { refusals } = made('gka-agenda', 'meppel', {
      files: { 'agreements/meppel/agenda.md/kaart.png': '' },
    });
    expect(refusals.map(({ path, message }) => [path, message])).toEqual([
      ['agreements/meppel/agenda.md', 'hier staat al een document'],
    ]);
  });
  test('where a file has the name of the folder', () => {
    const { refusals } = made('gka-agenda', 'meppel', { files: { 'agreements/meppel': 'mine' } });
    expect(refusals).toEqual([
      { path: 'agreements/meppel', message: 'hier staat al een bestand', help: elsewhere },
    ]);
  });
  test('in a folder that is there, with what is no document', () => {
    const files = { 'agreements/meppel/README.md': 'mine', 'agreements/meppel/oud.docx': 'mine' };
    expect(made('gka-agenda', 'meppel', { files }).written).toHaveLength(2);
  });
  test('inside another dossier', () => {
    const { refusals } = made('gka-agenda', 'steenwijk', { files: agendaFiles, folder: 'agreements/meppel' });
    expect(refusals).toEqual([
      {
        path: 'agreements/meppel',
        message: 'deze map is zelf al een dossier',
        help: 'kies met `--in` de map waarin de dossiers liggen',
      },
    ]);
  });
  test('beside another dossier', () => {
    expect(made('gka-agenda', 'steenwijk', { files: agendaFiles }).folder).toBe('agreements/steenwijk');
  });
  test('among signed copies', () => {
    const { refusals } = made('gka-agenda', 'meppel', { folder: 'a/Ondertekend' });
    expect(refusals.map(({ message }) => message)).toEqual([
      'in een map `ondertekend` schrijft Akkoord nooit',
    ]);
  });
  test('below a file: the disk refuses, nothing is written', () => {
    const host = newHost({ agreements: 'mine' });
    expect(() => pipeline.create({ kind: 'gka-agenda', name: 'meppel', answers: {} }, host)).toThrow(
      expect.objectContaining({ code: 'ENOTDIR' }) as HostError,
    );
    expect(host.written).toEqual([]);
  });
  test('is refused before anything is asked', () => {
    const request = { kind: 'gka-agenda', name: 'meppel', answers: {} };
    const { refusals, questions } = pipeline.prepare(request, newHost(agendaFiles));
    expect([refusals.length, questions]).toEqual([1, []]);
  });
});

describe('a new sheet', () => {
  const sheet = (name: string, files: Record<string, string> = {}, folder?: string) =>
    made('intervention', name, { files: { ...agendaFiles, ...files }, ...(folder ? { folder } : {}) });

  test.each([
    ['agenda', 'agreements/meppel/agenda.md', {}],
    ['Coach', 'agreements/meppel/oud/coach.md', { 'agreements/meppel/oud/coach.md': 'mine' }],
  ])('with the name of another document: %s', (name, path, files) => {
    expect(sheet(name, files).refusals).toEqual([
      {
        path,
        message: 'zo heet al een document van dit dossier',
        help: 'kies een andere naam: aan zijn naam wordt een document herkend',
      },
    ]);
  });
  test('where something lies that the list of the folder did not show', () => {
    const path = 'agreements/meppel/interventies/coach.md';
    const host = newHost({ ...agendaFiles, [path]: 'mine' });
    const hiding = {
      ...host,
      list: (folder: string) => host.list(folder).filter((name) => name !== 'coach.md'),
    };
    const { refusals } = pipeline.create({ kind: 'intervention', name: 'coach', answers: {} }, hiding);
    expect(refusals).toEqual([{ path, message: 'hier staat al een bestand', help: elsewhere }]);
    expect([host.text(path), host.written]).toEqual(['mine', []]);
  });
  test('that someone makes in the same moment: hers stays, and what was made before it is told', () => {
    const host = newHost();
    const path = 'agreements/meppel/interventies/eerste-interventie.md';
    const beside: typeof host.writeAll = (files) => {
      host.write(path, new TextEncoder().encode('mine'));
      return host.writeAll(files);
    };
    const { refusals, written } = pipeline.create(
      { kind: 'gka-agenda', name: 'meppel', answers: {} },
      { ...host, writeAll: beside },
    );
    expect({ refusals, written }).toEqual({
      refusals: [{ path, message: 'hier staat al een bestand', help: elsewhere }],
      written: ['agreements/meppel/agenda.md'],
    });
    expect(host.text(path)).toBe('mine');
  });
  test('with more dossiers to choose from', () => {
    const files = { 'agreements/zwolle/agenda.md': '---\nkind: gka-agenda\ntitle: Z\n---\n' };
    expect(sheet('coach', files).problem).toEqual({
      message: 'in `agreements` staan meer dossiers',
      help: 'kies er een: `--in agreements/meppel`, `--in agreements/zwolle`',
    });
    expect(sheet('coach', files, 'agreements/zwolle').written).toEqual([
      'agreements/zwolle/interventies/coach.md',
    ]);
  });
  test('without a dossier', () => {
    expect(made('intervention', 'coach', { files: { 'leeg/': '' }, folder: 'leeg' }).problem).toEqual({
      message: 'in `leeg` staat geen dossier',
      help: 'noem de map van het dossier met `--in`',
    });
    expect(() => made('intervention', 'coach', { folder: 'nergens' })).toThrow(HostError);
  });
  test('in a dossier whose agenda cannot be read: its findings, and nothing made', () => {
    const { unreadable, diagnostics, written } = made('intervention', 'coach', {
      files: { 'agreements/meppel/agenda.md': '---\nkind: gka-agenda\ntitle: [\n---\n' },
    });
    expect({ unreadable, written }).toEqual({ unreadable: true, written: [] });
    expect(diagnostics.map(({ rule, span }) => `${rule} ${span?.file}:${span?.start.line}`)).toEqual([
      'yaml/unclosed-bracket agreements/meppel/agenda.md:3',
    ]);
  });
});

describe('a document about another', () => {
  const main = 'agreements/v/akkoord.md';
  const files = {
    [main]: '---\nkind: agreement\ntitle: V\n---\n',
    'agreements/v/uitvoering.md': '---\nkind: implementation-agenda\ntitle: U\n---\n',
    'agreements/m/agenda.md': '---\nkind: gka-agenda\ntitle: M\n---\n',
    'agreements/m/interventies/coach.md': '---\nkind: intervention\ntitle: C\n---\n',
    'agreements/n/notitie.md': '---\nkind: memo\ntitle: N\n---\n',
    'README.md': '# Lees mij\n',
    'kapot/akkoord.md': '---\nkind: agreement\ntitle: [\n---\n',
  };
  const letter = (about: string, folder?: string) =>
    made('raadsbrief', undefined, { files, about, ...(folder === undefined ? {} : { folder }) });
  const none = `geen ${mains.join(' of ')}`;

  test.each([
    [main, undefined],
    ['./agreements//v/akkoord.md', undefined],
    [main, 'agreements/v/'],
    ['akkoord.md', './agreements/v'],
  ])('%s --in %s', (about, folder) => {
    expect(letter(about, folder).written).toEqual(['agreements/v/raadsbrief.md']);
  });
  test.each([
    ['agreements/v/akord.md', 'geen bestand dat er is', `bedoelde u \`${main}\`?`],
    ['agreements/v', 'geen bestand dat er is', `bedoelde u \`${main}\`?`],
    ['agreement/v/akkoord.md', 'geen bestand dat er is', `bedoelde u \`${main}\`?`],
    ['agreements/v/uitvoering.md', none, `bedoelde u \`${main}\`?`],
    ['agreements/m/interventies/coach.md', none, 'bedoelde u `agreements/m/agenda.md`?'],
    ['agreements/n/notitie.md', none, `kies uit \`agreements/m/agenda.md\`, \`${main}\``],
    ['README.md', none, `kies uit \`agreements/m/agenda.md\`, \`${main}\``],
  ])('%s', (about, what, help) => {
    const { problem, written } = letter(about);
    const message = `\`${about}\` is ${what}`;
    expect({ problem, written }).toEqual({ problem: { option: 'about', message, help }, written: [] });
  });
  test('where there is nothing to be about', () => {
    expect(made('raadsbrief', undefined, { about: 'akkoord.md' }).problem?.help).toBe(
      `noem het bestand van een ${mains.join(' of een ')}`,
    );
  });
  test('with nothing named', () => {
    expect(letter('').problem).toEqual({
      option: 'about',
      message: 'hier hoort een bestand',
      help: 'noem een bestand',
    });
  });
  test('in one dossier, about another', () => {
    expect(letter(main, 'agreements/m').problem).toEqual({
      option: 'in',
      message: 'dit is een ander dossier dan dat van `--about`',
      help: 'laat het weg',
    });
  });
  test('for a kind that is about nothing', () => {
    expect(made('memo', 'x', { files, about: main }).problem).toEqual({
      option: 'about',
      message: 'dit hoort niet bij `memo`',
      help: 'laat het weg',
    });
  });
  test('that cannot be read: its findings, and nothing made', () => {
    const { unreadable, diagnostics, written } = letter('kapot/akkoord.md');
    expect({ unreadable, written }).toEqual({ unreadable: true, written: [] });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['yaml/unclosed-bracket']);
  });
  test('that is not made twice', () => {
    const path = 'agreements/v/raadsbrief.md';
    const twice = made('raadsbrief', undefined, { files: { ...files, [path]: 'mine' }, about: main });
    expect(twice.refusals.map((refusal) => refusal.path)).toEqual([path]);
    expect(twice.text(path)).toBe('mine');
  });

  const anyMain = `kies met \`--in\` het dossier van een ${mains.join(' of een ')}`;
  test.each([
    [
      'intervention',
      'agreements/v',
      'akkoord',
      'interventieblad',
      'kies met `--in` het dossier van een GKA-agenda',
    ],
    [
      'intervention',
      'agreements/n',
      'notitie',
      'interventieblad',
      'kies met `--in` het dossier van een GKA-agenda',
    ],
    ['implementation-agenda', 'agreements/n', 'notitie', 'uitvoeringsagenda', anyMain],
    ['raadsbrief', 'agreements/n', 'notitie', 'raadsbrief', anyMain],
  ])('%s has no place in %s', (kind, folder, label, own, help) => {
    expect(made(kind, 'x', { files, folder }).problem).toEqual({
      message: `in \`${folder}\` is het hoofddocument een ${label}, en daar hoort geen ${own} bij`,
      help,
    });
  });
  test('among signed copies', () => {
    const signed = { 'ondertekend/akkoord.md': '---\nkind: agreement\ntitle: V\n---\n' };
    const { refusals } = made('raadsbrief', undefined, { files: signed, about: 'ondertekend/akkoord.md' });
    expect(refusals.map(({ message }) => message)).toEqual([
      'in een map `ondertekend` schrijft Akkoord nooit',
    ]);
  });
});

describe('a memo', () => {
  const files = { 'agreements/v/akkoord.md': '---\nkind: agreement\ntitle: V\n---\n' };
  test.each([
    [undefined, 'agreements/x/notitie.md'],
    ['agreements', 'agreements/x/notitie.md'],
    ['nieuw', 'nieuw/x/notitie.md'],
    ['agreements/v', 'agreements/v/x.md'],
    ['agreements/v/akkoord.md', 'agreements/v/x.md'],
  ])('--in %s', (folder, path) => {
    expect(made('memo', 'x', { files, ...(folder ? { folder } : {}) }).written).toEqual([path]);
  });
});
