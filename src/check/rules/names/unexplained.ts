import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import { authored, type Found, foundIn } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { prose } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';
import { expansionsIn } from './abbreviations.ts';
import { knownNames } from './known-names.ts';

/** Two to six capitals, alone or as the first part of a compound; `OAb`, `VvE` and `HaFaBra` too, and no brand: `GitHub`. */
const abbreviations = matches(
  () =>
    latin.gu`(?<![\p{L}\p{N}.@/&-])(?:\p{Lu}{2,6}[\p{Ll}\d]?|\p{Lu}\p{Ll}\p{Lu}\p{Ll}?|\p{Lu}(?:\p{Ll}{1,2}\p{Lu}){2}\p{Ll}{0,2})(?:['’]?s)?(?![\p{L}\p{N}@/&]|\.\p{L}|-(?:\p{Lu}\p{Ll}|raad(?!\p{L})))`,
);

/** An abbreviation that a file uses without or before explaining it; one finding per file. */
export const unexplained: Rule = {
  id: 'names/unexplained',
  severity: 'info',
  what: 'Zoekt afkortingen die niet worden uitgelegd: niet bij het eerste gebruik en niet bij `terms` (begrippen).',
  why: 'Een raadslid of ouder die de afkorting niet kent, haakt hier af.',
  help: 'Schrijf de eerste keer de hele naam met de afkorting erachter, of zet haar bij `terms` (begrippen).',
  examples: [
    {
      what: 'Een afkorting zonder uitleg, en een die te laat wordt uitgelegd.',
      sheet:
        '## Doelgroep\n\nDe LEA en het NPO beslissen.\nHet Nationaal Programma Onderwijs (NPO) loopt af.\n',
      reports: ['LEA → LEA wordt nergens uitgelegd.', 'NPO → NPO wordt pas verderop uitgelegd.'],
    },
    {
      what: 'Uitgelegd in een ander blad, een woord verderop, achter een komma, of in een nummer.',
      agenda: '## Toelichting\n\nHet Nationaal Programma Onderwijs (NPO) loopt af.\n',
      sheet:
        '## Doelgroep\n\nHet NPO helpt. Het IKC De Vlinder (integraal kindcentrum) en het POVO-overleg (overstap van primair naar voortgezet onderwijs) doen mee. Dat mag van de AP, de Autoriteit Persoonsgegevens, en volgens ECLI:NL:RVS:2019:123.\n',
    },
    {
      what: 'Uitgelegd bij het eerste gebruik, bij de begrippen, of algemeen bekend.',
      agenda: { data: 'terms:\n  LEA: Lokale Educatieve Agenda' },
      sheet:
        '## Doelgroep\n\nHet Nationaal Programma Onderwijs (NPO) en de LEA. De EU en de GGD niet; het NPO wel. De tekst staat op GitHub. De PO-Raad en de VO-raad doen mee.\n',
    },
  ],
  run(documents, dossier, report) {
    const passages = prose(documents, dossier);
    const order = new Map(passages.map((passage, index) => [passage, index]));
    const positionOf = ({ passage, from }: Found): number => (order.get(passage) ?? 0) * 1e7 + from;
    const keyOf = ({ passage }: Found, abbreviation: string) =>
      `${passage.source.file} ${base(abbreviation)}`;
    // Sheets are printed in the main document: what one of them explains, a reader has read.
    const printedIn = ({ passage: { source } }: Found) =>
      dossier.interventions.some(({ file }) => file === source.file) ? dossier.main.file : source.file;
    const explanations = foundIn(expansionsIn, passages).sort((a, b) => positionOf(b) - positionOf(a));
    const explained = new Map(explanations.map((each) => [keyOf(each, each.read.abbreviation), each]));
    const somewhere = new Set(
      explanations.map((each) => `${printedIn(each)} ${base(each.read.abbreviation)}`),
    );
    const known = new Set([
      ...Object.keys(dossier.main.data.terms).map((term) => term.toUpperCase()),
      ...knownNames(dossier).flatMap(({ name }) =>
        abbreviations(name).map(({ from, to }) => base(name.slice(from, to))),
      ),
      ...everydayAbbreviations,
    ]);
    const seen = new Set<string>();
    for (const use of authored(abbreviations, passages)) {
      const name = base(use.text);
      const key = keyOf(use, name);
      if (seen.has(key) || known.has(name) || /^[IVXLC]+$/.test(name)) continue;
      if (isShouted(use) || isCode(use)) continue;
      seen.add(key);
      const where = explained.get(key);
      if (where ? isBySameSentence(where, use) : somewhere.has(`${printedIn(use)} ${name}`)) continue;
      if (where && positionOf(where) < positionOf(use)) continue;
      report({
        message: `${bare(use.text)} wordt ${where === undefined ? 'nergens' : 'pas verderop'} uitgelegd.`,
        span: use.span,
        ...(where && rewrite(use, `${where.read.meaning.replace(/\s+/g, ' ')} (${use.text})`, 'suggestion')),
      });
    }
  },
};

/** Behind the abbreviation, in its sentence: between brackets, or as “de AP, de Autoriteit …”. */
function isBySameSentence(meaning: Found, use: Found): boolean {
  const between = use.passage.text.slice(use.to, meaning.from);
  return meaning.passage === use.passage && meaning.from > use.from && !/[.!?;]\s|.{80}/u.test(between);
}

function base(found: string): string {
  return bare(found).toUpperCase();
}

/** Without the ending of a plural. */
function bare(found: string): string {
  return found.replace(/['’]?s$/u, '');
}

/** Letters of a number: of a case (also `ECLI:NL:RVS:2019:1`), a bank account, a postal code. */
function isCode(found: Found): boolean {
  return /\d[ -]?$|[\p{L}\d]:$/u.test(found.before(2)) || /^[ -]\d{3}|^:[\p{L}\d]/u.test(found.after(4));
}

/** Among words in capitals: a heading or a warning, no abbreviation. */
function isShouted(found: Found): boolean {
  const around = found.before(30) + found.passage.text.slice(found.from, found.from + 40);
  return (around.match(latin.gu`(?<!\p{L})\p{Lu}{4,}(?!\p{L})`)?.length ?? 0) > 2;
}

/** Abbreviations in capitals that nobody has to explain to a council or a school board. */
const everydayAbbreviations: ReadonlySet<string> = new Set(
  wordList(`
    AOW APK AVG BHV BSN BTW BV CAO CBS CEO CV DNA EHBO EU EUR FAQ GGD GGZ GPS HBO HR HTML IBAN ICT ID IQ
    IT KVK MBO MKB NGO NL NOS NS NV OK OV PC PDF PR QR RTV SMS TV UK URL USA USB VN VS VNG VWO HAVO
    VMBO WA WC WW WOZ ZZP XL XS XXS XXL SMART PM AED EK WK OM PVDA CDK IJ
  `),
);
