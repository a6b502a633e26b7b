import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LspClient } from '../support/lsp-client.ts';
import { returnedDocx } from '../support/returned-docx.ts';
import { memoDocx, memoPath, memoText } from '../support/sent-memo.ts';

let folder = '';
let client: LspClient;
const told: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(`${tmpdir()}/akkoord-comments-`);
  mkdirSync(`${folder}/agreements/proef`, { recursive: true });
  writeFileSync(`${folder}/${memoPath}`, memoText);
  const comment = { on: 'een rustige plek', text: 'Waar?' };
  writeFileSync(`${folder}/terug.docx`, returnedDocx(await memoDocx(), { comment }));
  writeFileSync(`${folder}/stuk.docx`, 'niets');
  client = new LspClient(folder);
  client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    told.push(message);
  });
  await client.start({}, { comments: ['terug.docx', 'stuk.docx', 'weg.docx'] });
});
afterAll(() => {
  client.kill();
  rmSync(folder, { recursive: true, force: true });
});

const comments = async () => (await client.findings(memoPath)).filter(({ code }) => code === 'word/comment');

describe('comments of partners in the editor', () => {
  it('are at the line that they are about', async () => {
    await client.open(memoPath, memoText);
    expect(await comments()).toMatchObject([
      {
        message: expect.stringContaining('Opmerking van Karin (2026-05-01): “Waar?”'),
        range: { start: { line: 21, character: 3 }, end: { line: 21, character: 19 } },
      },
    ]);
  });

  it('follow the text while one types', async () => {
    await client.change(memoPath, memoText.replace('# Wat wij doen', 'Eerst dit.\n\n# Wat wij doen'));
    expect(await comments()).toMatchObject([{ range: { start: { line: 23, character: 3 } } }]);
  });

  it('of a file that cannot be read: that is said once', () => {
    expect(told.map((message) => message.replace(`${folder}/`, '')).sort()).toEqual([
      'stuk.docx: dit is geen Word-bestand. Doe dit: geef een bestand dat in Word is bewaard als `.docx`.',
      'weg.docx kan niet worden gelezen (ENOENT).',
    ]);
    expect(client.stderr).toBe('');
  });
});
