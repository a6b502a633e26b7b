import type { Nodes } from 'mdast';
import { plainText } from '../docx-reading/plain-text.ts';
import { blocksOn } from '../docx-reading/side-of.ts';
import type { WordFile, WordParagraph } from '../docx-reading/word-file.ts';
import { type Chain, chainsOf, type NoteText, type Token, type WordEdit } from './chains.ts';
import { commentsIn } from './comments-in.ts';
import { type Decided, decideEdits } from './decide-edits.ts';
import { EditMaker, type PlacedChain } from './edit-maker.ts';
import { newApart } from './new-apart.ts';
import { otherChanges } from './other-changes.ts';
import { type DecideOptions, withoutOwned } from './owned-edits.ts';
import { placeChains } from './place-chains.ts';
import { type Placed, placeUnits } from './place-units.ts';
import type { Returned, ReturnedComment, ReturnedParagraph, Wanted, WantedParagraph } from './returned.ts';
import { Notes } from './returned-notes.ts';
import { returnedUnits, type Unit } from './returned-units.ts';
import { sentKind } from './sent-kind.ts';
import { isFilled, type Piece, sentPieces } from './sent-pieces.ts';
import type { SourceFiles } from './source-files.ts';
import { spanAt } from './span-at.ts';
import { type RowsChange, rowChanges } from './table-rows.ts';
import { spanOf, textOf, tokensOf } from './told-edit.ts';
import { isAsSent } from './unit-boundaries.ts';
import { untrackedLooks } from './untracked-looks.ts';
import { wantedOf } from './wanted-texts.ts';
import { withoutHeadingNumbers } from './without-heading-numbers.ts';
import { isSameKind, type WordKind, wordKind } from './word-kind.ts';

/** What came back in a Word file. */
export interface ReturnedFile {
  /** All paragraphs of the document that was sent, in order, and those that came; and changes that are in none. */
  readonly paragraphs: readonly ReturnedParagraph[];
  readonly comments: readonly ReturnedComment[];
}

/**
 * Compares a Word file that came back with the document that was sent. Every change that was tracked is placed or refused with a
 * reason, and every one that was not is told.
 * @param root the resolved tree of the document, as it was sent
 */
export function returnedChanges(
  read: WordFile,
  root: Nodes,
  sources: SourceFiles,
  options: DecideOptions,
): ReturnedFile {
  const file = withoutHeadingNumbers(read);
  const sent = sentPieces(root);
  const body = newApart(placeUnits(sent.body, returnedUnits(file.blocks)));
  const bodyRows = rowChanges(body, sources);
  const noteText: NoteText = (key, state) =>
    plainText(blocksOn(file.notes.get(key) ?? [], state === 'deleted' ? 'rejected' : 'accepted')).trim();
  const bodyChains = chainsOf(body, noteText, inRows(bodyRows));
  const marks = noteMarks(bodyChains, bodyRows);
  const keys = [...new Set([...marks.keys(), ...file.notes.keys()])];
  const known = keys.filter((key) => marks.get(key)?.is !== 'inserted');
  const noteUnits = known.map((key) => returnedUnits(file.notes.get(key) ?? []));
  const notes = newApart(placeUnits(sent.notes, noteUnits.flat()));
  const goneUnits = new Set(
    known.flatMap((key, index) => (marks.get(key)?.is === 'deleted' ? (noteUnits[index] ?? []) : [])),
  );
  const all = [...body, ...notes];
  const rows = [...bodyRows, ...rowChanges(notes, sources)];
  const stays = notes.filter(({ unit }) => !unit || !goneUnits.has(unit.of ?? unit));
  const tables = rows.flatMap(({ chain }) => chain ?? []);
  const chains = [...bodyChains, ...chainsOf(stays, noteText, inRows(rows)), ...tables];
  const naming = new Notes(file);
  const { chains: placed, pairs } = placeChains(chains, all, sources, naming);
  const judged = placed.map((each) => withoutOwned(each, sources, options));
  const decided = decideEdits(
    judged.map(({ chain }) => chain),
    new EditMaker(naming),
    pairs,
  );
  const returned = [
    ...judged.flatMap(({ refused }) => refused),
    ...decided.map((each) => ({ edits: each.edits, change: returnedOf(each, placed) })),
  ];
  const changeOf = new Map(
    returned.flatMap(({ edits, change }) => edits.map((edit) => [edit, change] as const)),
  );
  const came = new Map<number, ReturnedParagraph[]>();
  for (const [index, key] of keys.entries()) {
    const { is, edit } = marks.get(key) ?? {};
    const change = edit && changeOf.get(edit);
    if (is !== 'inserted' || !change) continue;
    const later = new Set(keys.slice(index).flatMap((each) => noteUnits[known.indexOf(each)] ?? []));
    const next = notes.findIndex(({ unit }) => unit && later.has(unit.of ?? unit));
    const at = next < 0 ? notes.length : next;
    const accepted = naming.textOf(key).map(() => undefined);
    came.set(at, [...(came.get(at) ?? []), { sent: [], accepted, changes: [], follows: [change] }]);
  }
  const story = (own: readonly Placed[], more: typeof came): ReturnedParagraph[] =>
    paragraphsOf(own, { chains, rows, changeOf, goneUnits, marks, came: more });
  const others = [...otherChanges(file, spansIn(all)), ...untrackedLooks(file, root, all)];
  return {
    paragraphs: [
      ...story(body, new Map()),
      ...story(notes, came),
      ...(others.length > 0 ? [{ sent: [], accepted: [], changes: others }] : []),
    ],
    comments: commentsIn(file, all),
  };
}

