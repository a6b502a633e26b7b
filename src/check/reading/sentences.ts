import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import { latin } from '../../text/latin.ts';
import type { Stretch } from './found.ts';

/** A sentence in running text. */
export interface Sentence {
  readonly text: string;
  /** In UTF-16 code units, 0-based; `to` is one past the last. */
  readonly from: number;
  readonly to: number;
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** Abbreviations often followed by a capital or a number; those of single letters fit a pattern. */
const abbreviations = [
  ...['dr', 'drs', 'ds', 'dhr', 'hr', 'ing', 'ir', 'mevr', 'mr', 'mw', 'prof', 'st'],
  ...['afb', 'art', 'bijl', 'blz', 'fig', 'hfst', 'nr', 'nrs', 'par', 'pag', 'tel', 'vgl', 'zgn'],
  ...['bijv', 'bv', 'ca', 'cf', 'excl', 'gem', 'incl', 'resp', 'vnl'],
];
/** At the end of a stretch: it goes on behind this. A single letter is an initial. */
const goesOn = latin.u`(?<![\p{L}\p{N}])(?:\p{L}(?:\.\p{L}{1,2}){0,5}|${abbreviations.join('|')})\.["”’)]?\s*$`;

/** Something behind a mark that can end a sentence: a text without it is one sentence, and needs no segmenter. */
const goesOnBehindMark = /[\p{Sentence_Terminal}.\u2024\ufe52\uff0e][\s\S]/u;

/** Returns the sentences of a text. Corrects `Intl.Segmenter` after `bijv.`, an initial, a line break. */
export const sentencesOf = memoizeByText((text): readonly Sentence[] => {
  const stretches = goesOnBehindMark.test(text) ? segments(text) : [{ from: 0, to: text.length }];
  return stretches.flatMap(({ from, to }) => {
    const trimmed = text.slice(from, to).trimEnd();
    return trimmed.trim() === '' ? [] : [{ text: trimmed, from, to: from + trimmed.length }];
  });
});

/** Returns the sentences as they follow each other, with the white space behind them. */
function segments(text: string): readonly Stretch[] {
  const found: { from: number; to: number }[] = [];
  for (const { segment, index } of segmenter.segment(text.replace(/[\n\r\u0085\u2028\u2029]/g, ' '))) {
    const last = found.at(-1);
    const before = last ? text.slice(Math.max(last.from, last.to - 24), last.to) : '';
    if (last && (goesOn.test(before.toLowerCase()) || /^(?!’[snt]\s)["”’)]?\p{Ll}/u.test(segment)))
      last.to = index + segment.length;
    else found.push({ from: index, to: index + segment.length });
  }
  return found;
}
