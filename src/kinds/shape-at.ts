import type { Shape } from './shape.ts';

/** A path from the root of the data: keys and 0-based list positions. */
export type DataPath = readonly PropertyKey[];

/** Returns the shape below a key or list position. */
export function shapeBelow(shape: Shape | undefined, step: PropertyKey): Shape | undefined {
  if (shape?.kind === 'group')
    return Object.hasOwn(shape.fields, step) ? shape.fields[String(step)] : undefined;
  return shape?.kind === 'list' || shape?.kind === 'map' ? shape.of : undefined;
}

/** Returns the shape at a path. */
export function shapeAt(shape: Shape, path: DataPath): Shape | undefined {
  return path.reduce<Shape | undefined>((current, step) => shapeBelow(current, step), shape);
}

/** Names a path in a message: "`signatories` (ondertekenaars)", "regel 2 van `partners` (partners)". */
export function named(path: DataPath, root: Shape): string {
  const last = path.at(-1);
  const shape = shapeAt(root, path);
  if (typeof last === 'number') return `regel ${last + 1} van ${named(path.slice(0, -1), root)}`;
  return `\`${String(last)}\`${shape ? ` (${shape.label})` : ''}`;
}
