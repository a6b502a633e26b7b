/** The same source gives the same bytes: in every time zone and locale, from any folder, alone or with others. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { akkoordBeside, example, hashes, project, scratch } from './program.ts';

async function built(
  parameters: string[],
  options: Parameters<typeof akkoordBeside>[1] = {},
): Promise<Record<string, string>> {
  const out = scratch();
  expect(await akkoordBeside(['build', ...parameters, '--out', out], options)).toEqual({
    status: 0,
    stderr: expect.stringMatching(/bestand(en)? geschreven in .*\n$/),
  });
  return Object.fromEntries(Object.entries(hashes(out)).filter(([file]) => !file.endsWith('.json')));
}

const agreements = join(project, 'agreements');
const zones = ['Pacific/Kiritimati', 'America/St_Johns', 'Europe/Amsterdam'];
const locales = ['C', 'nl_NL.UTF-8', 'tr_TR.UTF-8'];

describe('the PDFs of all examples', () => {
  const first = built([agreements, '--to', 'pdf']);

  it('are those of every document', async () => {
    expect(Object.keys(await first)).toHaveLength(8);
  });

  // Each zone and each locale once; all pairs are tried on one dossier below.
  it.concurrent.each(zones.map((TZ, index) => ({ TZ, LANG: locales[index] ?? 'C' })))(
    'have the same bytes in $TZ with $LANG',
    async ({ TZ, LANG }) => {
      const env = { TZ, LANG, LC_ALL: LANG };
      expect(await built([agreements, '--to', 'pdf'], { env })).toEqual(await first);
    },
  );
});

describe('the Word files of all examples', () => {
  const first = built([agreements, '--to', 'docx']);

  // Each zone and each locale once: a Word file takes several times as long as a PDF.
  it.concurrent.each(zones.map((TZ, index) => ({ TZ, LANG: locales[index] ?? 'C' })))(
    'have the same bytes in $TZ with $LANG',
    async ({ TZ, LANG }) => {
      const env = { TZ, LANG, LC_ALL: LANG };
      expect(await built([agreements, '--to', 'docx'], { env })).toEqual(await first);
    },
  );
});

describe('one dossier', () => {
  const first = built([example]);

  it('is PDFs and Word files', async () => {
    expect(Object.keys(await first)).toEqual([
      'meppel-gka-agenda/agenda.docx',
      'meppel-gka-agenda/agenda.pdf',
      'meppel-gka-agenda/raadsbrief.docx',
      'meppel-gka-agenda/raadsbrief.pdf',
    ]);
  });

  const pdfs = built([example, '--to', 'pdf']);

  it.concurrent.each(zones.flatMap((TZ) => locales.map((LANG) => ({ TZ, LANG }))))(
    'has the same PDFs in $TZ with $LANG',
    async ({ TZ, LANG }) => {
      const env = { TZ, LANG, LC_ALL: LANG };
      expect(await built([example, '--to', 'pdf'], { env })).toEqual(await pdfs);
    },
  );

  it('has the same bytes from a copy in another folder', async () => {
    const elsewhere = scratch();
    cpSync(example, join(elsewhere, 'meppel-gka-agenda'), { recursive: true });
    const [inside, above] = await Promise.all([
      built(['.'], { cwd: join(elsewhere, 'meppel-gka-agenda') }),
      built(['meppel-gka-agenda'], { cwd: elsewhere }),
    ]);
    expect(inside).toEqual(await first);
    expect(above).toEqual(await first);
  });

  it('has the same bytes when a document of it is built alone, and when it is built with others', async () => {
    const others = scratch();
    for (const name of ['aaa', 'zzz']) cpSync(example, join(others, name), { recursive: true });
    const [together, alone] = await Promise.all([
      built([join(others, 'aaa'), example, join(others, 'zzz')]),
      built([join(example, 'raadsbrief.md')]),
    ]);
    expect(new Set(Object.values(together))).toEqual(new Set(Object.values(await first)));
    expect(Object.keys(together)).toHaveLength(12);
    expect(await first).toMatchObject(alone);
  });
});
