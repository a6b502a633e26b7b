import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/diagnostic/apply-edits.ts';
import type { Edit } from '../../src/diagnostic/fix.ts';
import { lineIndex } from '../../src/diagnostic/line-index.ts';
import { threeWay } from '../../src/returning/three-way.ts';
import { runs } from '../support/seed.ts';

/** Few words, so that the same stand beside each other often; each with what is behind it. */
const word = fc.constantFrom('een ', 'twee ', 'drie ', '- ', 'vier, ');
/** Lines end with a word of their own: which of two equal lines is meant, nobody knows. */
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: fc.constant('\n') }), {
    minLength: 3,
    maxLength: 40,
  })
  .map((all) => all.map((each, index) => (each === '\n' ? `r${index}\n` : each)));

/** An edit of whole words. */
const change = fc.record({ from: fc.nat(1000), length: fc.nat(3), fresh: fc.array(word, { maxLength: 3 }) });

function editOf(
  words: readonly string[],
  { from, length, fresh }: { from: number; length: number; fresh: string[] },
): Edit {
  const first = from % (words.length + 1);
  const begin = words.slice(0, first).join('').length;
  const end = begin + words.slice(first, first + length).join('').length;
  const index = lineIndex(words.join(''));
  return {
    span: { file: 'a.md', start: index.position(begin), end: index.position(end) },
    text: fresh.join(''),
  };
}

test('an edit of what was sent is that edit as long as nothing else changed', () => {
  fc.assert(
    fc.property(text, change, (words, made) => {
      const [sent, edit] = [words.join(''), editOf(words, made)];
      const merged = threeWay(sent, sent).merge(edit, [edit]);
      if (applyEdits(sent, [edit]) === sent) return;
      expect(merged.is === 'carried' && applyEdits(sent, [merged.edit])).toBe(applyEdits(sent, [edit]));
    }),
    runs(2_000),
  );
});

test('an edit that is made already is not made again', () => {
  fc.assert(
    fc.property(text, change, (words, made) => {
      const [sent, edit] = [words.join(''), editOf(words, made)];
      const now = applyEdits(sent, [edit]);
      const merged = threeWay(sent, now).merge(edit, [edit]);
      if (merged.is === 'carried') expect(applyEdits(now, [merged.edit])).toBe(now);
    }),
    runs(2_000),
  );
});

test('a merge keeps what was changed here', () => {
  fc.assert(
    fc.property(text, change, fc.constantFrom('Nieuw.\n\n', 'x '), (words, made, more) => {
      const [sent, edit] = [words.join(''), editOf(words, made)];
      const now = more + sent;
      const merged = threeWay(sent, now).merge(edit, [edit]);
      if (merged.is === 'carried')
        expect(applyEdits(now, [merged.edit])).toBe(more + applyEdits(sent, [edit]));
    }),
    runs(2_000),
  );
});
