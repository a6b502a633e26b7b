import { describe, expect, it } from 'vitest';
import { suppressibleFindings } from '../../src/check/known-findings.ts';
import { complete } from '../../src/editor/complete.ts';
import { define } from '../../src/editor/define.ts';
import { documentLinks } from '../../src/editor/document-links.ts';
import { foldsOf } from '../../src/editor/folding.ts';
import { formatFrontmatter } from '../../src/editor/format-frontmatter.ts';
import { frontmatterLines } from '../../src/editor/frontmatter-lines.ts';
import { hover } from '../../src/editor/hover.ts';
import { inlayHints } from '../../src/editor/inlay-hints.ts';
import { outline } from '../../src/editor/outline.ts';
import { highlights, references } from '../../src/editor/references.ts';
import { prepareRename, rename } from '../../src/editor/rename/rename.ts';
import { selectionsAt } from '../../src/editor/selection.ts';
import type { Situation } from '../../src/editor/situation.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { loadProject } from '../../src/load/load-project.ts';
import { assembledDossier, projectHost } from '../support/examples.ts';

const folder = 'agreements/meppel-gka-agenda';
const sheetFile = `${folder}/interventies/kansen4kinderen.md`;
const read = (file: string) => new TextDecoder().decode(projectHost.read(file));
const sheet = read(sheetFile);
const known = assembledDossier(folder, projectHost);

/** The situation of a cursor, written as `▮` in the text. */
function at(marked: string, file = sheetFile, isKnown = true): Situation {
  const offset = marked.indexOf('▮');
  if (offset < 0) throw new Error('no cursor in the text');
  const before = marked.slice(0, offset).split('\n');
  return {
    file,
    text: marked.replace('▮', ''),
    position: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    dossier: isKnown ? known.dossier : undefined,
    documents: isKnown ? known.documents : [],
    project: () => loadProject('.', projectHost, () => {}),
    read,
    pictures: () => [`${folder}/beelden/verdeling.png`],
    rules: suppressibleFindings,
  };
}
/** The text of the example with one stretch replaced. */
function changed(from: string, to: string, text = sheet): string {
  if (!text.includes(from)) throw new Error(`no ${from}`);
  return text.replace(from, () => to);
}
/** A text after a completion was chosen. */
function chosen(marked: string, label: string, file = sheetFile): string {
  const situation = at(marked, file);
  const found = complete(situation).find((each) => each.label === label) ?? expect.fail(`no ${label}`);
  const lines = situation.text.split('\n');
  const { line, from, to } = found.stretch;
  const whole = lines[line - 1] ?? '';
  lines[line - 1] = whole.slice(0, from - 1) + found.insert + whole.slice(to - 1);
  return lines.join('\n');
}
const labels = (marked: string, file?: string, isKnown?: boolean) =>
  complete(at(marked, file, isKnown)).map(({ label }) => label);
const told = (from: string, to: string, text?: string, file?: string) =>
  hover(at(changed(from, to, text), file))?.text;
const nbsp = '\u00a0';

describe('hover in the frontmatter', () => {
  it('a key: label, what it is for, an example', () => {
    expect(told('summary:', 'sum▮mary:')).toBe(
      '**Korte beschrijving** (`summary`)\n\nÉén of twee zinnen voor in het overzicht.\n\nBijvoorbeeld: `De inzet van de kansencoach wordt verbreed.`',
    );
  });
  it('an amount is worked out', () => {
    expect(told('588 uur', '588 ▮uur')).toContain(`**588 uur × €${nbsp}85 = €${nbsp}49.980,00**`);
    expect(told('588 uur x € 85,- = € 49.980,-', '▮€ 1.250,50')).toContain(`**€${nbsp}1.250,50**`);
    expect(told('588 uur x € 85,- = € 49.980,-', 'p▮.m.')).toContain('Nog niet bekend');
  });
  it('an amount that is no amount is only explained', () => {
    expect(told('588 uur x € 85,- = € 49.980,-', 'veel▮')).toMatch(
      /^\*\*Bedrag\*\* \(`amount`\)\n\nEen som mag ook/,
    );
  });
  it('`rest` and the whole budget come to what was computed', () => {
    expect(told('amount: rest', 'amount: r▮est')).toContain(`**Wat overblijft: €${nbsp}49.980,00**`);
    expect(told('\nbudget:', '\nbud▮get:')).toContain(`**Samen: €${nbsp}49.980**`);
  });
  it('an id tells what it names', () => {
    expect(told('  - stad-esch', '  - stad▮-esch')).toContain('`stad-esch`: Stad & Esch');
    expect(told('cost: loonkosten', 'cost: loon▮kosten')).toContain('`loonkosten`: Loonkosten.');
  });
  it('nothing for a key that nobody knows, a comment, and the dashes', () => {
    expect(told('period:', 'onbe▮kend: x\nperiod:')).toBeUndefined();
    expect(told('period:', '# uit▮leg\nperiod:')).toBeUndefined();
    expect(told('---', '--▮-')).toBeUndefined();
  });
});

