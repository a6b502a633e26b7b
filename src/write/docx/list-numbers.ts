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

/** Points that each level of a list is indented. */
export const listIndent = 17;

const deepest = 8;
const bullets = ['•', '–', '◦'] as const;

/** Names of the two numberings that the list styles carry themselves. */
export const bulletReference = 'bullets';
export const numberReference = 'numbers';

/** Gives lists their numbering: all bullets are one, each ordered list counts for itself from its own start. */
export class ListNumbers {
  readonly #numbered = new Map<string, NumberingDefinition>();
  #instances = 0;

  constructor() {
    this.#numbered.set(numberReference, numbered(numberReference, 0, 1));
  }

  /** Returns the mark of a new list at this depth (0-based). */
  open(ordered: boolean, depth: number, start: number): ListMark {
    const level = Math.min(depth, deepest);
    if (!ordered) return { reference: bulletReference, level };
    const reference = start === 1 ? numberReference : `${numberReference}-${level}-${start}`;
    if (!this.#numbered.has(reference)) this.#numbered.set(reference, numbered(reference, level, start));
    this.#instances += 1;
    return { reference, level, instance: this.#instances };
  }

  get definitions(): NumberingDefinition[] {
    const levels = indexes.map((level) => ({
      level,
      format: LevelFormat.BULLET,
      text: bullets[Math.min(level, bullets.length - 1)] ?? '•',
      ...place(level),
    }));
    return [{ reference: bulletReference, levels }, ...this.#numbered.values()];
  }
}

const indexes = Array.from({ length: deepest + 1 }, (_, level) => level);

function numbered(reference: string, startsAt: number, start: number): NumberingDefinition {
  return {
    reference,
    levels: indexes.map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start: level === startsAt ? start : 1,
      ...place(level),
    })),
  };
}

function place(level: number) {
  const indent = { left: twips(listIndent * (level + 1)), hanging: twips(listIndent) };
  return { alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}
