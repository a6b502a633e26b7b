import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { kinds } from './kinds.ts';
import { ownFileShapes } from './own-file-shapes.ts';
import type { GroupShape, Shape } from './shape.ts';

/** The JSON Schema of a kind of YAML file. */
export interface EditorSchema {
  /** A kind of document, or a file of a project. */
  readonly name: string;
  readonly schema: JsonSchema;
}

/** Returns the JSON Schemas for editors: in the order of the kinds, then those of the files of a project. */
export function editorSchemas(): readonly EditorSchema[] {
  const { words, 'house-style': style, ...others } = ownFileShapes;
  return [
    ...Object.values(kinds).map(({ name, shape, needed }) => ({ name, schema: jsonSchemaOf(shape, needed) })),
    { name: 'house-style', schema: extensible(style) },
    ...Object.entries(others).map(([name, shape]) => ({ name, schema: jsonSchemaOf(shape) })),
    // A project's words are those that differ from the package's.
    { name: 'words', schema: jsonSchemaOf(partial(words)) },
  ];
}

/** A style that extends another needs nothing else. */
function extensible(style: GroupShape): JsonSchema {
  const { $schema, ...whole } = jsonSchemaOf(style);
  return {
    ...jsonSchemaOf(partial(style)),
    if: { properties: { extends: {} }, required: ['extends'] },
    else: whole,
  };
}

/** Returns a group of which nothing is needed, at any depth but in lists: those are whole. */
function partial(group: GroupShape): GroupShape {
  const fields = Object.entries(group.fields).map(([name, field]): [string, Shape] => [
    name,
    field.kind === 'leaf' ? { ...field, needed: undefined } : field.kind === 'group' ? partial(field) : field,
  ]);
  return { ...group, fields: Object.fromEntries(fields) };
}
