import type { Nodes } from 'mdast';
import type { WordFile } from '../docx-reading/word-file.ts';
import { type DecideOptions, decideChange, spanAt } from './decide-change.ts';
import { changesIn, isAsSent, offsetsIn, type Placed, placeUnits } from './place-units.ts';
import type { Returned, ReturnedComment } from './returned.ts';
import { returnedUnits, type Unit } from './returned-units.ts';
import { type Piece, sentPieces } from './sent-pieces.ts';
import type { SourceFiles } from './source-files.ts';

/** A paragraph that was sent, with its changes. */
export interface ReturnedParagraph {
  /** As it was sent; undefined for what came. */
  readonly sent: string | undefined;
  /** As it is in Word, with all changes accepted: it may have become more paragraphs, or none. */
  readonly accepted: readonly string[];
  readonly changes: readonly Returned[];
  /** It has values or numbers that change when other text does. */
  readonly isFilled: boolean;
}

/** What came back in a Word file. */
export interface ReturnedFile {
  /** The paragraphs of the document that was sent, in order, and those that came without a trace. */
  readonly paragraphs: readonly ReturnedParagraph[];
  readonly comments: readonly ReturnedComment[];
}

/**
 * Compares a Word file that came back with the document that was sent. Every change that was tracked is placed or refused with a
 * reason, and every one that was not is told.
 * @param root the resolved tree of the document, as it was sent
 */
export function returnedChanges(
  file: WordFile,
  root: Nodes,
  sources: SourceFiles,
  options: DecideOptions,
): ReturnedFile {
  const sent = sentPieces(root);
  const notes = [...file.notes.values()].flat();
  const placed = [
    ...placeUnits(sent.body, returnedUnits(file.blocks)),
    ...placeUnits(sent.notes, returnedUnits(notes)),
  ];
  return {
    paragraphs: placed.map((each, index) => ({
      sent: each.piece?.text,
      accepted: each.unit ? acceptedOf(each.unit) : [],
      changes: changesOf(each, placed.slice(0, index), sources, options),
      isFilled: each.piece?.leaves.some(({ node }) => node.type !== 'text' || node.data?.value) ?? false,
    })),
    comments: commentsIn(file, placed),
  };
}

function changesOf(
  { piece, unit }: Placed,
  before: readonly Placed[],
  sources: SourceFiles,
  options: DecideOptions,
): Returned[] {
  if (piece && unit)
    return [...untracked(piece, unit), ...tracked(piece, unit, sources, options), ...looks(piece, unit)];
  const last = before.findLast((each) => each.piece)?.piece;
  if (piece)
    return [
      {
        span: spanAt(piece, { from: 0, to: piece.text.length }),
        from: piece.text,
        to: '',
        by: undefined,
        outcome: { reason: 'dit is verdwenen zonder dat Word het bijhield: vraag of dat de bedoeling was' },
      },
    ];
  return unit ? [added(unit, last)] : [];
}

function added(unit: Unit, last: Piece | undefined): Returned {
  const text = unit.segments.map((each) => (each.state === 'deleted' ? '' : each.text)).join('');
  const by = unit.row?.by ?? unit.segments.find(({ state }) => state === 'inserted')?.by;
  const reason = unit.row
    ? `een rij die er in Word ${unit.row.kind === 'inserted' ? 'bij kwam' : 'uit ging'}: pas de tabel zelf aan`
    : by
      ? 'dit staat op een plek die in de tekst niet te vinden is: zet het er zelf in'
      : 'dit kwam erbij zonder dat Word het bijhield: zet het er zelf in';
  return { span: last && spanAt(last, undefined), from: '', to: text, by, outcome: { reason } };
}

function tracked(piece: Piece, unit: Unit, sources: SourceFiles, options: DecideOptions): Returned[] {
  if (unit.row) return [added(unit, piece)];
  const changes = changesIn(piece, unit);
  const found = changes.map((change): Returned => {
    const { span, outcome } = decideChange(change, { piece, unit, sources, options });
    const to = change.inserted.map(({ text, ends }) => (ends ? '\n' : text)).join('');
    return { span, from: change.deleted, to, by: change.by, outcome };
  });
  if (!unit.endDeleted || isWhole(piece, changes[0]?.deleted)) return found;
  const joined: Returned = {
    span: spanAt(piece, { from: piece.text.length, to: piece.text.length }),
    from: '',
    to: '',
    by: unit.endDeleted,
    outcome: { reason: 'deze alinea is met de volgende samengevoegd: haal zelf de lege regel ertussen weg' },
  };
  return [...found, joined];
}

/** The paragraphs of a unit with all its changes accepted. */
function acceptedOf({ segments }: Unit): string[] {
  const texts = [''];
  for (const { state, text, ends } of segments) {
    if (ends) texts.push('');
    else if (state !== 'deleted') texts[texts.length - 1] += text;
  }
  return texts;
}

function isWhole({ text }: Piece, deleted = ''): boolean {
  return text.replace(/\s+/g, '') === deleted.replace(/\s+/g, '');
}

/** What nobody tracked: the text without the tracked changes is not what was sent. */
function untracked(piece: Piece, unit: Unit): Returned[] {
  if (isAsSent(piece, unit)) return [];
  return [
    {
      span: spanAt(piece, { from: 0, to: piece.text.length }),
      from: piece.text,
      to: unit.sent,
      by: undefined,
      outcome: { reason: 'dit is veranderd zonder dat Word het bijhield: neem zelf over wat goed is' },
    },
  ];
}

/** Changes of how text looks, and of the style or list of a paragraph. */
function looks(piece: Piece, unit: Unit): Returned[] {
  const map = offsetsIn(piece, unit);
  const found: Returned[] = [];
  let offset = 0;
  for (const { state, text, run } of unit.segments) {
    if (state === 'inserted') continue;
    if (state === 'kept' && run.before)
      found.push({
        span: spanAt(piece, map?.(offset, offset + text.length)),
        from: text,
        to: text,
        by: run.before,
        outcome: { reason: 'alleen de opmaak is anders: zet zelf `**` of `*` om de woorden, of haal ze weg' },
      });
    offset += text.length;
  }
  for (const { before } of unit.paragraphs)
    if (before)
      found.push({
        span: spanAt(piece, undefined),
        from: '',
        to: '',
        by: before,
        outcome: { reason: 'de soort alinea is anders (kop, lijst of gewone tekst): pas het zelf aan' },
      });
  return found;
}

function commentsIn(file: WordFile, placed: readonly Placed[]): ReturnedComment[] {
  return file.comments.map(({ id, author, date, text, parent, isResolved }) => {
    const own = commentSpan(id, placed) ?? (parent === undefined ? undefined : commentSpan(parent, placed));
    const parentAt = file.comments.findIndex((each) => each.id === parent);
    return { author, date, text, isResolved, parent: parentAt < 0 ? undefined : parentAt, span: own };
  });
}

/** Returns the span of the text that a comment is on. */
function commentSpan(id: string, placed: readonly Placed[]): Returned['span'] {
  for (const { piece, unit } of placed) {
    let offset = 0;
    let begin: number | undefined;
    let end = 0;
    for (const { state, text, run } of unit?.segments ?? []) {
      const length = state === 'inserted' ? 0 : text.length;
      if (run.comments.includes(id)) {
        begin ??= offset;
        end = offset + length;
      }
      offset += length;
    }
    if (begin === undefined) continue;
    if (!piece || !unit) return undefined;
    return spanAt(piece, offsetsIn(piece, unit)?.(begin, end));
  }
  return undefined;
}
