import { withoutHyphen, wordsInOneGo } from './broken-words.ts';
import type { Drawn } from './completeness.ts';
import type { Artifact, BrokenWord, FormField, Inline, Line, Page, PlacedImage, Vector } from './content.ts';
import type { OutlineItem } from './pdfkit-parts.ts';
import { Renderer, TextDecorator } from './pdfmake.ts';
import { linkOf, Slot, type StructureElement } from './structure.ts';
import type { TaggedDocument } from './tagged-document.ts';

/** Points that a signature field takes that is above a name. */
const fieldWidth = 180;

/** Words of one line drawn in one go: same place in the structure, same look, nothing between. */
interface Piece {
  readonly first: Inline;
  text: string;
  width: number;
}

/** Draws laid-out pages into a tagged document, and notes which characters of which node came out. */
export class TaggedRenderer extends Renderer {
  readonly #document: TaggedDocument;
  readonly #drawn: Drawn;
  readonly #anchored = new Set<string>();
  readonly #added = new Set<FormField>();
  /** Words over several lines with nothing drawn in between: number of parts, and of those drawn. */
  readonly #wholeWords = new Map<BrokenWord, { readonly count: number; drawn: number }>();
  readonly #outline: { readonly level: number; readonly item: OutlineItem }[] = [];

  constructor(document: TaggedDocument, drawn: Drawn) {
    super(document);
    this.#document = document;
    this.#drawn = drawn;
  }

  override renderPages(pages: readonly Page[]): void {
    for (const { items } of pages)
      for (const [word, count] of wordsInOneGo(items)) this.#wholeWords.set(word, { count, drawn: 0 });
    super.renderPages(pages);
  }

  override renderLine(line: Line, x: number, y: number): void {
    const decorator = new TextDecorator(this.#document);
    for (const inline of line.inlines) {
      if (inline.anchor && !line.artifact) this.#anchor(inline, x, y);
      if (inline.field) this.#addField(inline.field, x + inline.x, fieldWidth, y);
    }
    if (line.inlines.some((inline) => inline.background)) {
      this.#document.mark('layout');
      decorator.drawBackground(line, x, y);
    }
    const pieces = piecesOf(line);
    for (const piece of pieces) this.#drawPiece(piece, line, x, y);
    if (!line.artifact) this.#drawLinks(pieces, line, x, y);
    if (line.inlines.some((inline) => inline.decoration)) {
      this.#document.mark('layout');
      decorator.drawDecorations(line, x, y);
    }
  }

  override renderVector(vector: Vector): void {
    this.#document.mark(vector.slot ?? vector.artifact ?? 'layout');
    super.renderVector(vector);
    const { field, x1 = 0, x2 = 0, y1 = 0 } = vector;
    if (field) this.#addField(field, x1, x2 - x1, y1);
  }

  /** A run is cut into words, which all have its field: it is added once. */
  #addField(field: FormField, x: number, width: number, bottom: number): void {
    if (this.#added.has(field)) return;
    this.#added.add(field);
    const below = field.type === 'text' ? field.below : 0;
    this.#document.addField(field, x, bottom - field.height, width, field.height + below);
  }

  override renderImage(image: PlacedImage): void {
    this.#markPicture(image);
    super.renderImage(image);
  }

  override renderSVG(drawing: PlacedImage): void {
    this.#markPicture(drawing);
    super.renderSVG(drawing);
  }

  #markPicture(image: PlacedImage): void {
    this.#document.mark(image.slot ?? 'layout');
    const height = this.#document.page?.height ?? 0;
    const { x, y, _width: width, _height } = image;
    if (image.slot) image.slot.parent.box = [x, height - y - _height, x + width, height - y];
  }

  override renderWatermark(page: Page): void {
    this.#document.mark('watermark');
    super.renderWatermark(page);
  }

