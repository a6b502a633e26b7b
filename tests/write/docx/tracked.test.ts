import type { BlockContent, ListItem, PhrasingContent, RootContent, TableCell } from 'mdast';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/docx-reading/read-docx.ts';
import type { WordBlock, WordChange, WordRun } from '../../../src/docx-reading/word-file.ts';
import type { FieldRow, Footnote } from '../../../src/model/nodes.ts';
import type { RedlineOptions } from '../../../src/redline/redline.ts';
import { at, p, text } from '../../support/agenda-tree.ts';
import { lintDocx } from '../../support/docx-lint.ts';
import { openDocx } from '../../support/docx-parts.ts';
import { validateDocx } from '../../support/docx-validate.ts';
import { pdfDocument } from '../../support/pdf-sample.ts';
import { linesOf, redlinedDocx } from '../../support/redlined-docx.ts';

const data = { span: at(1) };
const heading = (value: string, id: string): RootContent => ({
  type: 'heading',
  depth: 1,
  children: [text(value)],
  data: { ...data, id, number: '1' },
});
const item = (...children: BlockContent[]): ListItem => ({ type: 'listItem', children, data });
const list = (...items: (string | ListItem)[]): RootContent => ({
  type: 'list',
  ordered: false,
  children: items.map((each) => (typeof each === 'string' ? item(p(each)) : each)),
  data,
});
const cell = (value: string): TableCell => ({ type: 'tableCell', children: [text(value)], data });
const table = (...rows: string[][]): BlockContent => ({
  type: 'table',
  align: [],
  children: rows.map((row) => ({ type: 'tableRow', children: row.map(cell), data })),
  data,
});
const field = (label: string, value: string): FieldRow => ({
  type: 'fieldRow',
  label,
  kind: 'text',
  children: [text(value)],
  data,
});
const fields = (pairs: number, ...rows: [string, string][]): RootContent => ({
  type: 'fieldTable',
  pairs,
  children: rows.map(([label, value]) => field(label, value)),
  data,
});
const signatures = (...names: string[]): RootContent => ({
  type: 'signatureBlock',
  children: names.map((name) => ({
    type: 'signatureParty',
    partner: name,
    children: [field('Naam', name), { ...field('Plaats', ''), kind: 'line', children: [] }],
    data,
  })),
  data,
});
const callout = (...children: BlockContent[]): RootContent => ({ type: 'callout', children, data });
const line = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children, data });
const mark = (identifier: string, number: number): PhrasingContent => ({
  type: 'footnoteMark',
  identifier,
  number,
  data,
});
const note = (identifier: string, number: number, value: string): Footnote => ({
  type: 'footnote',
  identifier,
  number,
  children: [p(value)],
  data,
});
const notes = (...children: Footnote[]): RootContent => ({ type: 'footnotes', children, data });
const seen = (target: string): PhrasingContent => ({
  type: 'reference',
  target,
  children: [text('Doel (pagina '), { type: 'pageNumber', target, data }, text(')')],
  data,
});

/** A Word file as lines: `[-gone-]`, `{+new+}`, `¶` with the mark of a paragraph, `|` before a cell, and the text of a note at its mark. */
function told(bytes: Uint8Array): string[] {
  const file = readDocx(bytes);
  const signs = { insertion: ['{+', '+}'], deletion: ['[-', '-]'] } as const;
  const wrapped = (inside: string, changes: readonly WordChange[]): string =>
    changes.reduce((sofar, { kind }) => `${signs[kind][0]}${sofar}${signs[kind][1]}`, inside);
  const runText = (run: WordRun): string => {
    const inNote = run.note === undefined ? [] : (file.notes.get(run.note) ?? []);
    const inside = run.note === undefined ? run.text : `^(${lines(inNote).join(' ').trim()})`;
    return inside === '' ? '' : wrapped(inside, run.changes);
  };
  const lines = (blocks: readonly WordBlock[]): string[] =>
    blocks.flatMap((block) =>
      block.type === 'table'
        ? block.rows.map(({ cells, changes }) =>
            wrapped(cells.map(({ blocks: inside }) => `|${lines(inside).join(' ')}`).join(''), changes),
          )
        : [`${block.runs.map(runText).join('')}${wrapped(block.mark.length > 0 ? '¶' : '', block.mark)}`],
    );
  return lines(file.blocks)
    .filter((each) => each !== '')
    .map((each) => each.replace(/-\]\[-|\+\}\{\+/g, ''));
}

