import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { twips } from './measures.ts';

export type NumberingDefinition = INumberingOptions['config'][number];

/** A list as a paragraph names it. */
export interface ListMark {
  readonly reference: string;
  /** 0-based, at most 8. */
  readonly level: number;
  readonly instance?: number;
}

/** What a list says of itself. */
export interface ListOpening {
  readonly ordered: boolean;
  /** 0-based. */
  readonly depth: number;
  readonly start: number;
  readonly length: number;
  /** Stands in no other list, and not in a footnote, which Word counts apart. */
  readonly isOutermost: boolean;
}

/** Points that each level of a list is indented. */
export const listIndent = 17;

const MAX_LEVEL = 8;
const bullets = ['•', '–', '◦'] as const;

/** Names of the two numberings that the list styles carry themselves. */
export const bulletReference = 'bullets';
export const numberReference = 'numbers';

/** Gives lists their numbering: all bullets are one, each ordered list counts from its own start. */
export class ListNumbers {
  readonly #numbered = new Map<string, NumberingDefinition>();
  #instances = 0;
  /** Marks of the ordered lists that are being printed, outermost first. */
  readonly #open: ListMark[] = [];
  /** The outermost ordered list that was last, and the number that comes next in it. */
  #last: { readonly mark: ListMark; readonly next: number } | undefined;

  constructor() {
    this.#numbered.set(numberReference, numbered(numberReference, 0, 1));
  }

  /** Gives a list's mark to who prints its items; one that goes on from the last is the same list. */
  list<T>({ ordered, depth, start, length, isOutermost }: ListOpening, print: (mark: ListMark) => T): T {
    const level = Math.min(depth, MAX_LEVEL);
    if (!ordered) return print({ reference: bulletReference, level });
    const last = isOutermost && this.#last?.next === start ? this.#last.mark : undefined;
    const mark = last && !this.#open.includes(last) ? last : this.#begin(level, start);
    this.#open.push(mark);
    const printed = print(mark);
    this.#open.pop();
    if (isOutermost) this.#last = { mark, next: start + length };
    return printed;
  }

  /** Lists of one definition share a counter, so a list in a box in a list has its own definition. */
  #begin(level: number, start: number): ListMark {
    let reference: string = start === 1 ? numberReference : `${numberReference}-${level}-${start}`;
    while (this.#open.some((each) => each.reference === reference && each.level === level))
      reference += '-inside';
    if (!this.#numbered.has(reference)) this.#numbered.set(reference, numbered(reference, level, start));
    this.#instances += 1;
    return { reference, level, instance: this.#instances };
  }

  get definitions(): NumberingDefinition[] {
    const levels = indexes.map((level) => ({
      level,
      format: LevelFormat.BULLET,
      text: bullets[Math.min(level, bullets.length - 1)] ?? '•',
      ...indentOf(level),
    }));
    return [{ reference: bulletReference, levels }, ...this.#numbered.values()];
  }
}

const indexes = Array.from({ length: MAX_LEVEL + 1 }, (_, level) => level);

function numbered(reference: string, startsAt: number, start: number): NumberingDefinition {
  return {
    reference,
    levels: indexes.map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start: level === startsAt ? start : 1,
      ...indentOf(level),
    })),
  };
}

function indentOf(level: number) {
  const indent = { left: twips(listIndent * (level + 1)), hanging: twips(listIndent) };
  return { alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}
