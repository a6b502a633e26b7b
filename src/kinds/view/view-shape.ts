import type { FieldType } from '../../model/field.ts';
import type { Shape } from '../shape.ts';

/** The shape of what a template and `{{…}}` in prose can name: frontmatter, and what is derived from it. */
export type ViewShape = LeafView | FlagView | { readonly kind: 'word' } | ListView | MapView | GroupView;

/** A Field, which can be printed. */
export interface LeafView {
  readonly kind: 'leaf';
  readonly type: FieldType;
  readonly label: string;
}
/** True or false, for `#if` and `#unless` only. */
export interface FlagView {
  readonly kind: 'flag';
}

export interface ListView {
  readonly kind: 'list';
  readonly label: string;
  readonly of: ViewShape;
}
export interface MapView {
  readonly kind: 'map';
  readonly label: string;
  readonly of: ViewShape;
}
export interface GroupView {
  readonly kind: 'group';
  readonly label: string;
  readonly fields: Readonly<Record<string, ViewShape>>;
}

/** Converts a shape of frontmatter. */
export function viewShapeOf(shape: Shape): ViewShape {
  switch (shape.kind) {
    case 'leaf':
      return leafView(shape.type, shape.label);
    case 'list':
      return listView(shape.label, viewShapeOf(shape.of));
    case 'map':
      return { kind: 'map', label: shape.label, of: viewShapeOf(shape.of) };
    case 'group':
      return groupView(
        shape.label,
        Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, viewShapeOf(field)])),
      );
  }
}

export const leafView = (type: FieldType, label: string): LeafView => ({ kind: 'leaf', type, label });
export const listView = (label: string, of: ViewShape): ListView => ({ kind: 'list', label, of });
export const groupView = (label: string, fields: Record<string, ViewShape>): GroupView => ({
  kind: 'group',
  label,
  fields,
});
export const flagView: FlagView = { kind: 'flag' };

/** Returns an own field of a group, never one of its prototype. */
export function fieldOf(group: GroupView, name: string): ViewShape | undefined {
  return Object.hasOwn(group.fields, name) ? group.fields[name] : undefined;
}
