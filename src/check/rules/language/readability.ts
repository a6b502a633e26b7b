import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { groupBy } from '../../../text/group-by.ts';
import { ownProse, type Passage } from '../../reading/passages.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { lettersInText } from '../../reading/words-in-text.ts';
import type { Rule } from '../../rule.ts';

/** Fewer words say nothing: one long name counts too much. */
const MIN_WORDS = 300;
/** What Douma calls “zeer moeilijk”; the nine example documents score between 52 and 70. */
const lowest = 30;

const officialese =
  'De intergemeentelijke samenwerkingsovereenkomst betreffende onderwijsachterstandenbestrijding veronderstelt verantwoordelijkheidsverdeling, informatievoorziening en kwaliteitsverbetering binnen de gemeentelijke beleidsontwikkeling. ';

/**
 * Documents that are very hard to read by the formula of Flesch in Douma's version for Dutch: 206,84 − 0,77 ×
 * syllables per hundred words − 0,93 × words per sentence (W.H. Douma, Wageningen; Onze Taal 1977,
 * dbnl.org/tekst/_taa014197701_01). It counts lengths only.
 */
export const readability: Rule = {
  id: 'language/readability',
  severity: 'info',
  what: `Zoekt documenten van ${MIN_WORDS} woorden of meer met zeer lange woorden en zinnen (Flesch-Douma onder ${lowest}).`,
  why: 'Het getal telt alleen hoe lang woorden en zinnen zijn. Of de inhoud klopt en of de lezer haar begrijpt, zegt het niet.',
  help: 'Streef naar zinnen van hoogstens 15 woorden en naar woorden van gemiddeld minder dan twee lettergrepen. Laat iemand meelezen die het onderwerp niet kent.',
  examples: [
    {
      what: 'Alleen maar lange woorden.',
      sheet: `## Doelgroep\n\n${officialese.repeat(22)}\n`,
      reports: [
        'De intergemeentelijke samenwerkingsovereenkomst → Dit document is zeer moeilijk te lezen: gemiddeld 14 woorden per zin, en 5,1 lettergrepen per woord.',
      ],
    },
    {
      what: 'Gewone zinnen over beleid, en een kort stuk met lange woorden.',
      agenda: `## Toelichting\n\n${officialese}\n`,
      sheet: `## Doelgroep\n\n${'De gemeente en de schoolbesturen spreken af dat elke leerling in het voortgezet onderwijs de begeleiding krijgt die bij hem of haar past. '.repeat(15)}\n`,
    },
  ],
  run(documents, dossier, report) {
    const paragraphs = ownProse(documents, dossier).filter(({ kind }) => kind === 'paragraph');
    for (const passages of groupBy(paragraphs, ({ source }) => source).values()) {
      const lengths = lengthsIn(passages.map(({ text }) => text));
      const span = opening(passages[0]);
      if (!lengths || fleschDouma(lengths) >= lowest || !span) continue;
      const [words, syllables] = [Math.round(lengths.words), lengths.syllables.toFixed(1).replace('.', ',')];
      report({
        message: `Dit document is zeer moeilijk te lezen: gemiddeld ${words} woorden per zin, en ${syllables} lettergrepen per woord.`,
        span,
      });
    }
  },
};

/** Means of a text: words per sentence, and syllables per word. */
interface Lengths {
  readonly words: number;
  readonly syllables: number;
}

function fleschDouma({ words, syllables }: Lengths): number {
  return 206.84 - 0.77 * 100 * syllables - 0.93 * words;
}

function lengthsIn(texts: readonly string[]): Lengths | undefined {
  const all = texts.map(countsIn);
  const sum = (key: keyof Counts) => all.reduce((before, counts) => before + counts[key], 0);
  const [sentences, words, syllables] = [sum('sentences'), sum('words'), sum('syllables')];
  return words < MIN_WORDS ? undefined : { words: words / sentences, syllables: syllables / words };
}

interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

const countsIn = memoizeByText((passage): Counts => {
  const sentences = sentencesOf(passage);
  const words = sentences.flatMap(({ text }) => lettersInText(text));
  const syllables = words.reduce((sum, { text }) => sum + syllablesIn(text), 0);
  return { sentences: sentences.length, words: words.length, syllables };
});

/** The span of the first words. */
function opening(passage: Passage | undefined) {
  const words = [...(passage?.text.matchAll(/\S+/g) ?? [])].slice(0, 3);
  const [first, last] = [words[0], words.at(-1)];
  return first && last && passage?.span(first.index, last.index + last[0].length);
}

/** Vowels that are one sound in Dutch. The longest come first. */
const vowels =
  /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|ei|ij|au|ou|ui|eu|oe|ai|oi|[aeiouyàáâäèéêëìíîïòóôöùúûü]/giu;

/** Returns how many syllables a word has, counted by its vowels; at least one. */
function syllablesIn(word: string): number {
  return Math.max(1, word.match(vowels)?.length ?? 0);
}
