/**
 * Returns the part of a version of Akkoord that changes when what a user wrote may mean something else: `0.2` of
 * `0.2.1`, and `1` of `1.4.0` (semver.org, 4 and 8).
 */
export function seriesOf(version: string): string {
  const [major = '', minor = ''] = version.split('.');
  return major === '0' ? `0.${minor}` : major;
}

/** Compares two versions, or series, by their numbers: below zero when the first is older. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const at = [0, 1, 2].find((index) => (left?.[index] ?? 0) !== (right?.[index] ?? 0)) ?? 0;
  return (left?.[at] ?? 0) - (right?.[at] ?? 0);
}
