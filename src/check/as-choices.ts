import type { Fix } from '../diagnostic/fix.ts';

/** Returns fixes as choices: only the author knows whether one is right, and no command makes it. */
export function asChoices(fixes: readonly Fix[] = []): readonly Fix[] {
  return fixes.map((fix) => ({ ...fix, certainty: 'choice' }));
}
