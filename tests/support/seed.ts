/**
 * The seed of the properties. It is fixed, so that a commit is judged the same each time; `npm run fuzz` (`FC_SEED=random`) looks
 * further, and `FC_SEED=<number>` repeats a run. fast-check prints the seed of a failure.
 */
const wanted = process.env.FC_SEED ?? '20220928';
export const seed: { readonly seed?: number } = wanted === 'random' ? {} : { seed: Number(wanted) };
