import type { Finding } from '../messages.ts';

/** Finds a finding among those of a later version, where it may stand on another line; nothing when it was mended. */
export function sameFinding(chosen: Finding, later: readonly Finding[]): Finding | undefined {
  const distance = ({ place }: Finding) => Math.abs((place?.line ?? 0) - (chosen.place?.line ?? 0));
  return later
    .filter(({ rule, message, place }) => isSame(chosen, { rule, message, place }))
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

function isSame(chosen: Finding, other: Pick<Finding, 'rule' | 'message' | 'place'>): boolean {
  return (
    other.rule === chosen.rule && other.message === chosen.message && other.place?.file === chosen.place?.file
  );
}
