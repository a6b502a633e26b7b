/** What is memoized is the same as if it had been made anew, findings included, and there is a limit to how much is kept. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Diagnostic, Report } from '../../src/diagnostic/diagnostic.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { memoizeByBytes } from '../../src/memoize/memoize-by-bytes.ts';
import { memoizeByFiles } from '../../src/memoize/memoize-by-files.ts';
import { memoizeByObject } from '../../src/memoize/memoize-by-object.ts';
import { memoizeByText } from '../../src/memoize/memoize-by-text.ts';
import { memoizeByValue } from '../../src/memoize/memoize-by-value.ts';
import { forgetMemoized } from '../../src/memoize/memory.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (data: Uint8Array) => new TextDecoder().decode(data);

/** Counts how often each argument is asked for; gives nothing for an empty one. */
function counting<K>(lengthOf: (key: K) => number) {
  const asked: K[] = [];
  const make = (key: K) => {
    asked.push(key);
    return lengthOf(key) === 0 ? undefined : { length: lengthOf(key) };
  };
  return { asked, make };
}

test('each way gives the same object again, also when there was nothing to make', () => {
  const text = counting((key: string) => key.length);
  const data = counting((key: Uint8Array) => key.length);
  const object = counting((key: { readonly size: number }) => key.size);
  const value = counting((key: number) => key);
  const [full, empty] = [{ size: 3 }, { size: 0 }];
  const ways = [
    { by: memoizeByText(text.make), full: ['abc', 'abc'], empty: ['', ''], asked: text.asked },
    // Equal bytes are the same bytes.
    {
      by: memoizeByBytes(data.make),
      full: [bytes('abc'), bytes('abc')],
      empty: [bytes(''), bytes('')],
      asked: data.asked,
    },
    { by: memoizeByObject(object.make), full: [full, full], empty: [empty, empty], asked: object.asked },
    { by: memoizeByValue(value.make), full: [3, 3], empty: [0, 0], asked: value.asked },
  ];
  for (const { by, full, empty, asked } of ways) {
    const ask = by as (key: unknown) => { readonly length: number } | undefined;
    const [first, second] = full.map(ask);
    expect(first).toEqual({ length: 3 });
    expect(second).toBe(first);
    expect(empty.map(ask)).toEqual([undefined, undefined]);
    expect(asked.length).toBe(2);
  }
});

test('an equal object is another one, and each reports again what was reported in the making', () => {
  let times = 0;
  const lengthOf = memoizeByObject(({ text }: { readonly text: string }, report: Report) => {
    times++;
    report({ rule: 'test/text', severity: 'info', message: text });
    return { length: text.length };
  });
  const heard: string[] = [];
  const hear = ({ message }: Diagnostic) => heard.push(message);
  const object = { text: 'abc' };
  const first = lengthOf(object, hear);
  expect(lengthOf(object, hear)).toBe(first);
  expect(lengthOf({ text: 'abc' }, hear)).not.toBe(first);
  expect([times, heard]).toEqual([2, ['abc', 'abc', 'abc']]);
});

test('what was asked for last is kept up to a limit, and so is what is asked for all the time', () => {
  const made: string[] = [];
  const same = memoizeByText((text) => made.push(text));
  // About a megabyte each.
  const states = Array.from({ length: 350 }, (_, key) => 'x'.repeat(100_000) + key);
  for (const state of states) {
    same(state);
    same('another paragraph');
  }
  expect(made.length).toBe(states.length + 1);
  states.slice(-90).forEach(same);
  expect(made.length).toBe(states.length + 1);
  states.slice(0, 90).forEach(same);
  expect(made.length).toBe(states.length + 1 + 90);
});

test('what many functions keep counts together', () => {
  const made: string[] = [];
  const big = 'x'.repeat(100_000);
  const functions = Array.from({ length: 350 }, () => memoizeByText((text) => made.push(text)));
  for (const same of functions) same(big);
  for (const same of functions.slice(0, 90)) same(big);
  expect(made.length).toBe(350 + 90);
});

