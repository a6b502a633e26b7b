import type { Place } from '../diagnostic/place.ts';
import { type Field, type FieldType, isField } from '../model/field.ts';
import type { GroupView, ViewShape } from './view-shape.ts';
import type { ListInfo, ViewGroup, ViewValue } from './view-value.ts';

/** Makes view values of typed data by their shape: every field is there, and every list is known by name and place. */
export class ViewBuilder {
  readonly #lists = new Map<readonly ViewValue[], ListInfo>();

  /** Name and place of a list that was made here. Throws for another: the programmer's mistake. */
  listInfo(list: readonly ViewValue[]): ListInfo {
    const info = this.#lists.get(list);
    if (!info) throw new Error('a list that the view does not know');
    return info;
  }

  /** Makes a list of groups known. */
  listed(label: string, place: Place, list: ViewGroup[]): ViewGroup[] {
    this.#lists.set(list, { label, place });
    return list;
  }

  /** Takes a group's fields from what is known, else from the data; what is in neither is unfilled. */
  group(shape: GroupView, data: object, place: Place, known: ViewGroup = {}): ViewGroup {
    const source = data as Readonly<Record<string, unknown>>;
    const entries = Object.entries(shape.fields).map(([name, field]) => {
      const value = known[name] ?? this.#value(field, source[name], place);
      this.#note(value, field, place);
      return [name, value] as const;
    });
    return Object.fromEntries(entries);
  }

  #value(shape: ViewShape, data: unknown, place: Place): ViewValue {
    if (data === undefined) return this.unfilled(shape, place);
    if (shape.form === 'list') return (data as unknown[]).map((item) => this.#value(shape.of, item, place));
    if (shape.form === 'map')
      return Object.fromEntries(
        Object.entries(data as object).map(([key, item]) => [key, this.#value(shape.of, item, place)]),
      );
    if (shape.form === 'group') return this.group(shape, data as object, place);
    return data as Field;
  }

  /** A value for which nothing was typed: fields without a value, lists of nothing. */
  unfilled(shape: ViewShape, place: Place, label?: string): ViewValue {
    if (shape.form === 'leaf') return made(shape.type, label ?? shape.label, undefined, place);
    if (shape.form === 'flag' || shape.form === 'word') return false;
    if (shape.form === 'list') return [];
    if (shape.form === 'map') return {};
    return Object.fromEntries(
      Object.entries(shape.fields).map(([name, field]) => {
        const value = this.unfilled(field, place, label);
        this.#note(value, field, place);
        return [name, value];
      }),
    );
  }

  #note(value: ViewValue, shape: ViewShape, place: Place): void {
    if (shape.form === 'list') {
      if (Array.isArray(value)) this.#lists.set(value, { label: shape.label, place });
    } else if (
      shape.form === 'group' &&
      !Array.isArray(value) &&
      typeof value === 'object' &&
      !isField(value)
    ) {
      for (const [name, field] of Object.entries(shape.fields)) {
        const inner = (value as ViewGroup)[name];
        if (inner !== undefined && field.form === 'list') this.#note(inner, field, place);
      }
    }
  }
}

/** Makes a Field of a value that was derived. */
export function made(type: FieldType, label: string, value: unknown, place: Place): Field {
  return { type, label, raw: typeof value === 'string' ? value : '', value, place };
}
