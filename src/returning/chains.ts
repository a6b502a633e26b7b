import type { Authorship, LookChange, WordParagraph, WordRun } from '../docx-reading/word-file.ts';
import { jointAuthorship } from './joint-authorship.ts';
import type { Placed } from './place-units.ts';
import type { Segment, Unit, UnitCell } from './returned-units.ts';
import type { Piece } from './sent-pieces.ts';
import { unitBoundaries } from './unit-boundaries.ts';

/** What somebody did in one go: text that went and came side by side, or another look. */
export interface WordEdit {
  readonly by: Authorship;
  /** Text that is gone and text that came; an end of a paragraph is `\n`. */
  readonly from: string;
  readonly to: string;
  /** Only how a run or a paragraph looks. */
  readonly look?: 'run' | 'paragraph' | undefined;
}

/** A part of a chain, in order: a stretch of text, or the end of one of its paragraphs. */
export interface Token {
  /** Place of its paragraph in the chain. */
  readonly unit: number;
  readonly is: 'kept' | 'inserted' | 'deleted';
  /** Set for text, and for an end that came; absent for the end of a paragraph that was sent. */
  readonly segment?: Segment | undefined;
  /** The paragraph that ends here. */
  readonly ends?: WordParagraph | undefined;
  /** In the text of the piece; absent when that is not as it was sent. */
  readonly at?: { readonly from: number; readonly to: number } | undefined;
  /** What it is part of. */
  readonly edit?: WordEdit | undefined;
  /** What changed its look. */
  readonly look?: { readonly edit: WordEdit; readonly before: Before } | undefined;
}

type Before = NonNullable<WordRun['before'] | WordParagraph['before']>;

/** Paragraphs that were sent, of which all but the last have lost their end, with what happened to them. */
export interface Chain {
  readonly links: readonly ChainLink[];
  readonly tokens: readonly Token[];
  readonly edits: readonly WordEdit[];
  /** What each edit is made of. */
  readonly parts: ReadonlyMap<WordEdit, readonly Token[]>;
  readonly cell: UnitCell | undefined;
  /** A table that came, as Markdown. */
  readonly table?: string | undefined;
}

export interface ChainLink {
  readonly piece: Piece | undefined;
  readonly unit: Unit;
}

/** Returns the text of a note by its key: as it came, or as it was before it went. */
export type NoteText = (key: string, state: Token['is']) => string;

/**
 * Joins the paragraphs that came back to chains, in order. Nothing runs on over a table.
 * @param inRows what is in rows that came or went, of which no chain is made
 */
export function chainsOf(
  placed: readonly Placed[],
  noteText: NoteText,
  inRows: ReadonlySet<Placed> = new Set(),
): Chain[] {
  const chains: Chain[] = [];
  let links: ChainLink[] = [];
  const close = (): void => {
    if (links.length > 0) chains.push(chainOf(links, noteText));
    links = [];
  };
  for (const each of placed) {
    const { piece, unit } = each;
    if (inRows.has(each)) close();
    if (!unit || inRows.has(each)) continue;
    const last = links.at(-1)?.unit;
    if (last && !isSameCell(last.cell, unit.cell)) close();
    links.push({ piece, unit });
    if (!unit.endDeleted) close();
  }
  close();
  return chains;
}

function isSameCell(one: UnitCell | undefined, other: UnitCell | undefined): boolean {
  return one?.row === other?.row && one?.column === other?.column;
}

function chainOf(links: readonly ChainLink[], noteText: NoteText): Chain {
  const bare = links.flatMap(({ piece, unit }, index) =>
    tokensOf(piece, unit, { index, isLast: index === links.length - 1 }),
  );
  const tokens: Token[] = [];
  const edits: WordEdit[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const by = jointAuthorship(run.map(({ segment, unit }) => segment?.by ?? links[unit]?.unit.endDeleted));
    if (by) {
      const text = (state: Token['is']): string =>
        run.map((each) => (each.is === state ? textOf(each, noteText) : '')).join('');
      const edit: WordEdit = { by, from: text('deleted'), to: text('inserted') };
      edits.push(edit);
      tokens.push(...run.map((each) => ({ ...each, edit })));
    }
    run = [];
  };
  for (const token of bare) {
    if (token.is !== 'kept') {
      run.push(token);
      continue;
    }
    close();
    tokens.push(token);
  }
  close();
  const looked = tokens.flatMap(({ look }) => (look ? [look.edit] : []));
  return {
    ...{ links, tokens, edits: [...edits, ...looked], cell: links[0]?.unit.cell },
    parts: partsOf(tokens),
  };
}

function partsOf(tokens: readonly Token[]): Chain['parts'] {
  const parts = new Map<WordEdit, Token[]>();
  for (const token of tokens)
    for (const edit of [token.edit, token.look?.edit]) {
      const own = edit && parts.get(edit);
      if (own) own.push(token);
      else if (edit) parts.set(edit, [token]);
    }
  return parts;
}

function textOf({ is, segment, ends }: Token, noteText: NoteText): string {
  if (ends) return '\n';
  const note = segment?.run.note;
  return note === undefined ? (segment?.text ?? '') : ` [noot: ${noteText(note, is)}]`;
}

function tokensOf(
  piece: Piece | undefined,
  unit: Unit,
  { index, isLast }: { index: number; isLast: boolean },
): Token[] {
  const boundary = piece && unitBoundaries(piece, unit);
  let offset = 0;
  const tokens = unit.segments.map((segment): Token => {
    const { state, text, run, ends } = segment;
    const start = offset;
    if (state !== 'inserted') offset += text.length;
    const at = boundary && { from: boundary(start), to: boundary(offset) };
    const look = state === 'kept' && run.before ? lookOf(run.before, text) : undefined;
    return { unit: index, is: state, segment, ends, at, look };
  });
  const end = unit.paragraphs.at(-1);
  const isNew = unit.paragraphs.length > 1;
  const before = !isNew && end?.before ? lookOf(end.before, '') : undefined;
  // Before a table an end that went is there still when anything stands before it.
  const is = unit.endDeleted && !isLast ? 'deleted' : 'kept';
  return [...tokens, { unit: index, is, ends: end, look: is === 'kept' ? before : undefined }];
}

function lookOf(before: Before & LookChange, text: string): Token['look'] {
  const { author, date } = before;
  const edit: WordEdit = {
    by: { author, date },
    from: text,
    to: text,
    look: before.of === 'format' ? 'run' : 'paragraph',
  };
  return { edit, before };
}