test('what was not asked for between two times of forgetting is made anew', () => {
  const made: string[] = [];
  const same = memoizeByText((text) => made.push(text));
  const read = memoizeByFiles((name, host) => made.push(textOf(host.read(name))));
  const host = memoryHost({ 'a.md': 'a' });
  const ask = (...texts: readonly string[]) => {
    texts.forEach(same);
    read('a.md', host, () => {});
  };
  ask('shared', 'first dossier');
  forgetMemoized();
  ask('shared', 'second dossier');
  forgetMemoized();
  ask('shared', 'first dossier');
  expect(made).toEqual(['shared', 'first dossier', 'a', 'second dossier', 'first dossier']);
});

/** Reads `a.md`, and `b.md` when the first one says so; reports its text. Counts how often. */
function reader() {
  let times = 0;
  const read = memoizeByFiles((name, host, report) => {
    times++;
    const text = (file: string) => textOf(host.read(file));
    const all = text(name) === 'both' ? `both ${text('b.md')}` : text(name);
    report({ rule: 'test/read', severity: 'info', message: all });
    return { text: all };
  });
  return (host: Host) => {
    const heard: string[] = [];
    const made = read('a.md', host, ({ message }) => heard.push(message));
    return { made, heard, times };
  };
}

test('the same files give the same object, and the same findings', () => {
  const host = memoryHost({ 'a.md': 'one' });
  const read = reader();
  const first = read(host);
  expect(first).toEqual({ made: { text: 'one' }, heard: ['one'], times: 1 });
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
  expect(read(host)).toEqual({ made: { text: 'both y' }, heard: ['both y'], times: 2 });
  host.write('b.md', bytes('z'));
  expect(read(host)).toEqual({ made: { text: 'both z' }, heard: ['both z'], times: 3 });
});

test('another folder of templates is another question', () => {
  const read = memoizeByFiles((name, host) => `${host.templates}/${name}`);
  const below = (templates: string): Host => ({ ...memoryHost({}), templates });
  expect(['one', 'two'].map((templates) => read('a', below(templates), () => {}))).toEqual([
    'one/a',
    'two/a',
  ]);
});

test('a file that comes to be, and one that cannot be read any more, are noticed', () => {
  const contents = memoizeByFiles((name, host) => {
    try {
      return textOf(host.read(name));
    } catch {
      return 'none';
    }
  });
  const read = (host: Host) => contents('a.md', host, () => {});
  expect(read(memoryHost({}))).toBe('none');
  expect(read(memoryHost({ 'a.md': 'there' }))).toBe('there');
  const refusing = memoryHost(
    { 'a.md': 'there' },
    { fault: (action) => (action === 'read' ? 'EACCES' : undefined) },
  );
  expect(read(refusing)).toBe('none');
  expect(read(memoryHost({ 'a.md': 'there' }))).toBe('there');
});

test('a file is asked for once, so that nobody sees two states of it', () => {
  let reads = 0;
  // Another text at every read, as of a file that is being saved.
  const host: Host = { ...memoryHost({}), read: () => bytes(`text ${++reads}`) };
  const twice = memoizeByFiles((name, disk) => [disk.read(name), disk.read(name)].map(textOf).join());
  const read = () => twice('a.md', host, () => {});
  expect([read(), read()]).toEqual(['text 1,text 1', 'text 2,text 2']);
});

test('what failed is tried again', () => {
  const length = memoizeByFiles((name, disk) => disk.read(name).length);
  const host = memoryHost({});
  expect(() => length('a', host, () => {})).toThrow('ENOENT');
  host.write('a', bytes('four'));
  expect(length('a', host, () => {})).toBe(4);
});

test('no other module keeps what it made', () => {
  const src = `${import.meta.dirname}/../../src`;
  const keeping = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('memoize'))
    .filter((file) =>
      /^(?:export )?(?:const|let) \w+(?:: [^=]+)? = new (?:Weak)?Map(?:<[^;]*>)?\(\);$/m.test(
        readFileSync(`${src}/${file}`, 'utf8'),
      ),
    );
  expect(keeping).toEqual([]);
});
