/** The examples as a screen reader has them: the text of the structure tree, read by itself, is a document that makes sense. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../src/write/pdf/write-pdf.ts';
import { assembledDossier, exampleFolders, pagedDocuments, projectHost } from './support/examples.ts';
import { openPdf, structureOf } from './support/pdf-structure.ts';
import { readAloud } from './support/read-aloud.ts';

describe.each(exampleFolders)('%s', async (folder) => {
  const documents = await pagedDocuments(assembledDossier(folder, projectHost), projectHost);

  it.each(documents.map((document) => [document.id, document] as const))('%s', async (id, document) => {
    const printed = await writePdf(document, projectHost, (finding) => expect.fail(finding.message));
    const structure = printed && structureOf(openPdf(printed.bytes));
    await expect(readAloud(structure ?? expect.fail('no structure'))).toMatchFileSnapshot(
      `golden/read-aloud/${basename(folder)}-${id}.txt`,
    );
  });
});
