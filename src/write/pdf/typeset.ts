import type { Node } from 'unist';
import type { Diagnostic, Report } from '../../diagnostic/diagnostic.ts';
import type { Host } from '../../host/host.ts';
import { a4 } from '../../model/a4.ts';
import type { Document } from '../../model/document.ts';
import { missingGlyph } from '../../model/missing-glyph.ts';
import { withStandIns } from '../../text/stand-in-characters.ts';
import { openColourProfile } from './colour-profile.ts';
import type { Page, Run } from './content.ts';
import { type Content, contentOf, type KnownPages, textLook } from './content-of.ts';
import { estimatedPages } from './estimated-pages.ts';
import { type Fonts, openFonts } from './fonts.ts';
import { breakOpportunity, noBreak } from './long-words.ts';
import { metadataOf } from './metadata.ts';
import { anchorPages, fillNumbers, sectionEnd } from './page-numbers.ts';
import { SvgMeasure } from './pdfmake.ts';
import { pageMark, type RunningLines, runningLines } from './running-lines.ts';
import { TaggedDocument } from './tagged-document.ts';
import { TaggedLayout } from './tagged-layout.ts';

/** A document laid out on pages, nothing drawn yet. */
export interface Typeset {
  readonly pdf: TaggedDocument;
  readonly content: Content;
  readonly pages: readonly Page[];
  readonly running: RunningLines;
  /** Page (1-based) of a heading's id. @throws Error when there is no such heading */
  pageOf(id: string): number;
  /** Page (1-based) on which all that is below a heading ends. @throws Error when there is no such heading */
  endOf(id: string): number;
}

/** Changes content before it is laid out; for tests that must see a loss noticed. */
export type Tamper = (content: Content) => void;

/** How a document is set. */
export interface Setting {
  /** Whether the file will say that it is PDF/UA-1 and PDF/A-3a. */
  readonly claims?: boolean | undefined;
  readonly tamper?: Tamper | undefined;
}

/** After so many layouts page numbers get a fixed width, so that nothing moves any more. */
const freeLayouts = 3;

/**
 * Lays out a document. Page numbers in running text change the text they are in, so it lays out again until
 * they are right. Reports missing glyphs and unreadable images, and then returns nothing.
 * @throws HostError when a font cannot be read
 */
export function typeset(
  document: Document,
  host: Host,
  report: Report,
  { claims = false, tamper }: Setting = {},
): Typeset | undefined {
  let hasErrors = false;
  const reportOnce: Report = (diagnostic: Diagnostic) => {
    hasErrors ||= diagnostic.severity === 'error';
    report(diagnostic);
  };
  const fonts = openFonts(document.style, host);
  let known: KnownPages = { pages: estimatedPages(document.root), numberWidth: undefined };
  let content = contentOf(document, host, reportOnce, known);
  const colourProfile = openColourProfile(host, reportOnce);
  if (!colourProfile) return undefined;
  const pdf = new TaggedDocument({
    fonts,
    metadata: metadataOf(document, host.sourceDateEpoch),
    colourProfile,
    images: content.images,
    claims,
  });
  const running = runningLines(document, textLook(document), pdf.provideFont(fonts.family, false, false));
  checkGlyphs([...content.runs, ...running.runs], fonts, reportOnce);
  if (hasErrors) return undefined;

  for (let layouts = 1; ; layouts += 1) {
    tamper?.(content);
    const pages = layOut(content, document, pdf, running, fonts);
    const anchors = anchorPages(pages);
    const pageOf = (id: string): number => {
      const page = anchors.get(id);
      if (page === undefined) throw new Error(`no heading has the id "${id}"`);
      return page;
    };
    if (fillNumbers(pages, anchors))
      return { pdf, content, pages, running, pageOf, endOf: (id) => sectionEnd(id, pages) };
    if (layouts > freeLayouts + 1) throw new Error('page numbers of a fixed width moved the text');
    const width = pdf.provideFont(fonts.family, true, false).widthOfString('0000', document.style.text.size);
    known = { pages: anchors, numberWidth: layouts < freeLayouts ? undefined : width };
    content = contentOf(document, host, reportOnce, known);
    // The glyphs are looked up once; this only sets the spaces that the font does not have.
    checkGlyphs(content.runs, fonts, reportOnce);
  }
}

function layOut(
  content: Content,
  document: Document,
  pdf: TaggedDocument,
  running: RunningLines,
  fonts: Fonts,
): Page[] {
  const { style } = document;
  const layout = new TaggedLayout({ ...a4 }, style.page.margins, new SvgMeasure());
  const defaults = { font: fonts.family };
  return layout.layoutDocument(
    content.root,
    pdf,
    {},
    defaults,
    undefined,
    (page, of) => running.header(page, of, content.opening),
    (page, of) => running.footer(page, of, content.opening),
    pageMark(document, fonts),
  );
}

/** Drawn by the layout, not by the font. */
const layoutCharacters = new Set(['\n', breakOpportunity, noBreak]);

/** Looks up every character in its face. Reports `font/missing-glyph` once per node, character and face. */
function checkGlyphs(runs: readonly Run[], fonts: Fonts, report: Report): void {
  const seen = new Map<Node | undefined, Set<string>>();
  for (const run of runs) {
    const face = fonts.face(run);
    run.text = withStandIns(run.text, (character) => !face.has(character.codePointAt(0) ?? 0));
    for (const character of new Set(run.text)) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (face.has(codePoint) || layoutCharacters.has(character)) continue;
      const reported = seen.get(run.slot?.origin) ?? new Set();
      seen.set(run.slot?.origin, reported);
      if (reported.has(face.name + character)) continue;
      reported.add(face.name + character);
      report({ ...missingGlyph(character, face.name), span: run.slot?.origin.data?.span });
    }
  }
}
