import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CompletionItem,
  DocumentLink,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  SelectionRange,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver-protocol/node';
import { LspClient } from '../support/lsp-client.ts';

const name = 'meppel-gka-agenda';
const agenda = `agreements/${name}/agenda.md`;
const sheet = `agreements/${name}/interventies/kansen4kinderen.md`;
let folder = '';
let client: LspClient;
let text = '';

beforeAll(async () => {
  folder = mkdtempSync(`${tmpdir()}/akkoord-lsp-`);
  cpSync(`agreements/${name}`, `${folder}/agreements/${name}`, { recursive: true });
  text = readFileSync(`${folder}/${sheet}`, 'utf8');
  client = new LspClient(folder);
  await client.start({}, { inlayHints: true });
  await client.open(sheet, text);
});
afterAll(() => {
  client.kill();
  rmSync(folder, { recursive: true, force: true });
});

const lines = () => text.split('\n');
const about = <T>(method: string, more: object = {}) =>
  client.request<T>(method, { textDocument: { uri: client.uri(sheet) }, ...more });
const whole = () => ({ start: { line: 0, character: 0 }, end: { line: lines().length, character: 0 } });
/** The words in a range. */
const words = ({ start, end }: { start: { line: number; character: number }; end: { character: number } }) =>
  lines()[start.line]?.slice(start.character, end.character);

describe('what the server answers, on the largest example', () => {
  it('links that open', async () => {
    const found = await about<DocumentLink[]>('textDocument/documentLink');
    const target = client.uri(sheet.replace('kansen4kinderen', 'startanalyse'));
    expect(found.map(({ range, target: to }) => [words(range), to])).toEqual(
      expect.arrayContaining([
        ['startanalyse.md', target],
        ['planning', expect.stringMatching(/startanalyse\.md#L\d+$/)],
        ['https://www.kansen4kinderen.nl', 'https://www.kansen4kinderen.nl'],
      ]),
    );
  });

  it('what folds', async () => {
    const found = await about<FoldingRange[]>('textDocument/foldingRange');
    const planning = lines().indexOf('## Planning');
    const next = lines().findIndex((line, index) => index > planning && line.startsWith('## '));
    expect(found).toContainEqual({ startLine: planning, endLine: next - 2, kind: 'region' });
    expect(found[0]).toEqual({ startLine: 0, endLine: lines().indexOf('---', 1), kind: 'region' });
  });

  it('a selection that grows', async () => {
    const line = lines().findIndex((each) => each.startsWith('De kansencoach kost'));
    const [found] = await about<SelectionRange[]>('textDocument/selectionRange', {
      positions: [{ line, character: 5 }],
    });
    const steps: (string | undefined)[] = [];
    for (let step = found; step; step = step.parent) steps.push(words(step.range)?.slice(0, 20));
    expect(steps.slice(0, 1)).toEqual(['kansencoach']);
    expect(steps.length).toBeGreaterThan(2);
  });

  it('names of all dossiers of the folder', async () => {
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'stad esch' });
    expect(found).toEqual([
      expect.objectContaining({
        name: 'stad-esch',
        location: expect.objectContaining({ uri: client.uri(agenda) }),
      }),
    ]);
  });

  it('hints, which its user chose to see', async () => {
    const found = await about<InlayHint[]>('textDocument/inlayHint', { range: whole() });
    const line = lines().indexOf('funding:');
    expect(found).toContainEqual({
      position: { line, character: 8 },
      label: '= €\u00a049.980',
      paddingLeft: true,
    });
    const silent = new LspClient(folder);
    await silent.start();
    await silent.open(sheet, text);
    expect(
      await silent.request('textDocument/inlayHint', {
        textDocument: { uri: silent.uri(sheet) },
        range: whole(),
      }),
    ).toEqual([]);
    silent.kill();
  });

  it('the layout of the frontmatter', async () => {
    const options = { tabSize: 4, insertSpaces: false };
    expect(await about('textDocument/formatting', { options })).toEqual([]);
    await client.change(sheet, text.replace('kind: ', 'kind:   '));
    expect(await about<TextEdit[]>('textDocument/formatting', { options })).toEqual([
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 20 } },
        newText: 'kind: intervention',
      },
    ]);
    await client.change(sheet, text);
  });

  it('what an abbreviation and a footnote say, and where they do', async () => {
    const told = async (before: string) =>
      (await client.ask<Hover | null>('textDocument/hover', sheet, text, before))?.contents;
    expect(await told('Educatieve Agenda (LE')).toMatchObject({ value: '**LEA**: Lokale Educatieve Agenda' });
    expect(await told('basisvaardigheden.[^cij')).toMatchObject({
      value: expect.stringMatching(/^Dit cijfer staat/),
    });
    const [note] = await client.ask<Location[]>(
      'textDocument/definition',
      sheet,
      text,
      'basisvaardigheden.[^cij',
    );
    expect(note?.range.start).toEqual({
      line: lines().findIndex((line) => line.startsWith('[^cijfer]:')),
      character: 2,
    });
  });

  it('footnotes and pictures to choose from', async () => {
    const typed = text.replace('## Planning', '## Planning\n\nZie.[^\n\n![Foto](\n');
    await client.change(sheet, typed);
    const offered = async (before: string) =>
      (await client.ask<CompletionItem[]>('textDocument/completion', sheet, typed, before)).map(
        ({ label }) => label,
      );
    expect(await offered('Zie.[^')).toEqual(['cijfer', 'rendement', 'vroeg']);
    expect(await offered('![Foto](')).toEqual(['../beelden/verdeling.png']);
    await client.change(sheet, text);
  });
});
