import * as z from 'zod';
import type { Span } from '../diagnostic/span.ts';
import { type Field, type FieldType, isField } from '../model/field.ts';
import type { Parsed } from '../values/parsed.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import type { GroupShape, LeafShape, ListShape, MapShape, Shape } from './shape.ts';

/**
 * Every schema of frontmatter is built from these four: each makes the strict Zod schema and writes its `Shape` beside it, so that
 * the two cannot drift. Input is what YAML gives (text, lists, maps; empty = undefined), output is `Field` leaves.
 */
const shapes = z.registry<Shape>();

/** Where a field stands until its place is attached: a schema sees values, not files. */
export const noSpan: Span = { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** What a leaf tells about a value that its grammar refuses: the `params` of the Zod issue. */
export interface LeafProblem {
  readonly rule: string;
  readonly help: string;
}

/** Reads one typed value. */
export type Grammar<T> = (raw: string) => Parsed<T>;

export interface LeafOptions<T> {
  readonly type: FieldType;
  readonly label: string;
  readonly example: string;
  readonly choices?: readonly string[] | undefined;
  /** Dutch name of each choice. */
  readonly meanings?: Readonly<Record<string, string>> | undefined;
  readonly also?: readonly string[] | undefined;
  readonly parse: Grammar<T>;
}

/** Returns the shape that a builder wrote for a schema. Throws for a schema made in another way: the programmer's mistake. */
export function shapeOf(schema: z.ZodType): Shape {
  const shape = shapes.get(schema);
  if (!shape) throw new Error('a schema that was not made by the builders has no shape');
  return shape;
}

/** Builds a leaf: an absent, empty or placeholder text becomes an unfilled Field, any other text must follow the grammar. */
export function leaf<T>(options: LeafOptions<T>) {
  const { type, label, example, choices, meanings, also, parse } = options;
  const schema = z
    .string()
    .optional()
    .transform((text, context): Field<T> => {
      const raw = text ?? '';
      const field = { type, label, raw, span: noSpan };
      if (raw === '' || isPlaceholder(raw)) return { ...field, value: undefined };
      const parsed = parse(raw);
      if (parsed.ok) return { ...field, value: parsed.value };
      context.addIssue({
        code: 'custom',
        message: parsed.message,
        params: { rule: parsed.rule, help: parsed.help } satisfies LeafProblem,
      });
      return { ...field, value: undefined };
    });
  return noted(schema, {
    form: 'leaf',
    type,
    label,
    example,
    optional: false,
    ...(choices ? { choices } : {}),
    ...(meanings ? { meanings } : {}),
    ...(also ? { also } : {}),
  } satisfies LeafShape);
}

/** Turns what a leaf gives into something else; its shape stays. */
export function leafTransform<T, U>(
  of: z.ZodType<Field<T>>,
  turn: (field: Field<T>, context: z.RefinementCtx) => U,
) {
  return noted(of.transform(turn), shapeOf(of));
}

/** Builds a group of named fields; an empty one has all its fields unfilled. */
export function group<F extends Record<string, z.ZodType>>(label: string, fields: F) {
  const schema = z.preprocess((value) => value ?? {}, z.strictObject(fields));
  const entries = Object.entries(fields).map(([name, field]) => [name, shapeOf(field)] as const);
  return noted(schema, {
    form: 'group',
    label,
    optional: false,
    fields: Object.fromEntries(entries),
  } satisfies GroupShape);
}

/** Builds a list; an empty or absent one is a list of nothing. */
export function list<S extends z.ZodType>(label: string, of: S) {
  const schema = z.preprocess((value) => value ?? [], z.array(of));
  return noted(schema, { form: 'list', label, optional: false, of: shapeOf(of) } satisfies ListShape);
}

/** Builds a map of author-chosen keys, of which `example` is one; an empty or absent one is a map of nothing. */
export function map<S extends z.ZodType>(label: string, key: z.ZodString, of: S, example: string) {
  const schema = z.preprocess((value) => value ?? {}, z.record(key, of));
  const { $schema: _, ...keys } = z.toJSONSchema(key);
  const shape: MapShape = { form: 'map', label, key: example, keys, optional: false, of: shapeOf(of) };
  return noted(schema, shape);
}

/** Makes a field that may be absent. Written but empty, it is still an unfilled one, but one that may be taken out again. */
export function optional<S extends z.ZodType>(of: S) {
  const mark = (value: z.output<S>): z.output<S> => (isField(value) ? { ...value, optional: true } : value);
  return noted(of.transform(mark).optional(), { ...shapeOf(of), optional: true });
}

/** Marks what a good document may be without; absent, it is still there: a list of nothing, a Field without a value. */
export function mayBeNone<S extends z.ZodType>(of: S): S {
  return noted(of, { ...shapeOf(of), optional: true });
}

/** Notes that a leaf refuses to be empty; see `required`, which makes it so. */
export function marksNeeded<S extends z.ZodType>(of: S): S {
  return noted(of, { ...(shapeOf(of) as LeafShape), needed: true });
}

/** Says what a field is for, besides its label; see `Shape.hint`. */
export function hinted<S extends z.ZodType>(hint: string, of: S): S {
  return noted(of, { ...shapeOf(of), hint });
}

/** Builds a key with one possible value, which tells what the file is: `kind`. */
export function constant<const V extends string>(label: string, value: V) {
  const shape: LeafShape = {
    form: 'leaf',
    type: 'choice',
    label,
    optional: false,
    example: value,
    choices: [value],
    needed: true,
  };
  return noted(z.literal(value), shape);
}

function noted<S extends z.ZodType>(schema: S, shape: Shape): S {
  shapes.add(schema, shape);
  return schema;
}
