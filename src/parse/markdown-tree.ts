import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { memoizeByText } from '../memoize/memoize-by-text.ts';
import { markdownProcessor } from './markdown-processor.ts';

/** Least characters of a piece: the library reads a whole piece again at the end of each list. */
const MIN_PIECE = 4_000;

/**
 * Returns the tree of a Markdown text, as `markdownProcessor.parse` makes it. The text is read in pieces of at
 * least `least` characters, and a quarter of that where a heading is next: to begin with a piece takes as long
 * as 300 characters. One that was read before is not read again: while somebody types, that is all but one.
 * The tree is the caller's own, to be changed.
 */
export function markdownTree(text: string, least = MIN_PIECE): Root {
  // Whether `[a]` is a link or just brackets depends on what is defined anywhere in the text.
  const expected = byName([...text.matchAll(definitionLike)].map(([, label = '']) => definedAs(label)));
  const pieces = piecesOf(text, least, expected);
  if (pieces.length < 2) return markdownProcessor.parse(text);
  const defined = byName(pieces.flatMap((piece) => readPiece(piece, expected)?.defines ?? []));
  let [offset, line] = [0, 0];
  const children: Root['children'] = [];
  for (const piece of pieces) {
    const read = readPiece(piece, defined);
    if (!read) return markdownProcessor.parse(text);
    children.push(...moved(read.children, offset, line));
    offset += piece.length;
    line += piece.match(/\r\n|\r|\n/g)?.length ?? 0;
  }
  const end = {
    line: line + 1,
    column: text.length - (Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1) + 1,
    offset: text.length,
  };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

/** The start of a line after a blank one, not indented and no item: all blocks have ended there. */
const cut = /(?<=(?:^|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r))(?=[^\s\d*+-])/g;
const heading = /#{1,6}[ \t]/y;
/** Between the dashes anything may look like a heading. */
const frontmatter = /^---[ \t]*(?:\r\n|\n|\r)[\s\S]*?(?<=[\r\n])---[ \t]*(?=[\r\n]|$)/;
/** A block with more headings is a mistake; each more makes the search for its end slower. */
const MAX_HEADINGS_IN_BLOCK = 8;

/** Cuts a text into pieces that can be parsed separately; one when a block is not closed. */
function piecesOf(text: string, least: number, expected: Definitions): readonly string[] {
  const first = frontmatter.exec(text)?.[0].length ?? 0;
  // Looking for dashes in vain makes the library miss the list that comes next.
  if (first === 0 && text.startsWith('---')) return [text];
  const pieces: string[] = [];
  let [start, held, next] = [0, 0, least];
  for (const end of [...[...text.matchAll(cut)].map(({ index }) => index), text.length]) {
    if (end === start || end < first) continue;
    heading.lastIndex = end;
    const isFixed = end === text.length || heading.test(text);
    if (end < text.length && end - start < (isFixed ? least / 4 : next)) continue;
    const piece = text.slice(start, end);
    if (readPiece(piece, expected)) {
      pieces.push(piece);
      [start, held, next] = [end, 0, least];
    } else if (isFixed && held++ > MAX_HEADINGS_IN_BLOCK) return [text];
    // Twice as far each time: what is parsed in vain is at most as long as the block.
    else next = (end - start) * 2;
  }
  return start === text.length ? pieces : [text];
}

interface Piece {
  readonly children: Root['children'];
  readonly defines: readonly Defined[];
}

/** A name that links and notes may use, and a line that defines it too. */
interface Defined {
  readonly name: string;
  readonly line: string;
}

/** Added to each piece while it is parsed: a block that contains it also goes on over the next heading. */
const mark = { label: '\ue000', line: '\n\n[\ue000]: <x>\n' };

/** Lines that define a name that links and notes use, by that name. */
type Definitions = ReadonlyMap<string, ReadonlySet<string>>;

/** What looks like a definition. Each that is one must be among these, or its piece is read twice. */
const definitionLike = /\[((?:[^[\]\\]|\\.)+)\]:/gs;

/** Reads a piece where others define what they do; nothing when it ends inside an open block. */
function readPiece(piece: string, defined: Definitions): Piece | undefined {
  const definitions = definitionsFor(piece, defined);
  return readBoth(`${definitions.length}\n${definitions}${piece}`);
}

const readBoth = memoizeByText((both): Piece | undefined => {
  const from = both.indexOf('\n') + 1;
  const to = from + Number(both.slice(0, from));
  const [definitions, piece] = [both.slice(from, to), both.slice(to)];
  const { children } = markdownProcessor.parse(`${piece}${mark.line}${definitions}`);
  const end = children.findIndex((node) => node.type === 'definition' && node.label === mark.label);
  if (end < 0) return undefined;
  const own = children.slice(0, end);
  // Some blocks that nobody closes go on over blank lines, though not over the mark.
  if ((own.at(-1)?.position?.end.offset ?? 0) > piece.trimEnd().length) return undefined;
  // Nothing in it can be a definition.
  if (!piece.includes(']:')) return { children: own, defines: [] };
  // What a `:::` block defines is known only to what the library reads later.
  if (own.some(definesInBlock)) return undefined;
  return { children: own, defines: own.flatMap(definitionsIn) };
});

function byName(definitions: readonly Defined[]): Definitions {
  const lines = new Map<string, Set<string>>();
  for (const { name, line } of definitions) lines.set(name, (lines.get(name) ?? new Set()).add(line));
  return lines;
}

/** Lines for the names that a piece may use, and no others: else each would be as long as the text. */
function definitionsFor(piece: string, defined: Definitions): string {
  if (defined.size === 0) return '';
  const names = new Set(
    [...piece.matchAll(/\[((?:[^[\]\\]|\\.)*)\]/gs)].map(([, label = '']) => nameOf(label)),
  );
  return [...names].flatMap((name) => [...(defined.get(name) ?? [])]).join('');
}

/** A label as labels are compared, or wider: without white, marks of a quotation and capitals. */
function nameOf(label: string): string {
  return label
    .replace(/[\s>]+/g, '')
    .toLowerCase()
    .toUpperCase();
}

function definesInBlock(node: Nodes): boolean {
  if (node.type === 'containerDirective') return definitionsIn(node).length > 0;
  return 'children' in node && node.children.some(definesInBlock);
}

function definitionsIn(node: Nodes): Defined[] {
  const found: Defined[] = [];
  visit(node, (each) => {
    if (each.type !== 'definition' && each.type !== 'footnoteDefinition') return;
    found.push(definedAs(`${each.type === 'definition' ? '' : '^'}${each.label ?? each.identifier}`));
  });
  return found;
}

/** @param label as authored between the brackets: that of a note begins with `^` */
function definedAs(label: string): Defined {
  const authored = label.replace(/\s+/g, ' ');
  const meaning = authored.startsWith('^') ? 'x' : '<x>';
  return { name: nameOf(authored), line: `\n[${authored}]: ${meaning}\n` };
}

/** Returns a copy of nodes as they are that many characters and lines further on. */
function moved<T extends readonly Nodes[]>(nodes: T, offset: number, lines: number): T {
  const distance: Readonly<Record<string, number>> = { offset, line: lines };
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    const made: Record<string, unknown> = { ...value };
    for (const key in made) {
      const part = made[key];
      if (typeof part === 'object') made[key] = copy(part);
      // Not the values of a directive: those are text.
      else if (typeof part === 'number') made[key] = part + (distance[key] ?? 0);
    }
    return made;
  };
  return copy(nodes) as T;
}
