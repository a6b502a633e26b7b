import { normalize } from 'node:path/posix';
import type { ListKey } from '../kinds/start/starter.ts';
import type { Dossier, MainDocumentData } from '../model/dossier.ts';
import type { Field } from '../model/field.ts';

/** What to add to a list of the main document. The author does that: the program never changes her files. */
export interface Unlisted {
  /** The main document. */
  readonly file: string;
  readonly list: ListKey;
  /** Line (1-based) of the list's last item, of its key if empty, or of the frontmatter's end. */
  readonly line: number;
  /** Lines to add below it; absent when the list does not have an item per line. */
  readonly lines?: readonly string[] | undefined;
  /** Path of the new document in the list. */
  readonly path: string;
}

/** Lists of other documents in a main document; undefined for a kind without that list. */
const lists: Readonly<Record<ListKey, (data: MainDocumentData) => readonly Field<string>[] | undefined>> = {
  annexes: ({ annexes }) => annexes,
  interventions: (data) => ('interventions' in data ? data.interventions : undefined),
};

/** Returns what to add to the main document; undefined if it has no such list, or lists it already. */
export function unlistedDocument(path: string, list: ListKey, { main }: Dossier): Unlisted | undefined {
  const { file, source, data, keys } = main;
  const listed = lists[list](data);
  if (!listed || listed.some(({ value = '' }) => normalize(value) === path)) return undefined;
  const found = { file, list, path };
  const written = source.text.split(/\r?\n/);
  const lineAt = (line: number) => written[line - 1] ?? '';

  const last = listed.at(-1)?.span.start;
  if (last) {
    const before = lineAt(last.line).slice(0, last.column - 1);
    const dash = /^\s*- +["']?$/.exec(before) ? before.replace(/["']$/, '') : undefined;
    return { ...found, line: last.line, lines: dash === undefined ? undefined : [`${dash}${path}`] };
  }
  const item = `  - ${path}`;
  const key = keys?.get(list)?.start;
  if (key) {
    const isEmpty = new RegExp(`^${list}[ \\t]*:[ \\t]*(#.*)?$`).test(lineAt(key.line));
    return { ...found, line: key.line, lines: isEmpty ? [item] : undefined };
  }
  const line = lastLine(written);
  // Within braces, or indented, a key on a new line would be an error.
  const isPlain = keys?.get('kind')?.start.column === 1 && line > 1;
  return isPlain
    ? { ...found, line, lines: [`${list}:`, item] }
    : { ...found, line: data.title.span.start.line };
}

/** Returns the last line of the frontmatter before the fence (1-based); -1 without a fence. */
function lastLine(written: readonly string[]): number {
  return written.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
}
