import { cased } from '../../../text/cased.ts';
import { latin } from '../../../text/latin.ts';
import { onceInSources } from '../../once-in-sources.ts';
import { authored, type Found } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { ownPrinted } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Finding, Rule } from '../../rule.ts';
import { type ChoiceClass, choiceClasses } from './choices.ts';

/** Two words of which one was meant. */
export const choice: Rule = {
  id: 'text/choice',
  severity: 'warning',
  what: 'Zoekt een keuze uit het sjabloon die niet gemaakt is: “agenda/addendum”, “deze agenda/dit akkoord”, “de heer/mevrouw”, “ja/nee”.',
  why: 'Zo tekenen partijen voor allebei, of voor geen van beide.',
  help: 'Kies wat hier hoort te staan, en haal het andere weg.',
  examples: [
    {
      what: 'Soort document, aanhef, ja of nee, en functie.',
      agenda: {
        data: 'signatories:\n  - partner: gemeente\n    name: A. de Vries\n    role: Burgemeester/wethouder\n  - partner: bestuur\n    name: B. Jansen\n    role: Bestuurder',
        body: '## Toelichting\n\nMet deze agenda/dit akkoord gaan we door. De heer/mevrouw De Vries tekent. De school is/is niet partij, betaalt/betaalt niet en krijgt voorrang / geen voorrang.\n\n| Vraag | Antwoord |\n| --- | --- |\n| Doet de school mee? | ja / nee |\n',
      },
      reports: [
        'Burgemeester/wethouder → In “Burgemeester/wethouder” is nog niet gekozen.',
        'deze agenda/dit akkoord → In “deze agenda/dit akkoord” is nog niet gekozen.',
        'De heer/mevrouw → In “De heer/mevrouw” is nog niet gekozen.',
        'is/is niet → In “is/is niet” is nog niet gekozen.',
        'betaalt/betaalt niet → In “betaalt/betaalt niet” is nog niet gekozen.',
        'voorrang / geen voorrang → In “voorrang / geen voorrang” is nog niet gekozen.',
        'ja / nee → In “ja / nee” is nog niet gekozen.',
      ],
    },
    {
      what: 'Woorden die samen horen, getallen, en wie een man of een vrouw kan zijn.',
      agenda:
        '## Toelichting\n\nScholen en/of kinderopvang, scholen/kindcentra, PO/VO, ouder(s)/verzorger(s), 2023/2024 en 50 km/u. De directeur/bestuurder beslist. Elk kind laat zien wat hij/zij kan. Met ja/nee-vragen weten we of een school wel/niet meedoet. Geachte heer/mevrouw. Kijk op [de site](https://www.voorbeeld.example/agenda/akkoord).\n',
    },
  ],
  run(documents, dossier, report) {
    const once = onceInSources(documents, dossier, report);
    const passages = ownPrinted(documents, dossier).filter(({ text }) => text.includes('/'));
    for (const { read, honest } of choices)
      for (const found of authored(read, passages)) {
        if (isTwice(found.text) || honest?.(found.sentence)) continue;
        once(findingOf(found));
      }
    for (const found of authored(withAndWithout, passages)) once(findingOf(found));
  },
};

/** Says what was not chosen, with each of the words as a choice. */
function findingOf(found: Found): Finding {
  const ways = found.text.split(/\s?\/\s?/u).map((way) => cased(way, found.text));
  // Of “in-/exclusief” the first is no word.
  const words = ways.filter((way) => !way.endsWith('-') && !way.endsWith('('));
  return {
    message: `In “${found.said}” is nog niet gekozen.`,
    span: found.span,
    fixes: words.flatMap((way) => rewrite(found, way, 'choice').fixes ?? []),
  };
}

const choices = choiceClasses.map((each) => ({
  // Quick to compile and to run: one of the words right before a slash.
  read: matches(() => patternOf(each), new RegExp(`(?:${each.words.replaceAll('\\p{L}', '\\S')})\\s?/`, 'i')),
  honest: each.honest,
}));

/** `betaalt/betaalt niet`, `voorrang / geen voorrang`. */
const withAndWithout = matches(
  () =>
    latin.giu`(?<![\p{L}\p{N}/.@_-])(?<word>\p{L}{3,24})\s?/\s?(?:\k<word>\sniet|niet\s\k<word>|geen\s\k<word>)(?![\p{L}/_-])|(?<![\p{L}\p{N}/.@_-])(?:niet|geen)\s(?<other>\p{L}{3,24})\s?/\s?(?:wel\s)?\k<other>(?![\p{L}/_-])`,
  /\//,
);

function patternOf({ words, withDeterminer, before = '', after = '' }: ChoiceClass): RegExp {
  // The longest first: `is niet` before `is`.
  const any = words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');
  const small = withDeterminer ? '(?:deze|dit|de|het|een|onze|ons)\\s{1,2}' : '(?!)';
  const member = `(?:${small})?(?:${any})`;
  const next = `(?:(?:in|met|van|bij|door|voor)\\s(?=${small}))?${member}`;
  return latin.giu`${before}(?<![\p{L}\p{N}/.@_-])${member}(?:\s?/\s?${next}){1,3}${after}(?![\p{L}\p{N}/_-]|\.\p{L})`;
}

/** The same word twice, with and without a capital, is no choice. */
function isTwice(text: string): boolean {
  const parts = text.toLowerCase().split('/');
  return new Set(parts.map((part) => part.trim())).size < parts.length;
}
