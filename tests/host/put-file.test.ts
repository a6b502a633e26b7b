/** Someone else's program comes in between any two calls of the protocol, and what it wrote is there afterwards. */
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/host/sha256.ts';
import { writeAll } from '../../src/host/write-all.ts';
import { countedMoment, disk } from '../support/disk.ts';
import { type Act, people } from '../support/people.ts';

const target = '/out/a.pdf';
const bytes = (text: string) => new TextEncoder().encode(text);
const hash = (text: string) => sha256(bytes(text));
const aside = (text: string, count: number) =>
  `/out/.a.pdf.${hash(text).slice(0, 16)}-${count.toString(16).padStart(12, '0')}.vorige`;
const write = ({ calls }: ReturnType<typeof disk>, over: readonly string[] = [hash('old')]) =>
  writeAll(calls, [{ path: 'out/a.pdf', absolute: target, bytes: bytes('new'), over }], countedMoment());

/** Writes with a person who acts just before a call, by its number. Returns nothing when there are no so many calls. */
function race(act: Act, moment: number, noLinks: boolean) {
  let count = 0;
  let later: (() => void) | undefined;
  const memory = disk({ [target]: { text: 'old' } }, (call) => {
    if (count++ === moment) later = act(memory.files, target, '+signed');
    return noLinks && call === 'linkSync' ? 'EPERM' : undefined;
  });
  const result = write(memory);
  if (count <= moment) return undefined;
  later?.();
  return { ...result, texts: memory.texts() };
}

describe.each([
  ['links', false],
  ['no links', true],
])('a disk with %s', (_, noLinks) => {
  test.each(Object.entries(people))('someone %s, at any moment', (_name, act) => {
    let moment = 0;
    for (; ; moment++) {
      const result = race(act, moment, noLinks);
      if (!result) break;
      const { inTheWay, texts } = result;
      const said = `before call ${moment}: ${JSON.stringify(result)}`;
      // While the place is free there may be nothing to sign; then nobody did.
      const someone = Object.values(texts).some((text) => text.includes('+signed'));
      const freePath = act !== people['puts a file of her own there'] && texts[target] === 'new';
      expect(someone || freePath, said).toBe(true);
      // `ne`: without links the new file comes there bit by bit, and someone may write behind a part of it: then it is no file of
      // ours, and both are told.
      expect(texts[target], said).toMatch(/^(old|new|(old|new|ne|)\+signed|ne\+signedw)$/);
      if (texts[target] === 'ne+signedw') expect(inTheWay, said).toContain('out/a.pdf');
      if (texts[target]?.startsWith('old')) expect(inTheWay, said).toContain('out/a.pdf');
      expect(
        Object.keys(texts).filter((path) => path.endsWith('.tmp')),
        said,
      ).toEqual([]);
    }
    expect(moment).toBeGreaterThan(8);
  });
});