  /** What is read of a broken word: all of it if it is drawn in one go, else each part, no hyphens. */
  #standsFor({
    broken,
    hyphen,
    text,
  }: Inline): { readonly begins?: string; readonly ends: boolean } | undefined {
    const word = broken && this.#wholeWords.get(broken);
    if (word) {
      word.drawn += 1;
      return { ...(word.drawn === 1 && { begins: broken.text }), ends: word.drawn === word.count };
    }
    return hyphen ? { begins: withoutHyphen(text), ends: true } : undefined;
  }

  #drawPiece({ first, text, width }: Piece, line: Line, x: number, y: number): void {
    const target = targetOf(first, line);
    if (text === '') return;
    const plain = first.hyphen ? withoutHyphen(text) : text;
    if (target instanceof Slot) target.text += plain;
    this.#document.mark(target);
    // As pdfmake does: all words on one baseline; superscript raised by three quarters of its size.
    const ascent = (first.font.ascender / 1000) * first.fontSize;
    const top = y + line.getAscenderHeight() - ascent - (first.sup ? first.fontSize * 0.75 : 0);
    this.#document._font = first.font;
    this.#document.fontSize(first.fontSize);
    this.#document.fill(first.color);
    const standsFor = line.artifact ? undefined : this.#standsFor(first);
    if (standsFor?.begins !== undefined) this.#document.beginActualText(standsFor.begins);
    this.#document._fragment(text, x + first.x, top, {});
    if (standsFor?.ends) this.#document.endActualText();
    const page = this.#document.page;
    const visible =
      page && x + first.x >= -1 && x + first.x + width <= page.width + 1 && top >= -1 && top <= page.height;
    if (!visible || line.artifact) return;
    // A running line that is read is still counted as one.
    const artifact = typeof target === 'string' ? target : first.artifact;
    if (artifact) this.#drawn.addArtifact(artifact, text);
    else if (target instanceof Slot) this.#drawn.add(target.origin, plain);
  }

  #drawLinks(pieces: readonly Piece[], line: Line, x: number, y: number): void {
    let open: { readonly link: StructureElement; readonly left: number; right: number } | undefined;
    const close = () => {
      if (open) this.#document.addLink(open.link, x + open.left, y, open.right - open.left, line.getHeight());
      open = undefined;
    };
    for (const { first, width } of pieces) {
      const link = first.slot && linkOf(first.slot);
      if (link !== open?.link) close();
      if (!link) continue;
      if (open) open.right = first.x + width;
      else open = { link, left: first.x, right: first.x + width };
    }
    close();
  }

  #anchor(inline: Inline, x: number, y: number): void {
    const { anchor } = inline;
    if (!anchor || this.#anchored.has(anchor.id)) return;
    this.#anchored.add(anchor.id);
    this.#document.addDestination(anchor.id, x, y);
    if (!anchor.bookmark) return;
    const { level, title } = anchor.bookmark;
    while ((this.#outline.at(-1)?.level ?? 0) >= level) this.#outline.pop();
    const parent = this.#outline.at(-1)?.item ?? this.#document.outline;
    // pdfkit subtracts `left` from the width of the page.
    const left = (this.#document.page?.width ?? 0) - x;
    this.#outline.push({ level, item: parent.addItem(title, { expanded: level < 2, top: y, left }) });
  }
}

function targetOf(inline: Inline, line: Line): Slot | Artifact {
  const target = line.artifact ?? inline.slot ?? inline.artifact;
  if (!target) throw new Error(`text that belongs nowhere: "${inline.text}"`);
  return target;
}

/** Joins the words of a line that look alike and are next to each other: smaller files. */
function piecesOf(line: Line): Piece[] {
  const pieces: Piece[] = [];
  for (const inline of line.inlines) {
    const piece = pieces.at(-1);
    if (piece && joins(piece, inline)) {
      piece.text += inline.text;
      piece.width += inline.width;
    } else {
      pieces.push({ first: inline, text: inline.text, width: inline.width });
    }
  }
  return pieces;
}

function joins({ first, text, width }: Piece, next: Inline): boolean {
  return (
    !first.broken &&
    !next.broken &&
    // Spaces end a run of glyphs in pdfkit: only there do widths of parts add up to the whole.
    text.endsWith(' ') &&
    first.slot === next.slot &&
    first.artifact === next.artifact &&
    first.font === next.font &&
    first.fontSize === next.fontSize &&
    first.color === next.color &&
    first.sup === next.sup &&
    Math.abs(first.x + width - next.x) < 1e-6
  );
}
