/** A document of which the block with data is damaged must be named by `check` of any folder above it; text of another sort is left alone. */
import { describe, expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { check } from '../../src/pipeline.ts';
import { projectHost } from '../support/examples.ts';

const keys =
  'kind: memo\ntitle: Zomerschool\nstatus: draft\ndate: 12 mei 2026\nto: College\nfrom: Jeugd\nstyle: neutraal';
const body = 'De zomerschool duurt drie weken.\n';
const good = `---\n${keys}\n---\n\n${body}`;

/** The findings that a folder above a good dossier and a file give, as "rule line"; by default the file lies in a folder of its own. */
async function found(text: string | Uint8Array, name = 'kwijt/zomerschool.md', path = 'agreements') {
  const host = memoryHost(
    { 'agreements/goed/memo.md': good, [`agreements/${name}`]: text },
    { below: projectHost, templates: 'templates' },
  );
  const outcome = await check({ paths: [path] }, host);
  const { diagnostics, blocked } = outcome;
  expect(blocked).toBe(diagnostics.length > 0);
  return diagnostics.map(({ rule, span }) => `${rule} ${span?.file.slice(11)}:${span?.start.line}`);
}

const utf16 = (text: string, mark: string) => new Uint8Array(Buffer.from(mark + text, 'utf16le'));

test.each([
  ['too many lines', `${keys}\n${'\n'.repeat(20_001)}`, ['frontmatter/too-large kwijt/zomerschool.md:1']],
  ['more lines than a text may have', `${keys}\n${'# later\n'.repeat(5_001)}`, []],
])('data of %s', async (_, data, findings) => {
  expect(await found(`---\n${data}\n---\n\n${body}`)).toEqual(findings);
});

describe('a memo that nobody may lose', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['a blank line above', `\n${good}`, 'frontmatter/not-first 2'],
    ['many blank lines and tabs above', `\n \n\t\n\n${good}`, 'frontmatter/not-first 5'],
    ['a space before', ` ${good}`, 'frontmatter/not-first 1'],
    [
      'an indented block',
      `    ---\n    kind: memo\n    title: X\n    ---\n\n${body}`,
      'frontmatter/not-first 1',
    ],
    ['two byte order marks', `\ufeff\ufeff${good}`, 'frontmatter/not-first 1'],
    ['an invisible space before', `\u200b${good}`, 'frontmatter/not-first 1'],
    ['a comment above', `<!-- versie 3 -->\n${good}`, 'frontmatter/not-first 2'],
    ['a comment of three lines above', `<!--\nconcept\n-->\n\n${good}`, 'frontmatter/not-first 5'],
    ['a heading above', `# Zomerschool\n\n${good}`, 'frontmatter/not-first 3'],
    ['a line of text above', `Concept, niet verspreiden\n${good}`, 'frontmatter/not-first 2'],
    ['four dashes', good.replaceAll('---', '----'), 'frontmatter/opening 1'],
    ['four dashes above only', `-${good}`, 'frontmatter/opening 1'],
    ['two dashes', good.replaceAll('---', '--'), 'frontmatter/opening 1'],
    ['a dash of Word', good.replaceAll('---', '—'), 'frontmatter/opening 1'],
    ['an en dash and a dash', good.replaceAll('---', '–-'), 'frontmatter/opening 1'],
    ['stars', good.replaceAll('---', '***'), 'frontmatter/opening 1'],
    ['underscores', good.replaceAll('---', '___'), 'frontmatter/opening 1'],
    ['equals signs', good.replaceAll('---', '==='), 'frontmatter/opening 1'],
    ['dashes with spaces between', good.replaceAll('---', '- - -'), 'frontmatter/opening 1'],
    ['escaped dashes', good.replace('---', '\\---'), 'frontmatter/opening 1'],
    ['words behind the dashes', good.replace('---', '--- # gegevens'), 'frontmatter/opening 1'],
    ['the first key behind the dashes', good.replace('---\n', '--- '), 'frontmatter/opening 1'],
    ['TOML', `+++\n${keys.replaceAll(/: (.*)/g, ' = "$1"')}\n+++\n\n${body}`, 'frontmatter/opening 1'],
    ['a block of code', `\`\`\`yaml\n${keys}\n\`\`\`\n\n${body}`, 'frontmatter/opening 1'],
    ['a block of code around all of it', `\`\`\`\n${good}\`\`\`\n`, 'frontmatter/opening 1'],
    ['JSON', '{\n  "kind": "memo",\n  "title": "X"\n}\n', 'frontmatter/opening 1'],
    ['no line above', `${keys}\n---\n\n${body}`, 'frontmatter/opening 1'],
    ['no lines at all', `${keys}\n\n${body}`, 'frontmatter/opening 1'],
    ['no lines at all, without a kind', `${keys.slice(11)}\n\n${body}`, 'frontmatter/opening 1'],
    ['keys of an editor', '**Kind:** memo\n**Title:** Zomerschool\n', 'frontmatter/opening 1'],
    [
      'the table that GitHub shows',
      '| kind | memo |\n| --- | --- |\n| title | X |\n',
      'frontmatter/opening 1',
    ],
    ['a capital, no lines', keys.replace('kind:', 'Kind :'), 'frontmatter/opening 1'],
    ['no line below', `---\n${keys}\n\n${body}`, 'frontmatter/unclosed 1'],
    ['four dashes below', good.replace('\n---\n', '\n----\n'), 'frontmatter/unclosed 9'],
    ['a dash of Word below', good.replace('\n---\n', '\n—\n'), 'frontmatter/unclosed 9'],
    [
      'stars below, and a line across the text',
      `${good.replace('\n---\n', '\n***\n')}\n---\n`,
      'frontmatter/unclosed 9',
    ],
    ['a capital', good.replace('kind', 'Kind'), 'schema/kind-missing 1'],
    ['no kind', good.replace('kind: memo\n', ''), 'schema/kind-missing 1'],
    ['a kind that is none', good.replace('memo', 'notitie'), 'schema/kind-unknown 2'],
    [
      'Dutch keys between dashes of Word',
      '—\nsoort: memo\ntitel: Zomerschool\naan: Raad\n—\n\nTekst.\n',
      'frontmatter/opening 1',
    ],
    [
      'Dutch keys between four dashes',
      '----\nonderwerp: Zomerschool\nvan: Jeugd\n\ndatum: 12 mei\n----\n',
      'frontmatter/opening 1',
    ],
    ['UTF-16', utf16(good, '\ufeff'), 'encoding/utf-16 1'],
    ['UTF-16 without a mark', utf16(good, ''), 'encoding/utf-16 1'],
    ['line ends of an old Mac', good.replaceAll('\n', '\r'), 'file/line-endings 1'],
    ['a command to print money only', `Tekst.\n\n::budget\n`, 'frontmatter/missing 1'],
    [
      'an suppression only',
      `Tekst.\n\n<!-- toestaan text/placeholder: zo bedoeld -->\n`,
      'frontmatter/missing 1',
    ],
  ])('%s', async (_, text, expected) => {
    const [rule, line] = expected.split(' ');
    expect(await found(text)).toContain(`${rule} kwijt/zomerschool.md:${line}`);
  });

  test('beside another memo it is found as well', async () => {
    expect(await found(`\n${good}`, 'goed/zomerschool.md')).toEqual([
      'frontmatter/not-first goed/zomerschool.md:2',
    ]);
  });

  test('the memos beside it are gone over all the same', async () => {
    const host = memoryHost(
      { 'd/kapot.md': `-${good}`, 'd/memo.md': `${good}\nNog [...] te doen.\n` },
      { below: projectHost, templates: 'templates' },
    );
    const { diagnostics, unchecked } = await check({ paths: ['d'] }, host);
    expect(diagnostics.map(({ rule, span }) => `${rule} ${span?.file}`)).toEqual([
      'frontmatter/opening d/kapot.md',
      'text/placeholder d/memo.md',
    ]);
    expect(unchecked).toEqual(['d/kapot.md']);
  });

  test('given by its own name it is found as well', async () => {
    const rule = 'frontmatter/opening kwijt/zomerschool.md:1';
    expect(await found(`-${good}`, undefined, 'agreements/kwijt/zomerschool.md')).toEqual([rule]);
  });
});