describe('hover in the text', () => {
  it('a value, what it is and where it stands', () => {
    expect(told('{{agenda.partners.stad-esch.name}}', '{{agenda.part▮ners.stad-esch.name}}')).toBe(
      `**Stad & Esch**\n\nNaam\n\n${folder}/agenda.md, regel 24`,
    );
  });
  it('a value behind é and emoji in UTF-16 columns', () => {
    const found = hover(at(changed('## Planning', '## Planning\n\nCafé 👩🏽‍🏫: {{tit▮le}}.')));
    expect(found?.text).toContain('**Uitbreiding Kansen4Kinderen**');
    expect(found?.stretch).toMatchObject({ from: 17, to: 22 });
  });
  it('a value that does not exist', () => {
    expect(told('## Planning', '## Planning\n\n{{titl▮}}')).toBe(
      'Het gegeven `titl` bestaat niet.\n\nBedoelde u `{{title}}`?',
    );
  });
  it('a link, a block, an attribute, a known heading', () => {
    expect(told('startanalyse.md#planning', 'startanalyse.md#pl▮anning')).toContain('**Planning**');
    expect(told('## Planning', '::bud▮get\n\n## Planning')).toContain('De begroting als tabel');
    expect(told('## Planning', '::section{of=../agenda.md#x pa▮rt=list}\n\n## Planning')).toContain(
      'Welk deel',
    );
    expect(told('## Planning', '## Pl▮anning')).toContain('**Planning** (verplicht)');
  });
  it('nothing in plain text', () => {
    expect(told('Kansenongelijkheid verdwijnt', 'Kansen▮ongelijkheid verdwijnt')).toBeUndefined();
  });
});

describe('completion of keys', () => {
  it('those that are missing, with label and hint', () => {
    expect(complete(at(changed('title: Uitbreiding Kansen4Kinderen\n', '▮\n')))).toMatchObject([
      { label: 'title', detail: 'titel', insert: 'title: ', sort: 'key' },
      { label: 'allow', detail: 'toegestane meldingen (mag weg)', insert: 'allow:\n  - ' },
    ]);
  });
  it('in an item of a list, and in a group', () => {
    expect(labels(changed('    item: Kansencoach\n', '    it▮\n'))).toEqual(['id', 'item', 'vat']);
    expect(labels(changed('  role: Beleidsadviseur jeugd en onderwijs\n', '  ▮\n'))).toEqual([
      'name',
      'role',
      'phone',
      'website',
    ]);
  });
  it('in a new item of a list, all of them', () => {
    expect(labels(changed('funding:\n', '  - ▮\nfunding:\n'))).toEqual([
      'id',
      'cost',
      'item',
      'amount',
      'vat',
    ]);
    expect(chosen(changed('\nfunding:\n', '\n  ▮\nfunding:\n'), 'cost')).toContain('\n  - cost: \nfunding:');
  });
  it('a group and a list begin below their key', () => {
    expect(chosen('---\nkind: raadsbrief\nhan▮\n---\n', 'handler')).toBe(
      '---\nkind: raadsbrief\nhandler:\n  \n---\n',
    );
    expect(chosen('---\nkind: raadsbrief\nsig▮\n---\n', 'signatories')).toBe(
      '---\nkind: raadsbrief\nsignatories:\n  - \n---\n',
    );
  });
  it('a key before a colon keeps it', () => {
    expect(chosen('---\nkind: memo\nti▮:\n---\n', 'title')).toBe('---\nkind: memo\ntitle:\n---\n');
  });
  it('without closing dashes, in a file of nothing, and without a dossier', () => {
    expect(labels('---\nkind: memo\nmee▮', sheetFile, false)).toContain('meeting');
    expect(labels('---\n▮', 'nieuw.md', false)).toEqual(['kind']);
  });
  it('not in a comment, and not where a map has ids of its own', () => {
    expect(labels(changed('period:', '# ▮\nperiod:'))).toEqual([]);
    expect(labels('---\nkind: gka-agenda\npartners:\n  ▮\n---\n')).toEqual([]);
  });
});

