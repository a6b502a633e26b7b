import { latin } from '../../../text/latin.ts';
import { daysInMonth, monthNames } from '../../../values/calendar-date.ts';
import { askEach } from '../../ask-each.ts';
import { datesInText, isInCalendar, type TextDate } from '../../reading/dates-in-text.ts';
import type { Found, Reader } from '../../reading/found.ts';
import { ownPrinted } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Finding, Rule } from '../../rule.ts';
import { impossibleTimes } from './impossible-times.ts';

const missingDays: Reader<TextDate> = (text) =>
  datesInText(text).filter((date) => date.kind === 'day' && !isInCalendar(date));

/** A day that no calendar has: 31 April. Without a year 29 February may be right. */
export const noSuchDay: Rule = {
  id: 'dates/no-such-day',
  severity: 'error',
  what: 'Zoekt dagen en tijden die niet bestaan: `31 april`, `29 februari 2027`, `31-9-2026`, `16.60 uur`, `week 54 van 2026`.',
  why: 'Niemand weet welke dag of tijd bedoeld is.',
  help: 'Kijk op de kalender of de klok, en verbeter wat niet klopt.',
  examples: [
    {
      what: 'Met en zonder jaar, in cijfers en met een dag van de week.',
      agenda:
        '## Toelichting\n\nDe cursus begint op 31 april. Op 29 februari 2027 en op 31-9-2026 is er overleg,\nen op vrijdag 31\njuni 2024. Van 1 tot en met 32 mei 2027 zijn we open.\n',
      reports: [
        '31 april → 31 april bestaat niet: april heeft 30 dagen.',
        '29 februari 2027 → 29 februari 2027 bestaat niet: februari heeft dan 28 dagen.',
        '31-9-2026 → 31-9-2026 bestaat niet: september heeft 30 dagen.',
        '31\njuni 2024 → 31 juni 2024 bestaat niet: juni heeft 30 dagen.',
        '32 mei 2027 → 32 mei 2027 bestaat niet: mei heeft 31 dagen.',
      ],
    },
    {
      what: 'Kloktijden, weken, kwartalen en maanden die er niet zijn.',
      agenda:
        '## Toelichting\n\nDe zaal is open van 15.00 tot 16.60 uur, en in week 54 van 2026 niet. Het vijfde kwartaal van 2027 is vrij. Op 15-13-2026 is er overleg, op 0 mei 2027 een feest en op de dertigste februari een les. Tot 24.00 uur, in week 53 van 2026 en voor 7.75 uur per week is er een zaal.\n',
      reports: [
        '16.60 uur → 16.60 uur bestaat niet: een uur heeft 60 minuten.',
        'week 54 van 2026 → week 54 van 2026 bestaat niet: 2026 heeft 53 weken.',
        'vijfde kwartaal van 2027 → vijfde kwartaal van 2027 bestaat niet: een jaar heeft 4 kwartalen.',
        '15-13-2026 → 15-13-2026 bestaat niet: een jaar heeft 12 maanden.',
        '0 mei 2027 → 0 mei 2027 bestaat niet: een maand begint met dag 1.',
        'dertigste februari → dertigste februari bestaat niet: februari heeft 29 dagen.',
      ],
    },
    {
      what: 'De laatste dag van een maand, een schrikkeldag, en wat geen datum is.',
      agenda:
        '## Toelichting\n\nOp 30 april en 31 mei 2027, op 29 februari 2028 en op 29 februari. Paragraaf 31.9.2026 geldt, en nummer 31-9-2026 ook. Wie op 29 februari 2027 rekent, vergist zich: 29 februari 2027 bestaat niet.\n',
    },
  ],
  run(documents, dossier, report) {
    missingDay(documents, dossier, report);
    impossible(documents, dossier, report);
  },
};

const impossible: Rule['run'] = askEach(ownPrinted, impossibleTimes, (found) =>
  isNumber.test(found.before(24)) || deniesIt.test(found.sentence)
    ? undefined
    : `${found.said} bestaat niet: ${found.read.why}.`,
);

const missingDay: Rule['run'] = askEach(ownPrinted, missingDays, (found) => {
  const { year, month = 1, day = 0 } = found.read;
  if (isNumber.test(found.before(24)) || deniesIt.test(found.sentence)) return undefined;
  const isLeapDay = month === 2 && day === 29;
  const last = daysInMonth(year ?? 2000, month);
  return {
    message: `${found.said} bestaat niet: ${monthNames[month - 1]} heeft ${isLeapDay ? 'dan ' : ''}${last} dagen.`,
    ...lastDay(found, last, year === undefined && month === 2),
  };
});

/**
 * Returns the fix that writes the last day of the month; which day was meant is less sure where the text has that one too,
 * and of February without a year nobody knows the last day.
 */
function lastDay(found: Found<TextDate>, last: number, mayBeEarlier: boolean): Pick<Finding, 'fixes'> {
  const [right = '', earlier = ''] = [last, last - 1].map((day) => found.text.replace(/^\d+/u, String(day)));
  if (mayBeEarlier && right !== found.text)
    return { fixes: [earlier, right].flatMap((text) => rewrite(found, text, 'choice').fixes ?? []) };
  return right === found.text
    ? {}
    : rewrite(found, right, found.passage.text.includes(right) ? 'choice' : 'suggestion');
}

/** What is no date but looks like one. */
const isNumber = latin.iu`(?<!\p{L})(?:nummer|nr\.?|zaak|zaaknummer|kenmerk|dossier|artikel|paragraaf|hoofdstuk|versie|code|groep|klas|telefoon|tel\.?)\s?:?\s{0,2}$`;
/** A text that says so itself. */
const deniesIt = latin.iu`(?<!\p{L})(?:bestaat|bestaan)\s(?:\p{L}{2,12}\s){0,2}niet(?!\p{L})`;
