/** Tells two lists of words apart: the shortest edit script, by Myers (An O(ND) Difference Algorithm, 1986). */
import type { Word } from './words.ts';

export interface Difference {
  /** Words of the source that are not printed at their place. */
  readonly lost: readonly Word[];
  /** Words in print that are not in the source. */
  readonly added: readonly Word[];
}

/** Compares the words of a source with those in print. What was only cut elsewhere (`Leef baar` for `Leefbaar`) is no difference. */
export function difference(source: readonly Word[], print: readonly Word[]): Difference {
  const lost: Word[] = [];
  const added: Word[] = [];
  for (const hunk of hunks(source, print)) {
    const authored = hunk.lost.join('');
    const shown = hunk.added.join('');
    const at = authored === '' ? -1 : shown.indexOf(authored);
    if (at < 0) {
      lost.push(...hunk.lost);
      added.push(...hunk.added);
    } else
      added.push(...[shown.slice(0, at), shown.slice(at + authored.length)].filter((rest) => rest !== ''));
  }
  return { lost, added };
}

interface Hunk {
  readonly lost: Word[];
  readonly added: Word[];
}

/** Returns the places where the lists are apart, with the words of each. */
function hunks(from: readonly Word[], to: readonly Word[]): Hunk[] {
  const trace = steps(from, to);
  const found: Hunk[] = [];
  let [x, y] = [from.length, to.length];
  for (let depth = trace.length - 1; depth > 0; depth--) {
    const reached = trace[depth] ?? new Map<number, number>();
    const down = isDown(reached, x - y, depth);
    const before = x - y + (down ? 1 : -1);
    const startX = reached.get(before) ?? 0;
    const isApart = x > startX + (down ? 0 : 1);
    if (isApart || found.length === 0) found.unshift({ lost: [], added: [] });
    if (down) found[0]?.added.unshift(to[startX - before] ?? '');
    else found[0]?.lost.unshift(from[startX] ?? '');
    [x, y] = [startX, startX - before];
  }
  return found;
}

/** For each number of edits: how far every diagonal came with one edit less. */
function steps(from: readonly Word[], to: readonly Word[]): ReadonlyMap<number, number>[] {
  const trace: ReadonlyMap<number, number>[] = [];
  for (let depth = 0, reached = new Map([[1, 0]]); ; depth++) {
    trace.push(reached);
    const next = new Map<number, number>();
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      const down = isDown(reached, diagonal, depth);
      let x = (reached.get(diagonal + (down ? 1 : -1)) ?? 0) + (down ? 0 : 1);
      while (x < from.length && x - diagonal < to.length && from[x] === to[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= from.length && x - diagonal >= to.length) return trace;
    }
    reached = next;
  }
}

function isDown(reached: ReadonlyMap<number, number>, diagonal: number, depth: number): boolean {
  if (diagonal === -depth) return true;
  return diagonal !== depth && (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1);
}

/**
 * Takes words away that are printed at another place, whole or in pieces. For a format whose pages are read one by one, where a cell that
 * runs over the end of a page is read in two parts.
 */
export function withoutMoved({ lost, added }: Difference): Difference {
  const left = [...added];
  if (takePieces(lost, left)) return { lost: [], added: left };
  // Narrow cells, whose words come in pieces that begin alike: first those of which the pieces are side by side.
  const apart = [...added];
  const scattered = lost.filter((word) => !takeRun(word, apart));
  return takePieces(scattered, apart) ? { lost: [], added: apart } : { lost, added };
}

/** Takes the pieces of words out of a list, wherever they are. Says whether all were there. */
function takePieces(words: readonly Word[], left: Word[]): boolean {
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    for (let rest = word; rest !== ''; ) {
      const piece = left
        .filter((each) => each !== '' && rest.startsWith(each))
        .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
      if (piece === '') return false;
      left.splice(left.indexOf(piece), 1);
      rest = rest.slice(piece.length);
    }
  }
  return true;
}

/** Takes the first run of pieces that together are a word out of a list: a word of a narrow cell, with hyphens. Says whether there was one. */
function takeRun(word: Word, left: Word[]): boolean {
  for (let start = 0; start < left.length; start++) {
    let end = start;
    let run = '';
    while (run.length < word.length && end < left.length) {
      const piece = left[end++];
      if (piece !== '-') run += piece;
    }
    if (run !== word) continue;
    left.splice(start, end - start);
    return true;
  }
  return false;
}
