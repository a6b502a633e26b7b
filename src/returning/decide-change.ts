import type { Nodes, Text } from 'mdast';
import type { Edit } from '../diagnostic/fix.ts';
import type { Span } from '../diagnostic/span.ts';
import { spanOf } from '../model/nodes.ts';
import { spanInText } from '../model/text-spans.ts';
import { markdownText } from '../unparse/markdown-text.ts';
import { type Owner, ownerOf, reasonOf } from './owner-of.ts';
import type { PlacedChange } from './place-units.ts';
import type { Outcome } from './returned.ts';
import type { Segment, Unit } from './returned-units.ts';
import type { Leaf, Piece } from './sent-pieces.ts';
import { lineEndOf, type SourceFiles, sourceFile } from './source-files.ts';

/** What may be changed besides text. */
export interface DecideOptions {
  /** Plain values of the frontmatter too. */
  readonly values: boolean;
}

/** A change with its place. */
export interface Decision {
  readonly span: Span | undefined;
  readonly outcome: Outcome;
}

/** Decides what becomes of a tracked change in a paragraph: edits of the author's text, or why not. */
export function decideChange(
  change: PlacedChange,
  {
    piece,
    unit,
    sources,
    options,
  }: { piece: Piece; unit: Unit; sources: SourceFiles; options: DecideOptions },
): Decision {
  const { at, inserted } = change;
  if (!at)
    return refuse(
      piece,
      undefined,
      'in deze alinea is ook iets veranderd zonder dat Word het bijhield: kijk zelf na',
    );
  const strange = inserted.find(({ run }) => run.note !== undefined || run.picture || run.box);
  if (strange) return refuse(piece, at, 'een noot, beeld of tekstvak: zet het zelf in de tekst');
  const isWhole =
    significantly(piece.text.slice(0, at.from)) === '' && significantly(piece.text.slice(at.to)) === '';
  if (isWhole && unit.endDeleted && inserted.every(({ text }) => text.trim() === ''))
    return deleteBlock(piece, sources);
  if (inserted.some(({ ends }) => ends)) return insertBlocks(change, at, { piece, unit, sources });
  const touched = touchedLeaves(piece, at, inserted[0]);
  const owners = touched.map((leaf) => ownerOf(leaf, sources));
  const [owner] = owners;
  if (!owner) return refuse(piece, at, reasonOf({ of: 'mark' }));
  if (owners.every(({ of }) => of === 'prose')) {
    const fresh = inline(inserted, touched[0]);
    return { span: spanAt(piece, at), outcome: { edits: proseEdits(touched, at, fresh, sources) } };
  }
  if (touched.length === 1 && owner.of === 'value' && options.values)
    return valueEdit(touched[0] as Leaf, owner, at, inserted, sources);
  const kinds = new Set(owners.map(({ of }) => of));
  const other = owners.find(({ of }) => of !== 'prose') as Owner;
  return refuse(
    piece,
    at,
    kinds.size > 1 ? `tekst en gegevens door elkaar; ${reasonOf(other)}` : reasonOf(owner),
  );
}

/** Returns the span of a stretch of a piece; of the whole piece where no leaf has it. */
export function spanAt(piece: Piece, at: { from: number; to: number } | undefined): Span | undefined {
  if (!at) return piece.node.data?.span;
  const [leaf] = touchedLeaves(piece, at);
  if (leaf?.node.type === 'text' && leaf.node.data?.span) {
    const from = Math.max(0, at.from - leaf.from);
    return spanInText(leaf.node, from, Math.max(from, Math.min(at.to, leaf.to) - leaf.from));
  }
  return leaf?.node.data?.span ?? piece.node.data?.span;
}

function refuse(piece: Piece, at: PlacedChange['at'], reason: string): Decision {
  return { span: spanAt(piece, at), outcome: { reason } };
}

/** The leaves that a stretch is in; for a place between two leaves the one that is the author's. */
function touchedLeaves(
  { leaves }: Piece,
  { from, to }: { from: number; to: number },
  inserted?: Segment,
): Leaf[] {
  if (to > from) return leaves.filter((leaf) => leaf.from < to && from < leaf.to);
  const beside = leaves.filter((leaf) => leaf.from <= from && from <= leaf.to && leaf.node.type === 'text');
  const own = beside.filter(({ node }) => node.type === 'text' && !node.data?.value);
  const alike = own.filter(({ bold }) => bold === inserted?.run.look.bold);
  return [alike, own, beside].find((each) => each.length > 0)?.slice(0, 1) ?? [];
}

