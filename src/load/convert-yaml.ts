import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import { limits } from '../limits/limits.ts';
import { forbiddenCharacters } from '../parse/forbidden-characters.ts';
import { shortened } from '../parse/shortened.ts';
import { quoteTyped } from '../text/typed-text.ts';
import { isPlaceholder } from '../values/placeholder.ts';
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
  return { ...mapPart(map, 'root', context), place: placeOf(map, context) };
}

/** Returns the offsets of a node, without the space and comments behind it. */
export function rangeOf(node: Node, text: string): [number, number] {
  if (!node.range) throw new Error('a YAML node without a range');
  const [start, end] = node.range;
  return [start, start + text.slice(start, end).trimEnd().length];
}

/** Where a group of keys stands: it is the whole text, what belongs to a key, or one of a list. */
type Role = 'root' | 'value' | 'item';

function convert(node: Node, key: Place | undefined, context: YamlContext): Written | undefined {
  const place = placeOf(node, context);
  const source =
    isCollection(node) && node.flow ? context.text.slice(...rangeOf(node, context.text)) : undefined;
  // `{{naam}}` and `[...]` are YAML by accident: nobody means a map of a map, or a list of three dots.
  if (source !== undefined && /^\{\{|^\[\s*(\.{2,}|…)\s*\]$/.test(source) && isPlaceholder(source))
    return { form: 'text', text: source, place, key };
  if (isMap(node)) return { ...mapPart(node, key ? 'value' : 'item', context), place, key, source };
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => convertItem(item as Node, context));
    return { form: 'list', items, place, key, source };
  }
  if (!isScalar(node)) return undefined;
  return { form: 'text', text: textOf(node, context), place, key };
}

function mapPart(map: YAMLMap, role: Role, context: YamlContext): Pick<WrittenMap, 'form' | 'entries'> {
  const entries = new Map<string, Written>();
  const pairs = map.items as Pair<Node, Node | null>[];
  const names = pairs.map(({ key }) => (isScalar(key) ? textOf(key, context) : ''));
  let group = entries;
  for (const [index, pair] of pairs.entries()) {
    const name = names[index] ?? '';
    const earlier = group.get(name);
    if (!earlier) convertPair(pair, name, group, context);
    else {
      const isGroup = beginsGroup(names, index, role);
      const fault = doubleKey(name, earlier.key ?? earlier.place, isGroup, role);
      context.report({ ...fault, severity: 'error', place: placeOf(pair.key, context) });
      if (!isGroup) continue;
      // What follows belongs to it: those keys are double only among themselves.
      group = new Map();
      convertPair(pair, name, group, context);
    }
  }
  return { form: 'map', entries };
}

/** Says whether a second group of keys begins at one that is double: it opened the first group too, or more keys come again with it. */
function beginsGroup(names: readonly string[], index: number, role: Role): boolean {
  if (role === 'root') return false;
  const before = new Set(names.slice(0, index));
  const again = names.slice(index).filter((name) => before.has(name)).length;
  return again > 1 || (role === 'item' && names[index] === names[0]);
}

function doubleKey(name: string, first: Place, isGroup: boolean, role: Role) {
  const related = [{ message: 'Hier staat de sleutel voor het eerst.', place: first }];
  if (isGroup && role === 'item')
    return {
      rule: 'yaml/missing-dash',
      message: `Met ${quoteTyped(name)} begint een volgend onderdeel van de lijst, maar er staat geen streepje voor.`,
      help: `Schrijf \`- ${name}:\`. Staat de sleutel er per ongeluk twee keer, haal er dan een weg.`,
      related,
    };
  return {
    rule: 'yaml/duplicate-key',
    message: `De sleutel ${quoteTyped(name)} staat er twee keer; de eerste keer op regel ${first.start.line}.`,
    help: isGroup
      ? 'Begint hier een volgende groep, zet er dan een streepje of een eigen sleutel voor. Haal anders een van de twee weg.'
      : 'Haal er een weg.',
    related,
  };
}

function convertPair(
  { key, value }: Pair<Node, Node | null>,
  name: string,
  entries: Map<string, Written>,
  context: YamlContext,
) {
  const place = placeOf(key, context);
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
    return;
  }
  const written =
    value === null ? { form: 'text' as const, text: '', place, key: place } : convert(value, place, context);
  if (written) entries.set(name, written);
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
