import type { Fault } from '../diagnostic/diagnostic.ts';
import type { Shape } from '../kinds/shape.ts';
import type { DataPath } from '../kinds/shape-at.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import type { RawValue } from './raw-value.ts';

const foundNames = { text: 'tekst', list: 'een lijst', map: 'een groep sleutels' } satisfies Record<
  RawValue['kind'],
  string
>;

/** Says that a value has another form than is asked: a list for a text, text for a list, and so on. */
export function wrongKind(name: string, path: DataPath, expected: Shape, found: RawValue): Fault {
  const asked = askedNames[expected.kind];
  return {
    rule: `schema/${expected.kind}-asked`,
    message: `${name.charAt(0).toUpperCase()}${name.slice(1)} moet ${asked} zijn, maar hier staat ${foundNames[found.kind]}.`,
    help: missingSpace(found) ?? helps[expected.kind](String(path.at(-1)), expected, found),
  };
}

const askedNames = {
  leaf: 'één waarde',
  list: 'een lijst',
  group: 'een groep sleutels',
  map: 'een groep eigen sleutels',
} satisfies Record<Shape['kind'], string>;

const helps: Record<Shape['kind'], (key: string, shape: Shape, found: RawValue) => string> = {
  leaf: (key, shape, found) =>
    found.kind !== 'text' && found.source !== undefined
      ? `Zet de waarde tussen aanhalingstekens als de haakjes erbij horen, of schrijf zoiets als \`${exampleOf(key, shape)}\`.`
      : `Schrijf de waarde achter de sleutel, zoals \`${exampleOf(key, shape)}\`.`,
  list: (_, shape, found) =>
    found.kind === 'map'
      ? 'Zet een streepje voor het eerste van elk groepje sleutels.'
      : `Zet elke waarde op een eigen regel met een streepje ervoor, zoals \`- ${firstOf(shape)}\`.`,
  group: (_, shape, found) =>
    found.kind === 'list'
      ? `Haal de streepjes weg: hieronder ${keysOf(shape).one ? 'hoort' : 'horen'} ${keysOf(shape).text}.`
      : `Zet eronder, twee spaties ingesprongen, ${keysOf(shape).text}.`,
  map: (_, shape, found) =>
    found.kind === 'list'
      ? `Vervang elk streepje door een eigen id met een dubbele punt; daaronder komt wat bij \`${shape.label}\` hoort.`
      : 'Zet eronder, twee spaties ingesprongen, per regel een eigen sleutel met een dubbele punt.',
};

/** `email:x` below a group is one text, not a key with a value. */
function missingSpace(found: RawValue): string | undefined {
  const glued = found.kind === 'text' ? /^([a-z]+):(\S.*)$/.exec(found.text) : null;
  return glued
    ? `Achter de dubbele punt ontbreekt een spatie: ${quoteAuthored(`${glued[1]}: ${glued[2]}`)}.`
    : undefined;
}

function exampleOf(key: string, shape: Shape): string {
  const example = shape.kind === 'leaf' ? shape.example : '';
  return /^\d+$/.test(key) ? `- ${example}` : `${key}: ${example}`;
}

function firstOf(shape: Shape): string {
  if (shape.kind !== 'list') return '';
  if (shape.of.kind === 'leaf') return shape.of.example;
  return shape.of.kind === 'group' ? `${Object.keys(shape.of.fields)[0]}: …` : '…';
}

/** "de sleutels `partner`, `name`". */
function keysOf(shape: Shape): { readonly one: boolean; readonly text: string } {
  const fields = shape.kind === 'group' ? shape.fields : {};
  const names = Object.keys(fields).filter((key) => !fields[key]?.optional);
  const one = names.length === 1;
  return { one, text: `de sleutel${one ? '' : 's'} ${names.map((key) => `\`${key}\``).join(', ')}` };
}
