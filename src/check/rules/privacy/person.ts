import { latin } from '../../../text/latin.ts';
import { monthPattern } from '../../reading/dates-in-text.ts';
import { matches } from '../../reading/matches.ts';
import type { Rule } from '../../rule.ts';
import { askOnce } from './ask-once.ts';
import { recognisedIn } from './recognised.ts';

const day = `\\d{1,2}(?:[-./]\\d{1,2}[-./]|\\s${monthPattern}\\s)(?:19|20)?\\d{2}`;
/** The day that one person was born: not “geboren op of na”, “geboren vóór”. */
const birth = `(?:[Gg]eboren(?:\\s(?:op|te\\s\\p{Lu}\\p{L}{1,30}(?:\\sop)?))?|[Gg]eb\\.|[Gg]eboortedat(?:um|a)(?:\\s(?:is|van\\s[^.;]{1,40}?))?:?)\\s(?<birth>${day})(?!\\p{L}|\\d)`;
const streets =
  'straat|laan|weg|plein|dijk|hof|pad|kade|gracht|singel|steeg|dreef|plantsoen|wal|park|ring|erf|akker|veld|burg|markt|kamp|brink|es|stede|weide';
const street = `(?:\\p{Lu}[\\p{L}’'.]{0,30}\\s){0,3}\\p{Lu}\\p{L}{1,30}(?:${streets})\\s\\d{1,4}(?:\\s?[a-zA-Z](?!\\p{L}))?(?![\\d.,]*\\d)`;
const initials =
  "(?:\\p{Lu}\\.\\s?){1,4}(?:(?:van|de|der|den|ten|ter|te|el)\\s){0,3}\\p{Lu}[\\p{L}’'-]{1,30}";
const somebody = `(?:(?:[Dd]e\\s)?(?:heer|[Mm]evrouw|[Mm]eneer)|[Dd]hr\\.|[Mm]w\\.|[Mm]evr\\.|[Ff]amilie|[Ff]am\\.)\\s(?:${initials}|(?:\\p{Lu}[\\p{L}’'-]{1,30}\\s){0,2}(?:(?:[Vv]an|[Dd]e|der|den|ten|ter|[Ee]l)\\s){0,3}\\p{Lu}[\\p{L}’'-]{1,30})|${initials}`;
/** Somebody by name with the address beside it, or an address where somebody lives. */
const home = `(?:${somebody})(?:,|\\s\\(|\\s(?:aan|uit|op)(?:\\s(?:de|het))?(?=\\s)|,?\\s(?:wonende?|woont|die\\swoont|woonachtig)(?:\\s(?:op|aan|in|te))?(?:\\s(?:de|het))?)\\s?(?<home>${street})|(?:bewoner|bewoners|bewoonster|familie|gezin)\\s(?:van|op|aan)\\s(?:de\\s|het\\s)?${street}|(?:thuis|woont|wonende?|woonachtig)(?:,|\\s(?:op|aan|in))\\s(?:de\\s|het\\s)?(?<living>${street})|(?:[Ww]oonadres|[Hh]uisadres|[Tt]huisadres|[Pp]riv[ée]-?adres)(?:\\sis)?:?\\s(?<address>${street})`;

/** A number by which somebody is called at home; those that are mobile, another rule finds. */
const atHome = `(?:(?:[Tt]huis|[Pp]riv[ée])(?:,?\\s(?:(?:altijd|ook|is|zijn|te|het\\sbest|overdag|’s\\savonds)\\s){0,3}(?:bereik(?:en|baar)|bellen|gebeld|bel|belt))?(?:\\s(?:worden|op|via|onder|met)){0,3}(?:\\s(?:het\\s)?(?:telefoon)?nummer)?:?|(?:[Tt]huis|[Pp]riv[ée]-?)(?:telefoon)?nummer(?:\\s(?:is|van\\s[^.;]{1,40}?\\sis))?:?)\\s(?<phone>0(?!6)\\d{1,3}[\\s-]{0,3}\\d[\\d\\s]{5,9}\\d)`;

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
        'bewoner van Bakkerstraat 5 → Hier staat het woonadres van iemand.',
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
    (text) => [
      ...readers
        .flatMap((read) => read(text))
        .map(({ from, to, groups: { birth: born, phone, home: at, living, address } }) => {
          const start = text.lastIndexOf(born ?? phone ?? at ?? living ?? address ?? '\n', to - 1);
          const what = born ? 'de geboortedatum' : phone ? 'het telefoonnummer thuis' : 'het woonadres';
          const said = `Hier staat ${what} van iemand.`;
          return { from: Math.max(from, start), to, said };
        }),
      ...recognisedIn(text).map((each) => ({ ...each, said: 'Hier is te herkennen om wie het gaat.' })),
    ],
    ({ read: { said } }) => said,
  ),
};

const readers = [
  matches(() => latin.gu`(?<![\p{L}\p{N}])${birth}`, /[Gg]eb(?:oren|oorte|\.)/),
  matches(() => latin.gu`(?<![\p{L}\p{N}])${atHome}(?!\d)`, /(?:thuis|priv[ée])[\s\S]*\s0\d/i),
  matches(() => latin.gu`(?<![\p{L}\p{N}])(?:${home})`, new RegExp(`(?:${streets})\\s\\d`)),
];
