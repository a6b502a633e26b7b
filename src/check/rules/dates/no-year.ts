import { latin } from '../../../text/latin.ts';
import { authoredMatches } from '../../reading/authored-matches.ts';
import { datesInText, monthPattern, type TextDate, weekdayPattern } from '../../reading/dates-in-text.ts';
import { type Passage, prosePassages } from '../../reading/passages.ts';
import { sayOf } from '../../reading/say-of.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import type { Rule } from '../../rule.ts';

/** A day without a year, or a date that only holds on the day of writing. */
export const noYear: Rule = {
  id: 'dates/no-year',
  severity: 'warning',
  what: 'Zoekt dagen zonder jaar (`12 maart`), en datums die alleen kloppen op de dag van het schrijven (`jl.`, `a.s.`, `afgelopen september`).',
  why: 'Het document blijft jaren bestaan; wie het later leest, weet niet welk jaar bedoeld is.',
  help: 'Schrijf het jaar erbij.',
  examples: [
    {
      what: 'Een dag zonder jaar, en datums vanaf nu gerekend.',
      agenda:
        '## Toelichting\n\nDe bijeenkomst is op 12 maart. Afgelopen september spraken we elkaar, en op 3 mei jl. ook. Het volgende overleg is in de komende maand juni.\n',
      reports: [
        '12 maart → Bij “12 maart” staat geen jaar.',
        'Afgelopen september → “Afgelopen september” zegt niet welk jaar.',
        '3 mei jl. → Bij “3 mei jl.” staat geen jaar.',
        'komende maand juni → “komende maand juni” zegt niet welk jaar.',
      ],
    },
    {
      what: 'Een dag die elk jaar terugkomt, een jaar dat er net staat, en een naam van een dag.',
      agenda:
        '## Toelichting\n\nElk jaar tellen we op 1 oktober. We leveren jaarlijks vóór 1 maart aan, en per 1 augustus van elk jaar. Van 3 mei tot 5 juni 2024, op 3 maart en 5 april 2024. In 2023 begonnen we op 12 maart. De Dag van de Leraar is op 5 oktober, en de peildatum is 1 februari. In de maand mei is het vakantie. Wie a.s. moeders helpt, is welkom.\n',
    },
    {
      what: 'Het jaar staat erboven.',
      agenda:
        '## Toelichting\n\n### Planning 2024\n\n- 12 maart: eerste bijeenkomst\n- 14 juni: tweede bijeenkomst\n',
    },
  ],
  run(documents, dossier, report) {
    const passages = prosePassages(documents, dossier).filter(({ quoted, printed }) => !quoted && printed);
    for (const [index, passage] of passages.entries()) {
      const dates = datesInText(passage.text);
      for (const [position, found] of dates.entries()) {
        if (found.kind !== 'day' || found.year !== undefined) continue;
        const [from, to] = [found.weekday?.from ?? found.from, found.to];
        const tail = sinceNow.exec(passage.text.slice(to, to + 12))?.[0] ?? '';
        if (!passage.isAuthored(from, to) || notADate.test(passage.text.slice(Math.max(0, from - 12), from)))
          continue;
        if (
          !tail &&
          hasYear(
            found,
            dates.slice(Math.max(0, position - neighbours), position + neighbours),
            passage,
            passages.slice(Math.max(0, index - cellsBefore), index),
          )
        )
          continue;
        report({
          message: `Bij “${sayOf(passage.text, found.from, to + tail.length)}” staat geen jaar.`,
          span: passage.span(found.from, to + tail.length),
        });
      }
    }
    for (const { passage, text, from, to, span } of authoredMatches(relative, passages)) {
      if (/^.{0,4}\d{4}/u.test(passage.text.slice(to, to + 8))) continue;
      if (isYearly(passage, from)) continue;
      report({ message: `“${sayOf(text, 0, text.length)}” zegt niet welk jaar.`, span });
    }
  },
};

