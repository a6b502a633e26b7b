import { latin } from '../../../text/latin.ts';
import { monthPattern } from '../../reading/dates-in-text.ts';
import { matches } from '../../reading/matches.ts';
import type { Rule } from '../../rule.ts';
import { askOnce } from './ask-once.ts';
import { privatePlaces } from './private-place.ts';
import { recognisedIn } from './recognised.ts';
import { toldOfSomebody } from './told-of-somebody.ts';

const day = `\\d{1,2}(?:[-./]\\d{1,2}[-./]|\\s${monthPattern}\\s)(?:19|20)?\\d{2}`;
/** The day that one person was born: not “geboren op of na”, “geboren vóór”. */
const birth = `(?:[Gg]eboren(?:\\s(?:op|te\\s\\p{Lu}\\p{L}{1,30}(?:\\sop)?))?|[Gg]eb\\.|[Gg]eboortedat(?:um|a)(?:\\s(?:is|van\\s[^.;]{1,40}?))?:?)\\s(?<birth>${day})(?!\\p{L}|\\d)`;
/** A number by which a state, a school or an insurer knows one person: “paspoortnummer NXC4P81R6”. */
const ofOne = `(?:[Pp]aspoort|[Rr]ijbewijs|V-|vreemdelingen|identiteitskaart|identiteitsbewijs|id-kaart|patiënt|cliënt|leerling)-?(?:nummer|nr\\.?)[^.;!?]{0,40}?\\s(?<number>(?=[A-Z]*\\d)[A-Z\\d]{5,12})(?![\\p{L}\\d])|[Kk]enteken:?\\s(?:is\\s)?(?<plate>[A-Z\\d]{1,3}-[A-Z\\d]{2,3}-[A-Z\\d]{1,2})(?![\\p{L}\\d])`;

/** Somebody's home address or day of birth, or somebody of whom is told who it is. */
export const person: Rule = {
  id: 'privacy/person',
  severity: 'warning',
  what: 'Zoekt het woonadres, het telefoonnummer thuis en de geboortedatum van een mens, en wie te herkennen is (“leerling Sem”, “de zoon van de bakker”), ook in opmerkingen.',
  why: 'Een getekend akkoord is openbaar. Met een naam, een adres en een geboortedatum kan iemand zich voor een ander uitgeven, en aan de deur komen.',
  help: 'Haal het weg. Noem zo nodig alleen de rol: “een bewoner”, “een ouder”.',
  examples: [
    {
      what: 'Een bewoner, een ouder en een geboortedatum.',
      sheet:
        '## Doelgroep\n\nDe melding van de bewoner van Bakkerstraat 5 is verwerkt. Wij spraken mevrouw T. Oudekerk, Lindelaan 48. Zij is geboren op 12 augustus 1957.\n\n<!-- J. Snippe, geb. 12-08-1957 -->\n',
      reports: [
        'Bakkerstraat 5 → Hier staat het woonadres van iemand.',
        'Lindelaan 48 → Hier staat het woonadres van iemand.',
        '12 augustus 1957 → Hier staat de geboortedatum van iemand.',
        '12-08-1957 → Hier staat de geboortedatum van iemand.',
      ],
    },
    {
      what: 'Een leerling of ouder die te herkennen is.',
      sheet:
        '## Doelgroep\n\nEen leerling, Sem (12), zat een jaar thuis. De moeder van Fatima hielp mee, en K. de V. ook. De zoon van de bakker zat drie maanden thuis.\n',
      reports: [
        'leerling, Sem → Hier is te herkennen om wie het gaat.',
        'moeder van Fatima → Hier is te herkennen om wie het gaat.',
        'K. de V → Hier is te herkennen om wie het gaat.',
        'zoon van de bakker → Hier is te herkennen om wie het gaat.',
      ],
    },
    {
      what: 'Het adres van een organisatie, een groep met een grens, en een jaar.',
      sheet:
        '## Doelgroep\n\nDe huiskamer is aan de Bakkerstraat 5. Stichting Welzijn, Lindelaan 48, doet mee. Kinderen geboren op of na 1 januari 2019 doen mee, en wie geboren is in 2018. Bewoners van de Kerkstraat helpen. School De Brug, Kerkweg 3. De moeder van een leerling vertelde wat hielp. Een leerling, Sem (een bedachte naam), deed mee.\n',
    },
  ],
  run: askOnce(
    (text, { row }) => [
      ...readers.flatMap(({ read, said }) =>
        read(text).map(({ from, to, groups }) => {
          const told = groups.birth ?? groups.number ?? groups.plate;
          return {
            from: told === undefined ? from : Math.max(from, text.lastIndexOf(told, to - 1)),
            to,
            said,
          };
        }),
      ),
      ...privatePlaces(text, row).map(({ from, to, what }) => ({ from, to, said: places[what] })),
      ...recognisedIn(text).map((each) => ({ ...each, said: recognised })),
    ],
    ({ read: { said } }) => said,
  ),
};

const recognised = 'Hier is te herkennen om wie het gaat.';
const places = {
  address: 'Hier staat het woonadres van iemand.',
  phone: 'Hier staat het telefoonnummer thuis van iemand.',
} as const;

const readers = [
  {
    read: matches(() => latin.gu`(?<![\p{L}\p{N}])${birth}`, /[Gg]eb(?:oren|oorte|\.)/),
    said: 'Hier staat de geboortedatum van iemand.',
  },
  {
    read: matches(
      () => latin.gu`(?<![\p{L}\p{N}])${ofOne}`,
      /paspoort|rijbewijs|V-|vreemdel|identiteits|id-kaart|ënt|leerling|enteken/i,
    ),
    said: 'Hier staat een nummer van één persoon.',
  },
  { read: toldOfSomebody, said: recognised },
];
