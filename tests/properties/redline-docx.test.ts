import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { type DocxJudge, docxJudges } from '../support/docx-judges.ts';
import { validateDocx } from '../support/docx-validate.ts';
import { editedTree, someEdits } from '../support/edited-tree.ts';
import { assembledDossier, exampleFolders, projectHost } from '../support/examples.ts';
import { isNightly } from '../support/nightly.ts';
import { linesOf, redlinedDocx, sound } from '../support/redlined-docx.ts';
import { seed } from '../support/seed.ts';

const examples: readonly Document[] = exampleFolders.flatMap(
  (folder) => assembledDossier(folder, projectHost).documents,
);

/** A part of an example, with all of its notes. */
const parts = fc.record({ which: fc.nat(examples.length - 1), from: fc.nat(400), count: fc.nat(25) });

function partOf({ which, from, count }: { which: number; from: number; count: number }): Document {
  const document = examples[which] as Document;
  const { children } = document.root;
  const start = from % children.length;
  const notes = children.filter(({ type }) => type === 'footnotes');
  const part = children.slice(start, start + count + 1).filter(({ type }) => type !== 'footnotes');
  return { ...document, root: { ...document.root, children: [...part, ...notes] } };
}

/** Pairs that are judged by programs of others too: at night all. */
const judged = isNightly ? Number.POSITIVE_INFINITY : 2;
const judges: readonly [string, DocxJudge][] = Object.entries(docxJudges);

test('accepting all changes gives the new version, rejecting them the old one', async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(parts, someEdits, someEdits, async (part, before, after) => {
      const document = partOf(part);
      const version = (edits: typeof before): Document => {
        const root: Root = sound(editedTree(document.root, edits));
        return { ...document, root };
      };
      const files = await redlinedDocx(version(before), version(after));
      const sides = { accepted: linesOf(files.current), rejected: linesOf(files.old) };
      for (const side of ['accepted', 'rejected'] as const) {
        expect(linesOf(files.redline, side)).toEqual(sides[side]);
        if (tried < judged)
          for (const [name, judge] of judges)
            expect(linesOf(await judge(files.redline, side)), `${name}, ${side}`).toEqual(sides[side]);
      }
      if (tried < judged) expect(await validateDocx(files.redline)).toEqual([]);
      tried += 1;
    }),
    { numRuns: isNightly ? 300 : 25, ...seed },
  );
}, 3_600_000);
