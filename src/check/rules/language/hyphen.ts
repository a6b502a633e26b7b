import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { latin } from '../../../text/latin.ts';
import { authoredMatches } from '../../reading/authored-matches.ts';
import { passagesOf } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';
import { joined } from './joined-words.ts';

/** Hyphens that stand for a part left out: `voor- en vroegschoolse`. */
export const hyphen: Rule = {
  id: 'language/hyphen',
  severity: 'info',
  what: 'Zoekt weglatingsstreepjes die ontbreken of verkeerd staan: “voor en vroegschoolse”, “po-en vo-scholen”.',
  why: 'Zonder streepje staat er iets anders: voor, en vroegschoolse. Zoeken naar het begrip lukt dan ook niet.',
  help: 'Zet het streepje vast aan het eerste woord, en een spatie erachter: `voor- en vroegschoolse`.',
  examples: [
    {
      what: 'Zonder streepje, en met spaties op de verkeerde plek.',
      sheet:
        '## Doelgroep\n\nDe voor en vroegschoolse educatie, de in en uitstroom van po-en vo-scholen en de zorg - en welzijnspartijen; ook po en vo-scholen, onder -en bovenbouw en gezondheids en welzijnswerk.\n',
      reports: [
        'voor en vroegschoolse → Schrijf `voor- en vroegschoolse`.',
        'in en uitstroom → Schrijf `in- en uitstroom`.',
        'po-en vo → Schrijf `po- en vo`.',
        'zorg - en welzijnspartijen → Schrijf `zorg- en welzijnspartijen`.',
        'po en vo-scholen → Schrijf `po- en vo-scholen`.',
        'onder -en bovenbouw → Schrijf `onder- en bovenbouw`.',
        'gezondheids en welzijnswerk → Schrijf `gezondheids- en welzijnswerk`.',
      ],
    },
    {
      what: 'Streepjes die goed staan, gedachtestreepjes en woorden die heel zijn.',
      sheet:
        '## Doelgroep\n\nDe voor- en vroegschoolse educatie helpt voor en na schooltijd, in en om de school. Taal- en leesonderwijs, onderwijs en welzijnsorganisaties, het po en het vo, kinderen en -ouders. De scholen - en ook de kinderopvang - doen mee. Er zijn trainings- en coachuren; door en voor ouders, in- of uitstroom, blindelings en zonder hulp.\n',
    },
  ],
  run(documents, dossier, report) {
    const own = passagesOf(documents, dossier).filter(({ quoted }) => !quoted);
    // Looking for a hyphen first is fast; most paragraphs have none.
    const hyphened = own.filter(({ text }) => text.includes('-'));
    for (const { pattern, isRight } of misplaced)
      for (const { passage, match, from, to, span } of authoredMatches(pattern, hyphened)) {
        if (isRight?.(passage.text, from, to)) continue;
        const { first, and, second } = match.groups ?? {};
        report({ message: `Schrijf \`${first}- ${and} ${second}\`.`, span });
      }
    for (const passage of own)
      for (const { message, from, to } of joinedIn(passage.text))
        if (passage.isAuthored(from, to)) report({ message, span: passage.span(from, to) });
    for (const { passage, match, from, to } of authoredMatches(oneThing, own)) {
      const { before = '', first = '', and, second = '', tail = '' } = match.groups ?? {};
      if (parties.test(first) || first.endsWith(tail) || second.length < tail.length + 3) continue;
      report({
        message: `Schrijf \`${first}- ${and} ${second}\`.`,
        span: passage.span(from + before.length, to),
      });
    }
  },
};

interface Fault {
  readonly pattern: RegExp;
  /** Says whether what was found is something else after all. */
  readonly isRight?: (text: string, from: number, to: number) => boolean;
}

const and = String.raw`(?<and>en\/of|en|of)`;
const open = String.raw`(?<![\p{L}\p{N}-])`;
const close = String.raw`(?![\p{L}\p{N}])`;
/** A hyphen is there, with the spaces at the wrong side of it. */
const misplaced: readonly Fault[] = [
  {
    pattern: latin.giu`${open}(?<first>\p{L}{2,30})-${and}\s{1,3}(?<second>\p{L}{2,40})${close}`,
  },
  {
    pattern: latin.giu`${open}(?<first>\p{L}{2,30})\s{1,3}-${and}\s{1,3}(?<second>\p{L}{2,40})${close}`,
  },
  {
    pattern: latin.gu`${open}(?<first>\p{Ll}{2,30})\s{1,3}-\s{1,3}${and}\s{1,3}(?<second>\p{Ll}{8,40})${close}`,
    isRight: (text, from, to) => isDash(text, from, to),
  },
];

/** Two words with nothing but a conjunction between them; the second may be the first of the next pair. */
const pair = latin.giu`${open}(?<first>\p{L}{2,30})\s{1,3}${and}\s{1,3}(?=(?<second>\p{L}[\p{L}-]{2,50})${close})`;

/**
 * One article for two words of which only the second is a thing that one can count: “de gas en stroomrekening”. Two things would have an
 * article each.
 */
const oneThing = latin.gu`${open}(?<before>(?:de|het|een|één|elke?|ieder|iedere|geen|dezelfde|die|dit|deze)\s{1,3})(?<first>\p{Ll}{3,20})\s{1,3}(?<and>en|of)\s{1,3}(?<second>\p{Ll}{2,30}(?<tail>rekening|vraag|toets|coach|gesprek|loket|avond|functie|centrum|overleg|kamer|kaart|test|dag|groep|afdeling|budget|traject|dossier|regeling|cursus|fonds))${close}`;
/** Who or what does something: “de gemeente en werkgroep” are two. */
const parties =
  /^(?:gemeente|school|provincie|bibliotheek|ouder|ouders|leerling|leerlingen|kind|kinderen|wethouder|directeur|leerkracht|partner|partners|raad|college|coach|wijk|stad|dag|week|maand|jaar|ochtend|middag|eerste|tweede|grote|kleine|nieuwe|oude|goede|juiste)$/u;

const joinedIn = memoizeByText((passage) =>
  [...passage.matchAll(pair)].flatMap(({ 0: text, index: from, groups = {} }) => {
    const { first = '', and, second = '' } = groups;
    if (!isJoined(first.toLowerCase(), second.toLowerCase())) return [];
    const message = `Schrijf \`${first}- ${and} ${second}\`.`;
    return [{ message, from, to: from + text.length + second.length }];
  }),
);

const wholes = joined.map(
  ({ first, second }) => [latin.u`^(?:${first})$`, latin.u`^(?:${second})$`] as const,
);

/** Says whether the first word lacks its end, which the second has. */
function isJoined(first: string, second: string): boolean {
  return wholes.some(([short, whole]) => short.test(first) && whole.test(second));
}

/** A hyphen with spaces around it may be meant as a dash: then there is another, or the sentence goes on with a clause. */
function isDash(text: string, from: number, to: number): boolean {
  const around = text.slice(Math.max(0, from - 200), from) + text.slice(to, to + 200);
  return /\s[-–—]\s/.test(around);
}
