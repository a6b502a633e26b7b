import { isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { KeyExtent } from '../model/key-layout.ts';
import type { TextRange } from '../model/text-range.ts';
import { rangeOf } from './convert-yaml.ts';
import type { Survey } from './survey-tokens.ts';

/** Stretches of a YAML text that can be left out of it. */
export interface YamlRanges {
  readonly comments: readonly TextRange[];
  /** Keys with their values, by path joined with dots; not a key without which the rest is no YAML. */
  readonly keys: ReadonlyMap<string, TextRange>;
  /** Where every key with its value is, by path joined with dots. */
  readonly extents: ReadonlyMap<string, KeyExtent>;
}

/** Returns where comments and keys are in a YAML text, and what to cut out of it to lose one key. */
export function yamlRanges(root: YAMLMap, { tokens }: Survey, text: string): YamlRanges {
  const comments = tokens
    .filter(({ type }) => type === 'comment')
    .map(({ offset, source }) => ({ start: offset, end: offset + source.trimEnd().length }));
  const found = [...keysUnder(root, '', text)];
  return {
    comments,
    keys: new Map(found.flatMap(({ path, cut }) => (cut ? [[path, cut]] : []))),
    extents: new Map(found.map(({ path, extent }) => [path, extent])),
  };
}

interface FoundKey {
  readonly path: string;
  readonly extent: KeyExtent;
  readonly cut: TextRange | undefined;
}

function* keysUnder(node: unknown, path: string, text: string): Generator<FoundKey> {
  if (isSeq(node))
    for (const [index, item] of node.items.entries()) yield* keysUnder(item, `${path}${index}.`, text);
  if (!isMap(node)) return;
  const pairs = node.items as Pair<Node, Node | null>[];
  const isInFlow = node.flow === true;
  for (const [index, pair] of pairs.entries()) {
    const { key, value } = pair;
    const name = isScalar(key) ? String(key.value).normalize('NFC').trim() : '';
    const extent = extentOf(pair, text);
    const cut = pairRange(pairs, index, isInFlow, text);
    if (extent) yield { path: path + name, extent: { ...extent, isInFlow }, cut };
    yield* keysUnder(value, `${path}${name}.`, text);
  }
}

function pairRange(
  pairs: readonly Pair<Node, Node | null>[],
  index: number,
  flow: boolean,
  text: string,
): TextRange | undefined {
  const own = extentOf(pairs[index], text);
  const previous = extentOf(pairs[index - 1], text);
  const next = extentOf(pairs[index + 1], text);
  if (!own) return undefined;
  if (flow) {
    if (next) return { start: own.start, end: next.start };
    return previous ? { start: previous.end, end: own.end } : own;
  }
  const line = text.lastIndexOf('\n', own.start - 1) + 1;
  const before = text.slice(line, own.start);
  if (before.trim() === '') {
    const end = text.indexOf('\n', own.end);
    // The last line takes along the break before it: the text has none at its end.
    return end < 0
      ? { start: text.slice(0, line).replace(/\r?\n$/, '').length, end: text.length }
      : { start: line, end: end + 1 };
  }
  // Behind the dash of a list the next key takes its place.
  return next && /^[ \t]*(?:-[ \t]+)+$/.test(before) ? { start: own.start, end: next.start } : undefined;
}

/** From the first character of the key to the last of the value. */
function extentOf(pair: Pair<Node, Node | null> | undefined, text: string): TextRange | undefined {
  if (!pair?.key.range) return undefined;
  const [start] = rangeOf(pair.key, text);
  return { start, end: endOf(pair, text) };
}

/** Returns where a key with its value ends. What is empty at its end may lie behind the comments below it. */
function endOf({ key, value }: Pair<Node, Node | null>, text: string): number {
  const end = rangeOf(key, text)[1];
  if (!value?.range) return end;
  const last = isCollection(value) && !value.flow ? (value.items as (Node | Pair)[]).at(-1) : undefined;
  if (isPair<Node, Node | null>(last)) return endOf(last, text);
  if (isMap(last) && !last.flow) {
    const pair = (last.items as Pair<Node, Node | null>[]).at(-1);
    if (pair) return endOf(pair, text);
  }
  const [from, to] = rangeOf(value, text);
  return from === to ? end : Math.max(end, to);
}
