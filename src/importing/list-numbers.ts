import type { WordBlock, WordList, WordParagraph } from '../docx-reading/word-file.ts';

/** What stands in front of an item that is numbered. */
export interface ListNumber {
  readonly number: number;
  /** As the reader sees it: `3.`, `1.2`, `Artikel 4`. */
  readonly label: string;
}

/** Returns the number of each paragraph in a numbered list, counted through tables and text, as Word does. */
export function listNumbers(blocks: readonly WordBlock[]): ReadonlyMap<WordParagraph, ListNumber> {
  const found = new Map<WordParagraph, ListNumber>();
  const series = new Map<string, number[]>();
  const count = (all: readonly WordBlock[]): void => {
    for (const block of all) {
      if (block.type === 'table') {
        for (const { cells } of block.rows) for (const cell of cells) count(cell.blocks);
      } else if (block.list && block.list.format !== 'bullet') {
        found.set(block, nextIn(series, block.list));
      }
      if (block.type === 'paragraph') for (const { box } of block.runs) count(box ?? []);
    }
  };
  count(blocks);
  return found;
}

/** An item ends the counts of deeper levels; an item without one above it counts as the first of that. */
function nextIn(series: Map<string, number[]>, list: WordList): ListNumber {
  const { level, start = 1, id, text, format } = list;
  const key = list.series ?? id;
  const counts = (series.get(key) ?? []).slice(0, level + 1);
  const number = (counts[level] ?? start - 1) + 1;
  const now = Array.from({ length: level }, (_, above) => counts[above] ?? 1).concat(number);
  series.set(key, now);
  const label = (text ?? `%${level + 1}.`).replace(/%([1-9])/g, (_, at) => {
    const count = now[Number(at) - 1] ?? 1;
    return Number(at) === level + 1 ? asFormat(format, count) : String(count);
  });
  return { number, label };
}

const romans: readonly (readonly [sign: string, worth: number])[] = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** Returns a number as its list writes it: `3`, `c`, `III`. */
function asFormat(format: string, number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
  let rest = number;
  const roman = romans.map(([sign, worth]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return sign.repeat(times);
  });
  const lower = /Letter$/.test(format) ? letter : /Roman$/.test(format) ? roman.join('') : String(number);
  return format.startsWith('upper') ? lower.toUpperCase() : lower;
}
