import type { Stretch } from '../../reading/found.ts';
import { own } from '../../reading/passages.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import type { Rule } from '../../rule.ts';

/** Counts words of the author outside quotation marks. Lists and sentences that are lists are left alone. */
const MAX_WORDS = 40;

const long =
  'Wij vinden dat elke school in de gemeente samen met de ouders, de kinderopvang en het welzijnswerk een plan moet maken waarin staat hoe de kinderen in de wijk na school kunnen sporten, leren en spelen, en wie dat betaalt als het geld op is.';

/** Sentences of more than forty words. */
export const longSentence: Rule = {
  id: 'language/long-sentence',
  severity: 'info',
  what: `Zoekt zinnen van meer dan ${MAX_WORDS} woorden.`,
  why: 'Wie bij het eind is, weet het begin niet meer. De lezer mist dan wat er is afgesproken.',
  help: 'Maak er twee of drie zinnen van, of een lijst.',
  examples: [
    {
      what: 'Een zin waarin veel tegelijk wordt gezegd.',
      sheet: `## Doelgroep\n\nZo is het. ${long}\n`,
      reports: ['Wij vinden dat → Deze zin heeft 45 woorden.'],
    },
    {
      what: 'Dezelfde woorden in twee zinnen, in een lijst of in een citaat.',
      sheet: `## Doelgroep\n\n${long.replace(', en wie', '. Er staat bij wie')} Dit geldt o.a. voor dr. Jansen.\n\n- ${long}\n\n> ${long}\n`,
    },
  ],
  run(documents, dossier, report) {
    for (const passage of own(documents, dossier)) {
      if (passage.kind !== 'paragraph' && passage.kind !== 'field') continue;
      for (const words of longSentencesIn(passage.text)) {
        const [first, , third] = words;
        const authored = words.filter(({ from, to }) => passage.isAuthored(from, to));
        if (authored.length <= MAX_WORDS || !first || !third) continue;
        report({
          message: `Deze zin heeft ${words.length} woorden.`,
          span: passage.span(first.from, third.to),
        });
      }
    }
  },
};

/** The words of each sentence that is too long and no list. */
function longSentencesIn(text: string): Stretch[][] {
  return sentencesOf(text).flatMap((sentence) => {
    const ours = sentence.text.replace(/[“"][^“”"]{0,2000}[”"]/g, (said) => ' '.repeat(said.length));
    const words = [...ours.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)];
    if (words.length <= MAX_WORDS || (ours.match(/;/g)?.length ?? 0) > 1) return [];
    return [
      words.map(({ 0: { length }, index }) => ({
        from: sentence.from + index,
        to: sentence.from + index + length,
      })),
    ];
  });
}
