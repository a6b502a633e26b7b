/** Takes a dossier through every stage up to the finished PDF, with the project's own templates, house styles and fonts. */
import { check } from '../../src/check/check.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Host } from '../../src/host/host.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import type { Document } from '../../src/model/document.ts';
import { sequence } from '../../src/model/final-text.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { layoutPdf } from '../../src/write/pdf/layout.ts';
import { writePdf } from '../../src/write/pdf/write-pdf.ts';
import { openingOf } from './opening.ts';
import { pageContents } from './pdf-content.ts';
import { openPdf, piecesOf, type StructureNode, structureOf } from './pdf-structure.ts';

export interface Built {
  readonly document: Document;
  readonly bytes: Uint8Array;
  readonly structure: StructureNode;
  /** What the tree says and what a screen reader hears of the PDF, piece by piece; case-folded, because a style may set capitals. */
  readonly said: { readonly tree: string[]; readonly pdf: string[] };
  readonly pages: number;
}

/** Builds the main document of a dossier; a finding of any weight is a failure of the test. */
export async function builtDossier(folder: string, host: Host): Promise<Built> {
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic) => findings.push(finding);
  const dossier = loadDossier(folder, host, report);
  const composed = dossier && compose(dossier.main, dossier, report);
  const document = composed && resolve(composed, dossier, report);
  if (document) check([document], dossier, report);
  const layout = document && (await layoutPdf(document, host, report));
  const bytes = document && (await writePdf(document, host, report))?.bytes;
  if (!layout || !bytes || findings.length > 0)
    throw new Error(
      `not built: ${findings.map(({ rule, message, span }) => `${rule} ${span?.file}:${span?.start.line} ${message}`).join('; ')}`,
    );
  const structure = structureOf(openPdf(bytes));
  if (!structure) throw new Error('no structure tree');
  const folded = (pieces: readonly string[]) => pieces.map((piece) => piece.normalize('NFC').toUpperCase());
  const pages = pageContents(openPdf(bytes)).length;
  const tree = [...openingOf(document, pages), ...sequence(document, layout.pageOf)];
  const said = { tree: folded(tree), pdf: folded(piecesOf(structure)) };
  return { document, bytes, structure, said, pages };
}
