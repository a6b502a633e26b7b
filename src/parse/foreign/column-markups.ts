import { withoutWordMark } from '../run-on-list.ts';
import type { ColumnMarkup, PastedRow } from './column-markup.ts';
import { markup } from './literal-source.ts';

/** A number at the start of a heading: what the tab behind it is for, the reader sees. */
const numbered = new RegExp(`^${markup}{1,6} *(?:[\\dIVXA-Z]{1,5}(?:\\.\\d{1,2}){0,3}[.):]?)?[ \\t]*`);
/** A mark of a list with room behind it. */
const listMark =
  /^(?:[-–—•·▪*+o§]|\(?(?:\p{L}|[ivx]{1,5}|\d{1,3})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)[ \u00a0]+/u;

/** The ways in which cells are kept apart in text without marks of Markdown. */
export const columnMarkups: readonly ColumnMarkup[] = [
  {
    rule: 'word/tabs',
    note: 'Markdown kent geen tabs: elke tab wordt één spatie, en regels onder elkaar worden één alinea.',
    hint: /\t/,
    single: {
      message: 'Tussen deze woorden staat een tab; in het document is dat een gewone spatie.',
      help: 'Typ een spatie of een leesteken. Is het een rij van een tabel, schrijf dan:',
    },
    apart: true,
    gaps: (line, { type }) => {
      const bare = withoutWordMark(line).replace(type === 'heading' ? numbered : /^/, '');
      return gapsIn(bare, /(?<=\S)[ ]*\t[ \t]*(?=\S)/g);
    },
    cells: (line) => line.split('\t'),
    goOn: () => true,
  },
  {
    rule: 'foreign/columns',
    note: 'Markdown maakt van meer spaties één spatie, en van regels onder elkaar één alinea.',
    hint: /\S[ \u00a0]{2,}\S/,
    apart: true,
    gaps: (line, { type }) => {
      if (type === 'heading' || /^\||\t/.test(line)) return [];
      const mark = listMark.exec(line)?.[0].length ?? 0;
      // Items of a list that Markdown did not read as one.
      if (mark > 0 && (type === 'code' || /^[-*+]/.test(line))) return [];
      // Two spaces behind a full stop are how many people type.
      return gapsIn(line, /(?<=\S)(?:[ \u00a0]{3,}|(?<![.!?:;,])[ \u00a0]{2})(?=\S)/g).filter(
        ([start]) => start >= mark,
      );
    },
    cells: cutAt,
    goOn: standBelow,
  },
  ...[
    { mark: '|', hint: /\|/, gap: /(?<=\S)(?:[ \t]+\|[ \t]*|[ \t]*\|[ \t]+)(?=\S)/g },
    { mark: ';', hint: /;\S/, gap: /(?<=[\p{L}\p{N})%])[ ]?;(?=[\p{L}\p{N}(€])/gu },
  ].map(
    ({ mark, hint, gap }): ColumnMarkup => ({
      rule: 'foreign/columns',
      note: `Regels onder elkaar worden in Markdown één alinea, ook met \`${mark}\` tussen de woorden.`,
      hint,
      gaps: (line, { type }) => (type === 'heading' || line.startsWith(mark) ? [] : gapsIn(line, gap)),
      cells: cutAt,
      goOn: (one, other) => !other.begins && one.gaps.length === other.gaps.length,
    }),
  ),
];

function gapsIn(line: string, pattern: RegExp): PastedRow['gaps'] {
  return [...line.matchAll(pattern)].map(({ 0: white, index }) => [index, index + white.length]);
}

function cutAt(line: string, gaps: PastedRow['gaps']): string[] {
  const starts = [0, ...gaps.map(([, end]) => end)];
  return starts.map((start, index) => line.slice(start, gaps[index]?.[0]));
}

/** Says whether cells of two lines are below each other: same column, or as many with much white. */
function standBelow(one: PastedRow, other: PastedRow): boolean {
  if (other.begins) return false;
  const [starts, ends] = [0, 1].map((side) => new Set(other.gaps.map((gap) => gap[side])));
  const matching = one.gaps.filter(([start, end]) => starts?.has(start) || ends?.has(end)).length;
  const widest = (row: PastedRow) => Math.max(...row.gaps.map(([start, end]) => end - start));
  if (Math.min(widest(one), widest(other)) < wide)
    return matching > 0 && matching >= Math.min(one.gaps.length, other.gaps.length);
  return matching > 0 || one.width === other.width || one.gaps.length === other.gaps.length;
}

/** Spaces that nobody types by accident. */
const wide = 3;
