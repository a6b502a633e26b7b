import type { FieldType } from '../../model/field.ts';
import type { Shape } from '../shape.ts';

/**
 * The form of what a template sees: the frontmatter's own shape plus what is derived from it. Template lint and values in prose
 * look names up here.
 */
export type ViewShape = LeafView | FlagView | WordView | ListView | MapView | GroupView;

/** A Field: what can be printed. */
export interface LeafView {
  readonly form: 'leaf';
  readonly type: FieldType;
  readonly label: string;
}
/** True or false: only for `#if` and `#unless`. */
export interface FlagView {
  readonly form: 'flag';
}
/** Plain text that the engine knows: a map's `@key`. */
export interface WordView {
  readonly form: 'word';
}
export interface ListView {
  readonly form: 'list';
  readonly label: string;
  readonly of: ViewShape;
}
export interface MapView {
  readonly form: 'map';
  readonly label: string;
  readonly of: ViewShape;
}
export interface GroupView {
  readonly form: 'group';
  readonly label: string;
  readonly fields: Readonly<Record<string, ViewShape>>;
}

/** Returns the view's shape of frontmatter as it stands. */
export function viewShapeOf(shape: Shape): ViewShape {
  switch (shape.form) {
    case 'leaf':
      return leafView(shape.type, shape.label);
    case 'list':
      return listView(shape.label, viewShapeOf(shape.of));
    case 'map':
      return { form: 'map', label: shape.label, of: viewShapeOf(shape.of) };
    case 'group':
      return groupView(
        shape.label,
        Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, viewShapeOf(field)])),
      );
  }
}

export const leafView = (type: FieldType, label: string): LeafView => ({ form: 'leaf', type, label });
export const listView = (label: string, of: ViewShape): ListView => ({ form: 'list', label, of });
export const groupView = (label: string, fields: Record<string, ViewShape>): GroupView => ({
  form: 'group',
  label,
  fields,
});
export const flagView: FlagView = { form: 'flag' };

/** Own field of a group, never one of its prototype. */
export function fieldOf(group: GroupView, name: string): ViewShape | undefined {
  return Object.hasOwn(group.fields, name) ? group.fields[name] : undefined;
}
