import { overlap } from '../diagnostic/apply-edits.ts';
import type { Edit } from '../diagnostic/fix.ts';
import { groupBy } from '../text/group-by.ts';
import { type ChangeNow, contested, isMade } from './changes-now.ts';
import type { ReceivedChange, Sender } from './reception.ts';

/** A change that one or more files have. */
export interface JoinedChange {
  readonly change: ReceivedChange;
  /** The same change in each of the files. */
  readonly parts: readonly ChangeNow[];
}

/** Joins changes that are the same in several files, and refuses those that contradict each other, with the names. */
export function joinChanges(
  files: readonly (readonly ChangeNow[])[],
  textNow: (path: string) => string,
): JoinedChange[] {
  const joined = [...groupBy(files.flat(), ({ change }) => change.id).values()].flatMap(joinedOf);
  const made = joined.filter(({ change }) => isMade(change));
  return joined.map((each): JoinedChange => {
    if (!made.includes(each)) return each;
    const others = made.filter((other) => other !== each && contradicts(each, other));
    if (others.length === 0) return each;
    const reason = `${others.map(({ change }) => wishOf(change)).join('; ')}: kies zelf`;
    const rivals = others.map(({ change }) => change.id);
    return { ...each, change: { ...contested(each.change, editsIn(each), reason, textNow), rivals } };
  });
}

/** Of the same change each file has one. What one file has twice are two. */
function joinedOf(same: readonly ChangeNow[]): JoinedChange[] {
  const byFile = [...groupBy(same, ({ of }) => of.path).values()];
  const count = Math.max(...byFile.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const parts = byFile.flatMap((each) => each[index] ?? []);
    const [first] = parts as [ChangeNow, ...ChangeNow[]];
    return { parts, change: { ...first.change, senders: parts.flatMap(({ change }) => change.senders) } };
  });
}

function contradicts(one: JoinedChange, other: JoinedChange): boolean {
  // Those of one file were held against each other when it was read.
  if (one.parts.some(({ of }) => other.parts.some((part) => part.of === of))) return false;
  return editsIn(one).some((edit) => editsIn(other).some(({ span }) => overlap(edit.span, span)));
}

function editsIn({ change: { outcome } }: JoinedChange): readonly Edit[] {
  return 'edits' in outcome ? outcome.edits : [];
}

/** As in: `Piet` (b.docx) wil hier “acht” in plaats van “vijf”. */
function wishOf({ senders, from, to }: ReceivedChange): string {
  const names = senders.map(nameOf).join(' en ');
  const [old, fresh] = [from, to].map((text) => `“${text.replace(/\s+/g, ' ').trim()}”`);
  const isOne = senders.length === 1;
  if (to.trim() === '') return `${names} ${isOne ? 'haalt' : 'halen'} hier ${old} weg`;
  return from.trim() === ''
    ? `${names} ${isOne ? 'zet' : 'zetten'} hier ${fresh} neer`
    : `${names} ${isOne ? 'wil' : 'willen'} hier ${fresh} in plaats van ${old}`;
}

/** As in: Karin (terug.docx). */
export function nameOf({ file, by }: Sender): string {
  return by?.author ? `${by.author} (${file})` : file;
}
