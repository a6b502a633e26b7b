import type { Fix } from '../diagnostic/fix.ts';
import type { Shape } from '../kinds/shape.ts';
import type { DataPath } from '../kinds/shape-at.ts';
import { missingKey } from '../kinds/start/missing-key.ts';
import type { RawMap } from './raw-value.ts';

/** Returns the fix that puts in a key that was not written, if there is a place for it. */
export function missingKeyFixes(
  path: DataPath,
  { layout }: RawMap,
  description: { readonly shape: Shape; readonly order?: readonly string[] | undefined },
  value?: string,
): readonly Fix[] {
  const { shape, order } = description;
  const fix =
    layout && shape.kind === 'group' ? missingKey(path, layout, { shape, order }, value) : undefined;
  return fix ? [fix] : [];
}