test.each([
  [
    'an agreement without its block',
    '# Inleiding\n',
    'kwijt/akkoord.md',
    'frontmatter/missing kwijt/akkoord.md:1',
  ],
  ['an agreement that is empty', '', 'kwijt/akkoord.md', 'frontmatter/missing kwijt/akkoord.md:1'],
  ['an agenda that is empty', '', 'kwijt/agenda.md', 'frontmatter/missing kwijt/agenda.md:1'],
  ['a memo that is empty', '', 'kwijt/memo.md', 'frontmatter/missing kwijt/memo.md:1'],
  ['a letter that is empty', ' \n', 'kwijt/Raadsbrief.md', 'frontmatter/missing kwijt/Raadsbrief.md:1'],
  ['an empty file beside a memo', '', 'goed/zomerschool.md', 'frontmatter/missing goed/zomerschool.md:1'],
  ['another ending', good, 'kwijt/memo.markdown', 'file/name kwijt/memo.markdown:1'],
  ['two endings', good, 'goed/oud/memo.md.txt', 'file/name goed/oud/memo.md.txt:1'],
  ['a README that is a memo', good, 'kwijt/README.md', 'file/name kwijt/README.md:1'],
  ['a README that is a memo, beside one', good, 'goed/readme.md', 'file/name goed/readme.md:1'],
  ['a memo five folders down', good, '2026/05/jeugd/zomer/proef/memo.md', ''],
  [
    'a broken memo five folders down',
    `-${good}`,
    '2026/05/jeugd/zomer/proef/memo.md',
    'frontmatter/opening 2026/05/jeugd/zomer/proef/memo.md:1',
  ],
  ['a document too deep in a dossier', good, 'goed/a/b/c/d/nota.md', 'file/too-deep goed/a/b/c/d/nota.md:1'],
  [
    'a letter that lost its agreement',
    good.replace('memo', 'raadsbrief\nabout: akkoord.md'),
    'kwijt/raadsbrief.md',
    'dossier/no-main kwijt/raadsbrief.md:2',
  ],
])('%s', async (_, text, name, expected) => {
  if (expected === '') expect(await found(text, name)).toEqual([]);
  else expect(await found(text, name)).toContain(expected);
});

