/**
 * The Word files of all example documents in the house styles that are not their own (those are among the tests): whole to the Open XML
 * SDK, clean to our own lint, with the text of the tree. Here and not among the tests because it takes minutes.
 */
import { expect, it } from 'vitest';
import { houseStyleIds } from '../../src/load/load-house-style.ts';
import { builtDocx } from '../support/docx-built.ts';
import { lintDocx } from '../support/docx-lint.ts';
import { docxSequence } from '../support/docx-text.ts';
import { validateDocx } from '../support/docx-validate.ts';
import {
  assembledDossier,
  exampleFolders,
  pagedDocuments,
  projectHost,
  projectResources,
} from '../support/examples.ts';

const cases = houseStyleIds(projectResources, projectHost).flatMap((style) =>
  exampleFolders.map((folder) => ({ style, folder })),
);

it.each(cases)('$folder in $style is good Word files', async ({ style, folder }) => {
  const own = assembledDossier(folder, projectHost).documents;
  const documents = await pagedDocuments(assembledDossier(folder, projectHost, style), projectHost);
  for (const [index, document] of documents.entries()) {
    if (own[index]?.style.id === style) continue;
    const built = await builtDocx(document, projectHost);
    expect([document.file, await validateDocx(built.bytes), lintDocx(built.bytes)]).toEqual([
      document.file,
      [],
      [],
    ]);
    expect(docxSequence(built.parts, { pages: true })).toEqual(built.said);
  }
});
