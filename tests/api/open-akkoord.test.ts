import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

test('a comparison tells what changed and has the files that show it; none when a version cannot be made', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-api-'));
  const write = (version: string, text: string) => {
    mkdirSync(join(folder, version, 'plan'), { recursive: true });
    writeFileSync(join(folder, version, 'plan/nota.md'), text);
  };
  const nota = (cost: string) =>
    `---\nkind: memo\ntitle: Plan\nstatus: draft\n---\n\n# Kosten\n\nHet plan kost ${cost}.\n`;
  write('oud', nota('€ 5.000'));
  write('nieuw', nota('€ 6.000'));
  const compare = () =>
    openAkkoord({ folder }).redline({
      old: './oud',
      current: './nieuw',
      paths: ['.'],
      formats: ['pdf', 'html'],
    });
  const { dossiers, files, blocking, unmade } = await compare();
  expect(dossiers[0]?.changes[0]).toEqual({
    heading: 'Geld',
    changes: [
      expect.objectContaining({
        sentence: 'bedrag in de tekst onder “1 Kosten”: was € 5.000, is nu € 6.000',
      }),
    ],
  });
  expect(files.map(({ path }) => path)).toEqual([
    'plan/nota.concept.wijzigingen.pdf',
    'plan/nota.concept.wijzigingen.html',
  ]);
  expect([blocking, unmade]).toEqual([[], []]);
  write('oud', nota('€ 5.000').replace('title', 'titel'));
  const failed = await compare();
  expect(failed.files).toEqual([]);
  expect(failed.unmade.map(({ version, folder, blocking }) => [version, folder, blocking[0]?.rule])).toEqual([
    ['./oud', expect.stringContaining('plan'), 'schema/unknown-key'],
  ]);
  rmSync(folder, { recursive: true });
}, 60_000);
