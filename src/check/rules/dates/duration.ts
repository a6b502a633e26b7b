import { latin } from '../../../text/latin.ts';
import { formatPeriod } from '../../../values/period.ts';
import { datesInText, type TextDate } from '../../reading/dates-in-text.ts';
import { authored, type Reader, type Stretch } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { numeralPattern } from '../../reading/numerals.ts';
import { ownPrinted } from '../../reading/passages.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';
import { wrongHours } from './clock-times.ts';
import { ownPeriod } from './own-period.ts';
import { countOf, DAY, durationsIn, rough, type Stated, sayDuration, units, WEEK } from './said-durations.ts';
import { datesAndMonths, finishes, monthsTo, periodAt, type SaidPeriod, starts } from './said-periods.ts';

/** How long something takes, beside the days or months from which to which it does. */
export const duration: Rule = {
  id: 'dates/duration',
  severity: 'warning',
  what: 'Zoekt een duur die niet past bij de datums ernaast: “drie jaar, van 1 januari 2026 tot en met 31 december 2029”.',
  why: 'De duur of een van de datums is fout. Over het einde van een afspraak mag geen twijfel zijn.',
  help: 'Tel na, en verbeter de duur of de datum.',
  examples: [
    {
      what: 'Jaren, maanden en weken, voor en achter de datums.',
      agenda:
        '## Toelichting\n\nDe looptijd is drie jaar, van 1 januari 2026 tot en met 31 december 2029. De proef duurt acht maanden (september 2026 tot en met juni 2027). Van 4 mei 2026 tot en met 31 mei 2026 loopt een actie van zes weken. Het geld is er van 2026 tot en met 2029, dus drie jaar.\n',
      reports: [
        'drie jaar, van 1 januari 2026 tot en met 31 december 2029 → “drie jaar” past niet bij “1 januari 2026 tot en met 31 december 2029”: dat is vier jaar.',
        'acht maanden (september 2026 tot en met juni 2027 → “acht maanden” past niet bij “september 2026 tot en met juni 2027”: dat is tien maanden.',
        '4 mei 2026 tot en met 31 mei 2026 loopt een actie van zes weken → “zes weken” past niet bij “4 mei 2026 tot en met 31 mei 2026”: dat is vier weken.',
        '2026 tot en met 2029, dus drie jaar → “drie jaar” past niet bij “2026 tot en met 2029”: dat is vier jaar.',
      ],
    },
    {
      what: 'Uren en minuten naast kloktijden.',
      agenda:
        '## Toelichting\n\nDe les duurt drie uur: van 13.00 tot 15.00 uur. De pauze duurt een kwartier (10.15 tot 10.45 uur). Van 9 tot 12 uur is er een inloop, dus drie uur. Tussen 13.00 en 16.00 uur geven wij twee lessen van een uur.\n',
      reports: [
        'drie uur: van 13.00 tot 15.00 uur → “drie uur” past niet bij 13.00 tot 15.00 uur: dat is 2 uur.',
        'een kwartier (10.15 tot 10.45 uur → “een kwartier” past niet bij 10.15 tot 10.45 uur: dat is 30 minuten.',
      ],
    },
    {
      what: 'De looptijd van het document zelf.',
      agenda: '## Toelichting\n\nDeze agenda loopt vijf jaar.\n',
      reports: [
        'Deze agenda loopt vijf jaar → “vijf jaar” past niet bij de periode van dit document (2022-2024).',
      ],
    },
    {
      what: 'Wat klopt, wat ongeveer is, schooljaren, leeftijden, en een duur die bij iets anders hoort.',
      agenda:
        '## Toelichting\n\nDeze agenda loopt drie jaar. De looptijd is vier jaar, van 1 januari 2026 tot en met 31 december 2029. Ongeveer drie jaar, van 1 januari 2026 tot en met 31 mei 2029. Ruim drie jaar, van 1 januari 2026 tot en met 31 maart 2029. Drie schooljaren, van 1 september 2026 tot en met 31 juli 2029. Tien maanden, van september 2026 tot en met juni 2027. Drie jaar (2026-2029). Anderhalf jaar, van 1 januari 2026 tot 1 juli 2027. Voor kinderen van vier jaar, van 1 januari 2026 tot en met 31 december 2026. Van 2026 tot en met 2029 spreken we elke drie jaar.\n',
    },
  ],
  run(documents, dossier, report) {
    const passages = ownPrinted(documents, dossier);
    for (const { read, span, passage } of authored(wrongDurations, passages)) {
      const { message, said, actual, isSure } = read;
      report({
        message,
        span,
        ...(actual && rewrite({ passage, ...said }, actual, isSure ? 'suggestion' : 'choice')),
      });
    }
    for (const { read, span } of authored(wrongHours, passages))
      report({ message: `“${read.said}” past niet bij ${read.times} uur: dat is ${read.actual}.`, span });
    for (const found of authored(ofDocument, passages)) {
      const period = ownPeriod(found.passage.source, dossier);
      const { count: authoredCount = '', what = '' } = found.read.groups;
      const count = countOf(authoredCount);
      if (!period || count === undefined || datesInText(found.sentence).length > 0) continue;
      const years = period.to - period.from;
      if (count === years || count === years + 1) continue;
      report({
        message: `“${authoredCount} ${what}” past niet bij de periode van dit document (${formatPeriod(period)}).`,
        span: found.span,
        related: [{ message: 'Hier staat de periode.', span: period.span }],
      });
    }
  },
};

