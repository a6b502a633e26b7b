import type { WordParagraph } from '../docx-reading/word-file.ts';
import { overlap } from '../redline/likeness.ts';
import { AtomCursor } from './atom-cursor.ts';
import type { Chain, Token, WordEdit } from './chains.ts';
import { FreshMarks } from './fresh-marks.ts';
import { type FormerValue, freshText } from './fresh-text.ts';
import { NotMade } from './not-made.ts';
import { reasonOf } from './owner-of.ts';
import { flagsOf, type Inline } from './print-inline.ts';
import { leadsTo } from './same-address.ts';
import { wordsOf } from './significant.ts';
import type { Atom, Mark, Prose } from './source-atoms.ts';

/** A paragraph that a chain becomes. */
export interface Line {
  readonly inlines: readonly Inline[];
  /** The paragraphs of the chain in which it begins and ends. */
  readonly begins: number;
  readonly unit: number;
  /** It ends where a paragraph that was sent does; else at an end that came. */
  readonly isSent: boolean;
  /** Its looks in Word; of one that was sent as they are chosen to be. */
  readonly word: WordParagraph | undefined;
  readonly isRestyled: boolean;
  /** The first of the edits by which all of its text came; absent when some was there. */
  readonly cameBy?: WordEdit | undefined;
  /** The text that came. */
  readonly came: string;
}

/** What a chain becomes when some of its edits are made. */
export interface ChainLines {
  readonly lines: readonly Line[];
  /** Identifiers of notes whose marks went, and that came. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Whatever a line takes from elsewhere. */
export interface LineSources {
  readonly prose: readonly (Prose | undefined)[];
  /** Values that stood in text that went. */
  readonly values: readonly FormerValue[];
  /** Returns the identifier of a note that came, by its key in the file. */
  readonly noteOf: (key: string) => string | undefined;
  readonly breaks: 'line' | 'cell' | 'none';
}

/** Why a picture that came or went is left. */
export const otherPicture = 'een beeld kwam erbij of ging weg: doe dat zelf';
const untracked = 'in deze alinea is ook iets veranderd zonder dat Word het bijhield: kijk zelf na';

/** Returns what a chain becomes. @throws NotMade when an edit cannot be made */
export function chainLines(chain: Chain, chosen: ReadonlySet<WordEdit>, sources: LineSources): ChainLines {
  return new LineReader(chain, chosen, sources).read();
}

class LineReader {
  readonly #chain: Chain;
  readonly #chosen: ReadonlySet<WordEdit>;
  readonly #sources: LineSources;
  readonly #lines: Line[] = [];
  readonly #gone: string[] = [];
  readonly #come: string[] = [];
  readonly #fresh = new FreshMarks();
  readonly #bases = new Map<number, BaseLook>();
  readonly #around = new Map<WordEdit | undefined, AroundEdit>();
  #inlines: Inline[] = [];
  #hasOld = false;
  #came = '';
  #begins: number | undefined;
  #cameBy: WordEdit | undefined;
  /** The looks of the line before an end that came and is not made. */
  #unended: WordParagraph | undefined;
  /** By what the whole that the place is in the middle of gets other looks. */
  #wholeLook: WordEdit | undefined;
  /** Paragraphs with text that was not sent so: nobody knows where in them something came. */
  readonly #unplaced: ReadonlySet<number>;
  /** Places in the atoms of each paragraph. */
  readonly #cursors: AtomCursor[];

  constructor(chain: Chain, chosen: ReadonlySet<WordEdit>, sources: LineSources) {
    this.#chain = chain;
    this.#chosen = chosen;
    this.#sources = sources;
    this.#unplaced = new Set(
      chain.tokens.flatMap(({ is, unit, segment, at }) =>
        is !== 'inserted' && !at && segment && segment.text.trim() !== '' ? [unit] : [],
      ),
    );
    this.#cursors = chain.links.map((_, index) => new AtomCursor(sources.prose[index]?.atoms ?? []));
  }

  read(): ChainLines {
    const { tokens } = this.#chain;
    for (const [index, token] of tokens.entries()) {
      if (!token.segment) this.#end(token);
      else if (token.is === 'inserted') this.#insert(token, index);
      else this.#take(token);
    }
    return { lines: this.#lines, gone: this.#gone, come: this.#come };
  }

  #isMade({ edit }: Token): boolean {
    return edit !== undefined && this.#chosen.has(edit);
  }

  #end(token: Token): void {
    const { unit, ends, look } = token;
    this.#inlines.push(...(this.#cursors[unit]?.rest() ?? []));
    if (token.is === 'deleted' && this.#isMade(token)) return;
    const isRestyled = look !== undefined && this.#chosen.has(look.edit);
    this.#close({ unit, isSent: true, word: this.#unended ?? ends, isRestyled });
  }

