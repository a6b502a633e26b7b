import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { TextRange } from '../model/text-range.ts';
import { rangeOf } from './convert-yaml.ts';
import type { Survey } from './survey-tokens.ts';

/** Stretches of a YAML text that can be left out of it. */
export interface YamlRanges {
  readonly comments: readonly TextRange[];
  /** Keys with their values, by path joined with dots; not a key without which the rest is no YAML. */
  readonly keys: ReadonlyMap<string, TextRange>;
}

/** Returns where comments are in a YAML text, and what to cut out of it to lose one key. */
export function yamlRanges(root: YAMLMap, { tokens }: Survey, text: string): YamlRanges {
  const comments = tokens
    .filter(({ type }) => type === 'comment')
    .map(({ offset, source }) => ({ start: offset, end: offset + source.trimEnd().length }));
  return { comments, keys: new Map(keysUnder(root, '', text)) };
}

function* keysUnder(node: unknown, path: string, text: string): Generator<[string, TextRange]> {
  if (isSeq(node))
    for (const [index, item] of node.items.entries()) yield* keysUnder(item, `${path}${index}.`, text);
  if (!isMap(node)) return;
  const pairs = node.items as Pair<Node, Node | null>[];
  for (const [index, { key, value }] of pairs.entries()) {
    const name = isScalar(key) ? String(key.value).normalize('NFC').trim() : '';
    const range = pairRange(pairs, index, node.flow === true, text);
    if (range) yield [path + name, range];
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
  const [start, end] = rangeOf(pair.key, text);
  return { start, end: Math.max(end, pair.value?.range ? rangeOf(pair.value, text)[1] : end) };
}
