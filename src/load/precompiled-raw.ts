import type { Span } from '../diagnostic/span.ts';
import { precompiledData } from './precompiled-data.ts';
import type { RawMap, RawValue } from './raw-value.ts';

/** Line and column of the start, line and column of the end. */
type Corners = readonly [number, number, number, number];

/** What was written in a file, without the name of the file: one of text, items or entries. */
export interface Unnamed {
  readonly at: Corners;
  readonly key?: Corners;
  readonly source?: string;
  readonly text?: string;
  readonly items?: readonly Unnamed[];
  readonly entries?: readonly (readonly [string, Unnamed])[];
}

/** Returns what `readYaml` makes of a file that comes with the program, as it was built; undefined for any other. */
export function precompiledRaw(file: string, text: string, table = precompiledData): RawMap | undefined {
  const made = Object.hasOwn(table, text) ? table[text] : undefined;
  return made === undefined ? undefined : (named(JSON.parse(made), file) as RawMap);
}

/** Gives what was written the name of its file. */
function named({ at, key, ...value }: Unnamed, file: string): RawValue {
  const place = { span: spanOf(at, file), key: key && spanOf(key, file) };
  if (value.text !== undefined) return { kind: 'text', text: value.text, ...place };
  const { items, entries = [], source } = value;
  if (items) return { kind: 'list', items: items.map((item) => named(item, file)), ...place, source };
  const within = entries.map(([name, each]) => [name, named(each, file)] as const);
  return { kind: 'map', entries: new Map(within), ...place, source };
}

function spanOf([line, column, endLine, endColumn]: Corners, file: string): Span {
  return { file, start: { line, column }, end: { line: endLine, column: endColumn } };
}
