import { latin } from '../../../text/latin.ts';
import { authoredMatches } from '../../reading/authored-matches.ts';
import { passagesOf } from '../../reading/passages.ts';
import { sayOf } from '../../reading/say-of.ts';
import type { Rule } from '../../rule.ts';
import { stiffWords } from './stiff-words.ts';

/** Words of officials that have a plain alternative. In a quotation, and in the name of a law, they are right. */
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
        '## Doelgroep\n\nHet Verdrag inzake de rechten van het kind geldt. Inmiddels werken we ermee; de middelste groep doet mee in het kader van de wet.\n\n> Dit dient te geschieden middels een brief.\n',
    },
  ],
  run(documents, dossier, report) {
    const own = passagesOf(documents, dossier).filter(({ quoted, form }) => !quoted && form !== 'heading');
    for (const { passage, text, from, to, span } of authoredMatches(stiff, own)) {
      const said = sayOf(text, 0, text.length);
      const word = stiffWords.find(({ pattern }) => latin.iu`^(?:${pattern})$`.test(said));
      if (!word || lawName.test(passage.text.slice(Math.max(0, from - 80), from))) continue;
      if (isQuoted(passage.text, from, to)) continue;
      report({
        message: `“${said}” is stijf; gewoner is ${word.plain.map((plain) => `“${plain}”`).join(' of ')}.`,
        span,
      });
    }
  },
};

const stiff = latin.giu`(?<![\p{L}\p{N}-])(?:${stiffWords.map(({ pattern }) => pattern.replaceAll(' ', String.raw`\s{1,3}`)).join('|')})(?![\p{L}\p{N}-])`;
const lawName = latin.u`(?<!\p{L})(?:\p{Lu}\p{L}{0,40}\s{1,3}){0,3}(?:(?:Verdrag|Wet|Besluit|Verordening|Regeling|Richtlijn|Statuut)\s{1,3}(?:\p{L}{1,20}\s{1,3}){0,2}|(?:verdrag|wet|verordening|richtlijn)\s{1,3})$`;

/** Says whether the words stand between quotation marks in one sentence: they are named or quoted. */
function isQuoted(text: string, from: number, to: number): boolean {
  const opened = /[“„][^”]{0,200}$/u.test(text.slice(Math.max(0, from - 200), from));
  return opened && text.slice(to, to + 200).includes('”');
}
