import { applyEdits } from '../diagnostic/apply-edits.ts';
import type { Edit } from '../diagnostic/fix.ts';
import { sha256 } from '../host/sha256.ts';
import { groupBy } from '../text/group-by.ts';
import { changeInWords } from './change-in-words.ts';
import { conflictOf } from './conflict-of.ts';
import type { ReceivedChange, ReceivedComment } from './reception.ts';
import type { Returned, ReturnedParagraph } from './returned.ts';
import { editsOf, type ReturnedFile, refusedFor, sentText } from './returned-file.ts';
import { sourcesNow, spansNow } from './spans-now.ts';
import { type Merged, withPlainEnds } from './three-way.ts';

/** A change of one file, in the sources as they are now. */
export interface ChangeNow {
  readonly change: ReceivedChange;
  readonly paragraph: ReturnedParagraph;
  readonly of: ReturnedFile;
}

/** What came back in a file, in the sources as they are now. */
export interface FileNow {
  readonly changes: readonly ChangeNow[];
  readonly comments: readonly ReceivedComment[];
}

/** Brings what came back in a file to the sources as they are now: they may have moved on since it was sent, or have it already. */
export function changesNow(file: ReturnedFile, textNow: (path: string) => string): FileNow {
  const textOf = sentText(file.sent);
  const sourceOf = sourcesNow(textOf, textNow);
  const spanNow = spansNow(textOf, textNow);
  const all = groupBy(editsOf(file.paragraphs.flatMap(({ changes }) => changes)), ({ span }) => span.file);
  const there = new Set(
    [...all.keys()].filter(
      (path) => withPlainEnds(applyEdits(textOf(path), all.get(path) ?? [])) === withPlainEnds(textNow(path)),
    ),
  );
  const merge = (edit: Edit): Merged =>
    there.has(edit.span.file)
      ? { is: 'there' }
      : sourceOf(edit.span.file).merge(edit, all.get(edit.span.file) ?? [edit]);
  const changes = file.paragraphs.flatMap((paragraph) =>
    paragraph.changes.map((returned) => {
      const senders = [{ file: file.name, by: returned.by }];
      const change = mergedChange({ ...returned, senders, span: spanNow(returned.span) }, merge, textNow);
      return {
        change: { ...change, id: idOf(change), title: changeInWords(change.from, change.to) },
        paragraph,
        of: file,
      };
    }),
  );
  return {
    changes,
    comments: file.comments.map((each) => ({ ...each, file: file.name, span: spanNow(each.span) })),
  };
}

/** A change without its id and title, which follows from what becomes of it. */
type Unnamed = Omit<ReceivedChange, 'id' | 'title'>;

function idOf({ span, from, to, outcome, conflict }: Unnamed): string {
  const what =
    'edits' in outcome && outcome.edits.length > 0 ? outcome.edits : { span, from, to, outcome, conflict };
  return sha256(new TextEncoder().encode(JSON.stringify(what))).slice(0, 32);
}

function mergedChange(
  change: Unnamed,
  merge: (edit: Edit) => Merged,
  textNow: (path: string) => string,
): Unnamed {
  if (!('edits' in change.outcome)) return change;
  const gone = change.outcome.edits.find(({ span }) => textNow(span.file) === '');
  if (gone)
    return refusedFor(change, `\`${gone.span.file}\` is er niet meer, of is leeg: kijk waar dit nu hoort`);
  const merged = change.outcome.edits.map(merge);
  const wanted = merged.flatMap((each) => (each.is === 'there' ? [] : [each.edit]));
  if (merged.every(({ is }) => is === 'there')) return { ...change, outcome: { edits: [], isThere: true } };
  if (merged.every(({ is }) => is !== 'conflict')) return { ...change, outcome: { edits: wanted } };
  return contested(change, wanted, 'deze regel is intussen ook hier veranderd: kies zelf', textNow);
}

/** Returns a change that is not made, for something else stands or should come there too. */
export function contested<Change extends Unnamed>(
  change: Change,
  edits: readonly Edit[],
  reason: string,
  textNow: (path: string) => string,
): Change {
  const path = edits[0]?.span.file ?? '';
  return { ...refusedFor(change, reason), conflict: conflictOf(edits, textNow(path)) };
}

/** Says whether a change is to be made in the sources. */
export function isMade({ outcome }: Returned): boolean {
  return 'edits' in outcome && !outcome.isThere;
}
