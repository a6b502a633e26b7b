import { NotMade } from './not-made.ts';
import { reasonOf } from './owner-of.ts';
import type { Inline } from './print-inline.ts';
import type { Atom } from './source-atoms.ts';

/** Goes through the atoms of a paragraph. */
export class AtomCursor {
  readonly #atoms: readonly Atom[];
  #next = 0;
  /** In the text of the piece. */
  #at = 0;
  /** What happened so far to the whole that is being read. */
  #whole: { atom: Atom; isGone: boolean } | undefined;

  constructor(atoms: readonly Atom[]) {
    this.#atoms = atoms;
  }

  /** The whole that the place is in the middle of. */
  inside(): Atom['whole'] {
    return this.#whole?.atom.whole;
  }

  /** Goes on to a place. */
  take(to: number, isGone: boolean): Taken {
    const taken: Taken = { inlines: [], gone: [], values: [] };
    while (this.#at < to || this.#isGap()) {
      const atom = this.#atoms[this.#next];
      if (!atom || atom.from > to) break;
      const end = Math.min(atom.to, to);
      if (atom.note !== undefined && isGone) taken.gone.push(noteIn(atom));
      else if (atom.whole) this.#takeWhole(atom, end, isGone, taken);
      else if (!isGone || atom.from === atom.to)
        taken.inlines.push({ raw: atom.raw(Math.max(atom.from, this.#at), end), marks: atom.marks });
      this.#at = Math.max(this.#at, end);
      if (end === atom.to) this.#next += 1;
      if (end < atom.to) break;
    }
    return taken;
  }

  /** A comment, or the signs around one: it stays where it is. */
  #isGap(): boolean {
    const atom = this.#atoms[this.#next];
    return atom !== undefined && atom.from === atom.to && atom.note === undefined && atom.from === this.#at;
  }

  #takeWhole(atom: Atom, end: number, isGone: boolean, taken: Taken): void {
    if (this.#whole?.atom === atom && this.#whole.isGone !== isGone)
      throw new NotMade(reasonOf(atom.whole?.owner ?? { of: 'mark' }));
    if (isGone && end === atom.to && atom.whole) taken.values.push(atom.whole);
    if (this.#whole?.atom !== atom && !isGone)
      taken.inlines.push({ raw: atom.raw(atom.from, atom.to), marks: atom.marks });
    this.#whole = end < atom.to ? { atom, isGone } : undefined;
  }

  /** Takes the mark of the next note. One that Word has lost stays. */
  note(isGone: boolean): Taken {
    const at = this.#atoms.findIndex((atom, index) => index >= this.#next && atom.note !== undefined);
    const atom = this.#atoms[at];
    if (!atom || atom.from > this.#at) return { inlines: [], gone: [], values: [] };
    const before = this.#atoms.slice(this.#next, at);
    this.#next = at + 1;
    const raw = atom.raw(atom.from, atom.to);
    const kept = before.map((each) => ({ raw: each.raw(each.from, each.to), marks: each.marks }));
    if (isGone) return { inlines: kept, gone: [noteIn(atom)], values: [] };
    return { inlines: [...kept, { raw, marks: atom.marks }], gone: [], values: [] };
  }

  /** What is left at the end of the paragraph: comments, and notes that Word has lost. */
  rest(): Inline[] {
    const left = this.#atoms.slice(this.#next);
    this.#next = this.#atoms.length;
    return left.map((atom) => ({ raw: atom.raw(Math.max(atom.from, this.#at), atom.to), marks: atom.marks }));
  }
}

interface Taken {
  readonly inlines: Inline[];
  /** Identifiers of notes. */
  readonly gone: string[];
  /** Wholes that went, without notes. */
  readonly values: NonNullable<Atom['whole']>[];
}

function noteIn(atom: Atom): string {
  return /^\[\^([^\]]+)\]$/.exec(atom.raw(atom.from, atom.to))?.[1] ?? '';
}