/** What the document says of how long it holds itself. */
const ofDocument = matches(
  () =>
    latin.giu`(?<!\p{L})(?:dit|deze)\s(?:akkoord|agenda|convenant|overeenkomst|addendum|uitvoeringsagenda)\s(?:loopt|geldt|duurt|gelden|heeft\seen\slooptijd\svan|is\sgeldig|geldt\svoor|wordt\saangegaan\svoor|is\saangegaan\svoor|gaan\swe\saan\svoor)(?:\s(?:voor|gedurende|een\speriode\svan|de\sduur\svan)){0,2}\s(?<count>${numeralPattern})\s(?<what>jaar|kalenderjaren|jaren)(?!\p{L})`,
  /(?:dit|deze)\s(?:akkoord|agenda|convenant|overeenkomst|addendum|uitvoeringsagenda)\s/i,
);

/** Not how long but how often, how old, at most. */
const isElse = latin.iu`(?<!\p{L})(?:elk|elke|iedere|ieder|om de|om het|per|na|binnen|over|al|minimaal|maximaal|minstens|ten minste|hoogstens|ten hoogste|eerste|laatste|vorige|volgende|komende|tot|op|met|kinderen van|leerlingen van|jongeren van|peuters van|vanaf|onder|boven|en|of|te)(?<!(?:begroot|geraamd|gepland)\sop)\s$`;
/** Between a duration and the period that it names. */
const opens = latin.iu`^\s?(?:lang|achtereen)?[,:;(–-]?\s?(?:(?:namelijk|te\sweten|dus|en\s(?:wel|loopt)|die\sloopt|dat\sis|lopend|te\sbeginnen|ingaande)\s)?(?:(?:in|over|voor)\s)?(?:(?:de\s)?periode\s)?(?:van|vanaf|tussen|met\singang\svan|op)?\s?(?:(?:het\s)?schooljaar\s)?$|^\svan\s(?:de|het)\s\p{L}{4,24},\svan\s$`;
/** Between a period and how long it is. */
const closes = latin.iu`^,?\s?[(;:–-]?\s?(?:(?:dat|dit)\s(?:is|zijn)\s|dus\s|oftewel\s|ofwel\s|in\stotaal\s|samen\s|een\speriode\svan\s|een\slooptijd\svan\s|een\sduur\svan\s|voor\sde\sduur\svan\s|gedurende\s|of\s|en\s(?:duurt|dus)\s){0,2}$`;

interface Wrong extends Stretch {
  readonly message: string;
  /** Where it is said how long it takes, and how long it does; empty when it is no whole number of that. */
  readonly said: Stretch;
  readonly actual: string;
  readonly isSure: boolean;
}

const wrongDurations: Reader<Wrong> = (text) => {
  const durations = durationsIn(text);
  if (durations.length === 0) return [];
  const dates = datesAndMonths(text);
  const periods = dates.flatMap((date, index) => periodAt(date, dates[index + 1], text));
  return durations.flatMap((stated): Wrong[] => {
    const { from } = stated;
    const period = isElse.test(text.slice(Math.max(0, from - 24), from))
      ? (periods.find((each) => isExtension(each, stated, text)) ?? endedBehind(stated, dates, text))
      : (periods.find((each) => isSaidOf(each, periods, stated, text)) ??
        tooShortFor(stated, durations, periods, text));
    const wrong = period && !isWithin(period, stated, text) && faultOf(stated, period, text);
    return wrong ? [wrong] : [];
  });
};