/** Where paragraphs that came back are in the sources. */
function spansIn(placed: readonly Placed[]): (paragraph: WordParagraph) => Returned['span'] {
  const pieces = new Map(
    placed.flatMap(({ piece, unit }) => (unit?.paragraphs ?? []).map((each) => [each, piece] as const)),
  );
  return (paragraph) => pieces.get(paragraph)?.node.data?.span;
}

/** What is in rows that changed. */
function inRows(rows: readonly RowsChange[]): ReadonlySet<Placed> {
  return new Set(rows.flatMap((each) => each.placed));
}

interface NoteMark {
  readonly is: Token['is'];
  readonly edit: WordEdit | undefined;
}

/** Where notes are referred to, in order, with the change by which that came or went. */
function noteMarks(chains: readonly Chain[], rows: readonly RowsChange[]): Map<string, NoteMark> {
  const marks = new Map<string, NoteMark>();
  for (const { unit } of rows.flatMap((each) => each.placed))
    for (const { run } of unit?.segments ?? [])
      if (run.note !== undefined)
        marks.set(run.note, { is: unit?.cell?.change?.kind ?? 'kept', edit: undefined });
  const tokens = chains.flatMap((chain) => chain.tokens);
  for (const { segment, is, edit } of tokens) {
    const key = segment?.run.note;
    // One that is there twice, as in a move, stays.
    if (key !== undefined && marks.get(key)?.is !== 'kept') marks.set(key, { is, edit });
  }
  return marks;
}

function returnedOf({ edits, outcome }: Decided, all: readonly PlacedChain[]): Returned {
  const [first] = edits;
  const found = all.find(({ chain }) => chain.edits.includes(first as WordEdit));
  const own = found && first && spanOf(tokensOf(first, found.chain), found.chain);
  return { ...textOf(edits), span: own ?? (found && besideOf(found)), outcome };
}

/** What came at a place of its own is told at the block beside it. */
function besideOf({ anchor, near, file }: PlacedChain): Returned['span'] {
  const position = anchor?.block.node.position;
  return position && file
    ? { file: file.file, start: position.start, end: position.end }
    : near?.node.data?.span;
}

interface Story {
  readonly chains: readonly Chain[];
  readonly rows: readonly RowsChange[];
  readonly changeOf: ReadonlyMap<WordEdit, Returned>;
  readonly goneUnits: ReadonlySet<Unit>;
  readonly marks: ReadonlyMap<string, NoteMark>;
  /** Paragraphs of notes that came, by the place of the paragraph before which they stand. */
  readonly came: ReadonlyMap<number, readonly ReturnedParagraph[]>;
}

/** The paragraphs of a story, those that a change is about together as one. */
function paragraphsOf(placed: readonly Placed[], story: Story): ReturnedParagraph[] {
  const parts = partsOf(placed, story);
  const ends = new Map<Returned, number>();
  for (const [index, { changes }] of parts.entries()) for (const change of changes) ends.set(change, index);
  const found: ReturnedParagraph[] = [];
  for (let start = 0; start < parts.length; ) {
    let end = start;
    for (let index = start; index <= end; index++)
      for (const change of parts[index]?.changes ?? []) end = Math.max(end, ends.get(change) ?? end);
    const own = parts.slice(start, end + 1);
    found.push({
      sent: own.flatMap((part) => part.sent),
      accepted: own.flatMap((part) => part.accepted),
      accepting: (chosen) => own.flatMap((part) => wantedOf(part, chosen)),
      changes: [...new Set(own.flatMap((part) => part.changes))],
      follows: [...new Set(own.flatMap((part) => part.follows ?? []))],
    });
    start = end + 1;
  }
  return found;
}

/** Chains, rows that changed, and paragraphs that are on one side only, in order. */
function partsOf(placed: readonly Placed[], story: Story): ReturnedParagraph[] {
  const { chains, rows, came } = story;
  const chainAt = new Map(chains.flatMap((chain) => chain.links.map(({ unit }) => [unit, chain] as const)));
  const rowsAt = new Map(rows.flatMap((each) => each.placed.map((one) => [one, each] as const)));
  const done = new Set<Chain | RowsChange>();
  const parts = placed.flatMap((each, index): ReturnedParagraph[] => {
    const before = came.get(index) ?? [];
    const row = rowsAt.get(each);
    const chain = each.unit && chainAt.get(each.unit);
    const whole = row ?? chain;
    if (whole && done.has(whole)) return [...before];
    if (whole) done.add(whole);
    return [...before, ...partOf(each, { row, chain }, placed.slice(0, index), story)];
  });
  return [...parts, ...(came.get(placed.length) ?? [])];
}

