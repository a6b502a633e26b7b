import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAkkoord } from '../../src/api/open-akkoord.ts';

const akkoord = openAkkoord();
const memo = 'agreements/ocw-sg-beraad';

test('a check gives findings as data, judged as one asks', async () => {
  const { documents, blocked, written } = await akkoord.check({ paths: [memo] });
  expect({ documents, blocked, written }).toEqual({ documents: 1, blocked: false, written: [] });
});

test('a rendering has the files of a build, and writes nothing', async () => {
  const before = readdirSync('.');
  const { files, failures } = await akkoord.render({ paths: [memo], formats: ['html', 'docx'] });
  expect(files.map(({ path }) => path).sort()).toEqual([
    'ocw-sg-beraad/notitie.docx',
    'ocw-sg-beraad/notitie.html',
  ]);
  const page = files.find(({ path }) => path.endsWith('.html'));
  expect(new TextDecoder().decode(page?.bytes)).toMatch(/^<!doctype html>/i);
  expect(failures).toEqual([]);
  expect(readdirSync('.')).toEqual(before);
});

test('of a dossier that is blocked nothing is rendered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-api-'));
  writeFileSync(join(folder, 'notitie.md'), '---\nkind: memo\ntitel: Proef\n---\n\nTekst.\n');
  const { files, blocking } = await openAkkoord({ folder }).render({ paths: ['.'], formats: ['html'] });
  expect(files).toEqual([]);
  expect(blocking.map(({ rule, span }) => [rule, span?.file, span?.start.line])).toContainEqual([
    'schema/unknown-key',
    'notitie.md',
    3,
  ]);
  rmSync(folder, { recursive: true });
});

test('a path that is not there is thrown, with its name and the code of the system', async () => {
  await expect(akkoord.check({ paths: ['weg'] })).rejects.toMatchObject({ code: 'ENOENT', path: 'weg' });
});
