import { kinds } from '../kinds/kinds.ts';
import type { Shape } from '../kinds/shape.ts';
import { shapeAt, shapeBelow } from '../kinds/shape-at.ts';
import type { DataNames, DataPath } from '../redline/summary/data-names.ts';

/** The Dutch names of the kinds and of their fields. */
export const dataNames: DataNames = {
  kind: (kind) => kinds[kind]?.label ?? kind,
  choice: (kind, path, value) => {
    const shape = kinds[kind] && shapeAt(kinds[kind].shape, path);
    return (shape?.kind === 'leaf' && shape.meanings?.[value]) || value;
  },
  field: (kind, path) => labelsOf(kinds[kind]?.shape, path).join(', '),
  headings: (kind) => kinds[kind]?.plans ?? {},
};

/** Of a map, what somebody called a key says more than what all of its values are called. */
function labelsOf(shape: Shape | undefined, [step, ...path]: DataPath): readonly string[] {
  if (step === undefined) return [];
  const below = shapeBelow(shape, step);
  const name =
    shape?.kind === 'map'
      ? `“${step}”`
      : typeof step === 'number'
        ? String(step + 1)
        : (below?.label ?? step);
  const isNamed = shape?.kind === 'map' && below?.kind === 'leaf';
  return [name, ...(isNamed ? [] : labelsOf(below, path))];
}
