import type { Nodes } from 'mdast';
import type { Span } from '../../diagnostic/span.ts';
import type { Change } from '../../model/change.ts';
import type { Document } from '../../model/document.ts';
import { contentOf, headingPrefix } from '../../model/final-text.ts';
import { textOf } from '../../model/text-of.ts';
import { isMarked } from '../content.ts';
import { plainText } from '../version.ts';

/** A section in which something changed: a heading of the first or second level, with all up to the next. */
export interface ChangedSection {
  /** File of the document. */
  readonly file: string;
  /** With its number; undefined for what comes before the first heading. */
  readonly heading: string | undefined;
  /** Words that came, went, and are at another place now; those last count for neither. */
  readonly inserted: number;
  readonly deleted: number;
  readonly moved: number;
  /** The first change of the section in the old and in the new version. */
  readonly oldSpan: Span | undefined;
  readonly currentSpan: Span | undefined;
}

/** The deepest level of headings by which changes are counted. */
const DEEPEST = 2;

/** Returns the sections of a redline in which something changed, in order. */
export function changedSections({ file, root }: Document): readonly ChangedSection[] {
  const sections: Counted[] = [];
  let section = new Counted(file, undefined);
  const start = (heading: string) => {
    sections.push(section);
    section = new Counted(file, heading);
  };
  const look = (node: Nodes): void => {
    if (!isMarked(node)) return;
    const change = node.data?.change;
    if (node.type === 'heading' && node.depth <= DEEPEST && !(change?.kind === 'deletion'))
      start(
        `${headingPrefix(node)}${textOf(node.children.filter(({ data }) => data?.change?.kind !== 'deletion'))}`,
      );
    if (change) section.add(change, node);
    else for (const child of contentOf(node)) look(child);
  };
  look(root);
  sections.push(section);
  return sections
    .filter(({ inserted, deleted, moved }) => inserted + deleted + moved > 0)
    .map((each) => ({ ...each }));
}

class Counted implements ChangedSection {
  readonly file: string;
  readonly heading: string | undefined;
  inserted = 0;
  deleted = 0;
  moved = 0;
  oldSpan: Span | undefined;
  currentSpan: Span | undefined;

  constructor(file: string, heading: string | undefined) {
    this.file = file;
    this.heading = heading;
  }

  add({ kind, moved }: Change, node: Nodes): void {
    // A picture, a rule or a note mark counts as one.
    const words = plainText(node).match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu)?.length || 1;
    if (kind === 'deletion') this.oldSpan ??= node.data?.span;
    else this.currentSpan ??= node.data?.span;
    if (!moved) this[kind === 'deletion' ? 'deleted' : 'inserted'] += words;
    else if (kind === 'insertion') this.moved += words;
  }
}
