import { cased } from '../../../text/cased.ts';
import { latin } from '../../../text/latin.ts';
import { askEach } from '../../ask-each.ts';
import type { Found } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { own } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';
import { stiffWords } from './stiff-words.ts';

const stiff = matches(
  () =>
    latin.giu`(?<![\p{L}\p{N}-])(?:${stiffWords.map(({ pattern }) => pattern.replaceAll(' ', String.raw`\s{1,3}`)).join('|')})(?![\p{L}\p{N}-])`,
);

/** Official words with a plain alternative. In a quotation and in the name of a law they are right. */
export const jargon: Rule = {
  id: 'language/jargon',
  severity: 'info',
  what: 'Zoekt stijve woorden waar een gewoon woord voor is: “middels”, “teneinde”, “ten aanzien van”.',
  why: 'Ook wie niet elke dag nota’s leest, moet kunnen begrijpen wat er is afgesproken.',
  help: 'Neem het gewone woord, of herschrijf de zin ermee.',
  examples: [
    {
      what: 'Stijve woorden, ook aan het begin van een zin.',
      sheet:
        '## Doelgroep\n\nTeneinde ouders te helpen, werken we middels coaches ten aanzien van alle kinderen, alsmede hun ouders.\n',
      reports: [
        'Teneinde → “Teneinde” is stijf; gewoner is “om”.',
        'middels → “middels” is stijf; gewoner is “met” of “door”.',
        'ten aanzien van → “ten aanzien van” is stijf; gewoner is “over” of “voor”.',
        'alsmede → “alsmede” is stijf; gewoner is “en” of “en ook”.',
      ],
    },
    {
      what: 'De naam van een verdrag, een citaat, en gewone woorden die erop lijken.',
      sheet:
        '## Doelgroep\n\nHet Verdrag inzake de rechten van het kind geldt. Wie helpt, heeft een verklaring omtrent het gedrag. Inmiddels werken we ermee; de middelste groep doet mee in het kader van de wet.\n\n> Dit dient te geschieden middels een brief.\n',
    },
  ],
  run: askEach(own, stiff, (found) => {
    const word = stiffWords.find(({ pattern }) => latin.iu`^(?:${pattern})$`.test(found.said));
    if (!word || found.passage.kind === 'heading' || lawName.test(found.before(80)) || isQuoted(found))
      return undefined;
    return {
      message: `“${found.said}” is stijf; gewoner is ${word.plain.map((plain) => `“${plain}”`).join(' of ')}.`,
      fixes: word.plain.flatMap((plain) => rewrite(found, cased(plain, found.text), 'choice').fixes ?? []),
    };
  }),
};

const lawName = latin.u`(?<!\p{L})(?:\p{Lu}\p{L}{0,40}\s{1,3}){0,3}(?:(?:Verdrag|Wet|Besluit|Verordening|Regeling|Richtlijn|Statuut|Protocol|Verklaring|Convenant|Overeenkomst|Code|Akkoord)\s{1,3}(?:\p{L}{1,20}\s{1,3}){0,2}|(?:verdrag|wet|verordening|richtlijn|protocol|verklaring)\s{1,3})$`;

/** Says whether the words are between quotation marks: named or quoted. */
function isQuoted(found: Found): boolean {
  return /[“„][^”]{0,200}$/u.test(found.before(200)) && found.after(200).includes('”');
}