/** Each leaf loses its part; the first one gets what came. */
function proseEdits(
  leaves: readonly Leaf[],
  { from, to }: { from: number; to: number },
  fresh: string,
  sources: SourceFiles,
): Edit[] {
  return leaves.flatMap((leaf, index) => {
    const [begin, end] = [Math.max(from, leaf.from) - leaf.from, Math.min(to, leaf.to) - leaf.from];
    const isWhole = begin === 0 && end === leaf.to - leaf.from;
    // Bold signs without text would be printed as they are.
    const mark = isWhole && (index > 0 || fresh.trim() === '') ? leaf.mark?.data?.span : undefined;
    const span = mark ?? spanInText(leaf.node as Text, begin, end);
    // Where a line ends in the source, a space stands in the text.
    const { text, offset } = sourceFile(span.file, sources);
    const broken = text.slice(offset(span.start), offset(span.end));
    const kept = index === 0 ? fresh : '';
    return broken === '' && kept === '' ? [] : [{ span, text: kept }];
  });
}

function valueEdit(
  leaf: Leaf,
  owner: Extract<Owner, { of: 'value' }>,
  at: { from: number; to: number },
  inserted: readonly Segment[],
  sources: SourceFiles,
): Decision {
  const { node } = leaf;
  const old = node.type === 'text' ? node.value : '';
  const { text, offset } = sourceFile(owner.span.file, sources);
  const written = text.slice(offset(owner.span.start), offset(owner.span.end));
  const plain = inserted.map((segment) => segment.text).join('');
  const fresh = old.slice(0, at.from - leaf.from) + plain + old.slice(Math.min(at.to, leaf.to) - leaf.from);
  if (written !== old || /[:#"'\n]/.test(fresh) || fresh.trim() === '')
    return { span: owner.span, outcome: { reason: reasonOf(owner).replace(/, of geef.*/, '') } };
  return { span: owner.span, outcome: { edits: [{ span: owner.span, text: fresh }] } };
}

/** What came, as Markdown in a line: bold and italic as Word has them, signs escaped. */
function inline(segments: readonly Segment[], around?: Leaf): string {
  const whole = segments
    .map(({ text }) => text)
    .join('')
    .replace(/[\t\f\n]+/g, ' ');
  if (whole.trim() === '') return whole;
  const [, before = '', behind = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(whole) ?? [];
  return before + printed(segments, around) + behind;
}

function printed(segments: readonly Segment[], around: Leaf | undefined): string {
  const texts = segments.map(({ text }) => text.replace(/[\t\f\n]+/g, ' ').replace(/\u00ad/g, ''));
  const first = texts.findIndex((text) => text.trim() !== '');
  const last = texts.findLastIndex((text) => text.trim() !== '');
  const children = segments.slice(first, last + 1).flatMap(({ run: { look } }, index): Nodes[] => {
    const at = first + index;
    const whole = texts[at] ?? '';
    // White space goes outside what is bold; that at the edges of it all is put back by the caller.
    const [, before = '', inner = '', behind = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(whole) ?? [];
    const space = (value: string): Nodes[] => (value === '' ? [] : [{ type: 'text', value }]);
    if (inner === '') return space(whole);
    let node: Nodes = { type: 'text', value: inner };
    if (look.italic && !around?.italic) node = { type: 'emphasis', children: [node] };
    if (look.bold && !around?.bold) node = { type: 'strong', children: [node as never] };
    return [...space(at === first ? '' : before), node, ...space(at === last ? '' : behind)];
  });
  // A letter in front keeps what is no list, heading or quote from being escaped as one.
  const line = markdownText([
    { type: 'paragraph', children: [{ type: 'text', value: 'x' }, ...children] as never },
  ]);
  return line.trim().slice(1);
}

function significantly(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Says where a block is in its file, as whole lines. */
function linesOf(
  node: Nodes,
  sources: SourceFiles,
): { file: ReturnType<typeof sourceFile>; from: number; to: number } | undefined {
  const span = node.data?.span;
  if (!span?.file.endsWith('.md')) return undefined;
  const file = sourceFile(span.file, sources);
  if (file.offset(span.start) < file.bodyStart) return undefined;
  const from = file.text.lastIndexOf('\n', file.offset(span.start) - 1) + 1;
  const end = file.text.indexOf('\n', file.offset(span.end));
  return { file, from, to: end < 0 ? file.text.length : end + 1 };
}

/** The block to take out with a paragraph: of an item with one paragraph the item. */
function blockOf({
  node,
  around,
}: Piece): { readonly block: Nodes; readonly list: Nodes | undefined } | undefined {
  if (node.type === 'tableCell') return undefined;
  const parent = around.at(-1);
  if (parent?.type !== 'listItem') return { block: node, list: undefined };
  return parent.children[0] === node
    ? { block: parent, list: around.at(-2) }
    : { block: node, list: undefined };
}

function deleteBlock(piece: Piece, sources: SourceFiles): Decision {
  const found = blockOf(piece);
  if (found && hasOthers(found.block))
    return refuse(
      piece,
      { from: 0, to: piece.text.length },
      'onder dit punt staat nog meer: haal het zelf weg',
    );
  const lines = found && linesOf(found.block, sources);
  if (!found || !lines)
    return refuse(piece, { from: 0, to: piece.text.length }, reasonOf(blockOwner(piece, sources)));
  const { file, from, to } = lines;
  const isItem = found.block.type === 'listItem';
  // With the white line behind it, so that two do not come to stand together.
  const rest = isItem ? '' : (/^(?:[ \t]*\r?\n)+/.exec(file.text.slice(to))?.[0] ?? '');
  const edits = [file.edit(from, to + rest.length, ''), ...renumbered(found.list, found.block, -1, sources)];
  return { span: spanOf(piece.node), outcome: { edits } };
}

/** An item with more in it than its first paragraph. */
function hasOthers(block: Nodes): boolean {
  return block.type === 'listItem' && block.children.length > 1;
}

function blockOwner(piece: Piece, sources: SourceFiles): Owner {
  const owners = piece.leaves.map((leaf) => ownerOf(leaf, sources));
  return owners.find(({ of }) => of !== 'prose') ?? { of: 'mark' };
}

/** Paragraphs or items that came: before this block, behind it, or where it was split. */
function insertBlocks(
  { inserted, deleted }: PlacedChange,
  at: { from: number; to: number },
  { piece, unit, sources }: { piece: Piece; unit: Unit; sources: SourceFiles },
): Decision {
  const found = blockOf(piece);
  const lines = found && linesOf(found.block, sources);
  if (!isOfOneKind(unit, found?.block))
    return refuse(piece, at, 'een nieuwe alinea van een andere soort dan die ernaast: zet haar er zelf in');
  if (!found || !lines)
    return refuse(
      piece,
      at,
      'een nieuwe alinea in een vak of in tekst van het sjabloon: zet haar er zelf in',
    );
  const isBefore = significantly(piece.text.slice(0, at.from)) === '';
  const isBehind = significantly(piece.text.slice(at.to)) === '';
  if (deleted.trim() !== '' || (!isBefore && !isBehind) || (isBefore && inserted.at(-1)?.ends === undefined))
    return isBehind && inserted[0]?.ends && deleted.trim() === ''
      ? behind(inserted.slice(1), found, lines, piece, sources)
      : refuse(piece, at, 'een alinea is gesplitst: zet er zelf een lege regel tussen');
  return isBefore
    ? before(inserted, found, lines, piece, sources)
    : behind(inserted.slice(1), found, lines, piece, sources);
}

/** Says whether all paragraphs that a paragraph became are text, or items of its depth: beside it nothing else can come. */
function isOfOneKind({ paragraphs }: Unit, block: Nodes | undefined): boolean {
  const kinds = new Set(paragraphs.map(({ list, level }) => (level === undefined ? list?.level : undefined)));
  const [depth] = kinds;
  return kinds.size === 1 && (depth !== undefined) === (block?.type === 'listItem');
}

type Block = NonNullable<ReturnType<typeof blockOf>>;
type Lines = NonNullable<ReturnType<typeof linesOf>>;

function before(
  inserted: readonly Segment[],
  { block, list }: Block,
  { file, from }: Lines,
  piece: Piece,
  sources: SourceFiles,
): Decision {
  const blocks = blocksIn(inserted);
  const lineEnd = lineEndOf(file);
  const text = blocks
    .map(
      (one, index) =>
        `${prefixOf(block, file, from, one, index)}${one.text}${block.type === 'listItem' ? '' : lineEnd}${lineEnd}`,
    )
    .join('');
  // Its own number changes too: one edit, for they touch.
  const [own, ...others] = renumbered(list, block, blocks.length, sources, true);
  const rest = own ? file.text.slice(from, file.offset(own.span.start)) + own.text : '';
  const end = own ? file.offset(own.span.end) : from;
  const edits = [file.edit(from, end, text + rest), ...others];
  return { span: spanOf(piece.node), outcome: { edits } };
}

function behind(
  inserted: readonly Segment[],
  { block, list }: Block,
  { file, from, to }: Lines,
  piece: Piece,
  sources: SourceFiles,
): Decision {
  if (hasOthers(block) || block.type === 'heading')
    return refuse(
      piece,
      undefined,
      'een nieuwe alinea onder een kop of een punt met meer eronder: zet haar er zelf in',
    );
  const blocks = blocksIn(inserted);
  const end = lineEndOf(file);
  const isItem = block.type === 'listItem';
  const lead = file.text.slice(to - 1, to) === '\n' ? '' : end;
  const text = blocks
    .map(
      (one, index) => `${isItem ? '' : end}${prefixOf(block, file, from, one, index + 1)}${one.text}${end}`,
    )
    .join('');
  const [next, ...others] = renumbered(list, block, blocks.length, sources);
  // The number of the next item may begin right here: one edit, for they touch.
  const isNext = next && file.offset(next.span.start) === to;
  const edits = isNext
    ? [file.edit(to, file.offset(next.span.end), lead + text + next.text), ...others]
    : [file.edit(to, to, lead + text), ...(next ? [next, ...others] : [])];
  return { span: spanOf(piece.node), outcome: { edits } };
}

/** The paragraphs in what came; an end closes one. */
function blocksIn(
  inserted: readonly Segment[],
): { readonly text: string; readonly level: number | undefined }[] {
  const blocks: { text: string; level: number | undefined }[] = [];
  let open: Segment[] = [];
  const close = (level: number | undefined): void => {
    const text = inline(open).trim();
    if (text !== '') blocks.push({ text, level });
    open = [];
  };
  for (const segment of inserted) {
    if (segment.ends) close(segment.ends.level);
    else open.push(segment);
  }
  close(undefined);
  return blocks;
}

/** What stands before a new block beside another: the mark of an item, the signs of a heading, the depth of its place. */
function prefixOf(
  block: Nodes,
  { text }: Lines['file'],
  from: number,
  { level }: { level: number | undefined },
  step = 0,
): string {
  const [, space = '', mark = '', gap = ' '] =
    /^([ \t>]*)(?:([-*+]|\d+[.)])([ \t]+))?/.exec(text.slice(from)) ?? [];
  if (block.type !== 'listItem')
    return `${space}${level === undefined ? '' : `${'#'.repeat(Math.min(level, 6))} `}`;
  const number = Number.parseInt(mark, 10);
  return `${space}${Number.isNaN(number) ? mark : `${number + step}${mark.at(-1)}`}${gap}`;
}

/** The numbers of the items behind one that went or came. */
function renumbered(
  list: Nodes | undefined,
  item: Nodes,
  by: number,
  sources: SourceFiles,
  isOwn = false,
): Edit[] {
  if (list?.type !== 'list' || !list.ordered) return [];
  const from = list.children.indexOf(item as never) + (isOwn ? 0 : 1);
  return list.children.slice(from).flatMap((each) => {
    const lines = linesOf(each, sources);
    const [whole = '', space = '', number = ''] =
      /^([ \t>]*)(\d+)/.exec(lines?.file.text.slice(lines.from) ?? '') ?? [];
    if (!lines || whole === '') return [];
    return [
      lines.file.edit(lines.from + space.length, lines.from + whole.length, String(Number(number) + by)),
    ];
  });
}
