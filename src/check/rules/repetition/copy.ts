import { basename } from 'node:path/posix';
import type { Fix } from '../../../diagnostic/fix.ts';
import type { Rule } from '../../rule.ts';
import {
  type LongText,
  type LongTextWord,
  longTextsOf,
  repeatedTexts,
  spanOfWords,
} from './repeated-texts.ts';
import { sectionInstead } from './section-instead.ts';

const promise =
  'Elke school laat ten minste twee keer per jaar zien wat zij met de coaches heeft gedaan, welke leerlingen zij daarmee heeft bereikt, en wat ouders ervan vinden.';

/** A long paragraph or list that was in the dossier before, so that two texts must be kept the same. */
export const copy: Rule = {
  id: 'repetition/copy',
  severity: 'warning',
  what: 'Zoekt alinea’s en lijsten van 25 woorden of meer, en stukken daarvan, die al ergens anders in het dossier staan.',
  why: 'Wie later het ene stuk verandert, vergeet het andere. Dan staan er twee afspraken.',
  help: 'Laat de tekst op één plek staan. Schrijf op de andere een verwijzing, of `::section{of=bestand.md#kop part=whole}`.',
  examples: [
    {
      what: 'Dezelfde alinea in de agenda en in de brief.',
      agenda: `## Toelichting\n\n${promise}\n`,
      letter: `${promise.replace(', en wat', ' en wat')}\n`,
      reports: ['Elke school laat → Deze alinea staat ook in `agenda.md`.'],
    },
    {
      what: 'Dezelfde lijst op twee plaatsen in één bestand.',
      agenda:
        '## Begin\n\n- Elke school kiest een coach uit het eigen team.\n- De coach krijgt daar vier uur per week voor.\n- Ouders en leerlingen zien elk half jaar hoe het gaat.\n\n## Vervolg\n\n- Elke school kiest een coach uit het eigen team.\n- De coach krijgt daar vier uur per week voor.\n- Ouders en leerlingen zien elk half jaar hoe het gaat.\n',
      reports: ['Elke school kiest → Deze lijst staat eerder in dit bestand ook.'],
    },
    {
      what: 'Een stuk dat er met `::section` staat, een citaat, een korte zin.',
      agenda: `## Toelichting\n\n${promise}\n\nWij willen dat elk kind meedoet.\n`,
      letter: `::section{of=agenda.md#toelichting part=whole}\n\nWij willen dat elk kind meedoet.\n\n> ${promise}\n`,
    },
  ],
  run(documents, dossier, report) {
    const say = (
      what: string,
      part: string,
      first: readonly LongTextWord[],
      second: readonly LongTextWord[],
      fix?: Fix,
    ) => {
      const span = spanOfWords(second.slice(0, 3));
      const original = spanOfWords(first.slice(0, 3));
      if (!span || !original) return;
      const file = basename(original.file);
      const isElsewhere = original.file !== span.file;
      report({
        message: isElsewhere
          ? `Deze ${what} staat ook in \`${file}\`.`
          : `Deze ${what} staat eerder in dit bestand ook.`,
        ...(isElsewhere && {
          help: `Laat de tekst op één plek staan. Schrijf hier een verwijzing, of \`::section{of=${file}#… part=${part}}\` met de kop waar zij onder staat.`,
        }),
        span,
        related: [{ message: 'Hier staat dezelfde tekst.', span: original }],
        ...(fix && { fixes: [fix] }),
      });
    };
    const repeated = repeatedTexts(documents, dossier);
    for (const { first, second, differences } of repeated) {
      const [what, part] = second.kind === 'list' ? ['lijst', 'list'] : ['alinea', 'whole'];
      if (differences.length === 0) say(what, part, first.words, second.words, sectionInstead(first, second));
    }
    // Whole repeats have been reported; the other texts may share a part.
    const said = new Set(repeated.flatMap(({ second }) => second.passages));
    const others = longTextsOf(documents, dossier).filter(({ kind }) => kind === 'paragraph');
    for (const { first, second } of copiedStretches(others))
      if (!second.some(({ passage }) => said.has(passage))) say('tekst', 'whole', first, second);
  },
};

/** A run of words that an earlier text has too. */
interface CopiedStretch {
  readonly first: readonly LongTextWord[];
  readonly second: readonly LongTextWord[];
}

/** Shorter texts may be repeated: a sentence, a name with its explanation. */
const MIN_WORDS = 30;
/** Two texts that share so many words in a row are followed as far as they go together. */
const runLength = 12;

interface Run {
  readonly words: readonly LongTextWord[];
  readonly at: number;
}

/** Returns the longest runs of 30 words or more that each text shares with an earlier one, in one pass. */
function copiedStretches(texts: readonly LongText[]): CopiedStretch[] {
  const earlier = new Map<string, Run>();
  return texts.flatMap(({ words }) => {
    const keys = words.map(({ key }) => key);
    const runs = keys.slice(runLength - 1).map((_, at) => keys.slice(at, at + runLength).join(' '));
    const found: CopiedStretch[] = [];
    for (let at = 0; at < runs.length; at++) {
      const known = earlier.get(runs[at] ?? '');
      if (!known) continue;
      const length = commonLength(known, { words, at });
      if (length >= MIN_WORDS)
        found.push({
          first: known.words.slice(known.at, known.at + length),
          second: words.slice(at, at + length),
        });
      at += length - 1;
    }
    for (const [at, run] of runs.entries()) if (!earlier.has(run)) earlier.set(run, { words, at });
    return found;
  });
}

/** How many words are the same from here on. */
function commonLength(first: Run, second: Run): number {
  let length = runLength;
  while (
    second.at + length < second.words.length &&
    first.words[first.at + length]?.key === second.words[second.at + length]?.key
  )
    length++;
  return length;
}
