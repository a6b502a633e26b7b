/** Which name gives which folder or file, and which is refused with what words. */

import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/kinds/kinds.ts';
import { choiceList } from '../../src/kinds/start/choice.ts';
import { made } from './new-host.ts';

const agenda = (name: string, folder?: string) =>
  made('gka-agenda', name, folder === undefined ? {} : { folder });

describe('a name becomes a folder', () => {
  test.each([
    ['meppel', 'agreements/meppel', 'GKA-agenda Meppel'],
    ['Één kans voor Súdwest', 'agreements/een-kans-voor-sudwest', 'GKA-agenda Één kans voor Súdwest'],
    ['  Noord   Veluwe ', 'agreements/noord-veluwe', 'GKA-agenda Noord Veluwe'],
    ['GKA-agenda 2026', 'agreements/gka-agenda-2026', 'GKA-agenda 2026'],
    ['ijsselstein', 'agreements/ijsselstein', 'GKA-agenda IJsselstein'],
    ['meppel.md', 'agreements/meppel', 'GKA-agenda Meppel'],
    [
      'Kansen: samen "sterk" #1',
      'agreements/kansen-samen-sterk-1',
      '"GKA-agenda Kansen: samen \\"sterk\\" #1"',
    ],
    ['a'.repeat(300), `agreements/${'a'.repeat(80)}`, `GKA-agenda A${'a'.repeat(299)}`],
    [`${'a'.repeat(79)} b`, `agreements/${'a'.repeat(79)}`, `GKA-agenda A${'a'.repeat(78)} b`],
  ])('%s', (name, folder, title) => {
    const { written, text } = agenda(name);
    expect(written).toEqual([`${folder}/agenda.md`, `${folder}/interventies/eerste-interventie.md`]);
    expect(/^title: (.*)$/m.exec(text(`${folder}/agenda.md`))?.[1]).toBe(title);
  });

  test.each([
    ['stukken', 'stukken/meppel'],
    ['stukken/', 'stukken/meppel'],
    ['.', 'meppel'],
    ['../elders', '../elders/meppel'],
    ['/', '/meppel'],
  ])('--in %s', (folder, expected) => {
    expect(agenda('meppel', folder).folder).toBe(expected);
  });
});

describe('a name that cannot be', () => {
  const noFile = 'daar is geen naam voor een bestand van te maken';
  const letters = 'kies een naam met letters of cijfers';
  test.each([
    ['', `\`\`: ${noFile}`, letters],
    ['  ', `\`\`: ${noFile}`, letters],
    ['?!', `\`?!\`: ${noFile}`, letters],
    ['日本', `\`日本\`: ${noFile}`, letters],
    ['.', `\`.\`: ${noFile}`, letters],
    ['..', '`..` is nog geen naam', letters],
    ['[...]', '`[...]` is nog geen naam', letters],
    ['<naam>', '`<naam>` is nog geen naam', letters],
    [
      '../meppel',
      '`../meppel` is een pad, geen naam',
      'geef alleen de naam (`meppel`), en de map met `--in`',
    ],
    [
      'agreements/meppel/',
      '`agreements/meppel/` is een pad, geen naam',
      'geef alleen de naam (`meppel`), en de map met `--in`',
    ],
    ['a\\b', '`a\\b` is een pad, geen naam', 'geef alleen de naam (`b`), en de map met `--in`'],
    ['/', '`/` is een pad, geen naam', 'geef alleen een naam, en de map met `--in`'],
    [
      'Ondertekend',
      '`ondertekend` kan niet: zo heet de map voor getekende exemplaren, en daarin leest Akkoord niets',
      'kies een andere naam',
    ],
    ['README.md', '`readme` kan niet: een bestand met die naam leest Akkoord niet', 'kies een andere naam'],
    ['nul', '`nul` kan niet: die naam kan op Windows niet bestaan', 'kies een andere naam'],
    ['a\u200bb', '`a<U+200B>b`: hierin staat een teken dat niet te zien is', 'typ de tekst opnieuw'],
  ])('%j', (name, message, help) => {
    const { problem, written } = agenda(name);
    expect({ problem, written }).toEqual({ problem: { message, help }, written: [] });
  });
});

describe('each kind has its file and its title', () => {
  const files = { 'agreements/v/akkoord.md': '---\nkind: agreement\ntitle: A\n---\n' };
  test.each([
    ['agreement', 'meppel', 'meppel/akkoord.md', 'Onderwijskansenakkoord Meppel'],
    ['agreement', 'Convenant jeugd', 'convenant-jeugd/akkoord.md', 'Convenant jeugd'],
    ['memo', 'kansen voor allen', 'kansen-voor-allen/notitie.md', 'Kansen voor allen'],
    [
      'implementation-agenda',
      'voortgezet onderwijs',
      'v/voortgezet-onderwijs.md',
      'Uitvoeringsagenda voortgezet onderwijs',
    ],
    ['implementation-agenda', 'uitvoeringsagenda VO', 'v/uitvoeringsagenda-vo.md', 'Uitvoeringsagenda VO'],
    ['implementation-agenda', undefined, 'v/uitvoeringsagenda.md', 'Uitvoeringsagenda'],
    ['raadsbrief', 'Brief mei', 'v/brief-mei.md', undefined],
    ['raadsbrief', undefined, 'v/raadsbrief.md', undefined],
  ])('%s %s', (kind, name, file, title) => {
    const { written, text } = made(kind, name, { files });
    expect(written).toEqual([`agreements/${file}`]);
    expect(/^title: (.*)$/m.exec(text(written[0] ?? ''))?.[1]).toBe(title);
  });
  test.each([
    ['stand van zaken', 'v/stand-van-zaken.md', 'Stand van zaken'],
    [undefined, 'v/notitie.md', 'Notitie'],
  ])('memo %s in a dossier', (name, file, title) => {
    const { written, text } = made('memo', name, { files, folder: './agreements//v/' });
    expect(written).toEqual([`agreements/${file}`]);
    expect(text(`agreements/${file}`)).toContain(`\ntitle: ${title}\n`);
  });
  test.each(['agreement', 'gka-agenda', 'memo', 'intervention'])('%s without a name', (kind) => {
    const main =
      kind === 'intervention'
        ? { files: { 'agreements/m/a.md': '---\nkind: gka-agenda\ntitle: M\n---\n' } }
        : {};
    expect(made(kind, undefined, main).problem).toEqual({
      message: '`naam` ontbreekt',
      help: `zet een naam achter \`${kind}\``,
    });
  });
});

test('a kind that does not exist', () => {
  expect(made('gka-agende', 'x').problem).toEqual({
    message: 'Akkoord kan geen `gka-agende` maken',
    help: 'bedoelde u `gka-agenda`?',
  });
  expect(made('interventieblad', 'x').problem?.help).toBe('bedoelde u `intervention`?');
  expect(made('huisstijl', 'x').problem?.help).toBe('bedoelde u `house-style`?');
  expect(made('constructor', 'x').problem?.help).toBe(
    `kies uit ${choiceList(
      [
        ...Object.values(kinds).map(({ name, label }) => ({ id: name, name: label })),
        { id: 'house-style', name: 'huisstijl' },
        { id: 'scheme', name: 'regeling' },
      ],
      '`',
    )}`,
  );
});
