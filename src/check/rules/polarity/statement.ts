import { wordList } from '../../../text/word-list.ts';
import type { Direction } from './directions.ts';
import { opposite, type Sign } from './valence/word-values.ts';

/** What a sentence says of something that people want more or less of. Indexes of tokens; `last` is its own. */
export interface Statement {
  readonly first: number;
  readonly last: number;
  /** What people think of it, when it comes true. */
  readonly sign: Sign;
  /** Somebody says that they do it or aim at it. */
  readonly isAimed: boolean;
  /** Nobody says so, even of a fact. */
  readonly isAbsurd: boolean;
  /** It is only named: “de afname van het vertrouwen”. */
  readonly isEvent?: boolean;
  /** It was so: “hun concentratie nam af”. */
  readonly isPast?: boolean;
}

/** Verbs that another verb goes with, and “te”. */
export const modals: ReadonlySet<string> = new Set(
  wordList('te willen wil moet moeten gaan gaat zullen zal kunnen kan mogen laten doen helpen helpt'),
);
export const negations: ReadonlySet<string> = new Set(wordList('niet geen nooit niemand nergens zonder'));
/** Returns what people think of more or of less of a thing. */
export function turned(sign: Sign, direction: Direction): Sign {
  return direction === 'less' ? opposite(sign) : sign;
}
