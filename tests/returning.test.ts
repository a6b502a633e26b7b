import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocx } from '../src/docx-reading/read-docx.ts';
import type { WordFile } from '../src/docx-reading/word-file.ts';
import type { Host } from '../src/host/host.ts';
import { type MemoryHost, memoryHost } from '../src/host/memory-host.ts';
import { build, checkWithComments, type ReceiveRequest, receiveFiles } from '../src/pipeline.ts';
import { receiveWords } from '../src/returning/receive-files.ts';
import { editedWord, type WordEdit } from './support/edited-word.ts';
import { projectHost } from './support/examples.ts';
import { generatedAgreement } from './support/generated-agreement.ts';

const path = 'agreements/proef/notitie.md';
const text = `---
kind: memo
title: Huiswerk in de buurt
to: Bestuurlijk overleg
from: Team jeugd
status: draft
date: 1 mei 2026
style: neutraal
---

# Aanleiding

Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie
scholen. Dat staat in {{title}}.

Ouders zijn er blij mee.[^1]

[^1]: Dat zeiden zij zelf.

# Wat wij doen

1. hulp bij huiswerk
2. een rustige plek
3. een vaste begeleider

- sport
- muziek
  - zang

| school | uren |
| --- | --- |
| De Ark | 2 |
| De Brug | 3 |
`;
let files: Record<string, Uint8Array>;
let word: WordFile;

beforeAll(async () => {
  const host = memoryHost({ [path]: text }, { below: projectHost, templates: 'templates' });
  await build({ paths: ['agreements/proef'], out: 'out', formats: ['docx'] }, host);
  word = readDocx(host.files.get('out/proef/notitie.concept.docx') ?? expect.fail('no Word file'));
  files = { [path]: new TextEncoder().encode(text) };
});

const hostWith = (own: Record<string, string> = {}): MemoryHost =>
  memoryHost({ ...files, ...own }, { below: projectHost, templates: 'templates' });

/** What comes of one file. */
const receivedFrom = (file: WordFile, host: Host, request: Partial<ReceiveRequest> = {}) =>
  receiveWords([{ path: 'terug.docx', word: file }], { files: [], into: path, ...request }, host);

/** What the source becomes, and what is left to do. */
const received = async (
  edits: readonly WordEdit[],
  request: Partial<ReceiveRequest> = {},
  own: Record<string, string> = {},
) => {
  const made = await receivedFrom(editedWord(word, edits), hostWith(own), request);
  const [file] = made.files;
  return {
    ...made,
    text: file ? new TextDecoder().decode(file.after) : (own[path] ?? text),
    reasons: made.changes.flatMap(({ outcome }) => ('reason' in outcome ? [outcome.reason] : [])),
  };
};

test('a file in which nothing was changed changes nothing', async () => {
  expect(await received([])).toMatchObject({ text, changes: [], comments: [], refusals: [] });
});

test('an item that goes and one that runs on into the item below it are not both made: nothing would be above that', async () => {
  const made = await received([{ remove: 'sport' }, { join: 'muziek' }]);
  expect(made.text).toBe(text.replace('- sport\n', ''));
  expect(made.reasons).toEqual(['vlakbij is iets veranderd dat eerst is overgenomen: doe dit zelf']);
});

test('a column that came is told at its table', async () => {
  const { changes } = await received([{ addColumn: 'uren', text: 'veel' }]);
  const lines = text.split('\n');
  expect(changes.map(({ span }) => span && lines[span.start.line - 1])).toEqual(['| school | uren |']);
});

test('a note that comes and one that goes are told with their text', async () => {
  const { changes } = await received([
    { noteOn: 'per week', text: 'In de zomer zes.' },
    { dropNote: 'Ouders' },
  ]);
  expect(changes.map(({ title }) => title)).toEqual([
    '“[noot: In de zomer zes.]” erbij',
    '“[noot: Dat zeiden zij zelf.]” weg',
  ]);
});

test('a paragraph that goes may be the last before a text of the template', async () => {
  const files = generatedAgreement('agreements/proef', { partners: 2, goals: 1, money: 'sum' });
  const akkoord = 'agreements/proef/akkoord.md';
  const own = { ...files, [akkoord]: `${files[akkoord]}\nTot zover de doelen.\n` };
  const host = memoryHost(own, { below: projectHost, templates: 'templates' });
  await build({ paths: ['agreements/proef'], out: 'out', formats: ['docx'] }, host);
  const sent = readDocx(host.files.get('out/proef/akkoord.docx') ?? expect.fail('no Word file'));
  const file = editedWord(sent, [{ remove: 'Tot zover de doelen.' }]);
  const made = await receivedFrom(file, host, { into: akkoord });
  expect(made.files.map(({ after }) => new TextDecoder().decode(after))).toEqual([files[akkoord]]);
});

