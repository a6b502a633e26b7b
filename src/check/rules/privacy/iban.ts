import { latin } from '../../../text/latin.ts';
import { authoredMatches } from '../../reading/authored-matches.ts';
import { sayOf } from '../../reading/say-of.ts';
import type { Rule } from '../../rule.ts';
import { privateTexts } from './private-texts.ts';
import { saidOnce } from './said-once.ts';

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
  run(documents, dossier, report) {
    const say = saidOnce(report);
    for (const { passage, text, from } of authoredMatches(start, privateTexts(documents, dossier))) {
      const length = lengths[text.slice(0, 2).toUpperCase()];
      const found = length === undefined ? undefined : account.exec(passage.text.slice(from, from + 60))?.[0];
      const authored = found === undefined ? undefined : firstCharacters(found, length ?? 0);
      if (authored === undefined || !passesMod97(authored.replace(/[^\p{L}\d]/gu, '').toUpperCase()))
        continue;
      if (/^[\p{L}\p{N}]/u.test(passage.text.slice(from + authored.length))) continue;
      say(passage, {
        message: `\`${sayOf(authored, 0, authored.length)}\` is een rekeningnummer.`,
        span: passage.span(from, from + authored.length),
      });
    }
  },
};

const start = latin.giu`(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?=[ \u00a0.-]?[a-z\d]{4})`;
/** The words behind it come along; its country says how long it is. */
const account = /^[a-z]{2}\d{2}(?:[ \u00a0.-]?[a-z\d]){11,30}/i;

/** By country, of those that pay in the Netherlands most. */
const lengths: Readonly<Record<string, number>> = {
  NL: 18,
  BE: 16,
  DE: 22,
  FR: 27,
  LU: 20,
  GB: 22,
  IE: 22,
  ES: 24,
  PT: 25,
  IT: 27,
  AT: 20,
  CH: 21,
  DK: 18,
  NO: 15,
  SE: 24,
  FI: 18,
  PL: 28,
  LT: 20,
};

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
