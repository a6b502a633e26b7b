import { kindFacts } from '../../../kinds/facts.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { askEach } from '../../ask-each.ts';
import { matches } from '../../reading/matches.ts';
import { numeralPattern, readNumeral } from '../../reading/numerals.ts';
import { ownPrintedProse } from '../../reading/passages.ts';
import { rewriteNumber } from '../../rewrite-number.ts';
import type { Rule } from '../../rule.ts';
import { isOfAnotherBudget } from '../money/of-another-budget.ts';

const told = matches(
  () =>
    latin.giu`(?<![\p{L}\p{N}.,€/-])(?<count>${numeralPattern})\s(?:samenwerkende |deelnemende |verschillende |ondertekenende )?(?<noun>partners|partijen|samenwerkingspartners|samenwerkingspartijen|ondertekenaars|interventies|interventiebladen|bijlagen)(?!\p{L})`,
  /partners|partijen|ondertekenaars|interventie|bijlagen/i,
);

/** A number of partners, people who sign, interventions or annexes that is not the one in the data. */
export const toldNumber: Rule = {
  id: 'data/told-number',
  severity: 'warning',
  what: 'Vergelijkt aantallen in de tekst (“vijf partners”, “drie interventies”, “twee bijlagen”) met de gegevens van het dossier.',
  why: 'Er is een partner, een interventie of een bijlage bij gekomen of weggevallen, en de tekst is niet meegegaan.',
  help: 'Verbeter het aantal, of de gegevens boven aan het bestand.',
  examples: [
    {
      what: 'De agenda heeft twee partners en één interventie.',
      agenda: '## Toelichting\n\nDrie partners werken samen. In deze agenda staan twee interventies.\n',
      reports: [
        'Drie partners → Er staat “Drie partners”. In de gegevens staan er 2.',
        'twee interventies → Er staat “twee interventies”. In de gegevens staat er 1.',
      ],
    },
    {
      what: 'Een aantal dat klopt, een deel ervan, en partners van iets anders.',
      agenda:
        '## Toelichting\n\nTwee partners werken samen. De gemeente zoekt drie nieuwe partners. Minstens drie partijen doen mee. De eerste twee interventies van het landelijke programma zijn klaar.\n',
    },
  ],
  run: askEach(ownPrintedProse, told, (found, dossier) => {
    const { count: authored = '', noun = '' } = found.read.groups;
    const said = readNumeral(authored);
    const sentence = found.sentence;
    if (said === undefined || said < 2 || isOfOthers(sentence, found.before(45), found.after(40)))
      return undefined;
    const numbers = numbersOf(noun.toLowerCase(), found.passage.source, dossier, sentence);
    const [usual] = numbers;
    if (usual === undefined || usual === 0 || numbers.includes(said)) return undefined;
    // Fewer can be some of them, unless the sentence speaks of all.
    if (said < usual && !isOfAll(sentence, found.before(8))) return undefined;
    if (isOfAnotherBudget(sentence, dossier)) return undefined;
    const place = { passage: found.passage, from: found.from, to: found.from + authored.length };
    return {
      message: `Er staat “${found.said}”. In de gegevens ${usual === 1 ? 'staat' : 'staan'} er ${usual}.`,
      // Of one the noun is another.
      ...(numbers.length === 1 && usual > 1 && rewriteNumber(place, usual)),
    };
  }),
};

const someBefore = latin.iu`(?<!\p{L})(?:nieuwe|extra|andere|overige|eerste|laatste|volgende|minstens|ten minste|minimaal|maximaal|hoogstens|ruim|circa|ongeveer|bijna|meer dan|minder dan|nog|ook|zeker|of|tot|met elk|per|vorige|tussen (?:de )?\S+ en|de beide|van de|groep van|politieke)\s$`;
const someBehind = latin.iu`^\s(?:per|uit|van het|die nog|elk|of meer|in de regio|van buiten|waarvan|buiten)(?!\p{L})`;
const ofOthers = latin.iu`(?<!\p{L})(?:landelijk\p{L}*|raad|raadsleden|coalitie|fractie|regio\p{L}*|programma|vorige?|eerdere?|eerst|toen|destijds|wordt|worden|zoeken|zoekt|subsidieregeling|werkgroep|stuurgroep|kerngroep|projectgroep|overleg|twee aan twee|themas?|spoor|lijn|pijler|brief|rapport)(?!\p{L})`;

const together = says`akkoord|agenda|convenant|overeenkomst|addendum|afspraken|ondertekenen|tekenen|ondertekend|samenwerken|werken samen|samenwerking|spreken|maken|sluiten`;

/** `de drie partners`, or a sentence about what they agree on. */
function isOfAll(sentence: string, before: string): boolean {
  return /(?:^|\s)(?:de|alle|onze|deze)\s$/i.test(before) || together(sentence);
}

/** A part of them, or those of something else than the dossier. */
function isOfOthers(sentence: string, before: string, after: string): boolean {
  // `nieuwe` stands in front of the noun too.
  return (
    someBefore.test(before) ||
    someBehind.test(after) ||
    /\d{4}/.test(sentence.slice(0, 12)) ||
    ofOthers.test(sentence)
  );
}

/** The numbers that a text can mean, the likeliest first; none when the data say nothing of it. */
function numbersOf(noun: string, source: LoadedDocument, dossier: Dossier, sentence: string): number[] {
  const { main, interventions } = dossier;
  if (/^interventie/.test(noun)) return 'interventions' in main.data ? [interventions.length] : [];
  if (noun === 'bijlagen') return annexesOf(sentence, source, main);
  const partners = 'partners' in main.data ? Object.keys(main.data.partners ?? {}).length : 0;
  const signing = 'signatories' in main.data ? (main.data.signatories?.length ?? 0) : 0;
  if (noun === 'ondertekenaars') return signing > 0 ? [signing] : [];
  if (partners === 0) return [];
  // Of a sheet its own, and “de gemeente heeft vier partners” besides itself.
  const own =
    source !== main && 'partners' in source.data ? [Object.keys(source.data.partners ?? {}).length] : [];
  const besides =
    latin.iu`(?<!\p{L})(?:gemeente|penvoerder)\s(?:heeft|werkt|vond|kiest|en|nodigt)(?!\p{L})`.test(sentence)
      ? [partners - 1]
      : [];
  return [partners, ...own, ...(noun === 'partijen' ? [signing] : []), ...besides];
}

/** Of the document that the sentence names, else of its own. */
function annexesOf(sentence: string, source: LoadedDocument, main: LoadedDocument): number[] {
  const { nouns } = kindFacts[main.data.kind];
  const isOfMain =
    source !== main && nouns.some((noun) => latin.iu`(?<!\p{L})${noun}(?!\p{L})`.test(sentence));
  const { data } = isOfMain ? main : source;
  const listed = 'annexes' in data ? (data.annexes?.length ?? 0) : 0;
  if (kindFacts[data.kind].annexes === 'none' || listed === 0) return [];
  return [kindFacts[data.kind].annexes === 'own' ? listed + 1 : listed, listed];
}
