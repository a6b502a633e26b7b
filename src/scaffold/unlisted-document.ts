import { normalize } from 'node:path/posix';
import type { ListKey } from '../kinds/start/starter.ts';
import type { Dossier, MainDocumentData } from '../model/dossier.ts';
import type { Field } from '../model/field.ts';

/** What puts a new document in a list of the main one. Only the author writes it: the program changes no file that is hers. */
export interface Unlisted {
  /** The main document. */
  readonly file: string;
  readonly list: ListKey;
  /** Line (1-based) of the last document in the list, of its key when the list is empty, or of the last line of the frontmatter. */
  readonly line: number;
  /** The lines to put below it; absent when the list is not written with a line for each document. */
  readonly lines?: readonly string[] | undefined;
  /** Path of the new document as the list names it. */
  readonly path: string;
}

/** The lists of a main document that name others; nothing for a kind that has no such list. */
const lists: Readonly<Record<ListKey, (data: MainDocumentData) => readonly Field<string>[] | undefined>> = {
  annexes: ({ annexes }) => annexes,
  interventions: (data) => ('interventions' in data ? data.interventions : undefined),
};

/** Returns what to write in the main document for one that was just made; nothing when it has no list for it, or names it there already. */
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
  // Braces around it all, or an indent: a key on a line of its own would be a mistake there.
  const isPlain = keys?.get('kind')?.start.column === 1 && line > 1;
  return isPlain
    ? { ...found, line, lines: [`${list}:`, item] }
    : { ...found, line: data.title.span.start.line };
}

/** The last line of the frontmatter that is not its fence (1-based); 0 when there is none. */
function lastLine(written: readonly string[]): number {
  return written.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
}
