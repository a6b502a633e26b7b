/** The same source gives the same bytes: in every time zone and locale, from any folder, alone or with others. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { akkoord, example, hashes, project, scratch } from './program.ts';

function built(parameters: string[], options: Parameters<typeof akkoord>[1] = {}): Record<string, string> {
  const out = scratch();
  const { status, stderr } = akkoord(['build', ...parameters, '--out', out], options);
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: expect.stringMatching(/bestand(en)? geschreven\n$/),
  });
  return Object.fromEntries(Object.entries(hashes(out)).filter(([file]) => file.endsWith('.pdf')));
}

describe('the example', () => {
  const first = built([example]);

  it('is one file', () => {
    expect(Object.keys(first)).toEqual(['meppel-gka-agenda/agenda.pdf']);
  });

  const zones = ['Pacific/Kiritimati', 'America/St_Johns', 'Europe/Amsterdam'];
  const locales = ['C', 'nl_NL.UTF-8', 'tr_TR.UTF-8'];
  it.each(zones.flatMap((TZ) => locales.map((LANG) => ({ TZ, LANG }))))(
    'has the same bytes in $TZ with $LANG',
    ({ TZ, LANG }) => {
      expect(built([example], { env: { TZ, LANG, LC_ALL: LANG } })).toEqual(first);
    },
  );

  it('has the same bytes from a copy in another folder', () => {
    const elsewhere = scratch();
    cpSync(example, join(elsewhere, 'meppel-gka-agenda'), { recursive: true });
    expect(built(['.'], { cwd: join(elsewhere, 'meppel-gka-agenda') })).toEqual(first);
    expect(built(['meppel-gka-agenda/agenda.md'], { cwd: elsewhere })).toEqual(first);
  });

  it('has the same bytes when it is built with others, before and after it', () => {
    const others = scratch();
    for (const name of ['aaa', 'zzz']) cpSync(example, join(others, name), { recursive: true });
    const together = built([join(others, 'aaa'), example, join(others, 'zzz')]);
    expect(new Set(Object.values(together))).toEqual(new Set(Object.values(first)));
    expect(Object.keys(together)).toHaveLength(3);
    expect(built([join(project, 'agreements')])).toMatchObject(first);
  });
});
