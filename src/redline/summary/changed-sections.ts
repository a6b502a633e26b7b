import type { Heading, Nodes } from 'mdast';
import type { Span } from '../../diagnostic/span.ts';
import type { Change } from '../../model/change.ts';
import type { Document } from '../../model/document.ts';
import { contentOf, headingPrefix } from '../../model/final-text.ts';
import { textOf } from '../../model/text-of.ts';
import { isMarked } from '../content.ts';
import { counterparts } from '../counterparts.ts';
import { plainText } from '../version.ts';
import { without } from './without.ts';

/** A section in which something changed: a heading of the first or second level, with all up to the next. */
export interface ChangedSection {
  /** File of the document. */
  readonly file: string;
  /** With its number; undefined for what comes before the first heading. */
  readonly heading: string | undefined;
  /** Whether all of it came, went, or is at another place now; absent when it is where it was. */
  readonly fate?: Fate | undefined;
  /** Words that came, went, and are at another place now; those last count for neither. */
  readonly inserted: number;
  readonly deleted: number;
  readonly moved: number;
  /** The first change of the section in the old and in the new version. */
  readonly oldSpan: Span | undefined;
  readonly currentSpan: Span | undefined;
}

export type Fate = 'inserted' | 'deleted' | 'moved';

/** What the signatures are called where no heading says so, as on a cover. */
const SIGNATURES = 'Ondertekening';

/** The deepest level of headings by which changes are counted. */
const DEEPEST = 2;

/**
 * Returns the sections of a redline in which something changed, in order. One that moved is told where it is now. What
 * is deleted belongs to the section that it was in.
 */
export function changedSections({ file, root }: Document): readonly ChangedSection[] {
  const { replaced } = counterparts(root);
  const others = new Map(replaced.flatMap(({ from, to }) => [[from, to] as const, [to, from] as const]));
  const current = new Counting(undefined);
  const state = { current, gone: undefined as Counting | undefined };
  const sections = [current];
  const start = (heading: Heading): void => {
    const { change } = heading.data ?? {};
    const { gone } = state;
    const own = new Counting(heading);
    if (change?.kind === 'deletion') state.gone = own;
    else {
      // A heading in the place of another is that of the same section.
      if (change && !change.moved && gone?.isBare) {
        sections.splice(sections.indexOf(gone), 1);
        own.replace(gone);
      }
      state.current = own;
      state.gone = undefined;
    }
    sections.push(own);
  };
  const look = (node: Nodes): void => {
    if (!isMarked(node)) return;
    const { change } = node.data ?? {};
    if (node.type === 'heading' && node.depth <= DEEPEST) start(node);
    else if (change?.kind !== 'deletion') state.gone = undefined;
    if (node.type === 'signatureBlock' && !state.current.name?.includes(SIGNATURES)) {
      state.current = new Counting(undefined, SIGNATURES);
      sections.push(state.current);
    }
    if (change) (state.gone ?? state.current).add(change, node, others.get(node));
    else contentOf(node).forEach(look);
  };
  look(root);
  const movedFrom = new Map(
    sections.flatMap((each) => (each.isLeft ? [[each.name, each.oldSpan] as const] : [])),
  );
  return sections
    .filter((each) => !each.isLeft && each.inserted + each.deleted + each.moved > 0)
    .map((each) => each.told(file, movedFrom));
}

/** A section as it is counted. */
class Counting {
  readonly #heading: Heading | undefined;
  readonly name: string | undefined;
  inserted = 0;
  deleted = 0;
  moved = 0;
  oldSpan: Span | undefined;
  currentSpan: Span | undefined;
  #isReplacing = false;
  /** Blocks that were counted. */
  #count = 0;

  /** @param name what it is called without a heading */
  constructor(heading: Heading | undefined, name?: string) {
    this.#heading = heading;
    this.name = heading ? textOf(heading.children.filter((each) => isOf(each, heading))) : name;
    if (this.#change?.kind === 'deletion') this.oldSpan = authoredSpan(heading);
  }

  get #change(): Change | undefined {
    return this.#heading?.data?.change;
  }

  /** Whether it has nothing but its heading. */
  get isBare(): boolean {
    return this.#count <= 1;
  }

  /** Whether this is where a section was that is at another place now, with all that was in it. */
  get isLeft(): boolean {
    return this.#change?.kind === 'deletion' && this.#change.moved === true && this.deleted === 0;
  }

  replace(gone: Counting): void {
    this.#isReplacing = true;
    this.deleted += gone.deleted;
    this.oldSpan = gone.oldSpan;
  }

  /** @param other what it came, or went, in the place of: words of both count for neither */
  add({ kind, moved }: Change, node: Nodes, other: Nodes | undefined): void {
    // A picture, a rule or a note mark counts as one.
    const words = other ? without(wordsOf(node), wordsOf(other)).length : wordsOf(node).length || 1;
    this.#count++;
    if (moved && kind === 'deletion') return;
    if (kind === 'deletion') this.oldSpan ??= authoredSpan(node);
    else this.currentSpan ??= authoredSpan(node);
    if (!moved) this[kind === 'deletion' ? 'deleted' : 'inserted'] += words;
    else this.moved += words;
  }

  told(file: string, movedFrom: ReadonlyMap<string | undefined, Span | undefined>): ChangedSection {
    const { inserted, deleted, moved, currentSpan } = this;
    const change = this.#change;
    const fate = !change || this.#isReplacing ? undefined : fateOf(change);
    const oldSpan = fate === 'moved' ? movedFrom.get(this.name) : this.oldSpan;
    const heading = this.#heading ? `${headingPrefix(this.#heading)}${this.name}` : this.name;
    return { file, heading, fate, inserted, deleted, moved, oldSpan, currentSpan };
  }
}

function wordsOf(node: Nodes): readonly string[] {
  return plainText(node).match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

function fateOf({ kind, moved }: Change): Fate {
  if (moved) return 'moved';
  return kind === 'deletion' ? 'deleted' : 'inserted';
}

/** Where a text is, unless a template wrote it. */
function authoredSpan(node: Nodes | undefined): Span | undefined {
  const span: Span | undefined = node?.data?.span;
  return span?.file.endsWith('.hbs') ? undefined : span;
}

/** Whether a part of a heading is in the version that its name is of: the new one, unless it is gone from that. */
function isOf({ data }: Nodes, heading: Heading): boolean {
  return heading.data?.change?.kind === 'deletion' || data?.change?.kind !== 'deletion';
}
