import { capitalized } from '../text/capitalized.ts';
import type { GroupShape, LeafShape, ListShape, MapShape, Shape } from './shape.ts';

/** A JSON Schema (draft-07: what yaml-language-server supports best) or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * Returns the schema of frontmatter as authored: before the Zod schemas turn text into dates, money and
 * choices. Editors read YAML by its own rules, so a number or `true` is valid for a text, as for our failsafe
 * reader. `needed` adds keys of the group that may not be empty. Whether a text is a date or an amount is
 * left to our own messages.
 */
export function jsonSchemaOf(shape: GroupShape, needed: readonly string[] = []): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...groupSchema(shape, needed) };
}

const makers = {
  leaf: leafSchema,
  list: listSchema,
  map: mapSchema,
  group: (shape: GroupShape) => groupSchema(shape),
} satisfies { [F in Shape['kind']]: (shape: Extract<Shape, { kind: F }>) => JsonSchema };

function schemaOf(shape: Shape): JsonSchema {
  return (makers[shape.kind] as (shape: Shape) => JsonSchema)(shape);
}

function leafSchema(shape: LeafShape): JsonSchema {
  const { label, hint, type, example, choices, needed } = shape;
  const empty = needed ? [] : [null];
  if (choices) {
    const words = [...choices, ...(shape.also ?? []).flatMap(asYamlReads)];
    return {
      ...about(label, hint),
      enum: [...words, ...empty],
      ...(shape.meanings && {
        enumDescriptions: words.map((word) => shape.meanings?.[String(word)] ?? String(word)),
      }),
    };
  }
  const plain = example.replace(/^"(.*)"$/, '$1');
  return {
    ...about(label, hint, `Bijvoorbeeld: \`${plain}\``),
    type: [
      'string',
      'number',
      ...(type === 'text' || type === 'id' ? ['boolean'] : []),
      ...empty.map(String),
    ],
    ...(needed && { minLength: 1 }),
    examples: [plain],
  };
}

/** `true` is a text to us, but a boolean to an editor. */
function asYamlReads(word: string): readonly unknown[] {
  return word === 'true' || word === 'false' ? [word, word === 'true'] : [word];
}

function listSchema({ label, hint, of, orOne }: ListShape): JsonSchema {
  const type = ['array', ...(orOne ? ['string'] : []), 'null'];
  return { ...about(label, hint), type, items: schemaOf(of) };
}

function mapSchema({ label, hint, keys, of }: MapShape): JsonSchema {
  return {
    ...about(label, hint),
    type: ['object', 'null'],
    propertyNames: keys,
    additionalProperties: schemaOf(of),
  };
}

function groupSchema(shape: GroupShape, needed: readonly string[] = []): JsonSchema {
  const { label, hint, fields } = shape;
  const names = Object.keys(fields);
  const required = names.filter((name) => needed.includes(name) || asks(fields[name]));
  const schemas = names.map((name) => {
    const field = fields[name];
    if (!field) throw new Error(`no field ${name}`);
    return [name, schemaOf(needed.includes(name) ? { ...(field as LeafShape), needed: true } : field)];
  });
  return {
    ...about(label, hint),
    type: holdsNeeded(shape) || needed.length > 0 ? 'object' : ['object', 'null'],
    properties: Object.fromEntries(schemas),
    additionalProperties: false,
    ...(required.length > 0 && { required }),
  };
}

/** Says whether a group needs a field: it may not be empty, or something in it may not. */
function asks(shape: Shape | undefined): boolean {
  if (!shape || shape.optional) return false;
  return shape.kind === 'leaf' ? shape.needed === true : shape.kind === 'group' && holdsNeeded(shape);
}

function holdsNeeded({ fields }: GroupShape): boolean {
  return Object.values(fields).some(asks);
}

/** A label as title, and the rest as sentences of the description. */
function about(label: string, ...said: readonly (string | undefined)[]): JsonSchema {
  const sentences = said.filter((each) => each !== undefined).map((each) => `${capitalized(each)}.`);
  return { title: capitalized(label), ...(sentences.length > 0 && { description: sentences.join(' ') }) };
}