describe('completion of values', () => {
  it('choices with their Dutch names', () => {
    expect(complete(at('---\nkind: memo\nstatus: ▮\n---\n'))).toMatchObject([
      { label: 'draft', detail: 'concept' },
      { label: 'final', detail: 'definitief' },
    ]);
    expect(labels('---\nkind: ▮\n---\n')).toEqual(Object.keys(kinds));
  });
  it('right behind the colon a space comes first', () => {
    expect(chosen('---\nkind: memo\nstatus:▮\n---\n', 'final')).toBe('---\nkind: memo\nstatus: final\n---\n');
  });
  it('replaces what stands there', () => {
    expect(chosen('---\nkind: memo\nstatus: fi▮nished\n---\n', 'final')).toBe(
      '---\nkind: memo\nstatus: final\n---\n',
    );
  });
  it.each([
    ['partner: meppel', 'partner: ▮', 'stad-esch'],
    ['cost: loonkosten', 'cost: ▮', 'materieel'],
    ['source: gka', 'source: ▮', 'gemeente'],
    ['  - drenthe\n', '  - ▮\n', 'lea'],
    ['  - drenthe\n', '  ▮\n', 'lea'],
    ['period: 2022-2024', 'partners: [meppel, ▮]', 'lea'],
  ])('%s: ids', (from, to, id) => {
    expect(labels(changed(from, to))).toContain(id);
  });
  it('an id below a key without a dash gets one', () => {
    expect(chosen(changed('  - drenthe\n', '  ▮\n'), 'lea')).toContain('\n  - lea\n  - beatrixschool\n');
  });
  it('files, styles, schemes and rules', () => {
    const agenda = `${folder}/agenda.md`;
    const header = '---\nkind: gka-agenda\n';
    expect(labels(`${header}interventions:\n  - ▮\n---\n`, agenda)).toEqual([
      'interventies/startanalyse.md',
      'interventies/kansen4kinderen.md',
    ]);
    expect(labels('---\nkind: raadsbrief\nabout: ▮\n---\n', `${folder}/raadsbrief.md`)).toEqual([
      'agenda.md',
    ]);
    expect(labels(`${header}style: ▮\n---\n`, agenda)).toContain('neutraal');
    expect(labels(`${header}scheme: ▮\n---\n`, agenda)).toEqual(['gka-2021', 'oab-2023']);
    expect(labels(`${header}allow:\n  - rule: ▮\n---\n`, agenda)).toContain('text/placeholder');
  });
});

describe('completion in the text', () => {
  const line = (authored: string) => changed('## Planning', `${authored}\n\n## Planning`);
  it('values with what they are now', () => {
    const found = complete(at(line('Het totaal is {{budget.▮')));
    expect(found).toMatchObject([
      { label: 'total', detail: `€${nbsp}49.980`, insert: 'total}}' },
      { label: 'lines', sort: 'value', detail: 'Kansencoach', insert: 'lines}}' },
    ]);
    expect(chosen(line('Zie {{agenda.partners.stad▮ en zo'), 'stad-esch')).toContain(
      'Zie {{agenda.partners.stad-esch}} en zo',
    );
    expect(chosen(line('In {{per▮}} dus'), 'period')).toContain('In {{period}} dus');
  });
  it('a date in its forms', () => {
    expect(complete(at(line('Op {{agenda.date ▮')))).toMatchObject([
      { label: 'long', insert: 'long}}' },
      { label: 'weekday', detail: expect.stringContaining('dag') },
      { label: 'short' },
    ]);
  });
  it('blocks, their attributes and values', () => {
    expect(labels(line('::▮'))).toEqual([
      '::budget',
      '::partners',
      '::funding',
      '::section',
      ':::note',
      ':::quote',
      '::pagebreak',
    ]);
    expect(chosen(line('::no▮'), ':::note')).toContain('\n:::note\n\n:::\n');
    expect(chosen(line('::sec▮'), '::section')).toContain('\n::section{of=}\n');
    expect(labels(line('::section{of=x ▮}'))).toEqual(['part']);
    expect(labels(line('::section{part=▮}'))).toEqual(['whole', 'list', 'headings']);
    expect(labels(line('::budget{▮}'))).toEqual([]);
  });
  it('files and headings that a link can lead to', () => {
    expect(labels(line('[zie](▮')).slice(0, 3)).toEqual([
      '../agenda.md',
      '../raadsbrief.md',
      'startanalyse.md',
    ]);
    expect(labels(line('[zie](startanalyse.md#▮)'))).toContain('betrokken-partijen');
    expect(labels(line('[zie](#▮)'))).toContain('planning');
    expect(chosen(line('::section{of=startanalyse.md#pl▮}'), 'planning')).toContain(
      '::section{of=startanalyse.md#planning}',
    );
  });
  it('headings that the kind knows and the text lacks', () => {
    expect(labels(changed('## Planning', '## ▮'))).toEqual(['Planning']);
  });
  it('pictures of the dossier, and nothing in plain text', () => {
    expect(labels(line('![foto](▮)'))).toEqual(['../beelden/verdeling.png']);
    expect(labels(line('Gewoon ▮'))).toEqual([]);
  });
});