describe('is taken over', () => {
  test.each<[string, WordEdit, string, string]>([
    ['a word', { replace: 'vijf', by: 'zes' }, 'geven vijf uur', 'geven zes uur'],
    ['a word that goes', { replace: ' per week', by: '' }, 'hulp per week,', 'hulp,'],
    [
      'words over the end of a line',
      { replace: 'drie scholen', by: 'vier scholen' },
      'op drie\nscholen.',
      'op vier scholen.',
    ],
    ['a word in bold', { replace: 'gratis', by: 'kosteloos' }, '**gratis voor', '**kosteloos voor'],
    [
      'what is typed in bold',
      { replace: 'blij', by: 'erg blij', look: { bold: true } },
      'er blij mee',
      'er **erg blij** mee',
    ],
    ['signs of Markdown', { replace: 'blij', by: '*blij* [1]' }, 'er blij mee', 'er \\*blij\\* \\[1] mee'],
    ['a word in a cell', { replace: 'De Ark', by: 'De Arend' }, '| De Ark |', '| De Arend |'],
    ['a word in a note', { replace: 'zelf', by: 'allemaal' }, 'zij zelf.', 'zij allemaal.'],
    ['a heading', { replace: 'Aanleiding', by: 'Waarom' }, '# Aanleiding', '# Waarom'],
    [
      'a new paragraph',
      { addAfter: 'Ouders zijn', text: 'Kinderen ook.' },
      'mee.[^1]\n',
      'mee.[^1]\n\nKinderen ook.\n',
    ],
    [
      'a new paragraph in front',
      { addBefore: 'Ouders zijn', text: 'Kinderen ook.' },
      'Ouders zijn',
      'Kinderen ook.\n\nOuders zijn',
    ],
    ['a new item', { addAfter: 'sport', text: 'dans' }, '- sport\n', '- sport\n- dans\n'],
    [
      'a new item in a numbered list',
      { addBefore: 'een rustige', text: 'fruit' },
      '2. een rustige plek\n3. een',
      '2. fruit\n3. een rustige plek\n4. een',
    ],
    [
      'a new item behind one in a numbered list',
      { addAfter: 'hulp bij', text: 'fruit' },
      '1. hulp bij huiswerk\n2. een rustige plek\n3. een',
      '1. hulp bij huiswerk\n2. fruit\n3. een rustige plek\n4. een',
    ],
    [
      'words with the space behind them',
      { replace: 'vijf uur ', by: 'zes uren ' },
      'vijf uur hulp',
      'zes uren hulp',
    ],
    ['all that is bold', { replace: 'gratis voor iedereen', by: '' }, '**gratis voor iedereen**', ''],
    [
      'bold with a space behind it',
      { replace: 'blij', by: 'Let op! blij', look: { bold: true } },
      'er blij mee',
      'er **Let op! blij** mee',
    ],
    ['an item that goes', { remove: 'een rustige' }, '2. een rustige plek\n3. een', '2. een'],
    [
      'a paragraph that goes',
      { remove: 'Wij geven' },
      text.slice(text.indexOf('Wij geven'), text.indexOf('Ouders')),
      '',
    ],
  ])('%s', async (_, edit, from, to) => {
    const made = await received([edit]);
    expect(made.reasons).toEqual([]);
    expect(made.text).toBe(text.replace(from, to));
  });

  test('a plain value of the frontmatter, when that is asked for', async () => {
    const edit: WordEdit = { replace: 'Team jeugd', by: 'Team onderwijs' };
    expect((await received([edit], { values: true })).text).toBe(
      text.replace('Team jeugd', 'Team onderwijs'),
    );
    const left = await received([edit]);
    expect([left.text, left.reasons]).toEqual([text, [expect.stringContaining('dit staat bij de gegevens')]]);
    expect(left.changes[0]?.span).toMatchObject({ file: path, start: { line: 5 } });
  });

  test('all that can be, also beside what cannot', async () => {
    const made = await received([
      { replace: 'vijf', by: 'zes' },
      { replace: 'sport', by: 'dans' },
      { untracked: 'De Brug', by: 'De Burcht' },
    ]);
    expect(made.text).toBe(text.replace('vijf uur', 'zes uur').replace('- sport', '- dans'));
    expect(made.reasons).toEqual([expect.stringContaining('zonder dat Word het bijhield')]);
  });
});

