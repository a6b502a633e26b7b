import { shapeOf } from './builders.ts';
import { houseStyleSchema } from './house-style.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { kinds } from './kinds.ts';
import { schemeSchema } from './scheme.ts';
import type { GroupShape } from './shape.ts';

/** All YAML with a schema for editors: every kind of document, the house style and the scheme. */
const kindsOfData: readonly {
  readonly name: string;
  readonly shape: GroupShape;
  readonly needed: readonly string[];
}[] = [
  ...Object.values(kinds),
  { name: 'house-style', shape: shapeOf(houseStyleSchema) as GroupShape, needed: [] },
  { name: 'scheme', shape: shapeOf(schemeSchema) as GroupShape, needed: [] },
];

/** The JSON Schema of a kind of YAML file. */
export interface EditorSchema {
  /** A kind of document, `house-style` or `scheme`. */
  readonly name: string;
  readonly schema: JsonSchema;
}

/** Returns the JSON Schemas for editors, in the order of the kinds. */
export function editorSchemas(): readonly EditorSchema[] {
  return kindsOfData.map(({ name, shape, needed }) => ({ name, schema: jsonSchemaOf(shape, needed) }));
}
