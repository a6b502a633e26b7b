import { expect, test } from 'vitest';
import { speller } from '../../src/host/speller.ts';

/** A dictionary of words of four letters that counts how often it is loaded, and keeps what it was asked. */
function counted() {
  const asked: string[] = [];
  let loads = 0;
  const load = async () => {
    loads += 1;
    return {
      has: (word: string) => {
        asked.push(word);
        return word.length === 4;
      },
    };
  };
  return { asked, load, loads: () => loads };
}

/** A cache of one file in memory. */
function kept(content?: Buffer) {
  const files = new Map<string, Buffer>(content && [['name', content]]);
  return {
    files,
    read: (name: string) => files.get(name),
    write: (name: string, bytes: Buffer) => void files.set(name, bytes),
  };
}

test('a dictionary is loaded for a word that was never seen, and asked for that word alone', async () => {
  const cache = kept();
  const first = counted();
  const { unknownWords: ask } = speller(first.load, { cache, name: 'name' });
  expect([...(await ask(['vier', 'drie', 'vijf', 'drie', 'zeven']))]).toEqual(['zeven']);
  expect([...(await ask(['zeven', 'acht']))]).toEqual(['zeven']);
  expect([...(await ask(['negen', 'tien']))]).toEqual(['negen']);
  expect(first.asked).toEqual(['vier', 'drie', 'vijf', 'zeven', 'acht', 'negen', 'tien']);
  expect(first.loads()).toBe(1);

  const second = counted();
  const { unknownWords: again } = speller(second.load, { cache, name: 'name' });
  expect([...(await again(['zeven', 'vier', 'negen']))]).toEqual(['zeven', 'negen']);
  expect(second.loads()).toBe(0);
});

test('no words need no dictionary', async () => {
  const { load, loads } = counted();
  expect([...(await speller(load, { cache: kept(), name: 'name' }).unknownWords([]))]).toEqual([]);
  expect(loads()).toBe(0);
});

test('verdicts under another name say nothing', async () => {
  const { load, asked } = counted();
  const cache = kept(Buffer.from('-vier'));
  expect([...(await speller(load, { cache, name: 'other' }).unknownWords(['vier']))]).toEqual([]);
  expect(asked).toEqual(['vier']);
});

test('a dictionary that cannot be loaded is an error of the host, each time', async () => {
  const { unknownWords: ask } = speller(() => Promise.reject(new Error('gone')), {
    cache: undefined,
    name: 'name',
  });
  await expect(ask(['vier'])).rejects.toMatchObject({ code: 'ENODICTIONARY' });
  await expect(ask(['vier'])).rejects.toMatchObject({ code: 'ENODICTIONARY' });
});

test('what is near a word is asked once', async () => {
  const { load, asked } = counted();
  const { nearWords } = speller(load, { cache: undefined, name: 'name' });
  const near = await nearWords('zesje');
  expect(near).toEqual(expect.arrayContaining(['zese', 'zesj', 'esje']));
  expect(near.filter((word) => word.length !== 4)).toEqual([]);
  const { length } = asked;
  expect(await nearWords('zesje')).toBe(near);
  expect(asked).toHaveLength(length);
});
