/** All example documents in all house styles: the text of the tree and that of the PDF's structure tree are the same sequence. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { houseStyleIds } from '../src/load/load-house-style.ts';
import type { Document } from '../src/model/document.ts';
import { sequence } from '../src/model/final-text.ts';
import { layoutPdf } from '../src/write/pdf/layout.ts';
import { writePdf } from '../src/write/pdf/write-pdf.ts';
import {
  assembledDossier,
  exampleFolders,
  pagedDocuments,
  projectHost,
  projectResources,
} from './support/examples.ts';
import { openingOf } from './support/opening.ts';
import { pageContents } from './support/pdf-content.ts';
import { openPdf, piecesOf, structureOf } from './support/pdf-structure.ts';

const cases = houseStyleIds(projectResources, projectHost).flatMap((style) =>
  exampleFolders.map((folder) => ({ style, folder })),
);

describe.each(cases)('$folder in $style', ({ style, folder }) => {
  const host = projectHost;
  let documents: readonly Document[] = [];
  beforeAll(async () => {
    documents = await pagedDocuments(assembledDossier(folder, host, style), host);
  });

  it('says in each PDF what its tree says', async () => {
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) {
      expect(document.style.id).toBe(style);
      const findings: Diagnostic[] = [];
      const report = (finding: Diagnostic) => findings.push(finding);
      const layout = await layoutPdf(document, host, report);
      const bytes = (await writePdf(document, host, report))?.bytes;
      expect(findings).toEqual([]);
      const structure = bytes && structureOf(openPdf(bytes));
      if (!layout || !structure) return expect.fail(`no structure in ${document.file}`);
      const folded = (pieces: readonly string[]) =>
        pieces.map((piece) => piece.normalize('NFC').toUpperCase());
      const pages = pageContents(openPdf(bytes)).length;
      const told = [...openingOf(document, pages), ...sequence(document, layout.pageOf)];
      expect(folded(piecesOf(structure))).toEqual(folded(told));
    }
  });
});
