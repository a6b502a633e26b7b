import { editDistance } from './edit-distance.ts';

/** Letters are counted by so many low bits: two that share them count as one, which only rules out less. */
const buckets = 128;

/** Returns the candidate that was most likely meant: at most a third of its letters differ. */
export function suggest(authored: string, candidates: Iterable<string>): string | undefined {
  const wanted = authored.toLowerCase();
  const counts = countsOf(wanted);
  const left = new Int32Array(buckets);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const letters = candidate.toLowerCase();
    if (Math.abs(letters.length - wanted.length) > bestDistance) continue;
    left.set(counts);
    if (lettersBeside(left, letters) > bestDistance) continue;
    const distance = editDistance(wanted, letters, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function countsOf(letters: string): Int32Array {
  const counts = new Int32Array(buckets);
  for (let index = 0; index < letters.length; index++) bump(counts, letters.charCodeAt(index), 1);
  return counts;
}

/** How many letters a word has beside those that are left: the distance is at least that. */
function lettersBeside(left: Int32Array, letters: string): number {
  let beside = 0;
  for (let index = 0; index < letters.length; index++)
    if (bump(left, letters.charCodeAt(index), -1) < 0) beside++;
  return beside;
}

function bump(counts: Int32Array, code: number, by: number): number {
  const bucket = code % buckets;
  const count = (counts[bucket] ?? 0) + by;
  counts[bucket] = count;
  return count;
}
