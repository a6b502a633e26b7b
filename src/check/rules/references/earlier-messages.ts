import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Stretch } from '../../reading/found.ts';
import { readText, type Token } from '../../reading/read-text.ts';

const writers: ReadonlySet<string> = new Set(wordList('wij we ik ons college wethouder burgemeester'));
const readers: ReadonlySet<string> = new Set(wordList('u uw raad gemeenteraad commissie'));
const before: ReadonlySet<string> = new Set(
  wordList(
    'eerder eerdere reeds al destijds indertijd onlangs recent laatst vorig vorige inmiddels voorgaande toen',
  ),
);
/** What is sent, by the ends of words. */
const messages =
  /(?:brief|mail|memo|schrijven|bericht|raadsnotitie|besluit|toezegging|motie|amendement|voorstel|beantwoording)$/u;
const decisions = /(?:besluit|motie|amendement|toezegging)$/u;
/** Forms of what somebody has done or did. */
const past: ReadonlySet<string> = new Set(
  wordList(`
    heeft hebben had hadden gaf gaven vroeg vroegen droeg droegen besloot besloten nam namen sprak spraken riep verzocht
    verzochten beloofde beloofden zegde zegden liet lieten schreef schreven meldde meldden koos kozen`),
);
const letters = /(?:brief|mail|memo|schrijven|bericht|raadsnotitie)$/u;
/** Told or sent by us. */
const told: ReadonlySet<string> = new Set(
  wordList(`
    geïnformeerd ingelicht gemeld bericht weten geschreven meegedeeld medegedeeld aangekondigd toegezegd toegelicht geantwoord
    informeerden berichtten schreven meldden stuurden zonden lieten kondigden gestuurd toegestuurd verzonden`),
);
/** Got or sent by the reader. */
const got: ReadonlySet<string> = new Set(
  wordList('ontving ontvingen kreeg kregen gekregen ontvangen schreef schreven stuurde stuurden'),
);

/**
 * Finds where a letter says that its reader was told before: who wrote and who read are in the sentence, with what
 * was sent or that it was earlier (“U ontving hierover al een memo”, “in een vorige brief lieten wij u weten”).
 */
export const earlierMessages = memoizeByText((text): readonly Stretch[] =>
  readText(text).flatMap(({ tokens }) => {
    const words = tokens.map(({ word }) => word);
    const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
    const message = words.findIndex((word, at) => messages.test(word) && words[at - 1] !== 'deze');
    const isBefore = has(before);
    // “Zoals al eerder schriftelijk aangekondigd”.
    if (words[0] === 'zoals' && isBefore && has(told) && !has(writers))
      return stretch(
        tokens,
        0,
        words.findIndex((word) => told.has(word)),
      );
    // “Het antwoord op uw schriftelijke vragen heeft u al.”
    const answer = words.findIndex(
      (word, at) =>
        /^(?:antwoord|antwoorden)$/u.test(word) && words[at + 1] === 'op' && words[at + 2] === 'uw',
    );
    if (answer >= 0 && words.includes('vragen') && isBefore)
      return stretch(tokens, answer, words.indexOf('vragen'));
    if (message >= 0 && /^(?:daarover|hierover|daartoe|hiertoe)$/u.test(words[message + 1] ?? ''))
      return stretch(tokens, message - 1, message + 1);
    const cited = citedIn(words);
    if (cited >= 0 && (has(readers) || (has(writers) && decisions.test(words[cited] ?? ''))))
      return stretch(tokens, cited - 1, cited);
    if (message < 0 || !has(readers)) return [];
    const isFromUs = has(writers) && (has(told) || (has(got) && words.includes('van')));
    const isLetter = words.some((word) => letters.test(word));
    const isByReader = isLetter && has(got) && (isBefore || has(writers));
    if (!(isFromUs && isBefore) && !isByReader) return [];
    const verb = words.findLastIndex((word) => told.has(word) || got.has(word));
    return stretch(tokens, Math.min(message, firstOf(words)), Math.max(message, verb));
  }),
);

/** The index of what something was told in: “u gaf ons in een motie over wachtlijsten de opdracht”. */
function citedIn(words: readonly string[]): number {
  const at = words.findIndex(
    (word, index) =>
      messages.test(word) &&
      words[index - 1] === 'een' &&
      /^(?:in|bij|per|met|via)$/u.test(words[index - 2] ?? ''),
  );
  const isPast = words.some((word) => past.has(word));
  // “Gevraagd om ouders in een brief te bedanken” is still to be done.
  const isToDo = letters.test(words[at] ?? '') && words.slice(at).includes('te');
  return at >= 0 && isPast && !isToDo ? at : -1;
}

function firstOf(words: readonly string[]): number {
  return words.findIndex((word) => writers.has(word) || readers.has(word));
}

function stretch(tokens: readonly Token[], first: number, last: number): Stretch[] {
  const [start, end] = [tokens[Math.max(0, first)], tokens[last]];
  return start && end ? [{ from: start.from, to: end.to }] : [];
}
