import type { Report } from '../../diagnostic/diagnostic.ts';
import { emptySpan } from '../../diagnostic/span.ts';
import type { Host } from '../../host/host.ts';
import type { Attachment } from '../../model/attachment.ts';
import type { Document } from '../../model/document.ts';
import { keptTogether } from '../kept-together.ts';
import { markChanges } from './change-marks.ts';
import { checkCompleteness, checkRunningLines, Drawn } from './completeness.ts';
import { type Violation, violations } from './conformance/violations.ts';
import type { PlacedSigning } from './interactive-form.ts';
import { withPrintableDeletions } from './printable-deletions.ts';
import { withRedlineHead } from './redline-head.ts';
import { TaggedRenderer } from './tagged-renderer.ts';
import { type Setting, type Tamper, typeset } from './typeset.ts';

/** A printed document. */
export interface PrintedPdf {
  readonly bytes: Uint8Array;
  /** Its signature fields, page by page; none in a draft. */
  readonly signing: readonly PlacedSigning[];
}

/**
 * Prints a document as a tagged PDF: the same bytes for the same document, attachments, fonts and images. The
 * file says that it is PDF/UA-1 and PDF/A-3a when its finished bytes are; if they are not,
 * `pdf/not-conforming` says what is missing and the file claims nothing. Also reports `font/missing-glyph`,
 * `image/unreadable`, `image/broken` and `pdf/lost-text` with their place, `pdf/colour-profile` and
 * `pdf/lost-running-line`; then returns nothing.
 * @throws HostError when a font cannot be read
 */
export async function writePdf(
  document: Document,
  host: Host,
  report: Report,
  attachments: readonly Attachment[] = [],
  tamper?: Tamper,
): Promise<PrintedPdf | undefined> {
  const printed = await context(document, host, report, attachments, { claims: true, tamper });
  if (!printed) return undefined;
  const missing = violations(printed.bytes);
  if (missing.length === 0) return printed;
  report(notConforming(document, missing));
  return context(document, host, () => {}, attachments, { claims: false, tamper });
}

/**
 * Prints a document as `writePdf` does, for who looks at it while it is being written: the file claims
 * nothing, so its finished bytes are not checked, which takes a quarter of the time.
 * @throws HostError when a font cannot be read
 */
export async function sketchPdf(
  document: Document,
  host: Host,
  report: Report,
): Promise<Uint8Array | undefined> {
  return (await context(document, host, report, [], { claims: false }))?.bytes;
}

async function context(
  given: Document,
  host: Host,
  report: Report,
  attachments: readonly Attachment[],
  setting: Setting,
): Promise<PrintedPdf | undefined> {
  const document = withPrintableDeletions(keptTogether(withRedlineHead(given)), host);
  const set = typeset(document, host, report, setting);
  if (!set) return undefined;
  const { pdf, content, pages, running, pageOf } = set;
  const { page, colours } = document.style;
  markChanges(pages, { left: page.margins.left, colour: colours.text });
  const drawn = new Drawn();
  new TaggedRenderer(pdf, drawn).renderPages(pages);
  for (const attachment of attachments) pdf.attach(attachment);
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
  return lost ? undefined : { bytes, signing: pdf.signing };
}

/** How many faults are listed one by one. */
const MAX_FAULTS = 5;

function notConforming(document: Document, missing: readonly Violation[]) {
  const told = missing.slice(0, MAX_FAULTS).map(({ id, message }) => `${message} (${id})`);
  const more = missing.length > MAX_FAULTS ? `; en nog ${missing.length - MAX_FAULTS}` : '';
  return {
    rule: 'pdf/not-conforming',
    severity: 'warning',
    message: `De PDF is niet volledig toegankelijk (PDF/UA-1) of duurzaam (PDF/A-3a): ${told.join('; ')}${more}.`,
    help: 'Meld dit bij wie Akkoord onderhoudt, met het document erbij. Een concept wordt wel gemaakt, maar zegt niet dat het aan deze normen voldoet.',
    span: emptySpan(document.file, 1, 1),
  } as const;
}
