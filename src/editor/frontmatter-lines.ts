import type { DataPath } from '../kinds/shape-at.ts';

/** A line with a key or a list item. */
export interface FrontmatterLine {
  /** 1-based, in the file. */
  readonly line: number;
  /** Path of the value: `['signatories', 0, 'name']`. */
  readonly path: DataPath;
  /** 1-based column of the key; of the value for an item without a key. */
  readonly column: number;
  /** Absent for a list item that is a single value. */
  readonly key?: string | undefined;
  /** What follows the colon or dash, trimmed, without a comment. */
  readonly value: string;
  /** 1-based column of the first character of the value, or of where it would come. */
  readonly valueColumn: number;
}

/** Line numbers of the frontmatter, without the lines of dashes. */
export interface Frontmatter {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the frontmatter of a text; without closing dashes it ends at the first heading. A file of data is
 * frontmatter as a whole.
 */
export function frontmatterOf(lines: readonly string[], isData = false): Frontmatter | undefined {
  if (isData) return { first: 1, last: lines.length };
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && /^(---[ \t]*$|##+ )/.test(line));
  return { first: 2, last: end < 0 ? lines.length : end };
}

/** A level of nesting: a key at its column, or a list at that of its dashes. */
type Level =
  | { readonly column: number; readonly key: string }
  | { readonly column: number; readonly index: number };

/** Reads YAML line by line, so that a half-typed line does not hide the others as it does for a parser. */
export class FrontmatterReader {
  readonly #levels: Level[] = [];
  /** Lines indented at least this much are text: the value above began with `|` or `>`. */
  #textBelow: number | undefined;

  /** Reads the next line; returns its key or item, if any. */
  next(text: string, line: number): FrontmatterLine | undefined {
    const indent = text.length - text.trimStart().length;
    if (text.trim() === '' || text.trimStart().startsWith('#')) return undefined;
    if (this.#textBelow !== undefined && indent >= this.#textBelow) return undefined;
    this.#textBelow = undefined;
    const { column, isItem } = this.#dashes(text, indent);
    const rest = text.slice(column - 1);
    const { quote, authored, between, behind } = keyOf(rest);
    if (authored === '') {
      const value = withoutComment(rest);
      return isItem ? { line, path: this.#path(), column, value, valueColumn: column } : undefined;
    }
    this.#leave(column);
    this.#levels.push({ column, key: authored });
    const value = withoutComment(behind);
    if (/^[|>][-+\d]*$/.test(value)) this.#textBelow = column;
    const space = value === '' ? Math.min(1, behind.length) : behind.length - behind.trimStart().length;
    const valueColumn = column + authored.length + 2 * quote.length + between.length + space;
    return { line, path: this.#path(), column, key: authored, value, valueColumn };
  }

  /** Reads the dashes before a cursor and returns the path there, without levels deeper than its column. */
  pathAt(before: string): DataPath {
    const indent = before.length - before.trimStart().length;
    this.#leave(this.#dashes(before, indent).column);
    return this.#path();
  }

  #path(): DataPath {
    return this.#levels.map((level) => ('key' in level ? level.key : level.index));
  }

  #dashes(text: string, indent: number): { readonly column: number; readonly isItem: boolean } {
    let column = indent + 1;
    let isItem = false;
    for (
      let dash = /^-(\s+|$)/.exec(text.slice(column - 1));
      dash;
      dash = /^-(\s+|$)/.exec(text.slice(column - 1))
    ) {
      this.#item(column);
      column += dash[0].length;
      isItem = true;
      if (dash[1] === '') break;
    }
    return { column, isItem };
  }

  #item(column: number): void {
    while ((this.#levels.at(-1)?.column ?? 0) > column) this.#levels.pop();
    const last = this.#levels.at(-1);
    if (last && 'index' in last && last.column === column) {
      this.#levels.pop();
      this.#levels.push({ column, index: last.index + 1 });
    } else this.#levels.push({ column, index: 0 });
  }

  /** Leaves the levels that a key at this column is not part of. */
  #leave(column: number): void {
    while ((this.#levels.at(-1)?.column ?? 0) >= column) this.#levels.pop();
  }
}

/** Returns all keys and items in the frontmatter of a text, or in a file of data. */
export function frontmatterLines(lines: readonly string[], isData = false): FrontmatterLine[] {
  const range = frontmatterOf(lines, isData);
  const reader = new FrontmatterReader();
  const found: FrontmatterLine[] = [];
  for (let line = range?.first ?? 1; range && line <= range.last; line++) {
    const each = reader.next(lines[line - 1] ?? '', line);
    if (each) found.push(each);
  }
  return found;
}

/** Splits a line where a key may begin: quote, key, colon, rest; by parts, as one pattern backtracks. */
function keyOf(rest: string): { quote: string; authored: string; between: string; behind: string } {
  const [whole = '', quote = '', name = ''] = /^(["']?)([^\s:#"'[\]{},&*!|>%@`][^:#"']*)/.exec(rest) ?? [];
  const authored = quote ? name : name.trimEnd();
  const after = rest.slice(whole.length);
  const [, spaces, behind] =
    ((quote ? after.startsWith(quote) : true) && /^(\s*):(?=\s|$)(.*)$/s.exec(after.slice(quote.length))) ||
    [];
  if (spaces === undefined || behind === undefined)
    return { quote: '', authored: '', between: '', behind: '' };
  return { quote, authored, between: `${name.slice(authored.length)}${spaces}:`, behind };
}

function withoutComment(text: string): string {
  const hash = text.startsWith('#') ? 0 : text.search(/\s#/);
  return (hash < 0 ? text : text.slice(0, hash)).trim();
}
