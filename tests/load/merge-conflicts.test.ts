import { describe, expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { check } from '../../src/pipeline.ts';
import { projectHost } from '../support/examples.ts';

const keys = [
  'kind: memo',
  'title: Zwemles',
  'status: draft',
  'date: 12 mei 2026',
  'to: College',
  'from: Jeugd',
  'style: neutraal',
];
const memo = (body: string, data: readonly string[] = keys) => `---\n${data.join('\n')}\n---\n\n${body}\n`;
const conflict = (mine: string, theirs: string, base?: string) =>
  [
    '<<<<<<< HEAD',
    ...(mine === '' ? [] : [mine]),
    ...(base === undefined ? [] : ['||||||| 1f2e3d4', base]),
    '=======',
    ...(theirs === '' ? [] : [theirs]),
    '>>>>>>> partner/wijziging',
  ].join('\n');

/** All that is found in a memo, as "rule line-line: message", with the lines of the versions behind it. */
async function found(text: string, more: Readonly<Record<string, string>> = {}, path = 'd') {
  const host = memoryHost({ 'd/memo.md': text, ...more }, { below: projectHost, templates: 'templates' });
  const { diagnostics, blocked } = await check({ paths: [path] }, host);
  expect(blocked).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  return diagnostics.map(({ rule, message, span, related = [] }) => {
    const lines = related.map(({ message: said, span: at }) => `${said} ${at.start.line}-${at.end.line}`);
    return [`${rule} ${span?.file}:${span?.start.line}-${span?.end.line}`, message, ...lines].join(' | ');
  });
}

test('a conflict is told once, with the lines of both versions', async () => {
  expect(await found(memo(conflict('Er zijn 12 lessen.', 'Er zijn 14 lessen,\nen een feest.')))).toEqual([
    'file/merge-conflict d/memo.md:11-16 | Hier staan twee versies die niet zijn samengevoegd: die van `HEAD` (regel 12) en die van `partner/wijziging` (regels 14 tot en met 15). | Dit is die van `HEAD`. 12-12 | Dit is die van `partner/wijziging`. 14-15',
  ]);
});

describe('nothing else is said of it', () => {
  const both = (text: string) => text.replace('{}', conflict('| b |', '| c |'));
  test.each<[string, string, number]>([
    ['in a paragraph', memo(`Eerst dit,\n${conflict('dan dat.', 'dan dit.')}\nEn *klaar*.`), 1],
    ['with what was there before', memo(conflict('Een.', 'Twee.', 'Nul.')), 1],
    ['one version is empty', memo(conflict('', 'Twee.')), 1],
    ['two of them', memo(`${conflict('Een.', 'Twee.')}\n\nTekst.\n\n${conflict('Drie.', 'Vier.')}`), 2],
    ['in a table', memo(both('| kop |\n| --- |\n| a |\n{}\n| d |')), 1],
    [
      'over the head of a table',
      memo(`${conflict('| a | b |\n| --- | --- |', '| a |\n| --- |')}\n| 1 | 2 |`),
      1,
    ],
    ['in a list', memo(`- een\n${conflict('- twee', '- drie')}\n- vier`), 1],
    ['in a block of code', memo(`\`\`\`\nx\n${conflict('y', 'z')}\n\`\`\``), 1],
    ['in a box', memo(`:::note\n${conflict('Een.', 'Twee.')}\n:::`), 1],
    [
      'a box that one version closes and the other does not open',
      memo(conflict(':::note\nEen.\n:::', 'Twee.')),
      1,
    ],
    ['of headings', memo(conflict('# Een', '## Twee')), 1],
    [
      'in the data',
      memo('Tekst.', [
        ...keys.slice(0, 3),
        conflict('date: 12 mei 2026', 'date: 13 mei 2026'),
        ...keys.slice(4),
      ]),
      1,
    ],
    [
      'over the first line',
      conflict(`---\n${keys.join('\n')}`, `---\n${keys.slice(1).join('\n')}`).concat('\n---\n\nTekst.\n'),
      1,
    ],
    ['of whole files', conflict(memo('Een.'), memo('Twee.')), 1],
    ['with the line ends of Windows', memo(conflict('Een.', 'Twee.')).replaceAll('\n', '\r\n'), 1],
    ['a marker that was left over', memo('Tekst.\n\n>>>>>>> partner/wijziging'), 1],
    ['a marker that was left over at the beginning', memo('<<<<<<< HEAD\n\nTekst.'), 1],
    ['a base that was left over', memo('Tekst.\n\n||||||| 1f2e3d4'), 1],
    ['a conflict that lost its middle', memo('<<<<<<< HEAD\nEen.\n>>>>>>> anders'), 1],
  ])('%s', async (_, text, count) => {
    expect((await found(text)).map((line) => line.split(' ')[0])).toEqual(
      Array(count).fill('file/merge-conflict'),
    );
  });
});

test('what stands elsewhere in the file is still told', async () => {
  const text = memo(`${conflict('Een.', 'Twee.')}\n\nDe school krijgt [bedrag] en ~~niets~~.`, [
    ...keys,
    'colour: rood',
  ]);
  expect((await found(text)).map((line) => line.split(' | ')[0])).toEqual([
    'schema/unknown-key d/memo.md:9-9',
    'file/merge-conflict d/memo.md:12-16',
    'text/placeholder d/memo.md:18-18',
    'markdown/strikethrough d/memo.md:18-18',
  ]);
});

test('in a house style, a scheme and a template it is named too', async () => {
  const styles = 'templates/house-styles/neutraal/style.yaml';
  const style = new TextDecoder()
    .decode(projectHost.read(styles))
    .replace(/^name: .*$/m, (line) => conflict(line, 'name: Anders'));
  expect(
    (await found(memo('Tekst.'), { [styles]: style })).map((line) => line.split(' ').slice(0, 2).join(' ')),
  ).toEqual([
    expect.stringMatching(/^file\/merge-conflict templates\/house-styles\/neutraal\/style\.yaml:\d+-\d+$/),
  ]);
  const template = 'templates/memo/main.md.hbs';
  const text = `${new TextDecoder().decode(projectHost.read(template))}\n${conflict('Een.', 'Twee.')}\n`;
  expect((await found(memo('Tekst.'), { [template]: text })).map((line) => line.split(' ')[0])).toEqual([
    'file/merge-conflict',
  ]);
});

test('a heading with a line of seven equal signs below it is no conflict', async () => {
  expect((await found(memo('Inleiding\n=======\n\nTekst.'))).map((line) => line.split(' ')[0])).toEqual([
    'markdown/underlined-heading',
  ]);
});
