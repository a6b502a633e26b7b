import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import { limits } from '../model/limits.ts';
import { isPlaceholder } from '../model/placeholder.ts';
import { quoteTyped } from '../model/typed-text.ts';
import { forbiddenCharacters } from '../parse/forbidden-characters.ts';
import { shortened } from '../parse/shortened.ts';
import type { Written, WrittenMap } from './written.ts';

/** What converting a node needs besides the node. */
export interface YamlContext {
  readonly text: string;
  readonly place: (start: number, end: number) => Place;
  readonly report: Report;
}

/**
 * Turns the library's tree into ours: keys and values NFC, on one line and trimmed, each with its place. Reports keys that are
 * double after that, keys that are no text, and escapes (`"\u202e"`) for characters that no document can hold.
 */
export function convertYaml(map: YAMLMap, context: YamlContext): WrittenMap {
  return { ...mapPart(map, context), place: placeOf(map, context) };
}

/** Returns the offsets of a node, without the space and comments behind it. */
export function rangeOf(node: Node, text: string): [number, number] {
  if (!node.range) throw new Error('a YAML node without a range');
  const [start, end] = node.range;
  return [start, start + text.slice(start, end).trimEnd().length];
}

function convert(node: Node, key: Place | undefined, context: YamlContext): Written | undefined {
  const place = placeOf(node, context);
  const source =
    isCollection(node) && node.flow ? context.text.slice(...rangeOf(node, context.text)) : undefined;
  // `{{naam}}` and `[...]` are YAML by accident: nobody means a map of a map, or a list of three dots.
  if (source !== undefined && /^\{\{|^\[\s*(\.{2,}|…)\s*\]$/.test(source) && isPlaceholder(source))
    return { form: 'text', text: source, place, key };
  if (isMap(node)) return { ...mapPart(node, context), place, key, source };
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => convertItem(item as Node, context));
    return { form: 'list', items, place, key, source };
  }
  if (!isScalar(node)) return undefined;
  return { form: 'text', text: textOf(node, context), place, key };
}

function mapPart(map: YAMLMap, context: YamlContext): Pick<WrittenMap, 'form' | 'entries'> {
  const entries = new Map<string, Written>();
  for (const pair of map.items) convertPair(pair as Pair<Node, Node | null>, entries, context);
  return { form: 'map', entries };
}

function convertPair(
  { key, value }: Pair<Node, Node | null>,
  entries: Map<string, Written>,
  context: YamlContext,
) {
  const place = placeOf(key, context);
  const name = isScalar(key) ? textOf(key, context) : '';
  const earlier = entries.get(name);
  if (name === '' || name === '__proto__') {
    context.report({
      rule: 'yaml/key',
      severity: 'error',
      message:
        name === ''
          ? 'Voor de dubbele punt ontbreekt een sleutel.'
          : `${quoteTyped(name)} kan geen sleutel zijn.`,
      help: 'Een sleutel is een woord, zoals `title`; zet tekst met haakjes tussen aanhalingstekens.',
      place,
    });
  } else if (earlier) {
    const first = earlier.key ?? earlier.place;
    context.report({
      rule: 'yaml/duplicate-key',
      severity: 'error',
      message: `De sleutel ${quoteTyped(name)} staat er twee keer; de eerste keer op regel ${first.start.line}.`,
      help: 'Haal er een weg.',
      place,
      related: [{ message: 'Hier staat de sleutel voor het eerst.', place: first }],
    });
  } else {
    const written =
      value === null
        ? { form: 'text' as const, text: '', place, key: place }
        : convert(value, place, context);
    if (written) entries.set(name, written);
  }
}

/** An empty item stands where its dash is. */
function convertItem(node: Node, context: YamlContext): Written[] {
  const written = convert(node, undefined, context);
  if (!written) return [];
  if (written.form !== 'text' || written.text !== '') return [written];
  const dash = context.text.lastIndexOf('-', rangeOf(node, context.text)[0] - 1);
  return [{ ...written, place: dash < 0 ? written.place : context.place(dash, dash + 1) }];
}

function textOf(node: Scalar, context: YamlContext): string {
  const text = String(node.value ?? '')
    .replace(/\s+/g, (space) => (/[\t\r\n]/.test(space) ? ' ' : space))
    .normalize('NFC')
    .trim();
  if (text.length > limits.value.most) {
    context.report({
      rule: 'limit/value',
      severity: 'error',
      message: `Deze waarde heeft ${text.length} tekens; het mogen er ${limits.value.most} zijn.`,
      help: 'Maak haar korter. Lopende tekst hoort onder het blok met gegevens.',
      place: placeOf(node, context),
    });
    // Nobody is to work on the rest.
    return shortened(text, limits.value.most);
  }
  const isEscaped =
    node.type === 'QUOTE_DOUBLE' && context.text.slice(...rangeOf(node, context.text)).includes('\\');
  if (isEscaped && (forbiddenCharacters(text, 'body').length > 0 || /\p{Cs}/u.test(text))) {
    context.report({
      rule: 'text/forbidden-escape',
      severity: 'error',
      message: 'In deze waarde staat een code met backslash voor een teken dat niet in een document kan.',
      help: 'Haal de code weg, of gebruik enkele aanhalingstekens als u de backslash zelf bedoelt.',
      place: placeOf(node, context),
    });
  }
  return text;
}

function placeOf(node: Node, context: YamlContext): Place {
  return context.place(...rangeOf(node, context.text));
}
