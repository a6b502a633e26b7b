import { readdirSync } from 'node:fs';
import type { Span } from '../../src/diagnostic/span.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import type { Unnamed } from '../../src/load/precompiled-raw.ts';
import type { RawValue } from '../../src/load/raw-value.ts';
import { readRawFile } from '../../src/load/read-data-file.ts';
import { refuse } from './refuse.ts';

/** Returns the text of a module that exports all that `precompiledFiles` gives, for `load/precompiled-data.ts`. */
export function precompiledDataModule(root: string): string {
  const made = precompiledFiles(root).map(({ text, written }) => [text, JSON.stringify(written)]);
  return `export const precompiledData = ${JSON.stringify(Object.fromEntries(made))};\n`;
}

/**
 * Returns every YAML file of `templates/` with what is written in it. What a new project begins with is no data yet.
 *
 * @throws Error when one has a finding
 */
export function precompiledFiles(root: string) {
  const host = nodeHost(root);
  const names = readdirSync(host.templates, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('project/'));
  return names.sort().map((name) => {
    const file = `${host.templates}/${name}`;
    const raw = readRawFile(file, host, refuse)?.raw;
    if (!raw) throw new Error(`nothing in ${file}`);
    return { file, text: new TextDecoder().decode(host.read(file)), written: unnamed(raw) };
  });
}

function unnamed({ span, key, ...value }: RawValue): Unnamed {
  const common = { at: cornersOf(span), ...(key && { key: cornersOf(key) }) };
  if (value.kind === 'text') return { ...common, text: value.text };
  const source = value.source === undefined ? {} : { source: value.source };
  if (value.kind === 'list') return { ...common, ...source, items: value.items.map(unnamed) };
  return { ...common, ...source, entries: [...value.entries].map(([name, each]) => [name, unnamed(each)]) };
}

function cornersOf({ start, end }: Span): Unnamed['at'] {
  return [start.line, start.column, end.line, end.column];
}
