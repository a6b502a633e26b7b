/** A function of files is done again when the host answers something else, and only then. */
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { remembering } from '../../src/memoize/remembering.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Reads `a.md`, and `b.md` when the first one says so; reports its text. Counts how often. */
function reader() {
  const remembered = remembering<{ readonly text: string }>();
  let times = 0;
  const read = (host: Host) => {
    const said: Diagnostic[] = [];
    const made = remembered(
      'a',
      host,
      (diagnostic) => said.push(diagnostic),
      (disk, report) => {
        times++;
        const text = (file: string) => new TextDecoder().decode(disk.read(file));
        const both = text('a.md') === 'both' ? `both ${text('b.md')}` : text('a.md');
        report({ rule: 'test/read', severity: 'info', message: both });
        return { text: both };
      },
    );
    return { made, said: said.map(({ message }) => message), times };
  };
  return read;
}

test('the same files give the same object, and the same findings', () => {
  const host = memoryHost({ 'a.md': 'one' });
  const read = reader();
  const first = read(host);
  expect(first).toEqual({ made: { text: 'one' }, said: ['one'], times: 1 });
  const second = read(host);
  expect(second).toEqual(first);
  expect(second.made).toBe(first.made);
});

test('a file that was read and changed is read again; one that was not read is not looked at', () => {
  const host = memoryHost({ 'a.md': 'one', 'b.md': 'x' });
  const read = reader();
  read(host);
  host.write('b.md', bytes('y'));
  expect(read(host).times).toBe(1);
  host.write('a.md', bytes('both'));
  expect(read(host)).toEqual({ made: { text: 'both y' }, said: ['both y'], times: 2 });
  host.write('b.md', bytes('z'));
  expect(read(host)).toEqual({ made: { text: 'both z' }, said: ['both z'], times: 3 });
});

test('a file that comes to be, and one that cannot be read any more, are noticed', () => {
  const remembered = remembering<string>();
  const kindOf = (host: Host) =>
    remembered(
      'kind',
      host,
      () => {},
      (disk) => {
        try {
          return new TextDecoder().decode(disk.read('a.md'));
        } catch {
          return 'none';
        }
      },
    );
  expect(kindOf(memoryHost({}))).toBe('none');
  expect(kindOf(memoryHost({ 'a.md': 'there' }))).toBe('there');
  const refusing = memoryHost(
    { 'a.md': 'there' },
    { fault: (action) => (action === 'read' ? 'EACCES' : undefined) },
  );
  expect(kindOf(refusing)).toBe('none');
  expect(kindOf(memoryHost({ 'a.md': 'there' }))).toBe('there');
});

test('a file is asked for once, so that nobody sees two states of it', () => {
  let reads = 0;
  const host: Host = {
    ...memoryHost({}),
    // Another text at every read, as of a file that is being saved.
    read: () => bytes(`text ${++reads}`),
  };
  const remembered = remembering<string>();
  const twice = () =>
    remembered(
      'twice',
      host,
      () => {},
      (disk) => [disk.read('a.md'), disk.read('a.md')].map((each) => new TextDecoder().decode(each)).join(),
    );
  expect([twice(), twice()]).toEqual(['text 1,text 1', 'text 2,text 2']);
});

test('what failed is tried again', () => {
  const remembered = remembering<string>();
  const host = memoryHost({});
  expect(() =>
    remembered(
      'a',
      host,
      () => {},
      (disk) => `${disk.read('a.md').length}`,
    ),
  ).toThrow('ENOENT');
  host.write('a.md', bytes('four'));
  expect(
    remembered(
      'a',
      host,
      () => {},
      (disk) => `${disk.read('a.md').length}`,
    ),
  ).toBe('4');
});
