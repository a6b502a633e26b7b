import type { RawMap, RawValue } from './raw-value.ts';

/**
 * Lays what was written over a base: keys within keys are taken together, a text or a list replaces what the
 * base has. Every value keeps its own span, so that a finding points at the file that it stands in.
 */
export function laidOver(base: RawMap, over: RawMap): RawMap {
  const entries = new Map(base.entries);
  for (const [key, value] of over.entries) entries.set(key, together(base.entries.get(key), value));
  return { ...over, entries };
}

function together(base: RawValue | undefined, over: RawValue): RawValue {
  return base?.kind === 'map' && over.kind === 'map' ? laidOver(base, over) : over;
}
