/** The same source gives the same bytes: in every time zone and locale, from any folder, alone or with others. */
import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node-host.ts';
import { build } from '../../src/pipeline.ts';
import { akkoordBeside, example, hashes, project, scratch } from './program.ts';

/** Builds PDFs, Word files and web pages; gives their hashes by name. */
async function built(
  path: string,
  options: Parameters<typeof akkoordBeside>[1] = {},
): Promise<Record<string, string>> {
  const out = scratch();
  // A Word file names the commit of its sources, and a copy of them has left git.
  const env = { AKKOORD_COMMIT: 'none', ...options.env };
  expect(await akkoordBeside(['build', path, '--out', out], { ...options, env })).toEqual({
    status: 0,
    stderr: expect.stringMatching(/bestand(en)? geschreven in .*\n$/),
  });
  return Object.fromEntries(Object.entries(hashes(out)).filter(([file]) => !file.endsWith('.json')));
}

interface Surroundings {
  readonly TZ: string;
  readonly LANG: string;
}

const builtIn = (path: string, { TZ, LANG }: Surroundings) =>
  built(path, { env: { TZ, LANG, LC_ALL: LANG } });

const agreements = join(project, 'agreements');
/** The quickest to build. */
const memo = join(agreements, 'ocw-sg-beraad');
/** Zones of other days than ours and of half hours; a locale without language, ours, and one with other capitals. */
const surroundings: readonly Surroundings[] = [
  { TZ: 'Pacific/Kiritimati', LANG: 'C' },
  { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' },
  { TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8' },
];

const [first, ...others] = surroundings
  .slice(0, 2)
  .map((each) => ({ ...each, files: builtIn(agreements, each) }));

describe('all examples', () => {
  it('are a PDF, a Word file and a web page of every document', async () => {
    expect(Object.keys((await first?.files) ?? {})).toHaveLength(24);
  });

  it.concurrent.each(others)('have the same bytes in $TZ with $LANG', async ({ files }) => {
    expect(await files).toEqual(await first?.files);
  });

  it('have the same bytes from the sources of the program as from its one file', async () => {
    const out = scratch();
    const host = nodeHost(project, { AKKOORD_COMMIT: 'none' });
    const { written } = await build({ paths: [agreements], out, formats: ['pdf', 'docx', 'html'] }, host);
    expect(written.length).toBeGreaterThanOrEqual(24);
    expect(hashes(out)).toMatchObject((await first?.files) ?? {});
  });

  it('have the same bytes from a copy in another folder, without the others', async () => {
    const elsewhere = scratch();
    for (const path of [example, memo]) cpSync(path, join(elsewhere, basename(path)), { recursive: true });
    const [inside, above] = await Promise.all([
      built('.', { cwd: join(elsewhere, basename(memo)) }),
      built(basename(example), { cwd: elsewhere }),
    ]);
    expect([Object.keys(inside).length, Object.keys(above).length]).toEqual([3, 6]);
    expect(await first?.files).toMatchObject({ ...inside, ...above });
  });

  it('have the same bytes when a document is built without the rest of its dossier', async () => {
    const alone = await built(join(example, 'raadsbrief.md'));
    expect(Object.keys(alone)).toHaveLength(3);
    expect(await first?.files).toMatchObject(alone);
  });
});

describe('one dossier', () => {
  // Each zone and each locale once more, in other pairs.
  const shifted = surroundings.map(({ TZ }, index) => ({ TZ, LANG: surroundings.at(index - 1)?.LANG ?? '' }));

  it.concurrent.each([...surroundings, ...shifted])('has the same bytes in $TZ with $LANG', async (each) => {
    const files = await builtIn(memo, each);
    expect(Object.keys(files)).toHaveLength(3);
    expect(await first?.files).toMatchObject(files);
  });
});
