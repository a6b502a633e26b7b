/** Fields of `data`, added to mdast by augmentation. */
import type { Span } from '../diagnostic/span.ts';
import type { Change } from './change.ts';
import type { SigningParty } from './signing-place.ts';

declare module 'unist' {
  interface Data {
    /** Where the node comes from. */
    span?: Span | undefined;
    /** Of blocks: keep on a page with the next one, whole or only the last lines, items or rows. */
    leads?: 'whole' | 'end' | undefined;
    /** Set in the tree of a redline: in which of the two versions the node is. Absent: in both. */
    change?: Change | undefined;
  }
}

/** From `index` on, the text equals the source from `span.start` on. */
export interface TextOrigin {
  readonly index: number;
  readonly span: Span;
}

/** Data of a text that is a value. */
export interface ValueData {
  /** Its path in the frontmatter; for a computed value the name it was mentioned by: `budget.total`. */
  readonly key: string | undefined;
  /** The `{{…}}` in the author's text or in the template. */
  readonly at: Span;
  /** It is computed, and so not in the frontmatter itself. */
  readonly computed: boolean;
}

declare module 'mdast' {
  interface TextData {
    /** Origins of parts of the value; absent when all of it begins at `span`. See `model/text-spans.ts`. */
    origins?: readonly TextOrigin[] | undefined;
    /** Set by compose when the whole text is a value. */
    value?: ValueData | undefined;
  }
  interface HeadingData {
    /** Unique in the document; target of references and bookmarks. Set by resolve. */
    id?: string | undefined;
    /** "1.2", "Bijlage 1"; printed before the heading's text. */
    number?: string | undefined;
    /** Asks resolve for a number. */
    numbered?: boolean | undefined;
    /** False for headings left out of the table of contents. */
    listed?: boolean | undefined;
    /** File of the document that the heading belongs to, whoever wrote it. Set by compose. */
    origin?: string | undefined;
  }
  interface ParagraphData {
    /** Points of free space above it: room for a signature. */
    room?: number | undefined;
    /** Who signs there. */
    signing?: SigningParty | undefined;
  }
}
