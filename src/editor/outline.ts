import { type FrontmatterLine, frontmatterLines, frontmatterOf } from './frontmatter-lines.ts';

/** A heading or a key, for the list of what is in a file. */
export interface OutlineEntry {
  readonly name: string;
  readonly sort: 'key' | 'heading';
  /** 1-based; `last` is the last line that belongs to it. */
  readonly line: number;
  readonly last: number;
  readonly children: readonly OutlineEntry[];
}

/** Returns the keys at the top of the frontmatter and, nested, the headings of a text. */
export function outline(text: string): readonly OutlineEntry[] {
  const lines = text.split(/\r?\n/);
  const range = frontmatterOf(lines);
  const keys = frontmatterLines(lines).filter(({ path }) => path.length === 1);
  const start = range ? range.last + 1 : 1;
  const headings = lines.flatMap((line, index) => {
    const match = index + 1 < start ? null : /^(#{1,6}) +(.+?)\s*$/.exec(line);
    return match ? [{ depth: match[1]?.length ?? 1, name: match[2] ?? '', line: index + 1 }] : [];
  });
  return [
    ...keys.map((key, index) => keyEntry(key, keys[index + 1]?.line ?? start)),
    ...nested(headings, lines.length),
  ];
}

function keyEntry({ key = '', line }: FrontmatterLine, next: number): OutlineEntry {
  return { name: key, sort: 'key', line, last: Math.max(line, next - 1), children: [] };
}

interface FlatHeading {
  readonly depth: number;
  readonly name: string;
  readonly line: number;
}

function nested(headings: readonly FlatHeading[], last: number): OutlineEntry[] {
  const [first, ...others] = headings;
  if (!first) return [];
  const end = others.findIndex(({ depth }) => depth <= first.depth);
  const below = end < 0 ? others : others.slice(0, end);
  const after = end < 0 ? [] : others.slice(end);
  const until = (after[0]?.line ?? last + 1) - 1;
  const { name, line } = first;
  return [
    { name, sort: 'heading', line, last: until, children: nested(below, until) },
    ...nested(after, last),
  ];
}