const someone: RedlineOptions = {
  authorOf: (kind) => ({ author: kind === 'deletion' ? 'Cas' : 'Jeannet', date: '2022-09-28T10:00:00Z' }),
};

function files(old: RootContent[], current: RootContent[], options = someone) {
  return redlinedDocx(pdfDocument(old), pdfDocument(current), options);
}

const cases: [string, RootContent[], RootContent[], string[]][] = [
  [
    'a word',
    [p('Elk kind leest veel.')],
    [p('Elk kind schrijft veel.')],
    ['Elk kind [-leest-]{+schrijft+} veel.'],
  ],
  [
    'bold',
    [p('Elk kind leest heel veel.')],
    [line(text('Elk kind '), { type: 'strong', children: [text('leest')], data }, text(' heel veel.'))],
    ['Elk kind [-leest-]{+leest+} heel veel.'],
  ],
  [
    'a paragraph',
    [p('Een.'), p('Twee.'), p('Drie.')],
    [p('Een.'), p('Drie.'), p('Vier.')],
    ['Een.', '[-Twee.¶-]', 'Drie.', '{+Vier.¶+}'],
  ],
  ['the last paragraph', [p('Een.'), p('Twee.')], [p('Een.')], ['Een.', '[-Twee.¶-]']],
  [
    'a heading',
    [heading('Oud', 'oud'), p('Een.')],
    [heading('Geheel anders', 'anders'), p('Een.')],
    ['[-Oud¶-]', '{+Geheel anders¶+}', 'Een.'],
  ],
  [
    'an item',
    [list('een', 'twee', 'drie')],
    [list('een', 'drie', 'vier')],
    ['een', '[-twee¶-]', 'drie', '{+vier¶+}'],
  ],
  [
    'another first paragraph in an item',
    [list(item(p('Een twee drie.'), p('Vier vijf zes.')), 'zeven')],
    [list(item(p('Heel iets anders.'), p('Vier vijf zes.')), 'zeven')],
    ['[-Een twee drie.¶-]', '[-Vier vijf zes.¶-]', '{+Heel iets anders.¶+}', '{+Vier vijf zes.¶+}', 'zeven'],
  ],
  [
    'a row',
    [table(['a', 'b'], ['een', '1'], ['twee', '2'])],
    [table(['a', 'b'], ['twee', '3'], ['drie', '4'])],
    ['|a|b', '[-|[-een¶-]|[-1¶-]-]', '|twee|[-2-]{+3+}', '{+|{+drie¶+}|{+4¶+}+}'],
  ],
  [
    'another header row',
    [table(['a', 'b'], ['een', '1'])],
    [table(['c', 'd'], ['een', '1'])],
    ['[-|[-a¶-]|[-b¶-]-]', '{+|{+c¶+}|{+d¶+}+}', '|een|1'],
  ],
  [
    'a row less, the header',
    [table(['a', 'b'], ['een', '1'], ['twee', '2'])],
    [table(['een', '1'], ['twee', '2'])],
    [
      '[-|[-a¶-]|[-b¶-]-]',
      '[-|[-een¶-]|[-1¶-]-]',
      '[-|[-twee¶-]|[-2¶-]-]',
      '{+¶+}',
      '{+|{+een¶+}|{+1¶+}+}',
      '{+|{+twee¶+}|{+2¶+}+}',
    ],
  ],
  [
    'a column more',
    [p('x'), table(['a'], ['b'])],
    [p('x'), table(['a', 'c'], ['b', 'd'])],
    ['x', '[-|[-a¶-]-]', '[-|[-b¶-]-]', '{+¶+}', '{+|{+a¶+}|{+c¶+}+}', '{+|{+b¶+}|{+d¶+}+}'],
  ],
  [
    'a field',
    [fields(1, ['Naam', 'Jan'], ['Rol', 'Lid'])],
    [fields(1, ['Naam', 'Piet'], ['Plaats', 'Meppel'])],
    ['|Naam|[-Jan-]{+Piet+}', '[-|[-Rol¶-]|[-Lid¶-]-]', '{+|{+Plaats¶+}|{+Meppel¶+}+}'],
  ],
  [
    'a field of pairs',
    [fields(2, ['Naam', 'Jan'], ['Rol', 'Lid'])],
    [fields(2, ['Naam', 'Jan'], ['Plaats', 'Meppel'])],
    ['[-|[-Naam¶-]|[-Jan¶-]|[-Rol¶-]|[-Lid¶-]-]', '{+¶+}', '{+|{+Naam¶+}|{+Jan¶+}|{+Plaats¶+}|{+Meppel¶+}+}'],
  ],
  [
    'a party',
    [signatures('Bos', 'Claassen', 'Dijk')],
    [signatures('Bos', 'Claassen', 'Eik', 'Dijk')],
    [
      '|Naam\tBos Plaats\t            \t||Naam\tClaassen Plaats\t            \t',
      '[-¶-]',
      '[-|[-Naam\tDijk¶-] [-Plaats\t\t¶-]|[-¶-]|[-¶-]-]',
      '{+¶+}',
      '{+|{+Naam\tEik¶+} {+Plaats\t\t¶+}|{+¶+}|{+Naam\tDijk¶+} {+Plaats\t\t¶+}+}',
    ],
  ],
  [
    'a box that is a table in one version',
    [callout(p('Let op.'))],
    [callout(p('Let op.'), table(['a'], ['b']))],
    ['[-Let op.¶-]', '{+|{+Let op.¶+} {+|{+a¶+}+} {+|{+b¶+}+} {+¶+}+}'],
  ],
  [
    'a paragraph between two tables',
    [table(['a'], ['b']), p('ertussen'), table(['c'], ['d'])],
    [table(['a'], ['b']), table(['c'], ['d'])],
    ['|a', '|b', '[-ertussen¶-]', '|c', '|d'],
  ],
  [
    'a note',
    [line(text('Een'), mark('a', 1), text(' zin.')), notes(note('a', 1, 'Oude noot.'))],
    [line(text('Een'), text(' zin'), mark('b', 1), text('.')), notes(note('b', 1, 'Heel iets anders hier.'))],
    ['Een[-^([- Oude noot.-])-] zin{+^({+ Heel iets anders hier.+})+}.'],
  ],
  [
    'words in a note',
    [line(text('Een'), mark('a', 1)), notes(note('a', 1, 'De oude noot zegt dit.'))],
    [line(text('Een'), mark('a', 1)), notes(note('a', 1, 'De nieuwe noot zegt dit.'))],
    ['Een^(De [-oude-]{+nieuwe+} noot zegt dit.)'],
  ],
  [
    'a note of which the first mark goes',
    [
      line(text('Een zin over dit'), mark('a', 1)),
      line(text('Twee'), mark('a', 1)),
      notes(note('a', 1, 'Noot.')),
    ],
    [p('Een zin over dit'), line(text('Twee'), mark('a', 1)), notes(note('a', 1, 'Noot.'))],
    ['Een zin over dit[-^([- Noot.-])-]', 'Twee[-2-]{+^({+ Noot.+})+}'],
  ],
  [
    'a note that moves',
    [line(text('Een zin'), mark('a', 1)), p('Twee woorden'), p('Drie'), notes(note('a', 1, 'Noot.'))],
    [p('Twee woorden'), p('Drie'), line(text('Een zin'), mark('a', 1)), notes(note('a', 1, 'Noot.'))],
    ['[-Een zin^([- Noot.-])¶-]', 'Twee woorden', 'Drie', '{+Een zin^({+ Noot.+})¶+}'],
  ],
  [
    'a reference',
    [heading('Doel', 'doel'), line(text('Zie '), seen('doel'))],
    [heading('Doel', 'doel'), p('Zie daar')],
    ['Doel', '[-Zie Doel (pagina 1)-]{+Zie daar+}'],
  ],
];

