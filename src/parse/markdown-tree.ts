import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { rememberingTexts } from '../model/remembering-texts.ts';
import { markdownProcessor } from './markdown-processor.ts';

/**
 * Returns the tree of a Markdown text, as `markdownProcessor.parse` makes it. The text is read in pieces, from heading to heading, and a
 * piece that was read before is not read again: while somebody types, that is all but one. The tree is the caller's own, to be changed.
 */
export function markdownTree(text: string): Root {
  const pieces = piecesOf(text);
  if (pieces.length < 2) return markdownProcessor.parse(text);
  // Whether `[a]` is a link or just brackets depends on what is defined anywhere in the text.
  const defined = [...new Set(pieces.flatMap((piece) => readerWith('')(piece)?.defines ?? []))].join('');
  let [offset, line] = [0, 0];
  const children: Root['children'] = [];
  for (const piece of pieces) {
    const read = readerWith(piece.includes('[') ? defined : '')(piece);
    if (!read) return markdownProcessor.parse(text);
    children.push(...moved(read.children, offset, line));
    offset += piece.length;
    line += linesIn(piece);
  }
  const end = { line: line + 1, column: text.length - lastLineStart(text) + 1, offset: text.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

/** A heading at the start of a line, behind a blank line: lists, quotations, tables and paragraphs have ended there. */
const cut = /(?<=(?:^|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r))(?=#{1,6}[ \t])/g;
/** Between the dashes anything may look like a heading. */
const frontmatter = /^---[ \t]*(?:\r\n|\n|\r)[\s\S]*?(?<=[\r\n])---[ \t]*(?=[\r\n]|$)/;
/** A block with more headings in it is no block but a mistake; looking for its end takes longer with each. */
const mostHeadingsInBlock = 8;

/** Cuts a text into pieces that mean by themselves what they mean together; all of it is one when some block is not closed. */
function piecesOf(text: string): readonly string[] {
  const first = frontmatter.exec(text)?.[0].length ?? 0;
  // Looking for dashes in vain makes the library miss the list that comes next.
  if (first === 0 && text.startsWith('---')) return [text];
  const pieces: string[] = [];
  let [start, held] = [0, 0];
  for (const end of [...[...text.matchAll(cut)].map(({ index }) => index), text.length]) {
    if (end === start || end < first) continue;
    const piece = text.slice(start, end);
    if (readerWith('')(piece)) {
      pieces.push(piece);
      [start, held] = [end, 0];
    } else if (held++ > mostHeadingsInBlock) return [text];
  }
  return start === text.length ? pieces : [text];
}

interface Piece {
  readonly children: Root['children'];
  /** Lines that define the same names as the piece does. */
  readonly defines: readonly string[];
}

/** Stands behind each piece while it is read: what takes it in goes on over the next heading as well. */
const mark = { label: '\ue000', line: '\n\n[\ue000]: <x>\n' };

/**
 * By the lines that define what other pieces define: what reads a piece. It gives nothing when the piece ends inside a block that goes on
 * (code, raw HTML, a comment, a `:::` block).
 */
const readerWith = rememberingTexts(
  (definitions) =>
    rememberingTexts((piece): Piece | undefined => {
      const { children } = markdownProcessor.parse(`${piece}${mark.line}${definitions}`);
      const end = children.findIndex((node) => node.type === 'definition' && node.label === mark.label);
      if (end < 0) return undefined;
      const own = children.slice(0, end);
      // Some blocks that nobody closes go on over blank lines, though not over the mark.
      if ((own.at(-1)?.position?.end.offset ?? 0) > piece.trimEnd().length) return undefined;
      // What a `:::` block defines is known only to what the library reads later.
      if (own.some(definesInBlock)) return undefined;
      return { children: own, defines: own.flatMap(definitionsIn) };
    }),
  8,
);

function definesInBlock(node: Nodes): boolean {
  if (node.type === 'containerDirective') return definitionsIn(node).length > 0;
  return 'children' in node && node.children.some(definesInBlock);
}

function definitionsIn(node: Nodes): string[] {
  const found: string[] = [];
  visit(node, (each) => {
    if (each.type !== 'definition' && each.type !== 'footnoteDefinition') return;
    const label = (each.label ?? each.identifier).replace(/\s+/g, ' ');
    found.push(each.type === 'definition' ? `\n[${label}]: <x>\n` : `\n[^${label}]: x\n`);
  });
  return found;
}

/** Returns a copy of nodes as they are that many characters and lines further on. */
function moved<T extends readonly Nodes[]>(nodes: T, offset: number, lines: number): T {
  const distance: Readonly<Record<string, number>> = { offset, line: lines };
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    const made: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(value))
      made[key] = typeof part === 'number' ? part + (distance[key] ?? 0) : copy(part);
    return made;
  };
  return copy(nodes) as T;
}

function linesIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function lastLineStart(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
}
