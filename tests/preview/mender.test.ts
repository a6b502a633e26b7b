/** What may be made and undone, over files in memory. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Edit, Fix } from '../../src/diagnostic/fix.ts';
import { type MemoryHost, memoryHost } from '../../src/host/memory-host.ts';
import * as pipeline from '../../src/pipeline.ts';
import { Mender } from '../../src/preview/mender.ts';

/** Puts a text in the place of the first word of a line. */
const edit = (file: string, text: string, line = 1): Edit => ({
  span: { file, start: { line, column: 1 }, end: { line, column: 4 } },
  text,
});
const fix = (...edits: readonly Edit[]): Fix => ({ title: 'Doe het', edits, certainty: 'safe' });
const finding = (...fixes: readonly Fix[]): Diagnostic => ({
  ...{ rule: 'a/b', severity: 'info', message: 'Mis.', fixes },
});

function mending(host: MemoryHost) {
  const folders: string[] = [];
  const mender = new Mender({
    pipeline,
    host,
    changed: (folder) => folders.push(folder),
  });
  const offers = (...fixes: readonly Fix[]) => {
    const diagnostic = finding(...fixes);
    return mender.offer('d', [diagnostic], host).fixesOf(diagnostic);
  };
  return { mender, folders, offers, id: (...fixes: readonly Fix[]) => offers(...fixes)[0]?.id ?? '' };
}
const write = (host: MemoryHost, path: string, text: string) =>
  host.write(path, new TextEncoder().encode(text));

describe('what is offered', () => {
  test('each fix of a finding, in its order', () => {
    const { offers } = mending(memoryHost({ 'd/a.md': 'een twee' }));
    const choices = ['Een', 'één'].map(
      (text): Fix => ({ ...fix(edit('d/a.md', text)), title: text, certainty: 'choice' }),
    );
    expect(offers(...choices).map(({ title, certainty }) => [title, certainty])).toEqual([
      ['Een', 'choice'],
      ['één', 'choice'],
    ]);
  });

  test.each([
    ['in another dossier', memoryHost({ 'd/a.md': 'een', 'e/a.md': 'een' }), 'e/a.md'],
    [
      'in a folder with a name that begins the same',
      memoryHost({ 'd/a.md': 'een', 'd2/a.md': 'een' }),
      'd2/a.md',
    ],
    ['above it', memoryHost({ 'd/a.md': 'een', 'a.md': 'een' }), 'd/../a.md'],
    [
      'behind a link',
      memoryHost({ 'd/a.md': 'een', 'e/a.md': 'een' }, { links: { 'd/e': 'e' } }),
      'd/e/a.md',
    ],
  ])('to be seen only, when it changes a file %s', async (_name, host, file) => {
    const { offers } = mending(host);
    const [one] = offers(fix(edit(file, 'Een')));
    expect(one?.id).toBeUndefined();
    expect(one?.excerpts).toHaveLength(1);
    // Not in part either.
    expect(offers(fix(edit('d/a.md', 'Een'), edit(file, 'Een')))[0]?.id).toBeUndefined();
  });

  test('not when its file cannot be read', () => {
    expect(mending(memoryHost({ 'd/': '' })).offers(fix(edit('d/a.md', 'Een')))).toEqual([]);
  });

  test('three places of it, and the number of the others', () => {
    const { offers } = mending(memoryHost({ 'd/a.md': 'een\neen\neen\neen\neen\n' }));
    const [one] = offers(fix(...[1, 2, 3, 4, 5].map((line) => edit('d/a.md', 'Een', line))));
    expect([one?.excerpts.map(({ line }) => line), one?.more]).toEqual([[1, 2, 3], 2]);
  });

  test('by the same id while the text is the same, and by another when it is not', () => {
    const host = memoryHost({ 'd/a.md': 'een', 'd/b.md': 'een' });
    const { id } = mending(host);
    const first = id(fix(edit('d/a.md', 'Een')));
    write(host, 'd/b.md', 'anders');
    expect(id(fix(edit('d/a.md', 'Een')))).toBe(first);
    write(host, 'd/a.md', 'een!');
    expect(id(fix(edit('d/a.md', 'Een')))).not.toBe(first);
  });
});

