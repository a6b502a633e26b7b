import { shapeOf } from './builders.ts';
import { houseStyleSchema } from './house-style.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { kinds } from './kinds.ts';
import { projectSchema } from './project.ts';
import { schemeSchema } from './scheme.ts';
import { sectionsSchema } from './sections.ts';
import type { GroupShape, Shape } from './shape.ts';
import { wordsSchema } from './words.ts';

/** The JSON Schema of a kind of YAML file. */
export interface EditorSchema {
  /** A kind of document, or a file of a project. */
  readonly name: string;
  readonly schema: JsonSchema;
}

/** Returns the JSON Schemas for editors: in the order of the kinds, then those of the files of a project. */
export function editorSchemas(): readonly EditorSchema[] {
  const style = shapeOf(houseStyleSchema) as GroupShape;
  return [
    ...Object.values(kinds).map(({ name, shape, needed }) => ({ name, schema: jsonSchemaOf(shape, needed) })),
    { name: 'house-style', schema: extensible(style) },
    { name: 'scheme', schema: jsonSchemaOf(shapeOf(schemeSchema) as GroupShape) },
    { name: 'project', schema: jsonSchemaOf(shapeOf(projectSchema) as GroupShape) },
    { name: 'sections', schema: jsonSchemaOf(shapeOf(sectionsSchema) as GroupShape) },
    // A project's words are those that differ from the package's.
    { name: 'words', schema: jsonSchemaOf(partial(shapeOf(wordsSchema) as GroupShape)) },
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
