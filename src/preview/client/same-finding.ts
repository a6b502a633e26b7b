import type { Finding } from '../messages.ts';

/** Finds a finding in a later version, where its line may differ; undefined when it was solved. */
export function sameFinding(chosen: Finding, later: readonly Finding[]): Finding | undefined {
  const distance = ({ position }: Finding) => Math.abs((position?.line ?? 0) - (chosen.position?.line ?? 0));
  return later
    .filter(({ rule, message, position }) => isSame(chosen, { rule, message, position }))
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

function isSame(chosen: Finding, other: Pick<Finding, 'rule' | 'message' | 'position'>): boolean {
  return (
    other.rule === chosen.rule &&
    other.message === chosen.message &&
    other.position?.file === chosen.position?.file
  );
}
