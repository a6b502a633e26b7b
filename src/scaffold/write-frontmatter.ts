import type { GroupShape, Shape } from '../kinds/shape.ts';
import type { Value, Values } from '../kinds/start/starter.ts';
import { type ChoicesAt, describeField } from './describe-field.ts';
import { wrapText } from './wrap-text.ts';
import { yamlScalar } from './yaml-scalar.ts';

const introduction = [
  'Vul in wat u weet. Wat leeg blijft, is in een concept een gekleurde plek.',
  'Een regel die met # begint is uitleg of een voorbeeld en komt in geen document.',
  'Wilt u zo’n voorbeeld gebruiken? Haal dan het hekje en de spatie erachter weg.',
];

const proposed = [
  'Voorstellen: dit stond zo te lezen in uw tekst. Klopt het? Zet het dan bij de sleutel hierboven, zonder hekje. Wat hier blijft staan, telt niet mee.',
];

/** Options besides the values. */
export interface FrontmatterOptions {
  /** Keys that come first, in this order; others follow in the order of the schema. */
  readonly order: readonly string[];
  readonly choicesAt: ChoicesAt;
  /** Values that may be right: they come at the end, commented out. */
  readonly proposals?: Values;
}

/**
 * Returns the frontmatter of a new document, with its fences: every key of the shape in the given order, each
 * with a comment. A key without a value is empty; an optional one is commented out, with its example.
 */
export function writeFrontmatter(shape: GroupShape, values: Values, options: FrontmatterOptions): string {
  const rank = (key: string) => {
    const index = options.order.indexOf(key);
    return index < 0 ? options.order.length : index;
  };
  const keys = Object.keys(shape.fields).sort((a, b) => rank(a) - rank(b));
  const parts = keys.map((key) => {
    const field = shape.fields[key];
    return field ? commented(key, field, values[key], [key], options.choicesAt).join('\n') : '';
  });
  const start = introduction.flatMap((line) => wrapText(line, '# ', '# ')).join('\n');
  const end = proposedLines(shape, options.proposals ?? {});
  return `---\n${[start, ...parts, ...end].join('\n\n')}\n---\n`;
}

/** Returns one comment with the values that may be right, or none. */
function proposedLines(shape: GroupShape, proposals: Values): string[] {
  const found = Object.entries(proposals).flatMap(([key, value]) => {
    const field = shape.fields[key];
    return field ? entry(key, field, value) : [];
  });
  if (found.length === 0) return [];
  const told = proposed.flatMap((line) => wrapText(line, '# ', '# '));
  return [[...told, ...found.map((line) => `# ${line}`)].join('\n')];
}

/** Returns a key with its comment. */
function commented(
  key: string,
  shape: Shape,
  value: Value | undefined,
  path: readonly string[],
  choicesAt: ChoicesAt,
): string[] {
  const comment = describeField(shape, path, choicesAt);
  if (value === undefined && shape.optional)
    return [...comment, ...entry(key, shape, exampleOf(shape)).map((line) => `# ${line}`)];
  if (shape.kind !== 'group')
    return [...comment, ...entry(key, shape, value), ...exampleItem(shape, value, path, choicesAt)];
  const inside = Object.entries(shape.fields).flatMap(([name, field]) =>
    commented(name, field, valuesOf(value)[name], [...path, name], choicesAt),
  );
  return [...comment, `${key}:`, ...indent(inside)];
}

/** Returns a commented example item for an empty list or map. */
function exampleItem(
  shape: Shape,
  value: Value | undefined,
  path: readonly string[],
  choicesAt: ChoicesAt,
): string[] {
  if (shape.kind === 'leaf' || shape.kind === 'group' || Object.keys(value ?? {}).length > 0) return [];
  const known = shape.kind === 'list' && shape.of.kind === 'leaf' ? choicesAt(path)?.[0]?.id : undefined;
  return lines(shape, known === undefined ? exampleOf(shape) : [known]).map((line) => `  # ${line}`);
}

/** Returns a key and its value without comments; required keys are included, filled or not. */
function entry(key: string, shape: Shape, value: Value | undefined): string[] {
  if (shape.kind === 'leaf')
    return [`${key}: ${yamlScalar(typeof value === 'string' ? value : '')}`.trimEnd()];
  return [`${key}:`, ...indent(lines(shape, value))];
}

function lines(shape: Shape, value: Value | undefined): string[] {
  switch (shape.kind) {
    case 'leaf':
      return [yamlScalar(typeof value === 'string' ? value : '')];
    case 'list':
      return (isList(value) ? value : []).flatMap((item) =>
        lines(shape.of, item).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`),
      );
    case 'map':
      return Object.entries(valuesOf(value)).flatMap(([key, item]) => entry(key, shape.of, item));
    case 'group':
      return Object.entries(shape.fields)
        .filter(([key, field]) => !field.optional || valuesOf(value)[key] !== undefined)
        .flatMap(([key, field]) => entry(key, field, valuesOf(value)[key]));
  }
}

/** Returns a value made from the examples of a shape. */
function exampleOf(shape: Shape): Value {
  switch (shape.kind) {
    case 'leaf':
      return shape.example;
    case 'list':
      return [exampleOf(shape.of)];
    case 'map':
      return { [shape.key]: exampleOf(shape.of) };
    case 'group':
      return Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, exampleOf(field)]));
  }
}

function valuesOf(value: Value | undefined): Values {
  return typeof value === 'object' && !isList(value) ? value : {};
}

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

function indent(texts: readonly string[]): string[] {
  return texts.map((line) => `  ${line}`);
}
