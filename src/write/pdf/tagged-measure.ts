import type { Inline, PdfNode } from './content.ts';
import { breakOpportunity, noBreak } from './long-words.ts';
import { DocMeasure, TextInlines } from './pdfmake.ts';
import type { DocMeasureBase, Marker, StyleStack } from './pdfmake-classes.ts';

/** What only the line breaker sees. */
const unseen = new RegExp(`[${breakOpportunity}${noBreak}]`, 'u');
const unseenAll = new RegExp(unseen, 'gu');

/** Measures words. Runs carry their whole style; the base class does about 20 look-ups per word. */
class TaggedInlines extends TextInlines {
  override measure(words: Inline[], _styles: StyleStack): Inline[] {
    for (const word of words) this.#measureWord(word);
    return words;
  }

  #measureWord(word: Inline): void {
    // In: a word of a run, which names its font. Out: the same object with the font itself.
    const family = word.font as unknown as string;
    const font = this.pdfDocument.provideFont(family, word.bold, word.italics);
    const width = (text: string): number => font.widthOfString(text, word.fontSize);
    if (unseen.test(word.text)) word.text = word.text.replaceAll(unseenAll, '');
    word.font = font;
    // Size of superscript, as the base class has it.
    if (word.sup) word.fontSize *= 0.58;
    word.width = Math.max(width(word.text), word.minWidth ?? 0);
    word.height = font.lineHeight(word.fontSize) * word.lineHeight;
    const { text } = word;
    const leading = text.length - text.trimStart().length;
    const trailing = text.length - text.trimEnd().length;
    word.leadingCut = leading === 0 || word.indents ? 0 : width(text.slice(0, leading));
    word.trailingCut = trailing === 0 ? 0 : width(text.slice(-trailing));
  }
}

/** Measures nodes; the marks of lists are text, so that a screen reader hears them. */
export class TaggedMeasure extends DocMeasure {
  constructor(base: DocMeasureBase) {
    super(
      base.pdfDocument,
      base.styleStack.styleDictionary,
      base.styleStack.defaultStyle,
      base.svgMeasure,
      base.tableLayouts,
    );
    this.textInlines = new TaggedInlines(base.pdfDocument);
  }

  /** Room for a bullet; a list of numbers widens it to its widest number. */
  override gapSizeForList(): { width: number } {
    return { width: 14 };
  }

  override buildUnorderedMarker(item: PdfNode, styles: StyleStack, gap: { width: number }): Marker {
    return { _inlines: this.#mark(item, styles), _minWidth: gap.width, _maxWidth: gap.width };
  }

  override buildOrderedMarker(item: PdfNode, _counter: number, styles: StyleStack): Marker {
    return { _inlines: this.#mark(item, styles) };
  }

  #mark(item: PdfNode, styles: StyleStack): readonly Inline[] {
    if (!item.marker) throw new Error('a list item without a mark');
    return this.textInlines.buildInlines([item.marker], styles).items;
  }
}