describe('what comes of it', () => {
  test('ours is replaced, and stays aside', () => {
    const memory = disk({ [target]: { text: 'old' } });
    expect(write(memory)).toEqual({ written: ['out/a.pdf'], inTheWay: [] });
    expect(memory.texts()).toEqual({ [target]: 'new', [aside('old', 2)]: 'old' });
  });
  test('what is not ours is not even moved', () => {
    const moved: string[] = [];
    const memory = disk({ [target]: { text: 'old, signed' } }, (call, path) => {
      if (call === 'renameSync') moved.push(path);
      return undefined;
    });
    expect(write(memory)).toEqual({ written: [], inTheWay: ['out/a.pdf'] });
    expect([moved, memory.texts()]).toEqual([[], { [target]: 'old, signed' }]);
  });
  test('without a hash of ours it comes only where nothing lies', () => {
    expect(write(disk({ [target]: { text: 'old' } }), [])).toEqual({ written: [], inTheWay: ['out/a.pdf'] });
    expect(write(disk({}), [])).toEqual({ written: ['out/a.pdf'], inTheWay: [] });
  });
  test('saved between the look and the move: it is put back', () => {
    const memory = disk({ [target]: { text: 'old' } }, (call, path) => {
      if (call === 'renameSync' && path.endsWith('.vorige'))
        memory.files.set(target, { text: 'old, signed' });
      return undefined;
    });
    expect(write(memory)).toEqual({ written: [], inTheWay: ['out/a.pdf'] });
    expect(memory.texts()).toEqual({ [target]: 'old, signed' });
  });
  test('made in the moment that the place was free: both stay', () => {
    const memory = disk({ [target]: { text: 'old' } }, (call) => {
      if (call === 'linkSync') memory.files.set(target, { text: 'mine' });
      return undefined;
    });
    expect(write(memory)).toEqual({ written: [], inTheWay: ['out/a.pdf'] });
    expect(memory.texts()).toEqual({ [target]: 'mine', [aside('old', 2)]: 'old' });
  });
  test('saved before the move, and made again after it: both are named', () => {
    const memory = disk({ [target]: { text: 'old' } }, (call, path) => {
      if (call === 'renameSync' && path.endsWith('.vorige'))
        memory.files.set(target, { text: 'old, signed' });
      if (call === 'linkSync') memory.files.set(target, { text: 'mine' });
      return undefined;
    });
    const name = aside('old', 2);
    expect(write(memory)).toEqual({ written: [], inTheWay: ['out/a.pdf', name.slice(1)] });
    expect(memory.texts()).toEqual({ [target]: 'mine', [name]: 'old, signed' });
  });
  test('written to while the copy comes in, on a disk with no links: nothing of it is lost, and it is told', () => {
    const memory = disk({ [target]: { text: 'old' } }, (call, path) => {
      const file = memory.files.get(target);
      if (call === 'writeFileSync' && path === target && file) file.text += ', signed';
      return call === 'linkSync' ? 'EPERM' : undefined;
    });
    expect(write(memory)).toEqual({ written: [], inTheWay: ['out/a.pdf'] });
    expect(memory.texts()).toEqual({ [target]: 'ne, signedw', [aside('old', 2)]: 'old' });
  });
  test('written to after the move: the new file is there, and the old one is named', () => {
    const memory = disk({ [target]: { text: 'old' } }, (call) => {
      const [, moved] = [...memory.files].find(([path]) => path.endsWith('.vorige')) ?? [];
      if (call === 'linkSync' && moved) moved.text = 'old, signed';
      return undefined;
    });
    const name = aside('old', 2);
    expect(write(memory)).toEqual({ written: ['out/a.pdf'], inTheWay: [name.slice(1)] });
    expect(memory.texts()).toEqual({ [target]: 'new', [name]: 'old, signed' });
  });
  test('the second of two is in the way: the first is written, the third is not', () => {
    const memory = disk({ '/out/b.pdf': { text: 'mine' } });
    const jobs = ['a', 'b', 'c'].map((name) => ({
      path: `out/${name}.pdf`,
      absolute: `/out/${name}.pdf`,
      bytes: bytes('new'),
    }));
    expect(writeAll(memory.calls, jobs, countedMoment())).toEqual({
      written: ['out/a.pdf'],
      inTheWay: ['out/b.pdf'],
    });
    expect(memory.texts()).toEqual({ '/out/b.pdf': 'mine', '/out/a.pdf': 'new' });
  });
});

describe('a fault in any call leaves the old file in its place, or the new one', () => {
  const all = ['lstatSync', 'readFileSync', 'renameSync', 'linkSync', 'writeFileSync'] as const;
  const cases = all.flatMap((call) =>
    [false, true].flatMap((noLinks) => [0, 1, 2, 3].map((nth) => [call, nth, noLinks] as const)),
  );
  test.each(cases)('%s, number %i, without links: %s', (call, nth, noLinks) => {
    let count = 0;
    const memory = disk({ [target]: { text: 'old' } }, (actual) => {
      if (actual === call && count++ === nth) return 'EIO';
      return noLinks && actual === 'linkSync' ? 'EPERM' : undefined;
    });
    let code = 'none';
    try {
      write(memory);
    } catch (error) {
      code = String(error);
    }
    expect(['none', 'HostError: EIO: out/a.pdf']).toContain(code);
    expect(code === 'none' ? ['new'] : ['old', 'new']).toContain(memory.texts()[target]);
  });
});

test.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR'])(
  'no second names on this disk (%s): a copy that never goes over another',
  (code) => {
    const without = (call: string) => (call === 'linkSync' ? code : undefined);
    const memory = disk({ [target]: { text: 'old' } }, without);
    expect(write(memory)).toEqual({ written: ['out/a.pdf'], inTheWay: [] });
    expect(memory.texts()[target]).toBe('new');
    const taken = disk({ [target]: { text: 'old' } }, (call) => {
      if (call === 'linkSync') taken.files.set(target, { text: 'mine' });
      return without(call);
    });
    expect([write(taken), taken.files.get(target)?.text]).toEqual([
      { written: [], inTheWay: ['out/a.pdf'] },
      'mine',
    ]);
  },
);
