import type { Nodes } from 'mdast';
import { plainText } from '../docx-reading/plain-text.ts';
import { blocksOn } from '../docx-reading/side-of.ts';
import type { WordFile } from '../docx-reading/word-file.ts';
import { type Chain, type ChainLink, chainsOf, type NoteText, type Token, type WordEdit } from './chains.ts';
import { commentsIn } from './comments-in.ts';
import { type Decided, decideEdits } from './decide-edits.ts';
import { EditMaker, type PlacedChain } from './edit-maker.ts';
import { newApart } from './new-apart.ts';
import { otherChanges } from './other-changes.ts';
import { type Owner, ownerOf, reasonOf } from './owner-of.ts';
import { placeChains } from './place-chains.ts';
import { type Placed, placeUnits } from './place-units.ts';
import type { Returned, ReturnedComment, ReturnedParagraph, Wanted } from './returned.ts';
import { Notes } from './returned-notes.ts';
import { returnedUnits, type Unit } from './returned-units.ts';
import { type Leaf, type Piece, sentPieces } from './sent-pieces.ts';
import type { SourceFiles } from './source-files.ts';
import { spanAt } from './span-at.ts';
import { type RowsChange, rowChanges } from './table-rows.ts';
import { isAsSent } from './unit-boundaries.ts';
import { untrackedLooks } from './untracked-looks.ts';
import { valueEdit } from './value-edit.ts';
import { withoutHeadingNumbers } from './without-heading-numbers.ts';

/** What may be changed besides text. */
export interface DecideOptions {
  /** Plain values of the frontmatter too. */
  readonly values: boolean;
}

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
  const bodyChains = chainsOf(besides(body, bodyRows), noteText);
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
  const chains = [...bodyChains, ...chainsOf(besides(stays, rows), noteText), ...tables];
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
  const others = [...otherChanges(file), ...untrackedLooks(file, root, all)];
  return {
    paragraphs: [
      ...story(body, new Map()),
      ...story(notes, came),
      ...(others.length > 0 ? [{ sent: [], accepted: [], changes: others }] : []),
    ],
    comments: commentsIn(file, all),
  };
}

