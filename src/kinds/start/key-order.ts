import type { GroupShape } from '../shape.ts';

/** Returns the keys of a group: those that come first in their order, then the others in the order of the schema. */
export function keyOrder({ fields }: GroupShape, first: readonly string[]): string[] {
  const rank = (key: string) => {
    const index = first.indexOf(key);
    return index < 0 ? first.length : index;
  };
  return Object.keys(fields).sort((a, b) => rank(a) - rank(b));
}
