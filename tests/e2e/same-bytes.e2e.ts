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

describe('the example', () => {
  const first = built([example]);

  it('is a PDF and a Word file', async () => {
    expect(Object.keys(await first)).toEqual([
      'meppel-gka-agenda/agenda.docx',
      'meppel-gka-agenda/agenda.pdf',
    ]);
  });

  const zones = ['Pacific/Kiritimati', 'America/St_Johns', 'Europe/Amsterdam'];
  const locales = ['C', 'nl_NL.UTF-8', 'tr_TR.UTF-8'];
  it.concurrent.each(zones.flatMap((TZ) => locales.map((LANG) => ({ TZ, LANG }))))(
    'has the same bytes in $TZ with $LANG',
    async ({ TZ, LANG }) => {
      expect(await built([example], { env: { TZ, LANG, LC_ALL: LANG } })).toEqual(await first);
    },
  );

  it('has the same bytes from a copy in another folder', async () => {
    const elsewhere = scratch();
    cpSync(example, join(elsewhere, 'meppel-gka-agenda'), { recursive: true });
    const [inside, above] = await Promise.all([
      built(['.'], { cwd: join(elsewhere, 'meppel-gka-agenda') }),
      built(['meppel-gka-agenda/agenda.md'], { cwd: elsewhere }),
    ]);
    expect(inside).toEqual(await first);
    expect(above).toEqual(await first);
  });

  it('has the same bytes when it is built with others, before and after it', async () => {
    const others = scratch();
    for (const name of ['aaa', 'zzz']) cpSync(example, join(others, name), { recursive: true });
    const [together, all] = await Promise.all([
      built([join(others, 'aaa'), example, join(others, 'zzz')]),
      built([join(project, 'agreements')]),
    ]);
    expect(new Set(Object.values(together))).toEqual(new Set(Object.values(await first)));
    expect(Object.keys(together)).toHaveLength(6);
    expect(all).toMatchObject(await first);
  });
});
