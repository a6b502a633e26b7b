import { expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { publishSealed } from '../../src/output/publish-sealed.ts';
import { readSeal, sealed } from '../../src/output/seal.ts';

const one = { path: 'out/schema/a.json', bytes: sealed({ title: 'Een' }) };
const two = { path: 'out/schema/b.json', bytes: sealed({ title: 'Twee' }) };

it('a seal holds until one character changes', () => {
  const text = new TextDecoder().decode(one.bytes);
  expect(JSON.parse(text)).toMatchObject({ title: 'Een' });
  expect(readSeal(one.bytes)).toBe('whole');
  expect(readSeal(new TextEncoder().encode(text.replace('Een', 'Één')))).toBe('broken');
  expect(readSeal(new TextEncoder().encode('{"title":"Een"}'))).toBe('none');
});

it('what the program wrote is replaced, and the same bytes are not written again', () => {
  const host = memoryHost({});
  expect(publishSealed([one, two], host)).toEqual({ written: [one.path, two.path], refusals: [] });
  const newer = { ...one, bytes: sealed({ title: 'Nieuw' }) };
  expect(publishSealed([newer, two], host)).toEqual({ written: [one.path, two.path], refusals: [] });
  expect(host.text(one.path)).toContain('Nieuw');
  expect(host.written).toEqual([one.path, two.path, one.path]);
});

it.each([
  ['{}', 'Hier staat al een bestand dat Akkoord niet heeft gemaakt.'],
  [
    new TextDecoder().decode(one.bytes).replace('Een', 'Eén'),
    'Dit bestand is veranderd nadat Akkoord het maakte.',
  ],
])('a file of someone else is left alone, and nothing is written', (text, message) => {
  const host = memoryHost({ [one.path]: text });
  expect(publishSealed([two, one], host)).toMatchObject({
    written: [],
    refusals: [{ path: one.path, message }],
  });
  expect(host.text(one.path)).toBe(text);
  expect(host.text(two.path)).toBeUndefined();
});

it('a folder in the way is an error of the disk', () => {
  expect(() => publishSealed([one], memoryHost({ [`${one.path}/`]: '' }))).toThrow('EISDIR');
});
