/**
 * Whether everything is tried, as at night (`npm run nightly`), or what a commit is judged by: long sets of cases that differ little, of which a
 * commit takes a sample. Which these are is in CONTRIBUTING.
 */
export const isNightly = process.env.AKKOORD_NIGHTLY === 'yes';

/** Returns all cases at night, else the first of every so many. */
export function sampled<T>(cases: readonly T[], every: number): readonly T[] {
  return isNightly ? cases : cases.filter((_, index) => index % every === 0);
}