describe('definition', () => {
  const to = (from: string, marked: string, file?: string, text?: string) =>
    define(at(changed(from, marked, text), file)).map(({ file, start }) => `${file}:${start.line}`);
  it('of a link, with and without a heading', () => {
    expect(to('startanalyse.md#planning', 'startanalyse.md#pla▮nning')).toEqual([
      `${folder}/interventies/startanalyse.md:${lineOf(`${folder}/interventies/startanalyse.md`, '## Planning')}`,
    ]);
    expect(to('startanalyse.md#planning', 'startana▮lyse.md')).toEqual([
      `${folder}/interventies/startanalyse.md:1`,
    ]);
    expect(to('startanalyse.md#planning', 'https://voor▮beeld.example')).toEqual([]);
    expect(to('startanalyse.md#planning', 'weg.md#pla▮nning')).toEqual([]);
  });
  it('of a value and of ids', () => {
    const agenda = `${folder}/agenda.md`;
    expect(to('{{agenda.partners.stad-esch.name}}', '{{agenda.partners.stad-▮esch.name}}')).toEqual([
      `${agenda}:${lineOf(agenda, '    name: Stad & Esch')}`,
    ]);
    expect(to('  - stad-esch', '  - stad-▮esch')).toEqual([`${agenda}:${lineOf(agenda, '  stad-esch:')}`]);
    expect(
      to('  - interventies/startanalyse.md', '  - interventies/start▮analyse.md', agenda, read(agenda)),
    ).toEqual([`${folder}/interventies/startanalyse.md:1`]);
    expect(to('cost: loonkosten', 'cost: loon▮kosten')).toEqual([
      `templates/schemes/gka-2021.yaml:${lineOf('templates/schemes/gka-2021.yaml', '  - id: loonkosten')}`,
    ]);
  });
});

function lineOf(file: string, start: string): number {
  return (
    read(file)
      .split('\n')
      .findIndex((line) => line.startsWith(start)) + 1
  );
}

it('the outline has the keys and, nested, the headings', () => {
  const text = '---\nkind: memo\nto:\n  - a\n---\n\n## Een\n\ntekst\n\n### Twee\n\n## Drie\n';
  expect(outline(text)).toEqual([
    { name: 'kind', sort: 'key', line: 2, last: 2, children: [] },
    { name: 'to', sort: 'key', line: 3, last: 4, children: [] },
    {
      name: 'Een',
      sort: 'heading',
      line: 7,
      last: 12,
      children: [{ name: 'Twee', sort: 'heading', line: 11, last: 12, children: [] }],
    },
    { name: 'Drie', sort: 'heading', line: 13, last: 14, children: [] },
  ]);
});

it('the outline of a text with more headings than a stack has room for is whole', () => {
  const depths = Array.from({ length: 30_000 }, (_, index) => 1 + (index % 6));
  const entries = outline(depths.map((depth) => `${'#'.repeat(depth)} Kop`).join('\n'));
  expect(entries).toHaveLength(5_000);
  expect(entries.at(-1)).toMatchObject({ line: 29_995, last: 30_000, children: [{ line: 29_996 }] });
  expect(entries[0]).toMatchObject({ line: 1, last: 6 });
});

