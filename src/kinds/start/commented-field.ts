import { yamlScalar } from '../../text/yaml-scalar.ts';
import type { Shape } from '../shape.ts';
import { type ChoicesAt, describeField } from './describe-field.ts';
import type { Value, Values } from './starter.ts';

/**
 * Returns a key with its comment, as lines: empty without a value, and commented out with its example when it is
 * optional.
 */
export function commentedField(
  key: string,
  shape: Shape,
  value: Value | undefined,
  path: readonly string[],
  choicesAt: ChoicesAt,
): string[] {
  const comment = describeField(shape, path, choicesAt);
  if (value === undefined && shape.optional)
    return [...comment, ...plainField(key, shape, exampleOf(shape)).map((line) => `# ${line}`)];
  if (shape.kind !== 'group')
    return [...comment, ...plainField(key, shape, value), ...exampleItem(shape, value, path, choicesAt)];
  const inside = Object.entries(shape.fields).flatMap(([name, field]) =>
    commentedField(name, field, valuesOf(value)[name], [...path, name], choicesAt),
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
export function plainField(key: string, shape: Shape, value: Value | undefined): string[] {
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
      return Object.entries(valuesOf(value)).flatMap(([key, item]) => plainField(key, shape.of, item));
    case 'group':
      return Object.entries(shape.fields)
        .filter(([key, field]) => !field.optional || valuesOf(value)[key] !== undefined)
        .flatMap(([key, field]) => plainField(key, field, valuesOf(value)[key]));
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
