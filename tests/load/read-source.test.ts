import { expect, it } from 'vitest';
import { loadFiles } from './load-files.ts';
import { agenda, sheet } from './valid-dossier.ts';

const lines = (bytes: string | Uint8Array, options = {}) =>
  loadFiles({ 'agenda.md': bytes, 'interventies/coach.md': sheet }, options).lines;
const utf8 = (text: string) => new TextEncoder().encode(text);
/** The agenda with `@@` in its title replaced by raw bytes. */
const withBytes = (...bytes: number[]) => {
  const [before = '', after = ''] = agenda.replace('Gelijke kansen', 'Ge 🙂 @@').split('@@');
  return new Uint8Array([...utf8(before), ...bytes, ...utf8(after)]);
};

it('takes a file of 500,000 bytes and no larger one', () => {
  const row = `${'Een zin van gewone lengte, zoals een mens die typt. '.repeat(40)}\n\n`;
  const long = agenda + row.repeat(Math.floor((500_000 - agenda.length) / row.length));
  const text = `${long}${'a '.repeat(500_000 - long.length).slice(long.length - 500_000 + 1)}\n`;
  const tooLarge =
    'agenda.md:1:1 file/too-large: Dit bestand is 501 kB; het mag hoogstens 500 kB zijn. → Haal eruit wat er niet hoort (geplakte afbeeldingen bijvoorbeeld), of verdeel de tekst over meer bestanden.';
  expect([text.length, lines(text)]).toEqual([500_000, []]);
  expect(lines(`${text}\n`)).toEqual([tooLarge]);
});

it.each([
  [
    'a byte that starts nothing',
    [0x96],
    'encoding/windows-1252: Dit bestand is geen UTF-8: hier staat byte 96, waarschijnlijk `–` in Windows-1252.',
  ],
  [
    'an overlong form',
    [0xc0, 0xaf],
    'encoding/windows-1252: Dit bestand is geen UTF-8: hier staat byte C0, waarschijnlijk `À` in Windows-1252.',
  ],
  [
    'a surrogate',
    [0xed, 0xa0, 0x80],
    'encoding/windows-1252: Dit bestand is geen UTF-8: hier staat byte ED, waarschijnlijk `í` in Windows-1252.',
  ],
  [
    'beyond U+10FFFF',
    [0xf4, 0x90, 0x80, 0x80],
    'encoding/windows-1252: Dit bestand is geen UTF-8: hier staat byte F4, waarschijnlijk `ô` in Windows-1252.',
  ],
])('points at %s', (_, bytes, message) => {
  expect(lines(withBytes(...bytes))[0]).toContain(`agenda.md:3:14 ${message}`);
});

it('agrees with the decoder on what is UTF-8', () => {
  for (const bytes of [
    [0xc2, 0x80],
    [0xe0, 0xa0, 0x80],
    [0xed, 0x9f, 0xbf],
    [0xf0, 0x90, 0x80, 0x80],
    [0xf4, 0x8f, 0xbf, 0xbd],
  ]) {
    const rules = lines(withBytes(...bytes)).filter((line) => line.includes('encoding/'));
    expect([bytes, rules]).toEqual([bytes, []]);
  }
});

it('recognises UTF-16 without a byte order mark', () => {
  const bytes = new Uint8Array(Buffer.from(agenda, 'utf16le'));
  expect(lines(bytes)[0]).toContain('agenda.md:1:1 encoding/utf-16');
});

it('does not read a pipe', () => {
  expect(loadFiles({ 'interventies/coach.md': sheet }, { others: ['d/agenda.md'] }).lines).toEqual([
    'agenda.md:1:1 file/not-a-file: Dit is geen gewoon bestand maar een apparaat of een pijp. → Zet er een tekstbestand neer, of geef het een naam die niet op `.md` eindigt.',
  ]);
});

it('lets what the machine refuses through to the caller', () => {
  const fault = (action: string, path: string) =>
    action === 'read' && path === 'd/agenda.md' ? 'EACCES' : undefined;
  expect(() => lines(agenda, { fault })).toThrow('EACCES');
});
