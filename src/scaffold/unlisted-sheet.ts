import type { Dossier } from '../model/dossier.ts';

/** The line that puts a sheet in its agenda. Only the author writes it: the program changes no file that is hers. */
export interface Unlisted {
  /** The agenda. */
  readonly file: string;
  /** Line (1-based) of the last sheet in the list, or of the key `interventions` when the list is empty or missing. */
  readonly line: number;
  /** The line to put below it; absent when the list is not written with a line for each sheet. */
  readonly text?: string | undefined;
  /** Path of the sheet as the list names it. */
  readonly sheet: string;
}

/** Returns what to write in the agenda for a sheet that was just made. */
export function unlistedSheet(sheet: string, { main }: Dossier): Unlisted {
  const { file, source, data, keys } = main;
  const lines = source.text.split(/\r?\n/);
  const last = data.interventions.at(-1)?.place.start;
  if (last) {
    const before = lines[last.line - 1]?.slice(0, last.column - 1) ?? '';
    const dash = /^\s*- +["']?$/.exec(before) ? before.replace(/["']$/, '') : undefined;
    return { file, line: last.line, text: dash === undefined ? undefined : `${dash}${sheet}`, sheet };
  }
  const key = keys?.get('interventions')?.start ?? data.title.place.start;
  const isEmpty = /^interventions[ \t]*:[ \t]*(#.*)?$/.test(lines[key.line - 1] ?? '');
  return { file, line: key.line, text: isEmpty ? `  - ${sheet}` : undefined, sheet };
}