/** What is in no row that changed. */
function besides(placed: readonly Placed[], rows: readonly RowsChange[]): readonly Placed[] {
  const inRows = new Set(rows.flatMap((each) => each.placed));
  return placed.filter((each) => !inRows.has(each));
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

interface Refusal {
  readonly edits: readonly WordEdit[];
  readonly change: Returned;
}

/** Takes out of a chain what is not in the author's prose, with what becomes of it. */
function withoutOwned(
  placed: PlacedChain,
  sources: SourceFiles,
  options: DecideOptions,
): { readonly chain: PlacedChain; readonly refused: readonly Refusal[] } {
  const { chain, place, anchor, near } = placed;
  if (chain.cell?.isOfColumn) return { chain: { ...placed, chain: { ...chain, edits: [] } }, refused: [] };
  const refused = chain.edits.flatMap((edit): Refusal[] => {
    const tokens = tokensOf(edit, chain);
    const units = new Set(
      tokens.flatMap(({ unit, segment }) =>
        segment || isEmptied(unit, edit, chain) ? [unit] : [unit, unit + 1],
      ),
    );
    const strange = [...units].find((unit) => chain.links[unit] && !place.prose[unit]);
    if (strange === undefined) return [];
    if (anchor) return [];
    const { piece, unit } = chain.links[strange] as ChainLink;
    const outcome = piece
      ? ownedOutcome({ piece, unit }, tokens, sources, options)
      : {
          reason: unit.sent.trim() === '' && edit.to.trim() === '' ? emptyLine : besideReason(near, sources),
        };
    const change = { ...textOf([edit]), span: spanOf(tokens, chain), outcome };
    return [{ edits: [edit], change: outcome.span ? { ...change, span: outcome.span } : change }];
  });
  const gone = new Set(refused.flatMap(({ edits }) => edits));
  const edits = chain.edits.filter((edit) => !gone.has(edit));
  return { chain: { ...placed, chain: { ...chain, edits } }, refused };
}

/** Why nothing can come beside a paragraph. */
function besideReason(near: Piece | undefined, sources: SourceFiles): string {
  const owner = near?.leaves.map((leaf) => ownerOf(leaf, sources)).find(({ of }) => of !== 'prose');
  return owner ? `hier kan niets bij: ${reasonOf(owner).replace(/, of geef.*/, '')}` : noPlace;
}

/** Says whether an edit leaves nothing of a paragraph, so that nothing of it runs on into the next. */
function isEmptied(unit: number, edit: WordEdit, chain: Chain): boolean {
  const own = chain.tokens.filter((token) => token.unit === unit && token.segment);
  const isGone = own.every(({ is, edit: by, segment }) =>
    is === 'deleted' ? by === edit : segment?.text.trim() === '' && segment.run.note === undefined,
  );
  const runsOn = chain.parts.get(edit)?.some((token) => token.unit === unit - 1 && !token.segment);
  return isGone && (!runsOn || isEmptied(unit - 1, edit, chain));
}

const noPlace = 'dit staat op een plek die in de tekst niet te vinden is: zet het er zelf in';
const emptyLine = 'alleen een lege regel: die bestaat in Markdown niet';

/** What becomes of a change in text of another owner: a plain value is changed when that is asked for. */
function ownedOutcome(
  { piece, unit }: { piece: Piece; unit: Unit },
  tokens: readonly Token[],
  sources: SourceFiles,
  options: DecideOptions,
): Returned['outcome'] & { readonly span?: Returned['span'] } {
  const at = stretchOf(tokens);
  if (!at)
    return { reason: 'in deze alinea is ook iets veranderd zonder dat Word het bijhield: kijk zelf na' };
  const touched = touchedLeaves(piece, at);
  const owners = touched.map((leaf) => ownerOf(leaf, sources));
  const [leaf] = touched;
  const [owner] = owners;
  const isOnly = tokens.every(({ ends, segment }) => !ends && segment !== undefined);
  if (leaf && owner?.of === 'value' && owners.length === 1 && options.values && isOnly && !unit.endDeleted)
    return valueEdit(leaf, owner, at, tokens, sources);
  const other: Owner = owners.find(({ of }) => of !== 'prose') ?? { of: 'mark' };
  return { reason: reasonOf(other), ...(other.of === 'value' && { span: other.span }) };
}

function touchedLeaves({ leaves }: Piece, { from, to }: { from: number; to: number }): Leaf[] {
  if (to > from) return leaves.filter((leaf) => leaf.from < to && from < leaf.to);
  return leaves
    .filter((leaf) => leaf.from <= from && from <= leaf.to && leaf.node.type === 'text')
    .slice(0, 1);
}

function returnedOf({ edits, outcome }: Decided, all: readonly PlacedChain[]): Returned {
  const [first] = edits;
  const found = all.find(({ chain }) => chain.edits.includes(first as WordEdit));
  const own = found && first && spanOf(tokensOf(first, found.chain), found.chain);
  return { ...textOf(edits), span: own ?? (found && besideOf(found)), outcome };
}

/** What came at a place of its own is told at the block beside it. */
function besideOf({ anchor, file }: PlacedChain): Returned['span'] {
  const position = anchor?.block.node.position;
  return position && file && { file: file.file, start: position.start, end: position.end };
}

function textOf(edits: readonly WordEdit[]): Pick<Returned, 'from' | 'to' | 'by'> {
  const joined = (side: 'from' | 'to'): string =>
    edits
      .map((edit) => edit[side])
      .filter((text) => text !== '')
      .join(' … ');
  return { from: joined('from'), to: joined('to'), by: edits[0]?.by };
}

function tokensOf(edit: WordEdit, { parts }: Chain): readonly Token[] {
  return parts.get(edit) ?? [];
}

/** Where in its piece what was done begins and ends. */
function stretchOf(tokens: readonly Token[]): { from: number; to: number } | undefined {
  const [first] = tokens;
  const own = tokens.filter(({ unit, segment }) => unit === first?.unit && segment);
  const [begin, end] = [own[0]?.at, own.at(-1)?.at];
  return begin && end && { from: begin.from, to: end.to };
}

function spanOf(tokens: readonly Token[], { links }: Chain): Returned['span'] {
  const piece = links[tokens[0]?.unit ?? 0]?.piece ?? links.find((link) => link.piece)?.piece;
  return piece && spanAt(piece, stretchOf(tokens));
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
    const sent = row.placed.flatMap((one) => (one.piece ? [sentText(one.piece)] : []));
    return [
      { sent, accepted: row.texts, changes: [row.returned ?? (edit && changeOf.get(edit)) ?? []].flat() },
    ];
  }
  if (unit && goneUnits.has(unit.of ?? unit)) {
    const follows = [...marks.values()].flatMap(({ is, edit }) =>
      is === 'deleted' && edit ? (changeOf.get(edit) ?? []) : [],
    );
    return [{ sent: piece ? [sentText(piece)] : [], accepted: [], changes: [], follows }];
  }
  if (chain) return [chainPart(chain, changeOf, before)];
  return piece ? [{ sent: [sentText(piece)], accepted: [], changes: [lost(piece)] }] : [];
}

function chainPart(chain: Chain, changeOf: Story['changeOf'], before: readonly Placed[]): ReturnedParagraph {
  const { links, tokens } = chain;
  const edits = new Set(
    tokens.flatMap(({ edit, look }) => [...(edit ? [edit] : []), ...(look ? [look.edit] : [])]),
  );
  const told = links.flatMap(({ piece, unit }) => untracked(piece, unit, before));
  const tracked = [...edits].flatMap((edit) => changeOf.get(edit) ?? []);
  const isOpen = links.some(({ piece }) => piece && sentText(piece) === undefined);
  return {
    sent: links.flatMap(({ piece }) => (piece ? [sentText(piece)] : [])),
    accepted: isOpen ? [undefined] : acceptedTexts(tokens),
    changes: [...new Set([...told, ...tracked])],
  };
}

/** The text of a paragraph; undefined when it has values or numbers, which follow from elsewhere. */
function sentText({ text, leaves }: Piece): Wanted {
  return leaves.some(({ node }) => node.type !== 'text' || node.data?.value) ? undefined : text;
}

/** The paragraphs of a chain with all its changes accepted. */
function acceptedTexts(tokens: readonly Token[]): string[] {
  const texts = [''];
  for (const { is, segment, ends } of tokens) {
    if (is === 'deleted') continue;
    if (ends || !segment) texts.push('');
    else texts[texts.length - 1] += segment.text;
  }
  return texts;
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
