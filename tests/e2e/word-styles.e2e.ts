/**
 * The Word files of all example documents in the house styles that are not their own (those are among the tests): whole to the Open XML SDK, clean to our own lint, with the text of the tree,
 * and the letters the same a second time, as PDFs too. Here and not among the tests because it takes minutes.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { houseStyleIds } from '../../src/load/load-house-style.ts';
import type { Document } from '../../src/model/document.ts';
import { writePdf } from '../../src/write/pdf/write-pdf.ts';
import { builtDocx } from '../support/docx-built.ts';
import { lintDocx } from '../support/docx-lint.ts';
import { docxSequence } from '../support/docx-text.ts';
import { validateDocx } from '../support/docx-validate.ts';
import { assembledDossier, exampleFolders, pagedDocuments, projectHost } from '../support/examples.ts';

const cases = houseStyleIds(projectHost).flatMap((style) =>
  exampleFolders.map((folder) => ({ style, folder })),
);

describe.each(cases)('$folder in $style', ({ style, folder }) => {
  let documents: readonly Document[] = [];
  beforeAll(async () => {
    documents = await pagedDocuments(assembledDossier(folder, projectHost, style), projectHost);
  });

  it('is good Word files', async () => {
    const own = assembledDossier(folder, projectHost).documents;
    for (const [index, document] of documents.entries()) {
      if (own[index]?.style.id === style) continue;
      const built = await builtDocx(document, projectHost);
      expect([document.file, await validateDocx(built.bytes), lintDocx(built.bytes)]).toEqual([
        document.file,
        [],
        [],
      ]);
      expect(docxSequence(built.parts, { pages: true })).toEqual(built.said);
      if (document.form !== 'letter') continue;
      const again = await builtDocx(document, projectHost);
      expect(Buffer.compare(built.bytes, again.bytes)).toBe(0);
      const [one, other] = [await pdfOf(document), await pdfOf(document)];
      expect(Buffer.compare(one, other)).toBe(0);
    }
  });
});

async function pdfOf(document: Document): Promise<Uint8Array> {
  return (await writePdf(document, projectHost, () => {})) ?? expect.fail(`no PDF of ${document.file}`);
}