/** Says whether a duration is that of a period: right beside it, or the only one in its sentence. */
function isSaidOf(each: SaidPeriod, periods: readonly SaidPeriod[], stated: Stated, text: string): boolean {
  const { from, to } = stated;
  const start = from - (rough.exec(text.slice(Math.max(0, from - 20), from))?.[0].length ?? 0);
  return (
    isOnlyOne(each, periods, { from: start, to }, text) ||
    (each.from >= to && each.from - to < 60 && opens.test(text.slice(to, each.from))) ||
    (each.to <= start && start - each.to < 60 && closes.test(text.slice(each.to, start)))
  );
}

/**
 * Returns the one period in the sentence of its one duration when it is shorter: whatever is said of the two,
 * nothing takes longer than from its begin to its end.
 */
function tooShortFor(
  stated: Stated,
  durations: readonly Stated[],
  periods: readonly SaidPeriod[],
  text: string,
): SaidPeriod | undefined {
  const {
    from,
    to,
    count,
    unit,
    slack: [less],
  } = stated;
  const sentence = sentenceAround(text, from);
  const end = sentence.from + sentence.text.length;
  const isHere = (each: Stretch): boolean => each.from >= sentence.from && each.to <= end;
  const [period, ...others] = periods.filter(isHere);
  if (!period || others.length > 0 || durations.filter(isHere).length > 1) return undefined;
  const after = text.slice(to, to + 24);
  const between = from < period.from ? text.slice(to, period.from) : text.slice(period.to, from);
  if (
    isOfOther.test(text.slice(Math.max(0, from - 40), from)) ||
    isOtherTime.test(after) ||
    between.includes(';')
  )
    return undefined;
  if (ofOther.test(sentence.text) || (!isFree.test(after) && !isSaidOn.test(after))) return undefined;
  const size = units[unit] ?? 1;
  // An age, or a term of years beside some days of opening.
  if (size >= AGE && period.months[1] < 2) return undefined;
  return count * size * (1 - less) > period.months[1] * 1.15 ? period : undefined;
}

/** What is chosen, bought or kept during a period may take longer. */
const ofOther =
  /(?:aan|op)ge(?:meld|ven)|aanmeld|opgeven|opgave|inschrijv|ingeschreven|aanvra|kopen|koop|bestel|bewa[ar]|geldig|garantie|korting|abonne|contract|ervaring|leeftijd|lidmaat|beno(?:em|omd)|gekozen|gaa[nt] .{0,30}mee|recht op|tellen mee|toegang/i;
/** Behind a length that is said of what is told, and is not itself the size of something: “drie jaar ervaring”. */
const isSaidOn = latin.iu`^\s(?:waarin|waarop|mogelijk|uit|duurt|duren|duurde|is|zijn|was|bezig|lang|kan|kunnen|krijgt|krijgen|kreeg|loopt|liep|heeft|hebben|had|vol|\p{L}+\s(?:geweest|gebleven))(?!\p{L})`;
const AGE = 6;
/** How long something else is: “die drie weken lid is”, “lessen van twee weken”, “ervaring van drie jaar”. */
const isOfOther = latin.iu`(?<!\p{L})(?:(?:kind|baby|peuter|kleuter|leerling|jongere)\svan|een\s(?!actie|campagne|proef|pilot|periode|termijn|tijdvak|tijdspanne|project|traject|stage|reeks|ronde|looptijd|duur|opleiding|verbouwing|vakantie|tentoonstelling)\p{L}+\svan|die|dat|wie|elke?|iedere?|\p{L}{3,}(?:en|s)\svan|(?:ervaring|garantie|contract|abonnement|lening|straf|leeftijd|achterstand|wachttijd|bewaartermijn|opzegtermijn|deelname|lidmaatschap|stuk|boek|document)\svan|een\speriode\svan\sten\sminste|pas|eerst|nog|zo'n)\s$`;
const isOtherTime = latin.iu`^\s(?:per|geleden|later|eerder|oude?|jong|van\stevoren|vooraf|voor|vóór|na|erna|ervoor|lid|ervaring|garantie|daarna|daarvoor|zijn|of\s(?:ouder|langer|meer))(?!\p{L})`;

