/** Returns those of some things without which the others can be made together: halves what fails until the culprits are left. */
export async function failing<Thing>(
  things: readonly Thing[],
  canBeMade: (chosen: readonly Thing[]) => Promise<boolean>,
): Promise<readonly Thing[]> {
  if (things.length === 0 || (await canBeMade(things))) return [];
  if (things.length === 1) return things;
  const half = Math.ceil(things.length / 2);
  const first = await failing(things.slice(0, half), canBeMade);
  const second = await failing(things.slice(half), canBeMade);
  if (first.length + second.length > 0) return [...first, ...second];
  // Each half is right, and together they are not.
  return things.slice(half);
}
