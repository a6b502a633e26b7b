import type { Finding } from '../messages.ts';

/**
 * Finds a finding in a later version, where its place may differ; undefined when it was solved. Of several that say
 * the same, each is the nearest one of the other version.
 *
 * @param earlier all findings of the version that it is from
 */
export function sameFinding(
  chosen: Finding,
  later: readonly Finding[],
  earlier: readonly Finding[],
): Finding | undefined {
  const next = nearest(chosen, later);
  const back = next && nearest(next, earlier);
  return back && distances(back, chosen).every((distance) => distance === 0) ? next : undefined;
}

function nearest(to: Finding, findings: readonly Finding[]): Finding | undefined {
  const [first] = findings
    .filter((each) => isAlike(each, to))
    .map((finding) => ({ finding, away: distances(finding, to) }))
    .toSorted((a, b) => a.away[0] - b.away[0] || a.away[1] - b.away[1]);
  return first?.finding;
}

/** Returns how many lines and columns two findings are apart. */
function distances({ position: a }: Finding, { position: b }: Finding): readonly [number, number] {
  return [Math.abs((a?.line ?? 0) - (b?.line ?? 0)), Math.abs((a?.column ?? 0) - (b?.column ?? 0))];
}

function isAlike(one: Finding, other: Finding): boolean {
  return (
    other.rule === one.rule && other.message === one.message && other.position?.file === one.position?.file
  );
}
