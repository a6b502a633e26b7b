import { type FrontmatterLine, frontmatterLines, frontmatterOf } from './frontmatter-lines.ts';

/** A heading or key in the outline of a file. */
export interface OutlineEntry {
  readonly name: string;
  readonly sort: 'key' | 'heading';
  /** 1-based; `last` is the last line that belongs to it. */
  readonly line: number;
  readonly last: number;
  readonly children: readonly OutlineEntry[];
}

/** Returns the top-level keys of the frontmatter, or of a file of data, and, nested, the headings of a text. */
export function outline(text: string, isData = false): readonly OutlineEntry[] {
  const lines = text.split(/\r?\n/);
  const range = frontmatterOf(lines, isData);
  const keys = frontmatterLines(lines, isData).filter(({ path }) => path.length === 1);
  const start = range ? range.last + 1 : 1;
  const headings = lines.flatMap((line, index) => {
    const [, marks = '', rest = ''] = (index + 1 >= start && /^(#{1,6}) (.*)$/s.exec(line)) || [];
    const name = rest.trim();
    return name === '' ? [] : [{ depth: marks.length, name, line: index + 1 }];
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

/** Nests each heading below the nearest shallower one before it; `last` is the last line. Linear. */
function nested(headings: readonly FlatHeading[], last: number): OutlineEntry[] {
  const top: OpenEntry[] = [];
  const open: { readonly depth: number; readonly entry: OpenEntry }[] = [];
  for (const { depth, name, line } of headings) {
    for (let inner = open.at(-1); inner && inner.depth >= depth; inner = open.at(-1)) {
      inner.entry.last = line - 1;
      open.pop();
    }
    const entry: OpenEntry = { name, sort: 'heading', line, last, children: [] };
    (open.at(-1)?.entry.children ?? top).push(entry);
    open.push({ depth, entry });
  }
  return top;
}

/** A heading whose end is not known yet. */
interface OpenEntry extends OutlineEntry {
  last: number;
  readonly children: OpenEntry[];
}
