/** What nodes carry in `data`, by augmentation of mdast. */
import type { Span } from '../diagnostic/span.ts';
import type { SigningParty } from './signing-place.ts';

declare module 'unist' {
  interface Data {
    /** Where the node comes from. */
    span?: Span | undefined;
    /** Of paragraphs, lists, quotations and tables: stays on one page with the block below it, all of it or only its last lines, items or rows. */
    leads?: 'whole' | 'end' | undefined;
  }
}

/** From `index` in a text's value on, the text stands in the source as it is, beginning at `span.start`. */
export interface TextOrigin {
  readonly index: number;
  readonly span: Span;
}

/** A text that is a value of the data. */
export interface ValueData {
  /** Where it stands in the frontmatter, or the name by which it was asked for when it was computed: `budget.total`. */
  readonly key: string | undefined;
  /** The `{{…}}` of the author's text or of the template. */
  readonly at: Span;
  /** It stands nowhere in the frontmatter: it follows from what does. */
  readonly computed: boolean;
}

declare module 'mdast' {
  interface TextData {
    /** Where the stretches of the value come from; absent when the whole value begins at `span`. See `model/text-spans.ts`. */
    origins?: readonly TextOrigin[] | undefined;
    /** Set by compose when the whole text is a value. */
    value?: ValueData | undefined;
  }
  interface HeadingData {
    /** Unique in the document; what references and bookmarks point at. Set by resolve. */
    id?: string | undefined;
    /** "1.2", "Bijlage 1"; printed before the heading's text. */
    number?: string | undefined;
    /** Gets a number from resolve. */
    numbered?: boolean | undefined;
    /** False for headings that stay out of the table of contents. */
    listed?: boolean | undefined;
    /** File of the document that the heading belongs to: its own sheet, also when the template wrote it. Set by compose. */
    origin?: string | undefined;
  }
  interface ParagraphData {
    /** Points that stay free above it: room for a signature. */
    room?: number | undefined;
    /** Who signs in that room. */
    signing?: SigningParty | undefined;
  }
}
