import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Reader, Stretch } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import type { Rule } from '../../rule.ts';
import { askOnce } from './ask-once.ts';

const start = matches(() => latin.giu`(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?=[ \u00a0.-]?[a-z\d]{4})`);
/** The words behind it come along; its country says how long it is. */
const account = /^[a-z]{2}\d{2}(?:[ \u00a0.-]?[a-z\d]){11,30}/i;

const accounts: Reader<Stretch> = (text) =>
  start(text).flatMap(({ from }) => {
    const length = lengths[text.slice(from, from + 2).toUpperCase()] ?? 0;
    const authored = firstCharacters(account.exec(text.slice(from, from + 60))?.[0] ?? '', length);
    if (!authored || !passesMod97(authored.replace(/[^\p{L}\d]/gu, '').toUpperCase())) return [];
    const to = from + authored.length;
    return /^[\p{L}\p{N}]/u.test(text.slice(to)) ? [] : [{ from, to }];
  });

/** Bank account numbers whose check digits are right (ISO 13616). */
export const iban: Rule = {
  id: 'privacy/iban',
  severity: 'warning',
  what: 'Zoekt bankrekeningnummers (IBAN), ook in opmerkingen.',
  why: 'Een getekend akkoord is openbaar. Met een rekeningnummer en een handtekening erbij kan iemand misbruik maken.',
  help: 'Haal het nummer weg en geef het door op een andere manier.',
  examples: [
    {
      what: 'Aan één stuk en in groepen, in de tekst en in een opmerking.',
      sheet:
        '## Doelgroep\n\nMaak het geld over op NL91ABNA0417164300 of NL91 ABNA 0417 1643 00 of BE68 5390 0754 7034.\n\n<!-- nl91 abna 0417 1643 00 -->\n',
      reports: [
        'NL91ABNA0417164300 → `NL91ABNA0417164300` is een rekeningnummer.',
        'NL91 ABNA 0417 1643 00 → `NL91 ABNA 0417 1643 00` is een rekeningnummer.',
        'BE68 5390 0754 7034 → `BE68 5390 0754 7034` is een rekeningnummer.',
        'nl91 abna 0417 1643 00 → `nl91 abna 0417 1643 00` is een rekeningnummer.',
      ],
    },
    {
      what: 'Een nummer dat niet kan bestaan, en een btw-nummer.',
      sheet: '## Doelgroep\n\nNL00 BANK 0123 4567 89, NL92 ABNA 0417 1643 00, NL123456782B01.\n',
    },
  ],
  run: askOnce(accounts, (found) => `\`${found.said}\` is een rekeningnummer.`),
};

/** By country, of those that pay in the Netherlands most. */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  wordList('NL18 BE16 DE22 FR27 LU20 GB22 IE22 ES24 PT25 IT27 AT20 CH21 DK18 NO15 SE24 FI18 PL28 LT20').map(
    (each) => [each.slice(0, 2), Number(each.slice(2))],
  ),
);

/** Returns the start of a text that has so many letters and digits; nothing when it has fewer. */
function firstCharacters(text: string, wanted: number): string | undefined {
  let count = 0;
  for (const [index, character] of [...text].entries()) {
    if (/[a-z\d]/i.test(character)) count++;
    if (count === wanted) return text.slice(0, index + 1);
  }
  return undefined;
}

/** ISO 7064: the first four moved to the end, letters as numbers from ten. */
function passesMod97(account: string): boolean {
  const moved = account.slice(4) + account.slice(0, 4);
  let rest = 0;
  for (const character of moved)
    for (const digit of Number.parseInt(character, 36).toString()) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1 && /^[A-Z]{2}(?!00|01|99)/.test(account);
}
