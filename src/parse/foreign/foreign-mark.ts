import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import type { Needy } from '../../text/patterns-for.ts';

/** A block of running text in which marks of other programs are looked for. */
export interface MarkedBlock {
  readonly node: Paragraph | Heading | TableCell;
  /** As `literalSource` gives it. */
  readonly literal: string;
  /** As authored. */
  readonly source: string;
  readonly siblings: readonly Nodes[];
  /** Among its siblings. */
  readonly index: number;
  readonly parent: Nodes;
}

/** A way of writing of another program. Of marks that overlap the first in the table counts. */
export interface ForeignMark extends Needy {
  readonly rule: string;
  /** An error where something would be missing from the document, not only look odd. */
  readonly severity?: 'error';
  /** What it is, in Dutch: the subject of the message. */
  readonly what: string;
  /** Global; tried on `MarkedBlock.literal`, or on its source. Bounded repeats only. */
  readonly pattern: RegExp;
  /** In the source of every block with this mark. */
  readonly needs: RegExp;
  /** The pattern reads what Markdown takes for its own: `honest` must see that it is not in code. */
  readonly of?: 'source';
  /** Says that this find is honest text after all. */
  readonly honest?: (found: RegExpExecArray, block: MarkedBlock) => boolean;
  /** What to write here instead. */
  readonly help: string | ((found: RegExpExecArray, block: MarkedBlock) => string);
  /** Returns what is probably meant, as Markdown; empty: it goes away. Offered only where nothing else is in it. */
  readonly right?: (found: RegExpExecArray) => string | undefined;
  /** Findings that this one makes needless; an error among them makes this one an error. */
  readonly explains?: readonly string[];
  /** Other blocks that belong to what was found. */
  readonly also?: (block: MarkedBlock) => readonly Nodes[];
}
