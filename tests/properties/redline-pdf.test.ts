import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { violations } from '../../src/write/pdf/conformance/violations.ts';
import { editedTree, someEdits } from '../support/edited-tree.ts';
import { everyNode } from '../support/every-node.ts';
import { assembledDossier, exampleFolders, projectHost } from '../support/examples.ts';
import { isNightly } from '../support/nightly.ts';
import { pdfHost, printed } from '../support/pdf-print.ts';
import { sound } from '../support/redlined-docx.ts';
import { namedRedline, told, withoutNumbers } from '../support/redlined-pdf.ts';
import { seed } from '../support/seed.ts';
import { words } from '../support/words.ts';

const examples: readonly Document[] = [
  everyNode(),
  ...exampleFolders.flatMap((folder) => assembledDossier(folder, projectHost).documents),
].map((document) => ({ ...withoutNumbers(document), words }));

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

const host = pdfHost();

async function bytesOf(document: Document): Promise<Uint8Array> {
  const { bytes, findings } = await printed(document, { host });
  if (!bytes) throw new Error(JSON.stringify(findings));
  return bytes;
}

test('the tags without what was deleted are the new document, without what was inserted the old one', async () => {
  await fc.assert(
    fc.asyncProperty(parts, someEdits, someEdits, async (part, before, after) => {
      const document = partOf(part);
      const version = (edits: typeof before): Document =>
        withoutNumbers({ ...document, root: sound(editedTree(document.root, edits)) });
      const [old, current] = [version(before), version(after)];
      const files = {
        old: await bytesOf(old),
        current: await bytesOf(current),
        redline: await bytesOf(namedRedline(old, current)),
      };
      expect(told(files.redline, 'deletion')).toEqual(told(files.current, 'deletion'));
      expect(told(files.redline, 'insertion')).toEqual(told(files.old, 'insertion'));
      // An edit at random may take a level of headings out.
      const faults = [files.old, files.current].flatMap(violations).map(({ id }) => id);
      expect(violations(files.redline).filter(({ id }) => !faults.includes(id))).toEqual([]);
    }),
    { numRuns: isNightly ? 300 : 12, ...seed },
  );
}, 900_000);
