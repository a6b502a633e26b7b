import type { Nodes } from 'mdast';
import type { DataPath } from '../kinds/shape-at.ts';
import { readableTree } from '../parse/readable-tree.ts';
import { type FrontmatterLine, frontmatterLines, frontmatterOf } from './frontmatter-lines.ts';
import { type OutlineEntry, outline } from './outline.ts';

/** Lines that an editor can fold into the first of them; 1-based. */
export interface Fold {
  readonly first: number;
  readonly last: number;
  readonly sort: 'region' | 'comment';
}

/** Returns what can be folded: frontmatter and groups in it, headings, blocks, lists, tables, notes, comments. */
export function foldsOf(text: string, isData = false): readonly Fold[] {
  const lines = text.split(/\r\n|\r|\n/);
  const found = [
    ...foldsOfData(lines, isData),
    ...(isData ? [] : [...outline(text).flatMap(foldsOfHeading), ...foldsOfBlocks(readableTree(text))]),
  ].map((fold) => ({ ...fold, last: lastFull(lines, fold) }));
  const seen = new Set<string>();
  return found
    .filter(
      ({ first, last }) => last > first && !seen.has(`${first}-${last}`) && seen.add(`${first}-${last}`),
    )
    .toSorted((a, b) => a.first - b.first || b.last - a.last);
}

/** The last line of a fold that is not blank. */
function lastFull(lines: readonly string[], { first, last }: Fold): number {
  let line = Math.min(last, lines.length);
  while (line > first && (lines[line - 1] ?? '').trim() === '') line--;
  return line;
}

function foldsOfData(lines: readonly string[], isData: boolean): Fold[] {
  const range = frontmatterOf(lines, isData);
  if (!range) return [];
  const entries = frontmatterLines(lines, isData);
  const whole: Fold[] = isData ? [] : [{ first: 1, last: range.last + 1, sort: 'region' }];
  const folds = entries.map((entry, index): Fold => {
    const group = groupOf(entry, entries[index - 1]);
    const next = entries.slice(index + 1).find((other) => other.line > entry.line && !isBelow(other, group));
    return { first: entry.line, last: next ? next.line - 1 : range.last, sort: 'region' };
  });
  return [...whole, ...folds];
}

/** The path of what an entry begins: of its own value, or of the item of a list that it is the first key of. */
function groupOf({ path }: FrontmatterLine, before: FrontmatterLine | undefined): DataPath {
  const item = path.slice(0, -1);
  return typeof item.at(-1) === 'number' && !(before && isBelow(before, item)) ? item : path;
}

function isBelow({ path }: FrontmatterLine, group: DataPath): boolean {
  return path.length > group.length && group.every((step, index) => path[index] === step);
}

function foldsOfHeading({ sort, line, last, children }: OutlineEntry): Fold[] {
  if (sort !== 'heading') return [];
  return [{ first: line, last, sort: 'region' }, ...children.flatMap(foldsOfHeading)];
}

/** Blocks that fold, with what they are to an editor. */
const blocks: Readonly<Partial<Record<Nodes['type'], Fold['sort']>>> = {
  containerDirective: 'region',
  list: 'region',
  listItem: 'region',
  table: 'region',
  blockquote: 'region',
  code: 'region',
  footnoteDefinition: 'region',
  html: 'comment',
};

function foldsOfBlocks(node: Nodes): Fold[] {
  const sort = blocks[node.type];
  const { start, end } = node.position ?? {};
  const own: Fold[] = sort && start && end ? [{ first: start.line, last: end.line, sort }] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(foldsOfBlocks)] : own;
}