  #close(line: Pick<Line, 'unit' | 'isSent' | 'word' | 'isRestyled'>): void {
    const cameBy = this.#hasOld ? undefined : this.#cameBy;
    this.#lines.push({
      ...line,
      begins: this.#begins ?? line.unit,
      inlines: this.#inlines,
      came: this.#came,
      cameBy,
    });
    [this.#inlines, this.#hasOld, this.#came] = [[], false, ''];
    [this.#cameBy, this.#begins, this.#unended] = [undefined, undefined, undefined];
  }

  #take(token: Token): void {
    const { unit, segment, at, look } = token;
    const isGone = token.is === 'deleted' && this.#isMade(token);
    const cursor = this.#cursors[unit] as AtomCursor;
    const isNote = segment?.run.note !== undefined;
    if (!at) {
      if (this.#isMade(token) || (look && this.#chosen.has(look.edit)))
        throw new NotMade(segment?.run.picture ? otherPicture : untracked);
      return;
    }
    const restyled = look && this.#chosen.has(look.edit) ? look : undefined;
    const begun = cursor.inside();
    if (begun && this.#wholeLook !== restyled?.edit) throw new NotMade(reasonOf(begun.owner));
    const taken = isNote ? cursor.note(isGone) : cursor.take(at.to, isGone);
    this.#wholeLook = restyled?.edit;
    this.#gone.push(...taken.gone);
    for (const value of taken.values)
      if (token.edit && isRetyped(value, token.edit)) throw new NotMade(reasonOf(value.owner));
    if (!isGone && (segment?.text ?? '').trim() !== '') {
      this.#hasOld = true;
      this.#begins ??= unit;
    }
    this.#inlines.push(...taken.inlines.map((each) => (restyled ? this.#relooked(each, token) : each)));
  }

  /** Makes text bold or italic, or takes that away, as somebody did in Word. */
  #relooked(inline: Inline, { segment, look }: Token): Inline {
    const [now, before] = [segment?.run.look, look?.before];
    if (!now || !before || !('look' in before)) return inline;
    let { marks } = inline;
    for (const [type, flag] of flags) {
      if (now[flag] === before.look[flag]) continue;
      const without = marks.filter((mark) => mark.type !== type);
      marks = without.length < marks.length ? without : [...marks, this.#fresh.look(type)];
    }
    return { ...inline, marks };
  }

  #insert(token: Token, index: number): void {
    const { unit, ends, segment } = token;
    // Without the end, a line keeps the looks that it has before it.
    if (ends && this.#hasOld && !this.#isMade(token)) this.#unended ??= ends;
    if (!segment || !this.#isMade(token)) return;
    if (this.#unplaced.has(unit)) throw new NotMade(untracked);
    const cursor = this.#cursors[unit] as AtomCursor;
    const inside = cursor.inside();
    if (inside && (ends || segment.text.trim() !== '')) throw new NotMade(reasonOf(inside.owner));
    if (ends) {
      this.#close({ unit, isSent: false, word: ends, isRestyled: false });
      return;
    }
    const { run, text } = segment;
    this.#came += text;
    this.#cameBy ??= token.edit;
    if (run.picture || run.box) throw new NotMade('een beeld of tekstvak: zet het zelf in de tekst');
    const marks = this.#marksFor(token, index);
    if (run.note !== undefined) {
      const note = this.#sources.noteOf(run.note);
      if (note === undefined)
        throw new NotMade('een noot waarvan de tekst ontbreekt: zet haar zelf in de tekst');
      this.#come.push(note);
      this.#inlines.push({ raw: `[^${note}]`, marks: [] });
    } else if (text !== '') {
      const { breaks, values } = this.#sources;
      this.#inlines.push({ raw: freshText(text, { breaks, values }), marks });
    }
  }

  /** What text that came is in: as what went in its place or stands beside it, when that looks the same. */
  #marksFor({ unit, segment, edit }: Token, index: number): readonly Mark[] {
    const { run } = segment as NonNullable<Token['segment']>;
    const { replaced, before, behind } = this.#aroundEdit(unit, edit, index);
    const beside = [before, behind].flatMap((each) => each ?? []);
    const base = this.#baseLook(unit);
    const bold = run.look.bold && !base.bold;
    const italic = run.look.italic && !base.italic;
    const keepsLink = run.link === undefined && this.#keepsLink(replaced, edit);
    const isLink = run.link !== undefined || keepsLink;
    const isSameLink = (marks: readonly Mark[]): boolean =>
      keepsLink ? linkIn(marks) !== undefined : leadsTo(linkIn(marks)?.url, run.link);
    const known = [...replaced, ...beside].flatMap((each) => this.#marksAt(each, before === each));
    const alike = known.find((marks) => {
      const own = flagsOf(marks);
      return own.bold === bold && own.italic === italic && isSameLink(marks);
    });
    if (alike) return alike;
    const link = isLink
      ? (known.find(isSameLink)?.filter(({ type }) => type === 'link') ?? this.#fresh.link(run.link))
      : [];
    return [...link, ...this.#fresh.of({ look: { ...run.look, bold, italic } })];
  }

  /** LibreOffice puts other words for those of a link behind it: they are its text still. */
  #keepsLink(replaced: readonly Token[], edit: WordEdit | undefined): boolean {
    const marks = replaced.flatMap((each) => this.#marksAt(each, false));
    const isWithin = marks.length > 0 && marks.every(linkIn);
    return isWithin && edit !== undefined && overlap(wordsOf(edit.from), wordsOf(edit.to)) >= LEAST_ALIKE;
  }

  /** What went in the place of an edit, and what stands beside it in a paragraph. */
  #aroundEdit(unit: number, edit: WordEdit | undefined, index: number): AroundEdit {
    const known = this.#around.get(edit);
    if (known?.unit === unit) return known;
    const isSent = ({ is, segment, unit: at }: Token): boolean =>
      is !== 'inserted' && segment !== undefined && at === unit && segment.text !== '';
    const own = (edit && this.#chain.parts.get(edit)) ?? [];
    const found = {
      unit,
      replaced: own.filter(({ is, at }) => is === 'deleted' && at),
      before: this.#nearest(index, -1, isSent),
      behind: this.#nearest(index, 1, isSent),
    };
    this.#around.set(edit, found);
    return found;
  }

  /** The first token on a side that fits, within its paragraph. */
  #nearest(index: number, step: 1 | -1, fits: (token: Token) => boolean): Token | undefined {
    const { tokens } = this.#chain;
    const unit = tokens[index]?.unit;
    for (let at = index + step; tokens[at]?.unit === unit && tokens[at]; at += step)
      if (fits(tokens[at] as Token)) return tokens[at];
    return undefined;
  }

  /** The marks of a text that was sent: at its end or its begin. */
  #marksAt({ unit, at }: Token, isAtEnd: boolean): (readonly Mark[])[] {
    const atoms = this.#sources.prose[unit]?.atoms.filter((atom) => atom.to > atom.from) ?? [];
    if (!at) return [];
    const atom = isAtEnd
      ? atoms.findLast((each) => each.from < at.to)
      : atoms.find((each) => each.to > at.from);
    return atom ? [atom.marks] : [];
  }

  /** A style may be bold or italic of itself, which Markdown does not say. */
  #baseLook(unit: number): BaseLook {
    const known = this.#bases.get(unit) ?? this.#readBase(unit);
    this.#bases.set(unit, known);
    return known;
  }

  #readBase(unit: number): BaseLook {
    const sent = this.#chain.tokens.find(
      ({ segment, is, at, unit: own }) =>
        own === unit && is !== 'inserted' && at && at.to > at.from && (segment?.text ?? '').trim() !== '',
    );
    const [marks] = sent ? this.#marksAt(sent, false) : [];
    const look = sent?.segment?.run.before?.look ?? sent?.segment?.run.look;
    if (!marks || !look) return { bold: false, italic: false };
    const own = flagsOf(marks);
    return { bold: look.bold && !own.bold, italic: look.italic && !own.italic };
  }
}

interface AroundEdit {
  readonly unit: number;
  readonly replaced: readonly Token[];
  readonly before: Token | undefined;
  readonly behind: Token | undefined;
}

interface BaseLook {
  readonly bold: boolean;
  readonly italic: boolean;
}

const flags = [
  ['strong', 'bold'],
  ['emphasis', 'italic'],
] as const;

function linkIn(marks: readonly Mark[]): Mark | undefined {
  return marks.find(({ type }) => type === 'link');
}

/** Part of the words that a text has in common with what it comes instead of. */
const LEAST_ALIKE = 0.3;

/** A value for which something else was typed: then the data are wrong, not the text. */
function isRetyped({ owner, text }: NonNullable<Atom['whole']>, { from, to }: WordEdit): boolean {
  if (owner.of === 'mark' || owner.of === 'prose' || to.trim() === '' || to.includes(text)) return false;
  return text.length * 2 >= from.trim().length || overlap(wordsOf(from), wordsOf(to)) >= LEAST_ALIKE;
}
