import { cased } from '../../../text/cased.ts';
import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Found } from '../../reading/found.ts';
import { rewrite } from '../../rewrite.ts';
import type { Finding } from '../../rule.ts';

/** Words for more and for less, in the same form. */
const pairs = wordList(`
  meer=minder groter=kleiner hoger=lager vergroten=verkleinen vergroot=verkleint verhogen=verlagen
  verhoogt=verlaagt verhoogd=verlaagd stijgen=dalen stijgt=daalt gestegen=gedaald stijging=daling
  toenemen=afnemen toeneemt=afneemt toegenomen=afgenomen toename=afname verdubbelt=halveert
  verdubbelen=halveren vermeerderen=verminderen versterken=verzwakken
`).map((pair) => pair.split('=') as [string, string]);
const opposites: ReadonlyMap<string, string> = new Map([
  ...pairs.flatMap(([more, less]): [string, string][] => [
    [more, less],
    [less, more],
  ]),
  ['terugdringen', 'vergroten'],
  ['teruggedrongen', 'vergroot'],
  ['verkleind', 'vergroot'],
]);

/** Returns the fix that says the opposite direction, where a part of a text has one word for it. */
export function turnDirection(
  { passage }: Pick<Found, 'passage'>,
  from: number,
  to: number,
): Pick<Finding, 'fixes'> {
  const words = [...passage.text.slice(from, to).matchAll(latin.giu`(?<!\p{L})\p{L}+(?!\p{L})`)].flatMap(
    ({ 0: word, index }) => {
      const right = opposites.get(word.toLowerCase());
      return right === undefined ? [] : [{ word, right, from: from + index }];
    },
  );
  const [only, ...more] = words;
  if (!only || more.length > 0) return {};
  const place = { passage, from: only.from, to: only.from + only.word.length };
  return rewrite(place, cased(only.right, only.word), 'choice');
}
