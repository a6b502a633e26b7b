import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { latin } from '../../../text/latin.ts';
import { askEach } from '../../ask-each.ts';
import { Found, type Reader } from '../../reading/found.ts';
import { type Match, matches } from '../../reading/matches.ts';
import { own } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';
import { joined } from './joined-words.ts';

const and = String.raw`(?<and>en\/of|en|of)`;
const open = String.raw`(?<![\p{L}\p{N}-])`;
const close = String.raw`(?![\p{L}\p{N}])`;
/** A hyphen with the spaces at the wrong side. */
const misplaced = [
  matches(() => latin.giu`${open}(?<first>\p{L}{2,30})-${and}\s{1,3}(?<second>\p{L}{2,40})${close}`, /-/),
  matches(
    () => latin.giu`${open}(?<first>\p{L}{2,30})\s{1,3}-${and}\s{1,3}(?<second>\p{L}{2,40})${close}`,
    /-/,
  ),
];
const spaced = matches(
  () => latin.gu`${open}(?<first>\p{Ll}{2,30})\s{1,3}-\s{1,3}${and}\s{1,3}(?<second>\p{Ll}{8,40})${close}`,
  /-/,
);
/** Two words with nothing but a conjunction between them; the second may be the first of the next pair. */
const pair = matches(
  () => latin.giu`${open}(?<first>\p{L}{2,30})\s{1,3}${and}\s{1,3}(?=(?<second>\p{L}[\p{L}-]{2,50})${close})`,
);
/** One article for two words of which only the second can be counted: “de gas en stroomrekening”. */
const oneThing = matches(
  () =>
    latin.gu`${open}(?<before>(?:de|het|een|één|elke?|ieder|iedere|geen|dezelfde|die|dit|deze)\s{1,3})(?<first>\p{Ll}{3,20})\s{1,3}(?<and>en|of)\s{1,3}(?<second>\p{Ll}{2,30}(?<tail>rekening|vraag|toets|coach|gesprek|loket|avond|functie|centrum|overleg|kamer|kaart|test|dag|groep|afdeling|budget|traject|dossier|regeling|cursus|fonds))${close}`,
);
/** Who or what does something: “de gemeente en werkgroep” are two. */
const parties =
  /^(?:gemeente|school|provincie|bibliotheek|ouder|ouders|leerling|leerlingen|kind|kinderen|wethouder|directeur|leerkracht|partner|partners|raad|college|coach|wijk|stad|dag|week|maand|jaar|ochtend|middag|eerste|tweede|grote|kleine|nieuwe|oude|goede|juiste)$/u;

const openHyphens: Reader<Match> = (text, passage) => [
  ...misplaced.flatMap((read) => read(text)),
  ...spaced(text).filter((match) => !isDash(new Found(passage, match))),
  ...joinedIn(text),
  ...oneThing(text).filter(({ groups: { first = '', second = '', tail = '' } }) => {
    return !parties.test(first) && !first.endsWith(tail) && second.length >= tail.length + 3;
  }),
];

const joinedIn = memoizeByText((text): readonly Match[] =>
  pair(text).flatMap((match) => {
    const { first = '', second = '' } = match.groups;
    const isOpen = wholes.some(
      ([short, whole]) => short.test(first.toLowerCase()) && whole.test(second.toLowerCase()),
    );
    return isOpen ? [{ ...match, to: match.to + second.length }] : [];
  }),
);

/** A hyphen with spaces around it may be meant as a dash: then there is another. */
function isDash(found: Found<Match>): boolean {
  return /\s[-–—]\s/.test(found.before(200) + found.after(200));
}

/** Hyphens for a part that is left out: `voor- en vroegschoolse`. */
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
        'voor en vroegschoolse → Schrijf `voor- en …`.',
        'in en uitstroom → Schrijf `in- en …`.',
        'po-en vo → Schrijf `po- en …`.',
        'zorg - en welzijnspartijen → Schrijf `zorg- en …`.',
        'po en vo-scholen → Schrijf `po- en …`.',
        'onder -en bovenbouw → Schrijf `onder- en …`.',
        'gezondheids en welzijnswerk → Schrijf `gezondheids- en …`.',
      ],
    },
    {
      what: 'Streepjes die goed staan, gedachtestreepjes en woorden die heel zijn.',
      sheet:
        '## Doelgroep\n\nDe voor- en vroegschoolse educatie helpt voor en na schooltijd, in en om de school. Taal- en leesonderwijs, onderwijs en welzijnsorganisaties, het po en het vo, kinderen en -ouders. De scholen - en ook de kinderopvang - doen mee. Er zijn trainings- en coachuren; door en voor ouders, in- of uitstroom, blindelings en zonder hulp.\n',
    },
  ],
  run: askEach(own, openHyphens, (found) => {
    const { first, and, second, before = '' } = found.read.groups;
    const from = found.from + before.length;
    const span = found.passage.span(from, found.to);
    const right = `${first}- ${and} ${second}`;
    const part = { from: before.length, to: found.text.length };
    // The second word may have a slip of its own, which is not ours to repeat as advice.
    return { message: `Schrijf \`${first}- ${and} …\`.`, span, ...rewrite(found, right, 'suggestion', part) };
  }),
};

const wholes = joined.map(
  ({ first, second }) => [latin.u`^(?:${first})$`, latin.u`^(?:${second})$`] as const,
);
