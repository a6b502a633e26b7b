import { latin } from '../../../text/latin.ts';
import { matches } from '../../reading/matches.ts';
import type { Rule } from '../../rule.ts';
import { askOnce } from './ask-once.ts';

const mobile = matches(
  () =>
    latin.gu`(?<![\p{L}\p{N}])(?<![\p{N}][-–./])(?:(?:\+|00)\s?31[\s-]?(?:\(0\)\s?)?6|\(?06\)?)(?:\s?[-–./]?\s?\d){8}(?![\p{L}\p{N}]|[-–./]\d)`,
);

/** Mobile numbers: in the Netherlands they belong to a person. Numbers of an organisation begin otherwise. */
export const phone: Rule = {
  id: 'privacy/phone',
  severity: 'warning',
  what: 'Zoekt mobiele telefoonnummers, ook in opmerkingen en bij `contact` en `handler`.',
  why: 'Een getekend akkoord is openbaar. Een mobiel nummer is van een mens, en blijft op internet staan als die iets anders gaat doen.',
  help: 'Noem het algemene nummer van de organisatie.',
  examples: [
    {
      what: 'Hoe mensen een mobiel nummer schrijven, in de tekst, in een opmerking en in de gegevens.',
      sheet: {
        data: 'contact:\n  partner: gemeente\n  role: Beleidsadviseur\n  email: onderwijs@voorbeeldstad.example\n  phone: 06 12 34 56 78',
        body: '## Doelgroep\n\nBel 06-12345678, +31 6 1234 5678 of (06) 12.34.56.78.\n\n<!-- nog bellen: 0031612345678 -->\n',
      },
      reports: [
        '06 12 34 56 78 → `06 12 34 56 78` is een mobiel nummer.',
        '06-12345678 → `06-12345678` is een mobiel nummer.',
        '+31 6 1234 5678 → `+31 6 1234 5678` is een mobiel nummer.',
        '(06) 12.34.56.78 → `(06) 12.34.56.78` is een mobiel nummer.',
        '0031612345678 → `0031612345678` is een mobiel nummer.',
      ],
    },
    {
      what: 'Algemene nummers, een datum, een kenmerk, een rekeningnummer en een nummer dat nog moet komen.',
      sheet:
        '## Doelgroep\n\nBel 14 0592, 0592 123 456, 0800-1234 of 088 123 45 67. Op 06-12-2022 10:30, kenmerk 0612345678, NL91 ABNA 0612 3456 78, 06-00000000, 2021-0612345678.\n',
    },
  ],
  run: askOnce(mobile, (found) => {
    const isOpen = /0{8}$/.test(found.text.replace(/\D/g, ''));
    if (isOpen || date.test(found.text) || otherNumber.test(found.before(30))) return undefined;
    return `\`${found.said}\` is een mobiel nummer.`;
  }),
};

const date = /^06[-–./ ]\d{1,2}[-–./ ](?:19|20)\d\d/u;
/** What is before a number that only looks like one. */
const otherNumber = latin.iu`(?:kenmerk|zaak|dossier|factuur|order|project|referentie|kvk|reken|registratie)\p{L}*(?:nummer|nr)?\.?[\s:]{0,3}$|[A-Z]{2}\d{2}\s?[A-Z]{4}\s?$`;
