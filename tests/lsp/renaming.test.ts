import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type DocumentHighlight,
  type Location,
  LSPErrorCodes,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { LspClient } from '../support/lsp-client.ts';

const name = 'meppel-gka-agenda';
const agenda = `agreements/${name}/agenda.md`;
const sheet = `agreements/${name}/interventies/kansen4kinderen.md`;
const other = `agreements/${name}/interventies/startanalyse.md`;
let folder = '';
let client: LspClient;
const texts: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(`${tmpdir()}/akkoord lsp-`);
  cpSync(`agreements/${name}`, `${folder}/agreements/${name}`, { recursive: true });
  for (const path of [agenda, sheet, other]) texts[path] = readFileSync(`${folder}/${path}`, 'utf8');
  client = new LspClient(folder);
  const workspaceEdit = { documentChanges: true, resourceOperations: ['rename' as const] };
  await client.start({ workspace: { workspaceEdit } });
  await client.open(sheet, texts[sheet] ?? '');
});
afterAll(() => {
  client.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Positions of the first letter of each place of some words in a file. */
function placesOf(path: string, words: RegExp): readonly string[] {
  const lines = (texts[path] ?? '').split('\n');
  return lines.flatMap((line, index) => [...line.matchAll(words)].map((match) => `${index}:${match.index}`));
}
const ask = <T>(method: string, words: string, more: object = {}) =>
  client.askWith<T>(method, sheet, texts[sheet] ?? '', words, more);

describe('names over stdio', () => {
  it('all places of a partner, in files that are not open too', async () => {
    const found = await ask<Location[]>('textDocument/references', '- stad-e', {
      context: { includeDeclaration: true },
    });
    const at = (path: string) =>
      found
        .filter(({ uri }) => uri === client.uri(path))
        .map(({ range: { start } }) => `${start.line}:${start.character}`);
    for (const path of [agenda, sheet, other])
      expect(at(path)).toEqual(placesOf(path, /\bstad-esch\b(?!\.md)/g));
  });

  it('highlights those in the file', async () => {
    const found = await ask<DocumentHighlight[]>('textDocument/documentHighlight', '- stad-e');
    expect(found.map(({ range: { start } }) => `${start.line}:${start.character}`)).toEqual(
      placesOf(sheet, /\bstad-esch\b/g),
    );
  });

  it('renames a partner everywhere', async () => {
    expect(await ask('textDocument/prepareRename', '- stad-e')).toMatchObject({ placeholder: 'stad-esch' });
    const edit = await ask<WorkspaceEdit>('textDocument/rename', '- stad-e', { newName: 'esch' });
    const { changes = {} } = edit;
    expect(Object.keys(changes).sort()).toEqual(
      [agenda, sheet, other].map((path) => client.uri(path)).sort(),
    );
    expect(changes[client.uri(sheet)]?.map(({ newText }) => newText)).toEqual(
      placesOf(sheet, /\bstad-esch\b/g).map(() => 'esch'),
    );
  });

  it('says in Dutch why it does not', async () => {
    await expect(ask('textDocument/rename', '- stad-e', { newName: 'meppel' })).rejects.toMatchObject({
      code: LSPErrorCodes.RequestFailed,
      message: 'Er is al een partner `meppel`. Kies een andere naam.',
    });
    await expect(ask('textDocument/prepareRename', '## Plan')).rejects.toMatchObject({
      message: expect.stringContaining('is een vast hoofdstuk'),
    });
    expect(await ask('textDocument/prepareRename', 'Kansenongelijk')).toBeNull();
  });

  it('renames a file together with what names it', async () => {
    const edit = await ask<WorkspaceEdit>('textDocument/rename', '(startana', { newName: 'start.md' });
    expect(edit.documentChanges?.at(-1)).toEqual({
      kind: 'rename',
      oldUri: client.uri(other),
      newUri: client.uri(other.replace('startanalyse', 'start')),
    });
    expect(edit.documentChanges?.length).toBe(3);
  });

  it('lets paths follow when the editor renames a file or folder, of a dossier without open texts too', async () => {
    await client.close(sheet);
    const files = [
      {
        oldUri: client.uri(`agreements/${name}/interventies`),
        newUri: client.uri(`agreements/${name}/bladen`),
      },
    ];
    const edit = await client.request<WorkspaceEdit>('workspace/willRenameFiles', { files });
    const fresh = edit.changes?.[client.uri(agenda)]?.map(({ newText }) => newText) ?? [];
    expect(fresh.length).toBe(placesOf(agenda, /interventies\//g).length);
    expect(new Set(fresh)).toEqual(new Set(['bladen/startanalyse.md', 'bladen/kansen4kinderen.md']));
    await client.open(sheet, texts[sheet] ?? '');
  });
});