it.each([
  ['## Doel', ['Doel']],
  ['##  Doel \t', ['Doel']],
  [`## Doel${' '.repeat(100_000)}x`, [`Doel${' '.repeat(100_000)}x`]],
  [`# ${' '.repeat(100_000)}\u2028x`, ['x']],
  ['##', []],
  ['##   ', []],
  ['##Doel', []],
])('the outline of %j has its heading', (text, names) => {
  expect(outline(text).map(({ name }) => name)).toEqual(names);
});

it('a key is read in one go, whatever stands before its colon', () => {
  const keys = [
    'naam: x',
    'naam : x',
    '"naam" : x',
    "'een naam':",
    `naam${' '.repeat(100_000)}: x`,
    'naam:x',
    '"naam: x',
  ];
  const found = keys.map((line) => frontmatterLines(['---', line, '---'])[0]);
  expect(found.map((each) => each && [each.key, each.value])).toEqual([
    ['naam', 'x'],
    ['naam', 'x'],
    ['naam', 'x'],
    ['een naam', ''],
    ['naam', 'x'],
    undefined,
    undefined,
  ]);
  expect(found.map((each) => each?.valueColumn)).toEqual([7, 8, 10, 12, 100_007, undefined, undefined]);
});

describe('a file of data', () => {
  const inData = (marked: string, file: string, ownFile: NonNullable<Situation['ownFile']>): Situation => ({
    ...at(marked, file, false),
    ownFile,
  });
  const offered = (...data: Parameters<typeof inData>) => complete(inData(...data)).map(({ label }) => label);

  it.each([
    [
      'akkoord.yaml',
      'project',
      '# Ons.\nout: uit\n▮',
      ['akkoord', 'dossiers', 'style', 'scheme', 'templates', 'language'],
    ],
    ['akkoord.yaml', 'project', 'scheme: ▮', ['gka-2021', 'oab-2023']],
    ['akkoord.yaml', 'project', '# Ons. ▮', []],
    [
      'templates/house-styles/x/style.yaml',
      'house-style',
      'extends: neutraal\nletter:\n  fir▮',
      expect.arrayContaining(['first', 'greeting']),
    ],
    [
      'templates/schemes/x.yaml',
      'scheme',
      'source: ▮\nsources:\n  - id: fonds\n    label: Ons fonds\n  - id: gemeente\n    label: Gemeente\n',
      ['fonds', 'gemeente'],
    ],
    ['templates/words.yaml', 'words', 'contents:\n  na▮', ['heading', 'name']],
    [
      'templates/memo/sections.yaml',
      'sections',
      'sections:\n  - id: doel\n    hea▮',
      expect.arrayContaining(['heading', 'hint']),
    ],
  ] as const)('%s offers what can stand there: %s, %j', (file, sort, marked, expected) => {
    expect(offered(marked, file, sort)).toEqual(expected);
  });

  it('tells what a key is for, goes to what an id names, and lists its keys without its comments', () => {
    expect(hover(inData('lang▮uage: nl\n', 'akkoord.yaml', 'project'))?.text).toContain(
      '**Taal** (`language`)',
    );
    expect(define(inData('style: neu▮traal\n', 'akkoord.yaml', 'project'))).toMatchObject([
      { file: expect.stringContaining('house-styles/neutraal/style.yaml') },
    ]);
    expect(outline('# Ons.\nout: uit\n# Meer.\nstyle: gka\n', true).map(({ name }) => name)).toEqual([
      'out',
      'style',
    ]);
  });
});

it('no point in a half-typed text brings it down', () => {
  const cut = changed('## Planning', '{{agenda.▮ [x](../agenda.md# ::section{of=\n\n## Planning').slice(
    0,
    2_600,
  );
  const text = cut.replace('▮', '');
  // Every length of text, at its end: what is there after each key.
  for (let length = 0; length <= text.length; length += 7) {
    const situation = at(`${text.slice(0, length)}▮`);
    expect(() => [
      hover(situation),
      complete(situation),
      define(situation),
      outline(situation.text),
      references(situation, true),
      highlights(situation),
      prepareRename(situation),
      rename(situation, 'anders'),
      documentLinks(situation),
      inlayHints(situation, 1, 1_000),
      foldsOf(situation.text),
      selectionsAt(situation.text, situation.position),
      formatFrontmatter(situation.file, situation.text),
    ]).not.toThrow();
  }
});
