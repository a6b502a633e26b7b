import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import { limits } from '../limits/limits.ts';
import { forbiddenCharacters } from '../parse/forbidden-characters.ts';
import { shortened } from '../parse/shortened.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import type { RawMap, RawValue } from './raw-value.ts';

/** What converting a node needs besides the node. */
export interface YamlContext {
  readonly text: string;
  readonly span: (start: number, end: number) => Span;
  readonly report: Report;
}

/** Turns the library's tree into ours, keys and values NFC and trimmed; reports keys that are double. */
export function convertYaml(map: YAMLMap, context: YamlContext): RawMap {
  return { ...mapPart(map, 'root', context), span: spanOf(map, context) };
}

/** Returns the offsets of a node, without the space and comments behind it. */
export function rangeOf(node: Node, text: string): [number, number] {
  if (!node.range) throw new Error('a YAML node without a range');
  const [start, end] = node.range;
  return [start, start + text.slice(start, end).trimEnd().length];
}

/** Where a group of keys is: it is the whole text, what belongs to a key, or one of a list. */
type Role = 'root' | 'value' | 'item';

function convert(node: Node, key: Span | undefined, context: YamlContext): RawValue | undefined {
  const span = spanOf(node, context);
  const source =
    isCollection(node) && node.flow ? context.text.slice(...rangeOf(node, context.text)) : undefined;
  // `{{naam}}` and `[...]` are YAML by accident: nobody means a map of a map, or a list of three dots.
  if (source !== undefined && /^\{\{|^\[\s*(\.{2,}|…)\s*\]$/.test(source) && isPlaceholder(source))
    return { kind: 'text', text: source, span, key };
  if (isMap(node)) return { ...mapPart(node, key ? 'value' : 'item', context), span, key, source };
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => convertItem(item as Node, context));
    return { kind: 'list', items, span, key, source };
  }
  if (!isScalar(node)) return undefined;
  return { kind: 'text', text: textOf(node, context), span, key };
}

function mapPart(map: YAMLMap, role: Role, context: YamlContext): Pick<RawMap, 'kind' | 'entries'> {
  const entries = new Map<string, RawValue>();
  const pairs = map.items as Pair<Node, Node | null>[];
  const names = pairs.map(({ key }) => (isScalar(key) ? textOf(key, context) : ''));
  let group = entries;
  for (const [index, pair] of pairs.entries()) {
    const name = names[index] ?? '';
    const earlier = group.get(name);
    if (!earlier) convertPair(pair, name, group, context);
    else {
      const isGroup = beginsGroup(names, index, role);
      const fault = doubleKey(name, earlier.key ?? earlier.span, isGroup, role);
      context.report({ ...fault, severity: 'error', span: spanOf(pair.key, context) });
      if (!isGroup) continue;
      // What follows belongs to it: those keys are double only among themselves.
      group = new Map();
      convertPair(pair, name, group, context);
    }
  }
  return { kind: 'map', entries };
}

/** Says whether a second group of keys begins at a double key. */
function beginsGroup(names: readonly string[], index: number, role: Role): boolean {
  if (role === 'root') return false;
  const before = new Set(names.slice(0, index));
  const again = names.slice(index).filter((name) => before.has(name)).length;
  return again > 1 || (role === 'item' && names[index] === names[0]);
}

function doubleKey(name: string, first: Span, isGroup: boolean, role: Role) {
  const related = [{ message: 'Hier staat de sleutel voor het eerst.', span: first }];
  if (isGroup && role === 'item')
    return {
      rule: 'yaml/missing-dash',
      message: `Met ${quoteAuthored(name)} begint een volgend onderdeel van de lijst, maar er staat geen streepje voor.`,
      help: `Schrijf \`- ${name}:\`. Staat de sleutel er per ongeluk twee keer, haal er dan een weg.`,
      related,
    };
  return {
    rule: 'yaml/duplicate-key',
    message: `De sleutel ${quoteAuthored(name)} staat er twee keer; de eerste keer op regel ${first.start.line}.`,
    help: isGroup
      ? 'Begint hier een volgende groep, zet er dan een streepje of een eigen sleutel voor. Haal anders een van de twee weg.'
      : 'Haal er een weg.',
    related,
  };
}

function convertPair(
  { key, value }: Pair<Node, Node | null>,
  name: string,
  entries: Map<string, RawValue>,
  context: YamlContext,
) {
  const span = spanOf(key, context);
  if (name === '' || name === '__proto__') {
    context.report({
      rule: 'yaml/key',
      severity: 'error',
      message:
        name === ''
          ? 'Voor de dubbele punt ontbreekt een sleutel.'
          : `${quoteAuthored(name)} kan geen sleutel zijn.`,
      help: 'Een sleutel is een woord, zoals `title`; zet tekst met haakjes tussen aanhalingstekens.',
      span,
    });
    return;
  }
  const raw =
    value === null ? { kind: 'text' as const, text: '', span, key: span } : convert(value, span, context);
  if (raw) entries.set(name, raw);
}

/** An empty item is where its dash is. */
function convertItem(node: Node, context: YamlContext): RawValue[] {
  const raw = convert(node, undefined, context);
  if (!raw) return [];
  if (raw.kind !== 'text' || raw.text !== '') return [raw];
  const dash = context.text.lastIndexOf('-', rangeOf(node, context.text)[0] - 1);
  return [{ ...raw, span: dash < 0 ? raw.span : context.span(dash, dash + 1) }];
}

function textOf(node: Scalar, context: YamlContext): string {
  const text = String(node.value ?? '')
    .replace(/\s+/g, (space) => (/[\t\r\n]/.test(space) ? ' ' : space))
    .normalize('NFC')
    .trim();
  if (text.length > limits.value.max) {
    context.report({
      rule: 'limit/value',
      severity: 'error',
      message: `Deze waarde heeft ${text.length} tekens; het mogen er ${limits.value.max} zijn.`,
      help: 'Maak haar korter. Lopende tekst hoort onder het blok met gegevens.',
      span: spanOf(node, context),
    });
    // Nobody is to work on the rest.
    return shortened(text, limits.value.max);
  }
  const isEscaped =
    node.type === 'QUOTE_DOUBLE' && context.text.slice(...rangeOf(node, context.text)).includes('\\');
  if (isEscaped && (forbiddenCharacters(text, 'body').length > 0 || /\p{Cs}/u.test(text))) {
    context.report({
      rule: 'text/forbidden-escape',
      severity: 'error',
      message: 'In deze waarde staat een code met backslash voor een teken dat niet in een document kan.',
      help: 'Haal de code weg, of gebruik enkele aanhalingstekens als u de backslash zelf bedoelt.',
      span: spanOf(node, context),
    });
  }
  return text;
}

function spanOf(node: Node, context: YamlContext): Span {
  return context.span(...rangeOf(node, context.text));
}
