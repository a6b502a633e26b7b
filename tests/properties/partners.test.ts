import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { WordFile } from '../../src/docx-reading/word-file.ts';
import type { WordEdit } from '../support/edited-word.ts';
import { runs } from '../support/seed.ts';
import { memoText, movedOn, receivedMemo, returnedWord, sentMemo } from '../support/sent-memo.ts';

let word: WordFile;
beforeAll(async () => {
  word = await sentMemo();
});

/** Words that stand in the memo once, each in a paragraph, item, cell or note. */
const places = [
  'vijf',
  'week',
  'iedereen',
  'drie',
  'blij',
  'zelf',
  'huiswerk',
  'rustige',
  'vaste',
  'sport',
  'muziek',
  'jaar',
  'helpt',
];
const fresh = ['anders', 'heel iets anders', '*1* [2]'];
/** What somebody does with each of the places: nothing, or one of the other words. */
const wishes = fc.tuple(...places.map(() => fc.option(fc.nat(fresh.length - 1), { freq: 2 })));

const escaped = (text: string): string => text.replace('*1*', '\\*1\\*').replace('[2]', '\\[2]');
const inBody = (old: string, by: string) => (text: string) => {
  const at = text.lastIndexOf(old);
  return text.slice(0, at) + by + text.slice(at + old.length);
};

test('what two partners and this project change comes together, and only contradictions are left', async () => {
  await fc.assert(
    fc.asyncProperty(wishes, wishes, wishes, async (karin, piet, home) => {
      const editsOf = (all: typeof karin): WordEdit[] =>
        places.flatMap((place, index) => {
          const choice = all[index];
          // The title has the first one of some words too.
          return choice == null || place === 'huiswerk' ? [] : [{ replace: place, by: fresh[choice] ?? '' }];
        });
      let [now, expected] = [memoText, memoText];
      const contested = new Set<string>();
      for (const [index, place] of places.entries()) {
        if (place === 'huiswerk') continue;
        const wanted = [karin[index], piet[index]].flatMap((choice) =>
          choice == null ? [] : [fresh[choice] ?? ''],
        );
        const own = home[index] == null ? undefined : fresh[home[index]];
        if (own !== undefined) now = inBody(place, escaped(own))(now);
        const versions = new Set([...wanted, ...(own === undefined ? [] : [own])]);
        if (versions.size > 1) contested.add(place);
        const [result] = own === undefined && versions.size > 1 ? [] : [own ?? wanted[0]];
        if (result !== undefined) expected = inBody(place, escaped(result))(expected);
      }
      const files = {
        'karin.docx': returnedWord(word, 'Karin', editsOf(karin)),
        'piet.docx': returnedWord(word, 'Piet', editsOf(piet)),
      };
      const made = await receivedMemo(files, movedOn(now));
      expect(made.refusals).toEqual([]);
      expect(made.text).toBe(expected);
      const left = made.changes.filter(({ outcome }) => 'reason' in outcome);
      expect(new Set(left.map(({ from }) => from.trim()))).toEqual(contested);
    }),
    runs(60),
  );
});
