import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx';
import type { NumberingDefinition } from './list-numbers.ts';

interface Series {
  readonly reference: string;
  /** Numbers of the levels above, which this series does not count itself. */
  readonly fixed: readonly number[];
  readonly counts: number[];
}

const levelCount = 9;

/**
 * Has Word count the numbers of headings ("Bijlage 1", "1.2"): numbers that follow each other are one
 * numbering with several levels, one that Word's counter would not come to by itself starts another. What has
 * no number at its end is no matter of counting.
 */
export class HeadingNumbers {
  readonly definitions: NumberingDefinition[] = [];
  /** In order of the headings, with the space behind it. */
  readonly printed: string[] = [];
  readonly #series = new Map<string, Series>();

  /**
   * Takes the next heading's number; returns nothing when it must be printed as text. The others are not
   * counted on from one that is gone.
   */
  count(number: string, isGone = false): { readonly reference: string; readonly level: number } | undefined {
    const match = /^([^%]*?)((?:[1-9]\d{0,4}\.)*[1-9]\d{0,4})$/u.exec(number);
    const [, prefix, digits] = match ?? [];
    if (prefix === undefined || digits === undefined || /\d$/u.test(prefix)) return undefined;
    const parts = digits.split('.').map(Number);
    if (parts.length > levelCount) return undefined;
    this.printed.push(`${number} `);
    if (isGone) return { reference: this.#define(prefix, parts), level: parts.length - 1 };
    const known = this.#series.get(prefix);
    const series = known && follows(known, parts) ? known : this.#start(prefix, parts);
    const level = parts.length - series.fixed.length - 1;
    series.counts.length = level;
    series.counts.push(parts.at(-1) ?? 1);
    return { reference: series.reference, level };
  }

  #start(prefix: string, parts: readonly number[]): Series {
    const fixed = parts.slice(0, -1);
    const stem = prefix + fixed.map((part) => `${part}.`).join('');
    const series = { reference: this.#define(stem, parts.slice(-1)), fixed, counts: [] };
    this.#series.set(prefix, series);
    return series;
  }

  /** Defines a numbering; `starts` are the first numbers of its levels, of others 1. Returns its name. */
  #define(stem: string, starts: readonly number[]): string {
    const reference = `headings-${this.definitions.length + 1}`;
    const levels = Array.from({ length: levelCount }, (_, level): ILevelsOptions => {
      const counters = Array.from({ length: level + 1 }, (_, above) => `%${above + 1}`).join('.');
      return {
        level,
        format: LevelFormat.DECIMAL,
        text: stem + counters,
        suffix: LevelSuffix.SPACE,
        alignment: AlignmentType.LEFT,
        start: starts[level] ?? 1,
        style: { paragraph: { indent: { left: 0, hanging: 0 } } },
      };
    });
    this.definitions.push({ reference, levels });
    return reference;
  }
}

/** Whether Word's counter comes to this number next. */
function follows({ fixed, counts }: Series, parts: readonly number[]): boolean {
  const own = parts.slice(fixed.length);
  const last = own.at(-1);
  if (last === undefined || fixed.some((value, index) => parts[index] !== value)) return false;
  const above = own.slice(0, -1);
  return above.every((value, index) => counts[index] === value) && last === (counts[own.length - 1] ?? 0) + 1;
}
