import type { Span } from '../../diagnostic/span.ts';
import { type Field, type FieldType, isField } from '../../model/field.ts';
import type { GroupView, ViewShape } from './view-shape.ts';
import type { ListInfo, ViewGroup, ViewValue } from './view-value.ts';

/** Makes view values from typed data by shape: every field exists, and every list has a label and span. */
export class ViewBuilder {
  readonly #lists = new Map<readonly ViewValue[], ListInfo>();

  /** Returns the label and span of a list. Throws when it was not made here. */
  listInfo(list: readonly ViewValue[]): ListInfo {
    const info = this.#lists.get(list);
    if (!info) throw new Error('a list that the view does not know');
    return info;
  }

  /** Registers a list of groups. */
  listed(label: string, span: Span, list: ViewGroup[]): ViewGroup[] {
    this.#lists.set(list, { label, span });
    return list;
  }

  /** Takes a group's fields from `known`, else from the data; what is in neither is unfilled. */
  group(shape: GroupView, data: object, span: Span, known: ViewGroup = {}): ViewGroup {
    const source = data as Readonly<Record<string, unknown>>;
    const above = keyAbove(source);
    const entries = Object.entries(shape.fields).map(([name, field]) => {
      const value = known[name] ?? this.#value(field, source[name], span, above + name);
      this.#note(value, field, span);
      return [name, value] as const;
    });
    return Object.fromEntries(entries);
  }

  /** `key` is its path in the frontmatter, also if it is absent there. */
  #value(shape: ViewShape, data: unknown, span: Span, key: string): ViewValue {
    if (data === undefined) return this.unfilled(shape, span, { key });
    if (shape.kind === 'list')
      return (data as unknown[]).map((item, index) => this.#value(shape.of, item, span, `${key}[${index}]`));
    if (shape.kind === 'map')
      return Object.fromEntries(
        Object.entries(data as object).map(([name, item]) => [
          name,
          this.#value(shape.of, item, span, `${key}.${name}`),
        ]),
      );
    if (shape.kind === 'group') return this.group(shape, data as object, span);
    return data as Field;
  }

  /** Returns an unfilled value; `key` is its path, `label` the name of the one field of a group. */
  unfilled(
    shape: ViewShape,
    span: Span,
    { label, key }: { label?: string; key?: string | undefined } = {},
  ): ViewValue {
    if (shape.kind === 'leaf')
      return { ...made(shape.type, label ?? shape.label, undefined, span), ...(key && { key }) };
    if (shape.kind === 'flag' || shape.kind === 'word') return false;
    if (shape.kind === 'list') return [];
    if (shape.kind === 'map') return {};
    return Object.fromEntries(
      Object.entries(shape.fields).map(([name, field]) => {
        const below = label === undefined && key ? `${key}.${name}` : key;
        const value = this.unfilled(field, span, { ...(label && { label }), key: below });
        this.#note(value, field, span);
        return [name, value];
      }),
    );
  }

  #note(value: ViewValue, shape: ViewShape, span: Span): void {
    if (shape.kind === 'list') {
      if (Array.isArray(value)) this.#lists.set(value, { label: shape.label, span });
    } else if (
      shape.kind === 'group' &&
      !Array.isArray(value) &&
      typeof value === 'object' &&
      !isField(value)
    ) {
      for (const [name, field] of Object.entries(shape.fields)) {
        const inner = (value as ViewGroup)[name];
        if (inner !== undefined && field.kind === 'list') this.#note(inner, field, span);
      }
    }
  }
}

/** Returns the path before the names of a group's fields, `signatories[0].`, for absent ones. */
function keyAbove(group: Readonly<Record<string, unknown>>): string {
  for (const [name, field] of Object.entries(group))
    if (isField(field) && field.key?.endsWith(name)) return field.key.slice(0, -name.length);
  return '';
}

/** Makes a Field for a derived value. */
export function made(type: FieldType, label: string, value: unknown, span: Span): Field {
  return { type, label, raw: typeof value === 'string' ? value : '', value, span };
}