describe('a redline as a Word file', () => {
  test.for(cases)('%s', async ([, old, current, lines]) => {
    const made = await files(old, current);
    expect(told(made.redline)).toEqual(lines);
    expect(linesOf(made.redline)).toEqual(linesOf(made.current));
    expect(linesOf(made.redline, 'rejected')).toEqual(linesOf(made.old));
    expect(lintDocx(made.redline)).toEqual([]);
    expect(await validateDocx(made.redline)).toEqual([]);
  });

  test('says who and when, with ids that are unique over all parts, and in the same bytes', async () => {
    const old = [
      p('Een zin.'),
      line(text('Twee'), mark('a', 1)),
      notes(note('a', 1, 'De oude noot zegt dit.')),
    ];
    const current = [
      p('Een woord.'),
      line(text('Twee'), mark('a', 1)),
      notes(note('a', 1, 'De nieuwe noot zegt dit.')),
    ];
    const [made, again] = [await files(old, current), await files(old, current)];
    const parts = openDocx(made.redline);
    const changes = ['word/document.xml', 'word/footnotes.xml'].flatMap((name) =>
      [...parts.text(name).matchAll(/<w:(ins|del) w:id="(\d+)" w:author="([^"]*)" w:date="([^"]*)">/g)].map(
        ([, kind, id, author, date]) => `${kind} ${id} ${author} ${date}`,
      ),
    );
    expect(changes).toEqual([
      'del 1 Cas 2022-09-28T10:00:00Z',
      'ins 2 Jeannet 2022-09-28T10:00:00Z',
      'del 3 Cas 2022-09-28T10:00:00Z',
      'ins 4 Jeannet 2022-09-28T10:00:00Z',
    ]);
    expect(again.redline).toEqual(made.redline);
  });

  test('names nobody when git does not know who', async () => {
    const made = await files([p('Een.'), p('Twee.')], [p('Een.')], {});
    expect(openDocx(made.redline).text('word/document.xml')).toContain(
      '<w:del w:id="1" w:author="Onbekend"/>',
    );
  });

  test('explains its marks in a comment, and goes on marking', async () => {
    const made = await files([p('Een.'), p('Twee.')], [p('Nul.'), p('Een.'), p('Twee.')]);
    const { comments } = readDocx(made.redline);
    expect(comments.map(({ author, text }) => `${author}: ${text}`)).toEqual([
      expect.stringMatching(/^Akkoord: Onderstreept is nieuw/),
    ]);
    expect(openDocx(made.redline).text('word/settings.xml')).toContain('<w:trackRevisions/>');
    expect(readDocx(made.current).comments).toEqual([]);
    expect(openDocx(made.current).text('word/settings.xml')).not.toContain('<w:trackRevisions/>');
  });

  test('has one bookmark for a heading that is changed, and none for one that is gone', async () => {
    const to = (target: string) => line(text('Zie '), seen(target));
    const made = await files(
      [heading('Het doel van alles', 'doel'), heading('Weg', 'weg'), to('doel'), to('weg')],
      [heading('Het doel van dit', 'doel'), p('Tussen.'), heading('Nieuw', 'nieuw'), to('doel'), to('nieuw')],
    );
    const xml = openDocx(made.redline).text('word/document.xml');
    expect(xml.match(/<w:bookmarkStart w:name="[^"]*"/g)?.length).toBe(2);
  });
});
