import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Host } from '../../host/host.ts';
import type { Document } from '../../model/document.ts';
import { keptTogether } from '../kept-together.ts';
import { typeset } from './typeset.ts';

/** Where the headings of a document are in its PDF. */
export interface PdfLayout {
  /** Page (1-based) of a heading's id. @throws Error when there is no such heading */
  pageOf(id: string): number;
  /** Page (1-based) on which all that is below a heading ends. @throws Error when there is no such heading */
  endOf(id: string): number;
}

/**
 * Lays a document out without drawing it, for references to its pages. Returns nothing when it cannot be
 * printed (reported).
 * @throws HostError when a font cannot be read
 */
export async function layoutPdf(
  document: Document,
  host: Host,
  report: Report,
): Promise<PdfLayout | undefined> {
  return typeset(keptTogether(document), host, report);
}
