import type { Returned } from './returned.ts';
import type { Unit } from './returned-units.ts';
import { isSameAddress, isWebAddress } from './same-address.ts';
import type { Piece } from './sent-pieces.ts';
import { spanAt } from './span-at.ts';
import { unitBoundaries } from './unit-boundaries.ts';

/** Returns the links of a paragraph that lead elsewhere than they did, came or went: Word tracks no addresses. */
export function linkChanges(piece: Piece, unit: Unit): Returned[] {
  const boundary = unitBoundaries(piece, unit);
  if (!boundary) return [];
  const found: { from: number; to: number; old: string; now: string }[] = [];
  let offset = 0;
  for (const { state, text, run } of unit.segments) {
    if (state === 'inserted') continue;
    const start = offset;
    offset += text.length;
    if (text.trim() === '') continue;
    const at = { from: boundary(start), to: boundary(offset) };
    const [old = '', now = ''] = [urlAt(piece, at), run.link];
    if (!isWebAddress(old) && !(old === '' && /^https?:/i.test(now))) continue;
    if (isSameAddress(old, now)) continue;
    const last = found.at(-1);
    if (last && last.old === old && last.now === now) last.to = at.to;
    else found.push({ ...at, old, now });
  }
  return found.map(({ old, now, ...at }) => ({
    span: spanAt(piece, at),
    from: old,
    to: now,
    by: undefined,
    outcome: { reason: 'de koppeling is veranderd zonder dat Word het bijhield: neem zelf over wat goed is' },
  }));
}

/** The address to which a stretch leads. */
function urlAt({ leaves }: Piece, { from, to }: { from: number; to: number }): string | undefined {
  return leaves.find((leaf) => leaf.from < to && from < leaf.to)?.link;
}
