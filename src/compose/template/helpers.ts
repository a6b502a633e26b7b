import type { Span } from '../../diagnostic/span.ts';
import type { ViewShape } from '../../kinds/view/view-shape.ts';
import type { ViewValue } from '../../kinds/view/view-value.ts';
import type { Field } from '../../model/field.ts';
import { type Words, wordTable } from '../../model/words.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { type DateFormat, dateAs, dateFormats } from '../date-as.ts';
import { enumerate, isNamed } from '../names.ts';
import type { View } from '../view.ts';

/** What a helper may return: values with words between them, or a truth. */
export type HelperResult = Printable | boolean;
export interface Printable {
  readonly pieces: readonly (Field | string)[];
}

/** One argument of a helper: what lint accepts and what it calls it. */
export interface Parameter {
  readonly wants: string;
  /** For values of the view. */
  readonly accepts?: (shape: ViewShape) => boolean;
  /** For a literal text. */
  readonly choices?: readonly string[];
}

export interface Helper {
  readonly returns: 'text' | 'flag';
  readonly parameters: readonly Parameter[];
  /** As it is used, for messages. */
  readonly example: string;
  run(args: readonly unknown[], view: View): HelperResult;
}

const aList: Parameter = { wants: 'een lijst', accepts: (shape) => shape.kind === 'list' };

/** Every helper that a template may use besides `#if`, `#unless`, `#each` and `#with`. */
export const helpers: Readonly<Record<string, Helper>> = {
  /** The names of a list: "a, b en c"; a blank when the list is empty. */
  names: {
    returns: 'text',
    parameters: [
      {
        wants: 'een lijst van namen, partners of interventies',
        accepts: (shape) => shape.kind === 'list' && isNamed(shape.of),
      },
    ],
    example: '{{names partners}}',
    run: ([list], view) => ({ pieces: enumerate(list as readonly ViewValue[], view) }),
  },
  /** A date: `long` 28 september 2022, `weekday` with its day before it, `short` 28-9-2022. */
  dateAs: {
    returns: 'text',
    parameters: [
      { wants: 'een datum', accepts: (shape) => shape.kind === 'leaf' && shape.type === 'date' },
      { wants: 'een schrijfwijze', choices: dateFormats },
    ],
    example: '{{dateAs date "weekday"}}',
    run: ([date, kind]) => ({
      pieces: [dateAs(date as Field<CalendarDate>, kind as DateFormat)],
    }),
  },
  /** True when a value has been filled in. */
  filled: {
    returns: 'flag',
    parameters: [{ wants: 'een gegeven', accepts: (shape) => shape.kind === 'leaf' }],
    example: '{{#if (filled period)}}',
    run: ([field]) => (field as Field).value !== undefined,
  },
  /** True when a list holds exactly one, for the right number in a sentence. */
  one: {
    returns: 'flag',
    parameters: [aList],
    example: '{{#if (one interventions)}}',
    run: ([list]) => (list as readonly ViewValue[]).length === 1,
  },
  /** How many a list holds, as a word up to twelve: "twee", "13". */
  count: {
    returns: 'text',
    parameters: [aList],
    example: '{{count interventions}}',
    run: ([list], view) => ({ pieces: [countWord(list as readonly ViewValue[], view)] }),
  },
  /** True when a list holds anything. */
  any: {
    returns: 'flag',
    parameters: [aList],
    example: '{{#if (any authority)}}',
    run: ([list]) => (list as readonly ViewValue[]).length > 0,
  },
};

function countWord(list: readonly ViewValue[], { listInfo, words }: View): Field {
  return wordField(numeralOf(list.length, words) ?? String(list.length), listInfo(list).span);
}

/** The table of words has them in order, from none. */
function numeralOf(count: number, { numerals }: Words): string | undefined {
  const key = (Object.keys(wordTable.numerals) as (keyof typeof numerals)[])[count];
  return key && numerals[key];
}

/** Makes a leaf of a word that the engine knows itself, such as a map's key. */
export function wordField(word: string, span: Span): Field {
  return { type: 'text', label: 'sleutel', raw: word, value: word, span };
}
