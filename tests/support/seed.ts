import { isNightly } from './nightly.ts';

/**
 * The seed of the properties. It is fixed, so that a commit is judged the same each time; `npm run fuzz` (`FC_SEED=random`) looks
 * further, and `FC_SEED=<number>` repeats a run. fast-check prints the seed of a failure.
 */
const wanted = process.env.FC_SEED ?? '20220928';
export const seed: { readonly seed?: number } = wanted === 'random' ? {} : { seed: Number(wanted) };

/** How often a property is tried: `count` times at night and when looking further, a quarter of that at a commit. */
export function runs(count: number): { readonly numRuns: number; readonly seed?: number } {
  const isWhole = isNightly || wanted === 'random';
  return { numRuns: isWhole ? count : Math.ceil(count / 4), ...seed };
}
