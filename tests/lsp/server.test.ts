import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  Hover,
  Location,
} from 'vscode-languageserver-protocol/node';
import { LspClient } from '../support/lsp-client.ts';

const name = 'meppel-gka-agenda';
const agenda = `agreements/${name}/agenda.md`;
const sheet = `agreements/${name}/interventies/kansen4kinderen.md`;
let above = '';
let folder = '';
let client: LspClient;
let sheetText = '';
let agendaText = '';

beforeAll(async () => {
  // In a folder of its own, so that the one above it is ours too.
  above = mkdtempSync(`${tmpdir()}/akkoord-lsp-`);
  folder = `${above}/één project`;
  cpSync(`agreements/${name}`, `${folder}/agreements/${name}`, { recursive: true });
  sheetText = readFileSync(`${folder}/${sheet}`, 'utf8');
  agendaText = readFileSync(`${folder}/${agenda}`, 'utf8');
  client = new LspClient(folder);
});
afterAll(() => {
  client.kill();
  rmSync(above, { recursive: true, force: true });
});

const codes = async (path: string) => (await client.findings(path)).map(({ code }) => code);

describe('akkoord lsp over stdio', () => {
  it('says what it can do, and counts in UTF-16', async () => {
    expect(await client.start()).toMatchObject({
      serverInfo: { name: 'akkoord' },
      capabilities: {
        positionEncoding: 'utf-16',
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.akkoord'] },
        definitionProvider: true,
        documentSymbolProvider: true,
        completionProvider: { triggerCharacters: expect.arrayContaining(['{', '(']) },
      },
    });
  });

  it('asks an editor to tell of every file that is read, and of folders that go away', async () => {
    const watching = new LspClient(folder);
    const registered = new Promise((resolve) =>
      watching.connection.onRequest('client/registerCapability', resolve),
    );
    await watching.start({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    const watchers = [
      { globPattern: '**/*.{md,yaml,hbs,png,PNG,jpg,JPG,jpeg,JPEG,svg,ttf}' },
      { globPattern: '**/*', kind: 4 },
    ];
    expect(await registered).toMatchObject({ registrations: [{ registerOptions: { watchers } }] });
    watching.kill();
  });

  it('finds nothing in an example', async () => {
    await client.open(sheet, sheetText);
    expect(await codes(sheet)).toEqual([]);
  });

  it('underlines an error while it is typed, at its place also behind an emoji, and takes it away when mended', async () => {
    await client.change(sheet, sheetText.replace('## Planning', '## Planning\n\nDé 👩🏽‍🏫 {{titl}}.'));
    const found = (await client.findings(sheet)).find(({ code }) => code === 'value/unknown');
    const line = sheetText.split('\n').indexOf('## Planning') + 2;
    expect(found).toMatchObject({
      source: 'akkoord',
      code: 'value/unknown',
      severity: 1,
      range: { start: { line, character: 11 }, end: { line, character: 19 } },
      message: 'Het gegeven `titl` bestaat niet.\nDoe dit: Bedoelde u `{{title}}`?',
    });
    await client.change(sheet, sheetText);
    expect(await codes(sheet)).toEqual([]);
  });

  it('finds in a file that is not open what a change elsewhere breaks', async () => {
    const neighbour = `agreements/${name}/interventies/startanalyse.md`;
    await client.open(agenda, agendaText.replace('\n  lea:', '\n  leas:'));
    expect(await codes(neighbour)).toContain('dossier/unknown-partner');
    // Closed without saving: what is on disk holds again.
    await client.close(agenda);
    expect(await codes(sheet)).toEqual([]);
    expect(await codes(neighbour)).toEqual([]);
  });

  it('hovers', async () => {
    const found = await client.ask<Hover>('textDocument/hover', sheet, sheetText, 'amount: 588');
    expect(found.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('**588 uur × €\u00a085 = €\u00a049.980,00**'),
    });
  });

  it('completes half-typed frontmatter with the data of before', async () => {
    const authored = sheetText
      .replace('  - drenthe', '  - dre\nwe')
      .replace('## Planning', '## Planning\n\n{{agenda.partners.');
    await client.change(sheet, authored);
    expect(await codes(sheet)).toContain('yaml/loose-text');
    const ids = await client.ask<CompletionItem[]>('textDocument/completion', sheet, authored, '  - dre');
    expect(ids.map(({ label }) => label)).toContain('drenthe');
    const values = await client.ask<CompletionItem[]>(
      'textDocument/completion',
      sheet,
      authored,
      'Planning\n\n{{agenda.partners.',
    );
    expect(values).toContainEqual(
      expect.objectContaining({
        label: 'stad-esch',
        detail: 'Stad & Esch',
        textEdit: expect.objectContaining({ newText: 'stad-esch}}' }),
      }),
    );
    await client.change(sheet, sheetText);
    expect(await codes(sheet)).toEqual([]);
  });

  it('goes to what an id names', async () => {
    const [span] = await client.ask<Location[]>('textDocument/definition', sheet, sheetText, '  - stad-e');
    const line = agendaText.split('\n').indexOf('  stad-esch:');
    expect(span).toMatchObject({ uri: client.uri(agenda), range: { start: { line, character: 2 } } });
  });

  it('lists what is in a file', async () => {
    const textDocument = { uri: client.uri(sheet) };
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    });
    expect(symbols.map((symbol) => symbol.name)).toEqual(
      expect.arrayContaining(['kind', 'budget', 'Planning']),
    );
  });

  it('answers twenty changes in a row by the last, not by each', async () => {
    const before = client.published.length;
    const texts = Array.from(
      { length: 20 },
      (_, index) => `## Planning\n\n{{titl${'e'.repeat(index + 1)}x}}`,
    );
    await Promise.all(
      texts.map((authored) => client.change(sheet, sheetText.replace('## Planning', authored))),
    );
    expect(await codes(sheet)).toEqual(['value/unknown']);
    const messages = client.published
      .slice(before)
      .flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message));
    expect(messages.at(-1)).toContain(`titl${'e'.repeat(20)}x`);
    // One, unless the machine stalls between two changes.
    expect(messages.length).toBeLessThan(10);
    await client.change(sheet, sheetText);
    expect(await codes(sheet)).toEqual([]);
  });

  it('sees a file that was never saved, and one that was renamed while it was open', async () => {
    const fresh = `agreements/${name}/interventies/nieuw.md`;
    await client.open(fresh, '---\nkind: intervention\ntitle: Nieuw\n---\n');
    expect(await codes(fresh)).toContain('dossier/sheet-unlisted');
    await client.close(fresh);
    expect(await codes(fresh)).toEqual([]);

    const renamed = `agreements/${name}/interventies/kansen.md`;
    renameSync(`${folder}/${sheet}`, `${folder}/${renamed}`);
    await client.close(sheet);
    await client.open(renamed, sheetText);
    expect(await codes(renamed)).toContain('dossier/sheet-unlisted');
    expect(await codes(agenda)).toContain('dossier/sheet-missing');
    renameSync(`${folder}/${renamed}`, `${folder}/${sheet}`);
    await client.close(renamed);
    await client.open(sheet, sheetText);
    expect(await codes(sheet)).toEqual([]);
    expect(await codes(agenda)).toEqual([]);
  });

  it('leaves alone what is no part of a dossier', async () => {
    for (const path of ['README.md', 'docs/uitleg.md', '../elders.md']) {
      const text = '# Uitleg\n\n{{geen waarde}} [x](weg.md)\n';
      await client.open(path, text);
      expect(await codes(path)).toEqual([]);
      expect(await client.ask('textDocument/hover', path, text, '{{geen')).toBeNull();
      expect(await client.ask('textDocument/completion', path, text, '{{geen')).toEqual([]);
      await client.close(path);
    }
    const textDocument = {
      uri: 'untitled:Untitled-1',
      languageId: 'markdown',
      version: 1,
      text: '---\nkind: memo\n---\n',
    };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    const asked = { textDocument: { uri: textDocument.uri }, position: { line: 1, character: 3 } };
    expect(await client.connection.sendRequest('textDocument/hover', asked)).toBeNull();
    await client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: textDocument.uri },
    });
  });

  it('takes away what it found when the last file of a dossier is closed', async () => {
    await client.change(sheet, sheetText.replace('title:', 'titel:'));
    expect((await codes(sheet)).length).toBeGreaterThan(0);
    await client.close(sheet);
    expect(await codes(sheet)).toEqual([]);
  });

  it('knows the files of a project that are no documents, one by one', async () => {
    const marker = 'akkoord.yaml';
    const style = 'templates/house-styles/eigen/style.yaml';
    mkdirSync(`${folder}/templates/house-styles/eigen`, { recursive: true });
    const settings = '# Ons project.\nstyle: egen\ndosiers: agreements\n';
    const own = 'extends: neutral\nname: Eigen\ncolours:\n  accent: groen\n';
    writeFileSync(`${folder}/${marker}`, settings);
    writeFileSync(`${folder}/${style}`, own);
    await client.open(marker, settings);
    await client.open(style, own);
    expect(await codes(marker)).toEqual(['schema/unknown-key', 'dossier/unknown-style']);
    expect(await codes(style)).toEqual(['style/extends-missing']);
    const options = await client.ask<CompletionItem[]>(
      'textDocument/completion',
      marker,
      settings,
      'style: eg',
    );
    expect(options.map(({ label }) => label)).toEqual(expect.arrayContaining(['eigen', 'neutraal']));
    const mended = own.replace('neutral', 'neutraal');
    await client.change(style, mended);
    expect(await codes(style)).toEqual(['style/colour']);
    const keys = await client.ask<CompletionItem[]>('textDocument/completion', style, mended, '  ac');
    expect(keys.map(({ label }) => label)).toEqual(expect.arrayContaining(['text', 'muted', 'shade']));
    const hovered = await client.ask<Hover>('textDocument/hover', style, mended, 'exte');
    expect(hovered.contents).toMatchObject({
      value: expect.stringContaining('**Huisstijl om over te nemen**'),
    });
    await client.change(style, mended.replace('groen', '"#00594f"'));
    expect(await codes(style)).toEqual([]);
    const settled = settings.replace('egen', 'eigen').replace('dosiers', 'dossiers');
    await client.change(marker, settled);
    expect(await codes(marker)).toEqual([]);
    await client.close(marker);
    await client.close(style);
    rmSync(`${folder}/${marker}`);
    rmSync(`${folder}/templates`, { recursive: true });
  });

  it('offers the fixes of findings, one by one and all safe ones of a file', async () => {
    const text = sheetText.replace(
      /(?<=\n## .*\n\n)/,
      'En de de financiele kant: dit word duur. Dat is enigzins laat.\n\n',
    );
    const line = text.split('\n').findIndex((each) => each.includes('financiele'));
    await client.open(sheet, text);
    const ask = (only?: string[]) =>
      client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: client.uri(sheet) },
        range: { start: { line, character: 0 }, end: { line, character: 62 } },
        context: { diagnostics: [], only },
      });
    const edit = (from: number, to: number, newText: string) => ({
      range: { start: { line, character: from }, end: { line, character: to } },
      newText,
    });
    const quick = (await ask(['quickfix'])).map(({ title, isPreferred, diagnostics, edit: own }) => ({
      title,
      isPreferred,
      code: diagnostics?.[0]?.code,
      edits: own?.changes?.[client.uri(sheet)],
    }));
    expect(quick).toEqual([
      { title: 'Schrijf `de`', isPreferred: true, code: 'language/doubled-word', edits: [edit(3, 8, 'de')] },
      {
        title: 'Schrijf `financiële`',
        isPreferred: true,
        code: 'language/accents',
        edits: [edit(9, 19, 'financiële')],
      },
      {
        title: 'Schrijf `wordt`',
        isPreferred: false,
        code: 'language/verb-form',
        edits: [edit(30, 34, 'wordt')],
      },
      // Looked for when it is asked.
      {
        title: 'Schrijf `enigszins`',
        isPreferred: false,
        code: 'language/spelling',
        edits: [edit(48, 56, 'enigszins')],
      },
      // What lets them stand comes last.
      ...['language/doubled-word', 'language/accents', 'language/verb-form', 'language/spelling'].map(
        (code) => ({
          title: `Sta \`${code}\` hier toe, met een reden`,
          isPreferred: false,
          code,
          edits: [{ ...edit(0, 0, ''), newText: `<!-- toestaan ${code}: [reden] -->\n` }],
        }),
      ),
    ]);
    const all = await ask(['source.fixAll']);
    expect(all.map(({ kind, edit: own }) => [kind, own?.changes?.[client.uri(sheet)]])).toEqual([
      ['source.fixAll.akkoord', [edit(3, 8, 'de'), edit(9, 19, 'financiële')]],
    ]);
    await client.change(sheet, sheetText);
    expect(await ask()).toEqual([]);
    await client.close(sheet);
  });

  it('puts in a key that is missing, with what belongs there', async () => {
    const text = sheetText.replace(/^summary:.*\n(?: .*\n)*/m, '');
    const line = text.split('\n').findIndex((each) => each.startsWith('title:')) + 1;
    await client.open(sheet, text);
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: client.uri(sheet) },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [] },
    });
    const [action] = actions.filter(({ title }) => title === 'Zet de sleutel `summary` erin');
    const [edit] = action?.edit?.changes?.[client.uri(sheet)] ?? [];
    expect(edit?.newText).toMatch(/^\n# Korte beschrijving.*\nsummary:$/s);
    expect(edit?.range.start.line).toBe(line - 1);
    await client.close(sheet);
  });

  it('ends when it is told to, having said nothing else', async () => {
    expect(await client.stop()).toBe(0);
    expect(client.stderr).toBe('');
  });
});
