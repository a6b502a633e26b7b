import type { Report } from '../diagnostic/diagnostic.ts';
import { lineIndex } from '../diagnostic/line-index.ts';
import type { Host } from '../host/host.ts';
import type { Schema } from '../kinds/builders.ts';
import { limits } from '../limits/limits.ts';
import { readMerged } from './merge-conflicts.ts';
import { precompiledRaw } from './precompiled-raw.ts';
import type { RawMap } from './raw-value.ts';
import { readData } from './read-data.ts';
import { readSource } from './read-source.ts';
import { readYaml } from './read-yaml.ts';

/** A YAML file of the project as it was written, and what hears findings about its values. */
export interface RawFile {
  readonly raw: RawMap;
  readonly hear: Report;
}

/** Reads a YAML file of the project; reports what is wrong, and then gives nothing. */
export function readDataFile<T>(
  file: string,
  schema: Schema<T>,
  host: Host,
  report: Report,
): { readonly data: T; readonly raw: RawMap } | undefined {
  const found = readRawFile(file, host, report);
  const data = found && wholeData(found, schema);
  return data && { data, raw: found.raw };
}

/** Reads a YAML file as it was written; reports what cannot be read, and then gives nothing. */
export function readRawFile(file: string, host: Host, report: Report): RawFile | undefined {
  const found = readSource(file, limits.data.max, host, report);
  if (!found) return undefined;
  const { source, beside } = readMerged(found, report);
  const hear = beside(report);
  const whole = { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const { text } = source;
  const raw =
    precompiledRaw(file, text) ?? readYaml({ file, text, positionAt: lineIndex(text).position, whole }, hear);
  return raw && { raw, hear };
}

/** Returns the data of what was written; nothing when a value is refused (reported). */
export function wholeData<T>({ raw, hear }: RawFile, schema: Schema<T>): T | undefined {
  const read = readData(raw, schema, { elsewhere: [], needed: [] }, hear);
  return read?.refused.size === 0 ? read.data : undefined;
}