describe('a fix of two files', () => {
  const both = fix(edit('d/a.md', 'Een'), edit('d/b.md', 'Een'));

  test('is made and undone as one', async () => {
    const host = memoryHost({ 'd/a.md': 'een a', 'd/b.md': 'een b' });
    const { mender, id, folders } = mending(host);
    expect(await mender.do({ id: id(both) })).toEqual({ isDone: true, said: 'Gedaan: Doe het.' });
    expect([host.text('d/a.md'), host.text('d/b.md')]).toEqual(['Een a', 'Een b']);
    expect(folders).toEqual(['d']);
    await mender.do({ id: mender.undoable('d').offer?.id ?? '' });
    expect([host.text('d/a.md'), host.text('d/b.md')]).toEqual(['een a', 'een b']);
  });

  test('is not made in part when one of them changed, nor undone in part', async () => {
    const host = memoryHost({ 'd/a.md': 'een a', 'd/b.md': 'een b' });
    const { mender, id } = mending(host);
    const first = id(both);
    write(host, 'd/b.md', 'een c');
    expect((await mender.do({ id: first })).isDone).toBe(false);
    expect([host.text('d/a.md'), host.text('d/b.md')]).toEqual(['een a', 'een c']);
    await mender.do({ id: id(both) });
    write(host, 'd/b.md', 'een d');
    expect((await mender.do({ id: mender.undoable('d').offer?.id ?? '' })).isDone).toBe(false);
    expect([host.text('d/a.md'), host.text('d/b.md')]).toEqual(['Een a', 'een d']);
    expect(mender.undoable('d')).toEqual({ kind: 'undoable' });
  });

  test('says which of them was written when the other one changes at that very moment', async () => {
    const host = memoryHost({ 'd/a.md': 'een a', 'd/b.md': 'een b' });
    const racing: MemoryHost = {
      ...host,
      writeAll(files) {
        write(host, 'd/b.md', 'een c');
        return host.writeAll(files);
      },
    };
    const { mender, id } = mending(racing);
    expect(await mender.do({ id: id(both) })).toEqual({
      isDone: false,
      said: '`d/b.md` is intussen veranderd en bleef zoals het is. Wel veranderd: `d/a.md`.',
    });
    expect([host.text('d/a.md'), host.text('d/b.md')]).toEqual(['Een a', 'een c']);
    // What was done can be undone.
    expect((await mender.do({ id: mender.undoable('d').offer?.id ?? '' })).isDone).toBe(true);
    expect(host.text('d/a.md')).toBe('een a');
  });
});

test('a fix of one file leaves the offers of others', async () => {
  const host = memoryHost({ 'd/a.md': 'een', 'd/b.md': 'een' });
  const { mender, offers } = mending(host);
  const [one, two] = offers(fix(edit('d/a.md', 'Een')), fix(edit('d/b.md', 'Een')));
  for (const offer of [one, two]) expect((await mender.do({ id: offer?.id ?? '' })).isDone).toBe(true);
  expect([host.text('d/a.md'), host.text('d/b.md')]).toEqual(['Een', 'Een']);
});

test.each([
  [
    'ENOSPC',
    '`d/a.md` past niet meer op de schijf. Maak ruimte vrij en klik nog eens. Er is niets veranderd.',
  ],
  [
    'EACCES',
    '`d/a.md` mag niet worden veranderd. Kijk naar de rechten van het bestand en de map. Er is niets veranderd.',
  ],
  ['EIO', '`d/a.md` kan niet worden geschreven (EIO). Er is niets veranderd.'],
])('a disk that says %s is told, and nothing is written', async (code, said) => {
  const files = { 'd/a.md': 'een' };
  const host = memoryHost(files, { fault: (action) => (action === 'write' ? code : undefined) });
  const { mender, id } = mending(host);
  expect(await mender.do({ id: id(fix(edit('d/a.md', 'Een'))) })).toEqual({ isDone: false, said });
  expect(host.text('d/a.md')).toBe('een');
  expect(mender.undoable('d')).toEqual({ kind: 'undoable' });
});

test('fifty fixes can be undone, and a dossier that is gone takes them along', async () => {
  const host = memoryHost({ 'd/a.md': '000' });
  const { mender, id } = mending(host);
  for (let turn = 1; turn <= 52; turn++)
    await mender.do({ id: id(fix(edit('d/a.md', String(turn).padStart(3, '0')))) });
  const undo = () => mender.do({ id: mender.undoable('d').offer?.id ?? '' });
  let undone = 0;
  while ((await undo()).isDone) undone++;
  expect([undone, host.text('d/a.md')]).toEqual([50, '002']);
  await mender.do({ id: id(fix(edit('d/a.md', 'xxx'))) });
  mender.forget('d');
  expect((await undo()).isDone).toBe(false);
});
