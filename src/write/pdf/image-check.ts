import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { Content } from './content-of.ts';
import { visitPrinted } from './printed-text.ts';
import type { TaggedDocument } from './tagged-document.ts';

/** Opens every image once, so that a broken file is told with its place. Reports `image/broken`. */
export function checkImages(document: Document, pdf: TaggedDocument, content: Content, report: Report): void {
  visitPrinted(document.root, (node) => {
    if (node.type !== 'figure' || !content.images.has(node.path)) return;
    try {
      pdf.provideImage(node.path);
    } catch {
      report({
        rule: 'image/broken',
        severity: 'error',
        message: `De afbeelding \`${node.path}\` is beschadigd of geen PNG of JPEG.`,
        help: 'Open de afbeelding in een tekenprogramma en sla haar opnieuw op als PNG of JPEG.',
        place: node.data?.place,
      });
    }
  });
}
