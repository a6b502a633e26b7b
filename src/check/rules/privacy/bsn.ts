import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { matches } from '../../reading/matches.ts';
import type { Rule } from '../../rule.ts';
import { askOnce } from './ask-once.ts';

const nineDigits = matches(
  () => latin.gu`(?<![\p{L}\p{N}])(?<!\p{N}[-–./,])\d(?:[ \u00a0.-]?\d){8}(?![\p{L}\p{N}]|[-–./,]\p{N})`,
);

/** Citizen service numbers: nine digits that pass the eleven test, near the word or in a usual notation. */
export const bsn: Rule = {
  id: 'privacy/bsn',
  severity: 'warning',
  what: 'Zoekt burgerservicenummers, ook in opmerkingen: negen cijfers die de elfproef doorstaan.',
  why: 'Wie een burgerservicenummer heeft, kan zich voor een ander uitgeven. In een akkoord mag het niet staan.',
  help: 'Haal het nummer weg, ook uit eerdere versies van het bestand.',
  examples: [
    {
      what: 'Met het woord erbij, en zoals een nummer op een brief staat.',
      sheet:
        '## Doelgroep\n\nLeerling met BSN 123 456 782 en leerling 1112.22.333.\n\n<!-- burgerservicenummer: 999990019 -->\n',
      reports: [
        '123 456 782 → Dit nummer, dat op 782 eindigt, lijkt een burgerservicenummer.',
        '1112.22.333 → Dit nummer, dat op 333 eindigt, lijkt een burgerservicenummer.',
        '999990019 → Dit nummer, dat op 019 eindigt, lijkt een burgerservicenummer.',
      ],
    },
    {
      what: 'Andere nummers en bedragen, en negen cijfers die de elfproef niet doorstaan.',
      agenda:
        '## Toelichting\n\nKvK 12345678, zaaknummer 123456782, RSIN 123456782, € 123.456.782, BSN 123456789, tel. 0592 123 456, BSN 000000000, NL123456782B01, ons kenmerk: 2022/123456782.\n',
      letter: { data: 'case: "123456782"\nreference: "123456782"' },
    },
  ],
  run: askOnce(nineDigits, (found) => {
    if (ownNumbers.has(found.passage.key ?? '') || !passesElevenTest(found.text.replace(/\D/g, '')))
      return undefined;
    const before = found.before(60);
    const isSaid = said(before) || /^\s?\(\s?(?:bsn|burgerservice|sofi)/i.test(found.after(20));
    if (!isSaid && (otherNumber.test(before) || ofSomethingElse.test(before) || !likeOne.test(found.text)))
      return undefined;
    // Not the number itself: findings are printed where others can read them.
    return `Dit nummer, dat op ${found.text.slice(-3)} eindigt, lijkt een burgerservicenummer.`;
  }),
};

/** Keys that hold a number of the municipality itself. */
const ownNumbers = new Set(['case', 'reference']);
/** Usual notations: in one run, or in the groups of the tax service. */
const likeOne = /^(?:\d{9}|\d{4}\.\d{2}\.\d{3})$/;
const said = says`bsn|burgerservice\p{L}*|burger\s?service\s?nummers?|sofi-?(?:nummers?|nr)|persoonsnummers?`;
const otherNumber = latin.iu`(?:\p{L}*(?:nummer|nr|kenmerk|zaak|dossier|code|referentie|factuur|order|project|rekening|tel|telefoon|kvk|rsin|btw|ob|isbn|issn|id|bedrag|eur|euro)|€|[A-Z]{2}\d{2})[\s.:()#-]{0,4}$|[/=]$`;

/** “een nummer, zoals 452698856”: it was said what it is, and not that it is of a person. */
const ofSomethingElse = latin.iu`(?<!\p{L})(?:nummers?|kenmerk|code|barcode|werkbon|serienummer)(?!\p{L})[^.;!?]{0,40}$`;

function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^(\d)\1{8}$/.test(digits)) return false;
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}