/** “Met negen maanden verlengd, van …”: the period is that by which it is longer. */
function isExtension(each: SaidPeriod, { from, to }: Stretch, text: string): boolean {
  const between = text.slice(to, Math.max(to, each.from));
  return (
    latin.u`(?<!\p{L})met\s$`.test(text.slice(Math.max(0, from - 6), from)) &&
    /verleng/u.test(text.slice(Math.max(0, from - 80), to + 12)) &&
    /^(?:\sverlengd)?\s?[,:(]\s?(?:(?:namelijk|te\sweten)\s)?(?:van|vanaf)\s$/u.test(between)
  );
}

/** Some weeks of a period: “gedurende vier weken in de periode …”, and days that need not follow each other. */
function isWithin(
  { from: start, months: [least] }: SaidPeriod,
  { to, unit, count }: Stated,
  text: string,
): boolean {
  const size = units[unit] ?? 1;
  const isLess = count * size < least;
  if (isLess && size === DAY && least > 1.1) return true;
  return (
    isLess && size <= WEEK && latin.u`(?<!\p{L})in\s(?:de\speriode\s)?(?:van\s)?$`.test(text.slice(to, start))
  );
}

/** “… begint op 5 maart 2026. Het is klaar op 29 mei 2026, na twaalf weken.” */
function endedBehind(
  { from, to }: Stretch,
  dates: readonly TextDate[],
  text: string,
): SaidPeriod | undefined {
  if (!latin.u`(?<!\p{L})na\s$`.test(text.slice(Math.max(0, from - 6), from))) return undefined;
  const isBeside = (date: TextDate) =>
    (date.to < from && /^,?\s(?:\(|dus\s)?na\s$/u.test(text.slice(date.to, from))) ||
    (date.from > to && /^,\sop\s$/u.test(text.slice(to, date.weekday?.from ?? date.from)));
  const at = dates.findIndex(isBeside);
  const [start, end] = [dates[at - 1], dates[at]];
  if (at !== 1 || start?.kind !== 'day' || end?.kind !== 'day' || end.year === undefined) return undefined;
  const first = text.slice(Math.max(0, start.from - 60), start.weekday?.from ?? start.from);
  const last = text.slice(start.to, to + 40);
  if (
    !starts.test(first.replace(/(?<=(?:begint|begon|start|startte|begonnen|gestart)\s)op\s$/u, '')) ||
    !finishes.test(last)
  )
    return undefined;
  const length = monthsTo(end) - monthsTo({ ...start, year: start.year ?? end.year });
  return length > 0 ? { from: start.from, to: end.to, months: [length, length + 2 * DAY] } : undefined;
}

/** Words behind a duration that is said of a whole period, and not of something in it. */
const isFree = latin.iu`^(?:\s(?:lang|dus|precies|achtereen|aaneen|in\stotaal|bij\selkaar|in\sbeslag|(?:er\s)?over|open|dicht|gesloten|de\stijd|nodig|tijd|geduurd|duren|beslaan|beslag|(?:ge|ver|be)\p{L}{2,12}(?:d|t)|in\p{L}{2,10}d|aan(?:ge\p{L}{3,9}|melden|bieden)|te\szien))?\s?(?:[.,;:()–]|$|\s(?:van|vanaf|tot|te|in|die|dat|loopt|draait|begeleid|en\s(?:beslaat|loopt|omvat|bestrijkt))(?!\p{L}))`;
/** “Meten wij vier maanden lang het verkeer”. */
const isLong = latin.iu`^\s(?:lang|achtereen|aaneen)(?!\p{L})`;
/** Not all of it: every week of it, an hour. */
const comesBack = latin.iu`(?<!\p{L})(?:elke?|iedere?|wekelijks|dagelijks|maandelijks|jaarlijks|telkens|steeds|per)(?!\p{L})`;
/** “…: eerste ronde van vier maanden.”, “…, een training van twee weken.” */
const isApposed = latin.iu`[,:;(–|]\s(?:(?:een|de|het|dit\sis|dat\sis)\s)?(?:\p{L}+\s){1,3}van\s$`;
const runs = latin.iu`(?<!\p{L})(?:vult|vullen|liggen|ligt|trekken|trekt|uitgetrokken|ingeruimd|beslag|(?:\p{L}+)?(?:termijn|periode|tijd|tijdvak|tijdspanne)\s(?:van|is)|duurt|duren|loopt|lopen|geldt|gelden|draait|beslaat|volgt|beschikbaar|gedurende|dus|aldus|derhalve|zodoende|oftewel|ofwel|samen|elkaar|totaal|zijn|is|dat|voor|werkt|neemt|nam|nemen|namen|nam|vraagt|vroeg|vragen|vergde|staat|staan|stond|stonden|kreeg|krijgt|krijgen|kregen|bedraagt|bedroeg|bedragen|hebben|heeft|had|duurde|duurden|liep|liepen|gold|golden|besloeg|kost|kostte|begroot\sop|geraamd\sop|gepland\sop|doen\ser|doet\ser|deed\ser|deden\ser|kunnen\szich|kon|konden|kan|zien|weten|namelijk|begeleid|blijft|beslaan|omvat|bestrijkt|telt|kost|vergt|(?:looptijd|periode|duur|termijn|tijdvak|tijdspanne|tijd|tijdsduur|doorlooptijd)\svan|(?:looptijd|periode|duur|termijn|doorlooptijd)\sis)\s(?:nog\s|dan\s)?$|[,:;(–]\s$`;

/** `die vier maanden`, behind the dates. */
const pointed = latin.iu`(?<!\p{L})(?:die|deze)\s$`;

/** Says whether a duration is said of the one period in its sentence, with other words between them. */
function isOnlyOne(
  period: SaidPeriod,
  periods: readonly SaidPeriod[],
  { from, to }: Stretch,
  text: string,
): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 24);
  const isPointed = period.to < from && pointed.test(before);
  const isNoun = /^\s?(?:[.,;)|]|$)/u.test(after) && isApposed.test(text.slice(Math.max(0, from - 60), from));
  const isAtLength = isLong.test(after) && !comesBack.test(sentenceAround(text, from).text);
  if (!isPointed && !isNoun && !isAtLength && (!isFree.test(after) || !runs.test(before))) return false;
  const [first, last] = [Math.min(from, period.from), Math.max(to, period.to)];
  const between = from < period.from ? text.slice(to, period.from) : text.slice(period.to, from);
  if (last - first > 160 || /[.!?]\s\p{Lu}|;(?!\s(?:dat|dit|die|deze|het|zij|hij|ze)\s)/u.test(between))
    return false;
  return periods.filter((other) => other.from < last && first < other.to).length === 1;
}

