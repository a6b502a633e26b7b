import * as z from 'zod/mini';
import type { Span } from '../diagnostic/span.ts';
import { type Field, isField } from '../model/field.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import type { Result } from '../values/result.ts';
import type { GroupShape, LeafShape, ListShape, MapShape, Shape } from './shape.ts';

/**
 * Builders of frontmatter schemas. Each makes a strict Zod schema together with its `Shape`, so that the two
 * cannot drift. Input is what YAML gives (text, lists, maps; empty = undefined), output has `Field` leaves.
 */
// A schema parses a few files in a run: it would take longer to compile a function for each first.
z.config({ jitless: true });

export type Schema<T = unknown> = z.ZodMiniType<T>;

const shapes = z.registry<Shape>();

/** The span of a field until its own is attached: a schema sees values, not files. */
export const noSpan: Span = { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Data of a refused value: the `params` of the Zod issue. */
export interface LeafProblem {
  readonly rule: string;
  readonly help: string;
  /** The text that was meant, when there is only one. */
  readonly right?: string | undefined;
}

/** Reports why a value is refused, while reading goes on. */
export type Refuse = (problem: LeafProblem & { readonly message: string }) => void;

/** Parses a value. */
export type Grammar<T> = (raw: string) => Result<T>;

export interface LeafOptions<T>
  extends Pick<LeafShape, 'type' | 'label' | 'example' | 'choices' | 'meanings' | 'also'> {
  readonly parse: Grammar<T>;
}

/** Returns the shape that a builder stored for a schema. Throws for a schema made in another way. */
export function shapeOf(schema: Schema): Shape {
  const shape = shapes.get(schema);
  if (!shape) throw new Error('a schema that was not made by the builders has no shape');
  return shape;
}

/** Builds a leaf: an empty or placeholder text is an unfilled Field, any other must follow the grammar. */
export function leaf<T>({ parse, ...shape }: LeafOptions<T>) {
  const { type, label } = shape;
  const schema = turned(z.optional(z.string()), (text, refuse): Field<T> => {
    const raw = text ?? '';
    const field = { type, label, raw, span: noSpan };
    if (raw === '' || isPlaceholder(raw)) return { ...field, value: undefined };
    const parsed = parse(raw);
    if (parsed.ok) return { ...field, value: parsed.value };
    refuse(parsed);
    return { ...field, value: undefined };
  });
  return noted(schema, { kind: 'leaf', ...shape, optional: false } satisfies LeafShape);
}

/** Converts the output of a leaf; its shape stays. */
export function leafTransform<T, U>(of: Schema<T>, turn: (given: T, refuse: Refuse) => U) {
  return noted(turned(of, turn), shapeOf(of));
}

/** Builds a group of named fields; when it is empty, all its fields are unfilled. */
export function group<F extends Record<string, Schema>>(label: string, fields: F) {
  const schema = z.pipe(orElse({}), z.strictObject(fields));
  const entries = Object.entries(fields).map(([name, field]) => [name, shapeOf(field)] as const);
  return noted(schema, {
    kind: 'group',
    label,
    optional: false,
    fields: Object.fromEntries(entries),
  } satisfies GroupShape);
}

/** Builds a list; empty or absent means without items. */
export function list<S extends Schema>(label: string, of: S) {
  const schema = z.pipe(orElse([]), z.array(of));
  return noted(schema, { kind: 'list', label, optional: false, of: shapeOf(of) } satisfies ListShape);
}

/** Builds a list whose only item may be written without a dash. */
export function listOrOne<S extends Schema>(label: string, of: S) {
  const items = z.transform((value) => (typeof value === 'string' ? [value] : (value ?? [])));
  const schema = z.pipe(items, z.array(of));
  const shape: ListShape = { kind: 'list', label, optional: false, of: shapeOf(of), orOne: true };
  return noted(schema, shape);
}

/** Builds a map with keys chosen by the author, such as `example`; empty or absent means without items. */
export function map<S extends Schema>(label: string, key: z.ZodMiniString, of: S, example: string) {
  const schema = z.pipe(orElse({}), z.record(key, of));
  const { $schema: _, ...keys } = z.toJSONSchema(key);
  const shape: MapShape = { kind: 'map', label, key: example, keys, optional: false, of: shapeOf(of) };
  return noted(schema, shape);
}

/** Makes a field optional. A key without a value is still unfilled, but may be removed. */
export function optional<S extends Schema>(of: S) {
  const mark = (value: z.output<S>): z.output<S> => (isField(value) ? { ...value, optional: true } : value);
  return noted(z.optional(turned(of as Schema<z.output<S>>, mark)), { ...shapeOf(of), optional: true });
}

/** Marks what may be empty in a complete document; absent, it is an empty list or unfilled Field. */
export function mayBeNone<S extends Schema>(of: S): S {
  return noted(of, { ...shapeOf(of), optional: true });
}

/** Marks a leaf as never empty; `required` makes it so. */
export function marksNeeded<S extends Schema>(of: S): S {
  return noted(of, { ...(shapeOf(of) as LeafShape), needed: true });
}

/** Adds an explanation to a field; see `Shape.hint`. */
export function hinted<S extends Schema>(hint: string, of: S): S {
  return noted(of, { ...shapeOf(of), hint });
}

/** Builds a key with one possible value, which says what the file is: `kind`. */
export function constant<const V extends string>(label: string, value: V) {
  const shape: LeafShape = {
    kind: 'leaf',
    type: 'choice',
    label,
    optional: false,
    example: value,
    choices: [value],
    needed: true,
  };
  return noted(z.literal(value), shape);
}

/** What is absent or empty becomes this. */
function orElse<T>(empty: T) {
  return z.transform((value) => value ?? empty);
}

function turned<T, U>(of: Schema<T>, turn: (given: T, refuse: Refuse) => U) {
  const transform = z.transform((given: T, { value, issues }): U => {
    const refuse: Refuse = ({ message, rule, help, right }) =>
      issues.push({
        code: 'custom',
        input: value,
        message,
        params: { rule, help, right } satisfies LeafProblem,
      });
    return turn(given, refuse);
  });
  return z.pipe(of, transform);
}

function noted<S extends Schema>(schema: S, shape: Shape): S {
  shapes.add(schema, shape);
  return schema;
}