/** Reckoned from the day of writing: behind a date. */
const sinceNow = latin.u`^,?\s{1,2}(?:jl\.?|j\.l\.|a\.s\.|aanstaande)(?![\p{L}])`;

const season = '(?:voorjaar|najaar|zomer|herfst|winter|lente)';
/** Reckoned from the day of writing: before or behind a day of the week, a month or a season. */
const relative = latin.gu`${[
  `(?<![\\p{L}\\p{N}])(?:[Aa]fgelopen|[Vv]orige|[Kk]omende?|[Aa]ankomende?|[Vv]olgende|[Aa]anstaande|[Aa]\\.s\\.)\\s{1,2}(?:maand\\s{1,2})?(?:${monthPattern}|${weekdayPattern}|${season})(?!\\p{L})`,
  `(?<![\\p{L}\\p{N}])(?<!\\d\\s{1,2})(?:${weekdayPattern}|${monthPattern})\\s{1,2}(?:jl\\.|j\\.l\\.|a\\.s\\.|aanstaande)(?!\\p{L})`,
].join('|')}`;

/** A number before a month that is no day: `groep 7 mei`. */
const notADate = latin.iu`(?<!\p{L})(?:groep|fase|klas|leerjaar|stap|doel|niveau|nummer|nr\.|artikel)\s{1,2}$`;

/** Days that come back: every year, or with a name of their own. */
const yearly = latin.iu`(?<!\p{L})(?:elke?\s(?:school|kalender|studie|cursus)?jaar|ieder\s(?:school|kalender|studie)?jaar|per\s(?:school|kalender)?jaar|jaarlijkse?|steeds|telkens|altijd|ieder\svoorjaar|elk\svoorjaar|elk\snajaar|peildatum|peildatums|peildata|teldatum|teldata|telling|telt|tellen|4\sen\s5\smei|\p{L}*telling|(?:(?:dat|het)\s(?:lopende|betreffende|volgende|voorgaande|voorafgaande|nieuwe|desbetreffende)|ieder|elk|dat)\s(?:school|kalender|subsidie|boek)?jaar|het\s(?:schooljaar|subsidiejaar|kalenderjaar|boekjaar)|(?:school|subsidie|boek|kalender)jaar\sloopt|\p{L}*vakanties?|[Dd]ag\svan|[Ww]eek\svan|[Ww]ereld\p{L}*dag|[Ii]nternationale|[Nn]ationale|Koningsdag|Bevrijdingsdag|[Dd]odenherdenking|herdenking|Sinterklaas|[Kk]erst\p{L}*|Keti\sKoti|geboren|jarig|verjaardag|wettelijk|wet)(?!\p{L})`;

/** As many cells of a table may stand between a year and the dates that it is for. */
const cellsBefore = 12;
const fourDigits = latin.u`(?<![\p{N}.,€])(?:19|20)\d\d(?![\p{N}])`;

function hasYear(
  found: TextDate,
  dates: readonly TextDate[],
  passage: Passage,
  before: readonly Passage[],
): boolean {
  if (isYearly(passage, found.from)) return true;
  const sentence = sentenceAround(passage.text, found.from);
  const end = sentence.from + sentence.text.length;
  // In its sentence, or said before it in the same paragraph.
  const near = dates.some(({ year, from }) => year !== undefined && from < end && from > found.from - reach);
  if (near || fourDigits.test(passage.under.at(-1) ?? '')) return true;
  return passage.form === 'cell' && before.some(({ form, text }) => form === 'cell' && fourDigits.test(text));
}

/** As many dates before and behind one are looked at for its year: a paragraph full of dates takes linear time. */
const neighbours = 20;

/** So far back, in characters, a year still holds for the dates behind it. */
const reach = 250;

function isYearly({ text }: Passage, at: number): boolean {
  return yearly.test(sentenceAround(text, at).text);
}
