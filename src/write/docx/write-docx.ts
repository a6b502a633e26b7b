import { Packer, PageOrientation, Document as WordDocument } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { Diagnostic, Report } from '../../diagnostic/diagnostic.ts';
import { emptySpan } from '../../diagnostic/span.ts';
import type { Host } from '../../host/host.ts';
import type { Attachment } from '../../model/attachment.ts';
import type { Document } from '../../model/document.ts';
import type { Origin } from '../../model/origin.ts';
import { keptTogether } from '../kept-together.ts';
import { type Body, bodyOf, textWidthOf } from './body-of.ts';
import { carryFiles } from './carried-files.ts';
import { checkCharacters } from './characters.ts';
import { checkCompleteness } from './completeness.ts';
import { coverStretch } from './cover-stretch.ts';
import { finalize } from './finalize.ts';
import { addLegend } from './legend.ts';
import { hex, twips } from './measures.ts';
import { type PageGuess, PageNumbers } from './page-numbers.ts';
import { customProperties } from './properties.ts';
import { runningLines } from './running-lines.ts';
import { stylesOf } from './styles.ts';
import { tableStyles } from './table-styles.ts';
import { inTemplate, pageOf } from './template-look.ts';
import { type TemplatedStyles, withTemplateStyles } from './template-styles.ts';
import { themeColours } from './template-theme.ts';
import { ownFonts, wordFont } from './word-font.ts';
import { isRedline, wordRedline } from './word-redline.ts';
import { wordTree } from './word-tree.ts';

/**
 * Writes a document as a Word file and returns its bytes: the same for the same document, images, attachments
 * and origin. Reports `docx/forbidden-character`, `docx/note-in-note`, `image/unreadable` and `image/broken`
 * with their place; then returns nothing. Reports `docx/page-numbers-guessed` where page numbers are not
 * sure. Throws when the file does not say what the tree says, or when its pages could not be counted.
 */
export async function writeDocx(
  document: Document,
  host: Host,
  report: Report,
  attachments: readonly Attachment[] = [],
  origin?: Origin,
): Promise<Uint8Array | undefined> {
  if (!checkCharacters(document, report)) return undefined;
  const tree = inTemplate(wordRedline(wordTree(keptTogether(document))));
  const noStretch = { title: 0, signatures: 0 };
  const stretch = coverStretch(tree, (nodes) => {
    const { children, job } = bodyOf(tree, nodes, noStretch, host, () => {});
    return layoutDocument(fileOf(tree, { children, job }), { guess: true });
  });
  let failed = false;
  const body = bodyOf(tree, tree.root.children, stretch, host, (diagnostic: Diagnostic) => {
    failed ||= diagnostic.severity === 'error';
    report(diagnostic);
  });
  if (failed) return undefined;
  const fonts = ownFonts(tree.style, host);
  const pages = new PageNumbers(fonts);
  const file = fileOf(tree, body, { pages, origin });
  const packed = await Packer.pack(file, 'uint8array');
  const missing = pages.missing(body.job.bookmarks.names);
  const why = () => layoutDocument(file).stoppedAt ?? 'not in the file';
  if (missing.length > 0) throw new Error(`no page for ${missing.join(', ')}: ${why()}`);
  if (pages.guess) report(guessed(tree, pages.guess));
  const parts = finalize(packed, tree, body.job.controls.prompts, host.sourceDateEpoch);
  carryFiles(parts, attachments);
  if (isRedline(tree.root)) addLegend(parts, document);
  checkCompleteness(tree, parts, body.job.headingNumbers.printed);
  return parts.bytes();
}

/** A font of a template is named; other causes are of the text. */
function guessed({ file, style }: Document, { page, isOfFont }: PageGuess): Diagnostic {
  const families = style.template && [...new Set([style.template.fonts.body, style.template.fonts.headings])];
  const note =
    isOfFont && families
      ? `de breedte van de letters van ${families.map((name) => `“${name}”`).join(' of ')} is niet bekend`
      : 'in de tekst staat iets waarvan alleen Word zelf weet hoeveel ruimte het neemt';
  return {
    rule: 'docx/page-numbers-guessed',
    severity: 'info',
    message: `vanaf pagina ${page} kunnen de paginanummers in het Word-bestand iets afwijken`,
    note,
    help: 'klik in Word in de inhoudsopgave en druk op F9; de PDF klopt altijd',
    span: emptySpan(file, 1, 1),
  };
}

function fileOf(
  document: Document,
  { children, job }: Body,
  { pages, origin }: { readonly pages?: PageNumbers; readonly origin?: Origin | undefined } = {},
): WordDocument {
  const { style, title, author } = document;
  const { template } = style;
  const { top, right, bottom, left } = style.page.margins;
  const { width, height, header, footer } = pageOf(style);
  const margin = {
    ...{ top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left) },
    ...{ header: twips(header), footer: twips(footer) },
  };
  const [short, long] = width < height ? [width, height] : [height, width];
  // For a page on its side the library takes the sizes of one that stands.
  const turned = width > height && { orientation: PageOrientation.LANDSCAPE };
  const size = { width: twips(short), height: twips(long), ...turned };
  const properties = { titlePage: true, page: { size, margin } };
  const textWidth = textWidthOf(document);
  const own = stylesOf(document, textWidth);
  const { styles, external, ids }: TemplatedStyles = template
    ? withTemplateStyles(own, template, { textWidth, language: document.language })
    : { styles: own, external: '', ids: new Map() };
  return new WordDocument({
    title,
    creator: author,
    lastModifiedBy: author,
    customProperties: customProperties(document, origin),
    theme: template
      ? { fonts: template.themeFonts, colors: themeColours(template) }
      : {
          fonts: { headings: wordFont(style), body: wordFont(style) },
          colors: { accent1: hex(style.colours.accent) },
        },
    styles,
    externalStyles: tableStyles(document, external),
    ...(template?.isEvenOther && { evenAndOddHeaderAndFooters: true }),
    numbering: { config: [...job.lists.definitions, ...job.headingNumbers.definitions] },
    footnotes: job.footnoteMarks.footnotes,
    // Who goes on with it does so in the same way.
    ...(isRedline(document.root) && { features: { trackRevisions: true } }),
    ...(pages && { pageNumbers: pages.estimator }),
    sections: [{ properties, ...runningLines(document, job.widthOf, ids), children }],
  });
}