function faultOf(
  { from, to, count, unit, slack: [less, more] }: Stated,
  period: SaidPeriod,
  text: string,
): Wrong | undefined {
  const [least, most] = period.months;
  const size = units[unit] ?? 1;
  const slack = slackOf(unit, count, period);
  if (size === DAY && period.days && fitsDays(unit, count, period.days, [less, more])) return undefined;
  const stated = count * size;
  if (
    !(size === DAY && period.days) &&
    stated * (1 + more) > least - slack &&
    stated * (1 - less) < most + slack
  )
    return undefined;
  const span = [Math.min(from, period.from), Math.max(to, period.to)] as const;
  const dates = text.slice(period.from, period.to).replace(/\s+/gu, ' ');
  const actual = sayDuration(size === DAY && period.days ? period.days[1] * DAY : most, unit);
  return {
    from: span[0],
    to: span[1],
    said: { from, to },
    actual,
    // A period that can be read in two ways has no one length.
    isSure: least === most,
    message: `“${text.slice(from, to).replace(/\s+/gu, ' ')}” past niet bij “${dates}”${actual && `: dat is ${actual}`}.`,
  };
}

/** Days can be meant without those of the weekend. */
function fitsDays(
  unit: string,
  count: number,
  [least, most]: readonly [number, number],
  [less, more]: readonly [number, number],
): boolean {
  const isOfWeeks = most >= 7 || unit.startsWith('werk');
  if (isOfWeeks && count >= 5 && Math.abs(count - Math.round((most / 7) * 5)) <= 1) return true;
  return count * (1 + more) >= least && count * (1 - less) <= most && !(unit.startsWith('werk') && most >= 7);
}

/** How far, in months, a length may be from what is said: a school year is shorter than a year, and a week may end on Friday. */
function slackOf(unit: string, count: number, { isSchoolYear }: SaidPeriod): number {
  const size = units[unit] ?? 1;
  if (size === DAY) return 1.01 * DAY;
  if (size === WEEK) return 0.9 * WEEK;
  if (size !== 12) return 0.7;
  if (count < 1) return 1.2;
  return unit.startsWith('school') || (isSchoolYear && !unit.startsWith('kalender')) ? 2.5 : 1.3;
}