function partOf(
  { piece, unit }: Placed,
  { row, chain }: { row: RowsChange | undefined; chain: Chain | undefined },
  before: readonly Placed[],
  { changeOf, goneUnits, marks }: Story,
): ReturnedParagraph[] {
  if (row) {
    const edit = row.chain?.edits[0];
    const sent = row.placed.flatMap((one) => (one.piece ? [asSent(one.piece)] : []));
    return [
      {
        sent,
        accepted: row.texts.map((text) => ({ text })),
        changes: [row.returned ?? (edit && changeOf.get(edit)) ?? []].flat(),
      },
    ];
  }
  if (unit && goneUnits.has(unit.of ?? unit)) {
    const follows = [...marks.values()].flatMap(({ is, edit }) =>
      is === 'deleted' && edit ? (changeOf.get(edit) ?? []) : [],
    );
    return [{ sent: piece ? [asSent(piece)] : [], accepted: [], changes: [], follows }];
  }
  if (chain) return [chainPart(chain, changeOf, before)];
  return piece ? [{ sent: [asSent(piece)], accepted: [], changes: [lost(piece)] }] : [];
}

function chainPart(chain: Chain, changeOf: Story['changeOf'], before: readonly Placed[]): ReturnedParagraph {
  const { links, tokens } = chain;
  const edits = new Set(
    tokens.flatMap(({ edit, look }) => [...(edit ? [edit] : []), ...(look ? [look.edit] : [])]),
  );
  const told = links.flatMap(({ piece, unit }) => untracked(piece, unit, before));
  const tracked = [...edits].flatMap((edit) => changeOf.get(edit) ?? []);
  const isOpen = links.some(({ piece }) => piece && asSent(piece) === undefined);
  const accepting = (isMade: (edit: WordEdit) => boolean): Wanted[] =>
    acceptedIn(chain, isMade).map((each) => (isOpen ? undefined : each));
  return {
    sent: links.flatMap(({ piece }) => (piece ? [asSent(piece)] : [])),
    accepted: accepting(() => true),
    accepting:
      told.length > 0
        ? undefined
        : (chosen) => accepting((edit) => chosen.has(changeOf.get(edit) as Returned)),
    changes: [...new Set([...told, ...tracked])],
  };
}

/** A paragraph as it was sent; undefined when it has values or numbers in it, which follow from elsewhere. */
function asSent(piece: Piece): Wanted {
  return isFilled(piece) ? undefined : { text: piece.text, kind: sentKind(piece) };
}

/** The paragraphs of a chain with some of its changes accepted. An item that runs on into its next paragraph stays one, which Word does not show. */
function acceptedIn({ links, tokens, cell }: Chain, isMade: (edit: WordEdit) => boolean): WantedParagraph[] {
  const isKnown = !cell && links.every(({ piece, unit }) => !piece || isShownAs(sentKind(piece), unit));
  const paragraphs: WantedParagraph[] = [];
  let text = '';
  for (const { is, segment, ends, edit, look } of tokens) {
    if (edit && isMade(edit) === (is === 'deleted')) continue;
    if (!ends && segment) {
      text += segment.text;
      continue;
    }
    const shown = ends && look && !isMade(look.edit) ? { ...ends, ...ends.before } : ends;
    const kind = isKnown && shown ? wordKind(shown) : undefined;
    paragraphs.push({ text, kind: kind?.is === 'continued' ? undefined : kind });
    text = '';
  }
  return [...paragraphs, { text }];
}

/** Says whether Word still shows a paragraph as what it was sent as; some programs change that by themselves. */
function isShownAs(kind: WordKind | undefined, { paragraphs }: Unit): boolean {
  const last = paragraphs.at(-1);
  return kind !== undefined && last !== undefined && isSameKind(wordKind({ ...last, ...last.before }), kind);
}

function lost(piece: Piece): Returned {
  return {
    span: spanAt(piece, { from: 0, to: piece.text.length }),
    from: piece.text,
    to: '',
    by: undefined,
    outcome: { reason: 'dit is verdwenen zonder dat Word het bijhield: vraag of dat de bedoeling was' },
  };
}

/** What nobody tracked: the text without the tracked changes is not what was sent. */
function untracked(piece: Piece | undefined, unit: Unit, before: readonly Placed[]): Returned[] {
  if (unit.sent.trim() === '' || (piece && isAsSent(piece, unit))) return [];
  if (piece)
    return [
      {
        span: spanAt(piece, { from: 0, to: piece.text.length }),
        from: piece.text,
        to: unit.sent,
        by: undefined,
        outcome: { reason: 'dit is veranderd zonder dat Word het bijhield: neem zelf over wat goed is' },
      },
    ];
  const last = before.findLast((each) => each.piece)?.piece;
  return [
    {
      span: last && spanAt(last, undefined),
      from: '',
      to: unit.sent,
      by: undefined,
      outcome: { reason: 'dit kwam erbij zonder dat Word het bijhield: zet het er zelf in' },
    },
  ];
}
