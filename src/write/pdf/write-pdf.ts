import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Host } from '../../host/host.ts';
import type { Document } from '../../model/document.ts';
import { checkCompleteness, checkRunningLines, Drawn } from './completeness.ts';
import { TaggedRenderer } from './tagged-renderer.ts';
import { type Tamper, typeset } from './typeset.ts';

/**
 * Prints a document as a tagged PDF and returns its bytes: the same for the same document, fonts and images.
 * Reports `font/missing-glyph`, `image/unreadable`, `image/broken` and `pdf/lost-text` with their place, and
 * `pdf/lost-running-line`; then returns nothing.
 * @throws HostError when a font cannot be read
 */
export async function writePdf(
  document: Document,
  host: Host,
  report: Report,
  tamper?: Tamper,
): Promise<Uint8Array | undefined> {
  const set = typeset(document, host, report, tamper);
  if (!set) return undefined;
  const { pdf, content, pages, running, pageOf } = set;
  const drawn = new Drawn();
  new TaggedRenderer(pdf, drawn).renderPages(pages);
  pdf.finishTags(content.structure);
  let lost = false;
  const reportLoss: Report = (diagnostic) => {
    lost = true;
    report(diagnostic);
  };
  checkCompleteness(document, drawn, pageOf, reportLoss);
  checkRunningLines(running, pages.length, drawn, reportLoss);
  // Ended in any case: an open document keeps its buffers.
  const bytes = await pdf.bytes();
  return lost ? undefined : bytes;
}