test('the same file twice changes nothing the second time', async () => {
  const edits: WordEdit[] = [
    { addAfter: 'sport', text: 'dans' },
    { replace: 'vijf', by: 'zes' },
  ];
  const first = await received(edits);
  const sent = memoryHost(files, { below: projectHost, templates: 'templates' });
  const revision = { commit: 'a', by: { author: 'x', date: '' }, host: sent } as never;
  const host = { ...hostWith({ [path]: first.text }), revision: () => revision };
  const properties = new Map([...word.properties, ['commit', 'a'.repeat(40)]]);
  const again = await receivedFrom(editedWord({ ...word, properties }, edits), host);
  expect(again.files).toEqual([]);
  expect(again.changes.map(({ outcome }) => outcome)).toEqual([
    { edits: [], isThere: true },
    { edits: [], isThere: true },
  ]);
});

describe('the source moved on meanwhile', () => {
  const later = text.replace('# Aanleiding', '# Voorwoord\n\nNieuw.\n\n# Aanleiding');
  test('what stands on lines that did not change is taken over', async () => {
    const host = hostWith({ [path]: later });
    host.write('sent', new Uint8Array());
    const sent = {
      ...host,
      read: (file: string) => (file === path ? (files[path] as Uint8Array) : host.read(file)),
    };
    const now = {
      ...host,
      revision: () =>
        ({ commit: 'a', by: { author: 'x', date: '' }, host: sent, authorOf: () => [] }) as never,
    };
    const properties = new Map([...word.properties, ['commit', 'a'.repeat(40)]]);
    const edited = editedWord({ ...word, properties }, [{ replace: 'vijf', by: 'zes' }]);
    const made = await receivedFrom(edited, now);
    expect(made.files.map(({ after }) => new TextDecoder().decode(after))).toEqual([
      later.replace('vijf', 'zes'),
    ]);
  });
});

test('comments have their place', async () => {
  const { comments } = await received([{ comment: 'rustige plek', text: 'Waar?' }]);
  expect(comments).toMatchObject([
    {
      text: 'Waar?',
      author: 'Karin',
      span: { file: path, start: { line: 23, column: 8 }, end: { column: 20 } },
    },
  ]);
});

test('comments are findings of check', async () => {
  const host = hostWith();
  await build({ paths: ['agreements/proef'], out: 'out', formats: ['docx'] }, host);
  const docx = host.files.get('out/proef/notitie.concept.docx') ?? new Uint8Array();
  host.write('terug.docx', withComment(docx));
  const { diagnostics, refusals } = await checkWithComments(
    { paths: ['agreements/proef'], comments: ['terug.docx'] },
    host,
  );
  expect(refusals).toEqual([]);
  expect(diagnostics.filter(({ rule }) => rule === 'word/comment')).toMatchObject([
    {
      severity: 'info',
      message: 'Opmerking van Karin (2026-05-01): “Waar?”',
      span: { file: path, start: { line: 23 } },
    },
  ]);
});

/** Puts a comment on an item, in the XML. */
function withComment(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const change = (name: string, edit: (text: string) => string) => {
    parts[name] = strToU8(edit(strFromU8(parts[name] ?? new Uint8Array())));
  };
  change('word/document.xml', (xml) =>
    xml.replace(
      /<w:r>(?:(?!<w:r>).)*een rustige plek.*?<\/w:r>/,
      '<w:commentRangeStart w:id="7"/>$&<w:commentRangeEnd w:id="7"/>',
    ),
  );
  change('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments7.xml"/></Relationships>',
    ),
  );
  parts['word/comments7.xml'] = strToU8(
    '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="Karin" w:date="2026-05-01T10:00:00Z"><w:p><w:r><w:t>Waar?</w:t></w:r></w:p></w:comment></w:comments>',
  );
  return zipSync(parts);
}

test.each([
  ['another file', new TextEncoder().encode('%PDF'), 'dit is een PDF'],
  ['an empty file', new Uint8Array(), 'het bestand is leeg'],
])('%s is refused', async (_, bytes, message) => {
  const host = memoryHost({ ...files, 'terug.docx': bytes }, { below: projectHost, templates: 'templates' });
  expect((await receiveFiles({ files: ['terug.docx'], into: path }, host)).refusals).toMatchObject([
    { message },
  ]);
});
