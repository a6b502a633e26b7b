import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedBlock } from '../support/generated-prose.ts';
import { importedRedline, printedMemo } from '../support/imported-redline.ts';
import { isNightly } from '../support/nightly.ts';
import { seed } from '../support/seed.ts';

const letterhead = `---
kind: memo
title: Huiswerk in de buurt
to: Bestuurlijk overleg
from: Team jeugd
status: draft
date: 1 mei 2026
style: neutraal
---

# Begin

`;

/** What somebody does to the blocks of a text, where, and a number to vary it by. */
interface Step {
  readonly what: keyof typeof steps;
  readonly where: number;
  readonly vary: number;
}

type Blocks = readonly string[];

const fresh = (vary: number): string => generatedBlock(50_000 + vary * 10);

const steps = {
  drop: (blocks, at) => blocks.toSpliced(at, 1),
  add: (blocks, at, vary) => blocks.toSpliced(at, 0, fresh(vary)),
  replace: (blocks, at, vary) => blocks.with(at, fresh(vary)),
  heading: (blocks, at, vary) => blocks.toSpliced(at, 0, `## Onderdeel ${vary}`),
  move: (blocks, at, vary) => {
    const rest = blocks.toSpliced(at, 1);
    return rest.toSpliced(vary % (rest.length + 1), 0, blocks[at] ?? '');
  },
  words: (blocks, at, vary) => reworded(blocks, at, vary, (word) => `${word}groep`),
  fewer: (blocks, at, vary) => reworded(blocks, at, vary, () => ''),
  more: (blocks, at, vary) => reworded(blocks, at, vary, (word) => `${word} met ${vary} anderen`),
  bold: (blocks, at, vary) => reworded(blocks, at, vary, (word) => `**${word}**`),
} satisfies Record<string, (blocks: Blocks, at: number, vary: number) => Blocks>;

/** Changes a word between spaces: of those the Markdown around it asks nothing. */
function reworded(blocks: Blocks, at: number, vary: number, change: (word: string) => string): Blocks {
  const block = blocks[at] ?? '';
  const words = [...block.matchAll(/(?<= )\p{Ll}{3,}(?= )/gu)];
  const word = words[vary % Math.max(1, words.length)];
  // In bold text, more bold would be none.
  if (!word || /[*[]/.test(block)) return blocks;
  const text = change(word[0]);
  const end = word.index + word[0].length + (text === '' ? 1 : 0);
  return blocks.with(at, block.slice(0, word.index) + text + block.slice(end));
}

const pairs = fc.record({
  from: fc.nat(400),
  count: fc.integer({ min: 4, max: 14 }),
  todo: fc.array(
    fc.record({
      what: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
      where: fc.nat(0xffffff),
      vary: fc.nat(1000),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

function versions(from: number, count: number, todo: readonly Step[]): [string, string] {
  const old = Array.from({ length: count }, (_, index) =>
    index % 5 === 4 ? `## Deel ${from + index}` : generatedBlock((from + index) * 10),
  );
  const current = todo.reduce<Blocks>(
    (blocks, { what, where, vary }) =>
      blocks.length === 0
        ? blocks
        : steps[what](blocks, (Math.imul(where + 1, 0x9e3779b1) >>> 0) % blocks.length, vary),
    old,
  );
  return [old, current].map((blocks) => `${letterhead}${blocks.join('\n\n')}\n`) as [string, string];
}

test('the redline of two versions, imported into the old one, gives the new one, or says why not', async () => {
  const count = { whole: 0, told: 0 };
  const told = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(pairs, async ({ from, count: length, todo }) => {
      const [old, current] = versions(from, length, todo);
      const { refusals, reasons, text } = await importedRedline(old, current);
      expect(refusals).toEqual([]);
      if (reasons.length === 0) {
        expect(await printedMemo(text)).toEqual(await printedMemo(current));
        count.whole += 1;
        return;
      }
      count.told += 1;
      for (const each of reasons) {
        const reason = each.slice(each.lastIndexOf(': ') + 2);
        told.set(reason, (told.get(reason) ?? 0) + 1);
      }
    }),
    { numRuns: isNightly ? 200 : 15, ...seed },
  );
  expect(count.whole / (count.whole + count.told), JSON.stringify([count, ...told])).toBeGreaterThanOrEqual(
    0.85,
  );
}, 3_600_000);
