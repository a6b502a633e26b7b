import { editDistance } from './edit-distance.ts';

/**
 * Returns the candidate that was most likely meant by `typed`, or nothing when none is near:
 * at most a third of its letters differ (Damerau-Levenshtein), case ignored.
 */
export function suggest(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