test('folders that are too deep to be searched are named', async () => {
  const deep = 'agreements/1/2/3/4/5/6/7/8/9/memo.md';
  const outcome = await check(
    { paths: ['agreements'] },
    memoryHost({ 'agreements/a/memo.md': good, [deep]: good }, { below: projectHost }),
  );
  expect(outcome.diagnostics.map(({ rule, severity, message }) => `${severity} ${rule} ${message}`)).toEqual([
    'info dossier/not-searched De mappen in `agreements/1/2/3/4/5/6/7/8` zijn niet doorzocht: die liggen meer dan 8 mappen onder `agreements`.',
  ]);
});

describe('text of another sort', () => {
  test.each([
    ['plain text', '# Uitleg\n\nZo werkt het.\n'],
    ['a line across the page first', '***\n\n# Uitleg\n\nDatum: 12 mei.\n'],
    ['keys in a block of code', `# Uitleg\n\nBegin zo:\n\n\`\`\`yaml\n---\n${keys}\n---\n\`\`\`\n`],
    ['keys in an indented block', `# Uitleg\n\nBegin zo:\n\n    kind: memo\n    title: X\n`],
    [
      'a key in a sentence',
      '# Uitleg\n\nSchrijf `kind: memo` bovenaan, of\nkind: memo als u dat liever hebt.\n',
    ],
    ['lines with a colon between lines', '-----\nAan: de raad\nGeacht bestuur,\n-----\n\nTekst.\n'],
    ['lines with a colon', 'Kind: zie hieronder\nOuders: idem\n\nTekst.\n'],
    ['a date and a title', 'Title: Overleg\nDate: 12 mei\n\nTekst.\n'],
    ['a block of code first', '```sh\nnpm ci\n```\n'],
    ['the agenda of a meeting', '# Agenda\n\n1. Opening\n2. Rondvraag\n'],
    ['a box of another program', ':::note\nLet op.\n:::\n'],
  ])('%s is left alone', async (_, text) => {
    expect(await found(text, 'uitleg/agenda.md')).toEqual([]);
    expect(await found(text, 'goed/uitleg.md')).toEqual([]);
  });

  test('README.md makes no dossier of the folder that it lies in', async () => {
    const outcome = await check(
      { paths: ['README.md'] },
      memoryHost({ 'README.md': good, 'docs/a.md': good }),
    );
    expect(outcome.diagnostics.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'file/name Dit bestand wordt niet gelezen, en er staan gegevens van een notitie in: `README.md` is altijd een toelichting.',
    ]);
  });
});
