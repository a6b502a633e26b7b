import type { Fault } from '../../diagnostic/diagnostic.ts';
import { quoteAuthored } from '../../text/authored-text.ts';
import { shortened } from '../shortened.ts';
import type { ForeignMark } from './foreign-mark.ts';

/** Markup of another program, as found. */
export interface ForeignFind extends Fault {
  readonly severity: 'error' | 'warning';
  readonly note: string;
  /** Where it is, offsets from 0. */
  readonly start: number;
  readonly end: number;
  /** Findings that it makes needless, where these begin in one of the ranges. */
  readonly explains: readonly string[];
  readonly covers: readonly (readonly [number, number])[];
  /** What is probably meant, as Markdown. */
  readonly right?: string | undefined;
}

/** Makes a find of a kind of markup and its position. */
export function foreignFind(
  { rule, severity, what, explains = [] }: Pick<ForeignMark, 'rule' | 'severity' | 'what' | 'explains'>,
  written: string,
  help: string,
  [start, end]: readonly [number, number],
  covers: ForeignFind['covers'],
): ForeignFind {
  const message = `${what} kent Akkoord niet: ${quoteAuthored(shortened(written))}.`;
  return { rule, severity: severity ?? 'warning', message, note, help, start, end, explains, covers };
}

const note =
  'Dit is opmaak van een ander programma. Hier betekent zij niets: zij komt als losse tekens in het document, of valt weg.';
