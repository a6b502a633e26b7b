import type { Nodes, Text } from 'mdast';
import { spanInText } from '../model/text-spans.ts';
import { type Owner, ownerOf } from './owner-of.ts';
import type { Piece } from './sent-pieces.ts';
import type { SourceFile, SourceFiles } from './source-files.ts';

/** Bold, italic or a link, as its source writes it. */
export interface Mark {
  readonly type: 'strong' | 'emphasis' | 'link';
  readonly open: string;
  readonly close: string;
  /** The address of a link. */
  readonly url?: string | undefined;
}

/** A stretch of a paragraph in its source. */
export interface Atom {
  /** In the text of the piece. */
  readonly from: number;
  readonly to: number;
  /** What it is in, the outermost first. */
  readonly marks: readonly Mark[];
  /** Returns the source of a stretch of the text of the piece. */
  readonly raw: (from: number, to: number) => string;
  /** Stays or goes as a whole: a value, a reference, code, the mark of a note. */
  readonly whole?: { readonly owner: Owner; readonly text: string } | undefined;
  /** Identifier of the note that it is the mark of. */
  readonly note?: string | undefined;
}

/** A paragraph that an author wrote, as its source has it. */
export interface Prose {
  readonly file: SourceFile;
  /** Offsets of its text in the file. */
  readonly from: number;
  readonly to: number;
  readonly atoms: readonly Atom[];
}

const written: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell']);

/** Returns a paragraph as its source has it; undefined for one that is not the author's prose. */
export function proseOf(piece: Piece, sources: SourceFiles): Prose | undefined {
  const { node } = piece;
  const span = node.data?.span;
  if (!written.has(node.type) || !('children' in node) || !span?.file.endsWith('.md')) return undefined;
  const file = sources.open(span.file);
  const [begin, end] = [file.offset(span.start), file.offset(span.end)];
  if (begin < file.bodyStart) return undefined;
  const [first, last] = [node.children[0], node.children.at(-1)];
  const [start, stop] = [first && rangeOf(first, file), last && rangeOf(last, file)];
  if (!first) return emptyCell(file, begin, end);
  if (!start || !stop || start.from < begin || stop.to > end) return undefined;
  const atoms = new AtomReader(piece, file, sources).read(node.children, start.from);
  return atoms && { file, from: start.from, to: stop.to, atoms };
}

/** The text of an empty cell goes behind the space behind its line. */
function emptyCell(file: SourceFile, begin: number, end: number): Prose {
  const [lead = ''] = /^\|?[ \t]?/.exec(file.text.slice(begin, end)) ?? [];
  return { file, from: begin + lead.length, to: begin + lead.length, atoms: [] };
}

/** Returns where a node is in a file; of a value, where it is mentioned. Undefined when it is elsewhere. */
function rangeOf(node: Nodes, file: SourceFile): { from: number; to: number } | undefined {
  const span = (node.type === 'text' ? node.data?.value?.at : undefined) ?? node.data?.span;
  if (span?.file !== file.file) return undefined;
  return { from: file.offset(span.start), to: file.offset(span.end) };
}

class AtomReader {
  readonly #piece: Piece;
  readonly #file: SourceFile;
  readonly #sources: SourceFiles;
  readonly #atoms: Atom[] = [];
  /** In the text of the piece. */
  #at = 0;

  constructor(piece: Piece, file: SourceFile, sources: SourceFiles) {
    this.#piece = piece;
    this.#file = file;
    this.#sources = sources;
  }

  read(nodes: readonly Nodes[], from: number): readonly Atom[] | undefined {
    return this.#visit(nodes, [], from) === undefined ? undefined : this.#atoms;
  }

  /** Returns the offset in the file behind the nodes; undefined when they are not in the file in order. */
  #visit(nodes: readonly Nodes[], marks: readonly Mark[], from: number): number | undefined {
    let end = from;
    for (let index = 0; index < nodes.length; ) {
      const node = nodes[index] as Nodes;
      const range = rangeOf(node, this.#file);
      if (!range || range.from < end) return undefined;
      const between = this.#file.text.slice(end, range.from);
      // The signs of a quote stay or go with the line break before them; what else is between are comments.
      if (between !== '' && nodes[index - 1]?.type === 'break') this.#extend(between);
      else if (between !== '') this.#add(0, marks, between);
      // A mention of a list of names is several nodes.
      const same = nodes.slice(index).findIndex((each) => rangeOf(each, this.#file)?.from !== range.from);
      const count = same < 0 ? nodes.length - index : same;
      const read = this.#node(nodes.slice(index, index + count), range, marks);
      if (read === undefined) return undefined;
      end = range.to;
      index += count;
    }
    return end;
  }

  #node(
    nodes: readonly Nodes[],
    { from, to }: { from: number; to: number },
    marks: readonly Mark[],
  ): number | undefined {
    const [node, ...more] = nodes as [Nodes, ...Nodes[]];
    const { text } = this.#file;
    if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'link') {
      const ranges = node.children.map((child) => rangeOf(child, this.#file));
      const [first, last] = [ranges[0], ranges.at(-1)];
      if (!first || !last || first.from < from || last.to > to) return undefined;
      const signs = { open: text.slice(from, first.from), close: text.slice(last.to, to) };
      const mark = { type: node.type, ...signs, ...(node.type === 'link' && { url: node.url }) };
      return this.#visit(node.children, [...marks, mark], first.from);
    }
    if (node.type === 'text' && !node.data?.value && more.length === 0 && this.#isPlain(node, from, to)) {
      this.#text(node, to, marks);
      return to;
    }
    const length = lengthOf(nodes);
    const leaf = this.#piece.leaves.find((each) => each.from >= this.#at && each.to > each.from);
    const owner: Owner =
      (node.type === 'text' || more.length > 0) && leaf ? ownerOf(leaf, this.#sources) : { of: 'mark' };
    const shown = this.#piece.text.slice(this.#at, this.#at + length);
    const note = node.type === 'footnoteMark' ? node.identifier : undefined;
    this.#add(length, marks, text.slice(from, to), {
      whole: { owner, text: shown },
      ...(note !== undefined && { note }),
    });
    return to;
  }

  /** A text that the program made has no place of its own for each letter. */
  #isPlain(node: Text, from: number, to: number): boolean {
    return node.data?.origins !== undefined || to - from === node.value.length;
  }

  #text(node: Text, end: number, marks: readonly Mark[]): void {
    const start = this.#at;
    const { value } = node;
    const place = (at: number): number =>
      at >= value.length ? end : this.#file.offset(spanInText(node, at, at).start);
    const raw = (from: number, to: number): string =>
      this.#file.text.slice(place(from - start), place(to - start));
    this.#atoms.push({ from: start, to: start + value.length, marks, raw });
    this.#at += value.length;
  }

  #extend(raw: string): void {
    const last = this.#atoms.pop() as Atom;
    this.#atoms.push({ ...last, raw: (from, to) => last.raw(from, to) + raw });
  }

  #add(length: number, marks: readonly Mark[], raw: string, more: Partial<Atom> = {}): void {
    this.#atoms.push({ from: this.#at, to: this.#at + length, marks, raw: () => raw, ...more });
    this.#at += length;
  }
}

/** Characters that nodes have in the text of a piece. */
function lengthOf(nodes: readonly Nodes[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'text' || node.type === 'inlineCode') return sum + node.value.length;
    if (node.type === 'break') return sum + 1;
    return sum + ('children' in node ? lengthOf(node.children) : 0);
  }, 0);
}
