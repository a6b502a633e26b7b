import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import { fieldsOf } from '../../fields-of.ts';
import { authored, type Found } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { passagesOf } from '../../reading/passages.ts';
import { lettersInText, opensSentence } from '../../reading/words-in-text.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';
import { sourcesOf } from '../../sources-of.ts';
import { tally } from '../../tally.ts';

/** A shift key held too long: `ONderwijs`. Other capitals inside a word are faults if it occurs without. */
export const capitals: Rule = {
  id: 'language/capitals',
  severity: 'info',
  what: 'Zoekt gewone woorden met een hoofdletter te veel: “ONderwijs”, “JeugdHulp”.',
  why: 'Een hoofdletter binnen een woord maakt er een naam van; wie het woord zoekt, kan denken dat het iets anders is.',
  help: 'Schrijf het woord met kleine letters, of zet de naam bij `terms` of `partners`.',
  examples: [
    {
      what: 'Twee hoofdletters aan het begin, en een hoofdletter in een gewoon woord.',
      sheet:
        '## Doelgroep\n\nHet ONderwijs en de GEmeente helpen. VVoor de jeugd. De JeugdHulp doet mee, en de kinderOpvang ook. Het taalhuis is open; bij het TaalHuis kunt u terecht.\n',
      reports: [
        'ONderwijs → “ONderwijs” heeft een hoofdletter te veel: “onderwijs”.',
        'GEmeente → “GEmeente” heeft een hoofdletter te veel: “gemeente”.',
        'VVoor → “VVoor” heeft een hoofdletter te veel: “Voor”.',
        'JeugdHulp → “JeugdHulp” heeft een hoofdletter te veel: “jeugdhulp”.',
        'kinderOpvang → “kinderOpvang” heeft een hoofdletter te veel: “kinderopvang”.',
        'TaalHuis → “TaalHuis” heeft een hoofdletter te veel: “taalhuis”.',
      ],
    },
    {
      what: 'Namen, afkortingen en de lange ij.',
      agenda: {
        data: 'partners:\n  gemeente:\n    name: Gemeente Voorbeeldstad\n    type: municipality\n  bestuur:\n    name: ONderwijsgroep IJssel\n    type: school-board',
        body: '## Toelichting\n\nIJsselmeer, PvdA, DigiD, Kans4Kids, OAB’er, GGD’en, LinkedIn, VluchtelingenWerk en de ONderwijsgroep. BuurtKracht doet mee; BuurtKracht is van de buurt, en buurtkracht hebben we.\n',
      },
    },
  ],
  run(documents, dossier, report) {
    const named = new Set(
      [dossier.main, ...sourcesOf(documents, dossier)].flatMap(({ data }) =>
        fieldsOf(data).flatMap(({ field, path }) => [
          ...wordsOf(field.raw),
          ...(path[0] === 'terms' ? wordsOf(String(path[1])) : []),
        ]),
      ),
    );
    const passages = passagesOf(documents, dossier);
    const counts = tally(passages.flatMap(({ text }) => wordsOf(text)));
    for (const found of authored(mixed, passages)) {
      const { text, span, passage } = found;
      const right = corrected(found, counts);
      const isName = passage.kind === 'field' ? passage.key?.startsWith('terms') : named.has(text);
      if (!isName && isFault(found, counts))
        report({
          message: `“${text}” heeft een hoofdletter te veel: “${right}”.`,
          span,
          ...rewrite(found, right, 'suggestion'),
        });
    }
  },
};

/** A capital behind the first letter, and more small letters than capitals; not beside digits or a hyphen. */
const mixed = matches(
  () =>
    latin.gu`(?<![\p{L}\p{N}@/.’'-])(?!IJ\p{Ll})(?:\p{Lu}{2,3}\p{Ll}{3,40}|\p{L}\p{Ll}{1,20}\p{Lu}\p{Ll}{2,20}|\p{Ll}\p{Lu}\p{Ll}{3,40})(?![\p{L}\p{N}@/’'-]|\.\p{L})`,
);
const heldShift = /^\p{Lu}{2}\p{Ll}{3,}$/u;
/** No Dutch word begins with two equal letters, but for `Aan`, `Een`, `Ook` and `Uur`. */
const doubled = /^([B-DF-NP-TV-Z])\1/u;
/** May be an abbreviation that a hyphen is missing behind; that is another fault. */
const shortSector = /^(?:PO|VO|SO|HO|KO|BO|TV|PC|EU|IT|HR|PR|BV|NV|CV|VN|AI|IB)/u;

/** Words of this field that need not occur elsewhere in the documents. */
const ordinary: ReadonlySet<string> = new Set(
  wordList(`aanpak activiteiten afspraken agenda akkoord basisschool basisonderwijs begeleiding beleid bestuur bibliotheek coach coaches doelgroep
  doelstelling financiering gemeente gemeenten gemeenteraad gezin gezinnen gezondheid huiswerkbegeleiding interventie interventies jeugd
  jeugdhulp jeugdzorg jeugdgezondheidszorg jongeren jongerenwerk kansen kansengelijkheid kansenongelijkheid kind kinderen kinderopvang
  leerkracht leerkrachten leerling leerlingen leraar leraren maatschappelijk ministerie monitoring onderwijs onderwijskansen
  onderwijsachterstanden opvang opvoeding ouderbetrokkenheid ouders partijen partners peuteropvang planning primair professionals
  project provincie regio samenwerking school scholen schoolbestuur schoolbesturen schoolleider schooljaar subsidie taal toelichting
  uitvoering vrijwilligers voorschool voortgezet vroegschool welzijn welzijnswerk werkgroep wethouder wijk wijkteam zorg`),
);

function wordsOf(text: string): string[] {
  return lettersInText(text).map((word) => word.text);
}

/** A held shift key is a fault unless it may be an abbreviation, other capitals in ordinary words. */
function isFault({ text, passage }: Found, counts: ReadonlyMap<string, number>): boolean {
  const isHeld = heldShift.test(text);
  if (!isHeld && (counts.get(text) ?? 0) > 1) return false;
  return (isHeld && !shortSector.test(text) && passage.kind !== 'field') || isOrdinary(text, counts);
}

/** Inside a sentence an ordinary word has no capital at all; a name that only looks like one keeps its first. */
function corrected({ text, from, to, passage }: Found, counts: ReadonlyMap<string, number>): string {
  const plain = text.replace(doubled, '$1').toLowerCase();
  const isFirst = /^\p{Lu}/u.test(text) && opensSentence(passage.text, { text, from, to });
  const mayBeName = /^\p{Lu}/u.test(text) && !counts.has(plain) && !ordinary.has(plain);
  const isName = mayBeName && (!heldShift.test(text) || counts.has(firstOnly(plain)));
  return isFirst || isName ? firstOnly(plain) : plain;
}

function isOrdinary(word: string, counts: ReadonlyMap<string, number>): boolean {
  const plain = word.toLowerCase();
  return ordinary.has(plain) || counts.has(plain) || counts.has(firstOnly(plain));
}

function firstOnly(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}
