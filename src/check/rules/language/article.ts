import { latin } from '../../../text/latin.ts';
import { askEach } from '../../ask-each.ts';
import { matches } from '../../reading/matches.ts';
import { own } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';

/** Nouns with `het` that are no other word as well; a compound has the article of its last part. */
const neuterEnds =
  'akkoord|bedrag|beleid|besluit|bestuur|budget|centrum|contract|convenant|gesprek|gezin|jaar|ministerie|netwerk|onderwijs|onderzoek|overleg|percentage|probleem|programma|project|rapport|resultaat|tarief|traject|verband|verslag|voorstel';
const neuterWords =
  'aanbod|aantal|college|doel|kabinet|kind|kwartaal|plan|verschil|werkplan|jaarplan|stappenplan|actieplan';
/** Nouns with `de`. */
const commonEnds =
  'aanpak|ambitie|begroting|bibliotheek|bijdrage|commissie|doelstelling|evaluatie|gemeente|interventie|leerkracht|leerling|organisatie|periode|planning|regeling|samenwerking|school|stad|stichting|uitvoering|verordening|wethouder|wijk';
/** What may follow: else it may be half of a compound that was written apart (`de project leider`). */
const next =
  'is|zijn|was|waren|wordt|worden|werd|werden|van|voor|in|op|met|en|of|dat|die|om|te|uit|aan|bij|door|over|tussen|onder|naar|per|tot|sinds|heeft|hebben|had|hadden|kan|kunnen|moet|moeten|mag|zal|zullen|zou|wil|gaat|gaan|loopt|duurt|duren|blijft|staat|staan|geldt|werkt|werken|krijgt|maakt|helpt|als|ook|niet|nog|ons|onze|hun|zich|samen|dan';
const noMore = String.raw`(?=\s{0,1}(?:[.;:!?)”]|$)|\s{1,3}(?:${next})(?![\p{L}-]))`;

const withDe = matches(
  () =>
    latin.giu`(?<![\p{L}\p{N}-])(?<article>de|deze)\s{1,3}(?<noun>(?:\p{L}{3,30})?(?:${neuterEnds})|${neuterWords})${noMore}`,
  /(?:de|deze)\s/i,
);
const withHet = matches(
  () =>
    latin.giu`(?<=(?:(?<!\p{L})(?:aan|bij|binnen|door|in|met|naar|namens|op|over|per|tussen|uit|van|voor)|^|[.!?])\s{0,3})(?<![\p{L}\p{N}-])(?<article>het|dit)\s{1,3}(?<noun>(?:\p{L}{3,30})?(?:${commonEnds}))${noMore}`,
  /(?:het|dit)\s/i,
);

/** What the other article is. */
const other: Readonly<Record<string, string>> = { de: 'het', deze: 'dit', het: 'de', dit: 'deze' };

/** An article that does not go with its noun; only for nouns of which no other use is known. */
export const article: Rule = {
  id: 'language/article',
  severity: 'info',
  what: 'Zoekt “de” waar “het” moet staan en andersom, bij woorden die in elk akkoord voorkomen: “de akkoord”.',
  why: 'Vaak is bij het herschrijven het ene woord door het andere vervangen, en het lidwoord blijven staan.',
  help: 'Neem het lidwoord over dat hier staat.',
  examples: [
    {
      what: 'Ook bij een samenstelling, en aan het begin van een zin.',
      sheet:
        '## Doelgroep\n\nDe partners van de onderwijskansenakkoord werken in het gemeente. Het samenwerking duurt deze schooljaar.\n',
      reports: [
        'de onderwijskansenakkoord → “de onderwijskansenakkoord” moet “het onderwijskansenakkoord” zijn.',
        'het gemeente → “het gemeente” moet “de gemeente” zijn.',
        'Het samenwerking → “Het samenwerking” moet “De samenwerking” zijn.',
        'deze schooljaar → “deze schooljaar” moet “dit schooljaar” zijn.',
      ],
    },
    {
      what: 'Woorden die er alleen op lijken, en het hele werkwoord.',
      sheet:
        '## Doelgroep\n\nDe kind-ouder-ondersteuners en de project- en programmaleiders. De akkoord bevonden tekst. De project leider, de doel groep en de plan, do, check-cyclus. De Kind & Gezin-medewerkers. De programma’s. De jaarlijkse kosten. Is het school of thuis? Door het school maken leren zij. De plannen, de projecten en de doelen van het akkoord en dit jaar.\n',
    },
  ],
  run: askEach(
    own,
    (text) => [...withDe(text), ...withHet(text)].sort((a, b) => a.from - b.from),
    (found) => {
      const { article: authored = '', noun = '' } = found.read.groups;
      const right = other[authored.toLowerCase()] ?? '';
      const cased = /^\p{Lu}/u.test(authored) ? right.slice(0, 1).toUpperCase() + right.slice(1) : right;
      return {
        message: `“${found.said}” moet “${cased} ${noun}” zijn.`,
        ...rewrite(found, cased, 'suggestion', { from: 0, to: authored.length }),
      };
    },
  ),
};
