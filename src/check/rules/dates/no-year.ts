import { kindFacts } from '../../../kinds/facts.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { sayable } from '../../../text/authored-text.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { type CalendarDate, weekdayOf } from '../../../values/calendar-date.ts';
import type { Period } from '../../../values/period.ts';
import {
  datesInText,
  isInCalendar,
  monthPattern,
  type TextDate,
  weekdayPattern,
} from '../../reading/dates-in-text.ts';
import { authored, type Found, type Reader, type Stretch } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { ownPrintedProse, type Passage } from '../../reading/passages.ts';
import { saysPlannedDeed } from '../../reading/planned-deed.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { rewrite } from '../../rewrite.ts';
import type { Finding, Rule } from '../../rule.ts';
import { ownPeriod } from './own-period.ts';
import { past, planningHeading, telling } from './planning-words.ts';

interface Undated extends Stretch {
  readonly date: TextDate;
  /** The dates around it. */
  readonly near: readonly TextDate[];
}

const daysWithoutYear: Reader<Undated> = (text) =>
  datesInText(text).flatMap((date, at, dates) => {
    if (date.kind !== 'day' || date.year !== undefined) return [];
    const near = dates.slice(Math.max(0, at - neighbours), at + neighbours);
    return [{ from: date.weekday?.from ?? date.from, to: date.to, date, near }];
  });

/** A day without a year, a month without one in a plan, or a date that only holds on the day of writing. */
export const noYear: Rule = {
  id: 'dates/no-year',
  severity: 'warning',
  what: 'Zoekt dagen zonder jaar (`12 maart`), in plannen ook maanden zonder jaar (“in september starten we”), en datums die alleen kloppen op de dag van het schrijven (`jl.`, `a.s.`, `afgelopen september`).',
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
      what: 'Maanden zonder jaar in plannen.',
      sheet:
        '## Doelgroep\n\nIn september starten we op drie scholen. Uiterlijk eind maart is het plan klaar. De eerste meting vindt in het najaar plaats.\n\n- juni: scholing\n\n## Planning\n\n- Februari: een coach zoeken.\n\n| Stap | Wanneer |\n| --- | --- |\n| Zoeken | mei – juni |\n| Doen | vanaf augustus |\n',
      reports: [
        'september → Bij “september” staat geen jaar.',
        'maart → Bij “maart” staat geen jaar.',
        'het najaar → Bij “het najaar” staat geen jaar.',
        'juni → Bij “juni” staat geen jaar.',
        'Februari → Bij “Februari” staat geen jaar.',
        'mei → Bij “mei” staat geen jaar.',
        'augustus → Bij “augustus” staat geen jaar.',
      ],
    },
    {
      what: 'Maanden die elk jaar terugkomen, waarvan het jaar er staat, of waarin iets al was.',
      sheet:
        '## Doelgroep\n\nElk jaar starten we in september. In 2023 starten we in september, en ronden we af in december. We starten tussen mei en juli 2023. In januari telden we de leerlingen. De lessen lopen van september tot en met juni. Declaraties zijn binnen op 1 april en 1 oktober van het lopende contractjaar. De proef begint per 1 augustus of per 1 januari van een jaar.\n\n## Planning\n\nIn schooljaar 2023-2024:\n\n- In oktober starten we.\n\n| 2023 | Wat |\n| --- | --- |\n| mei | zoeken |\n\n### Jaarplanning\n\n- September: we starten de nieuwe groep.\n',
    },
    {
      what: 'Het jaar staat erboven.',
      agenda:
        '## Toelichting\n\n### Planning 2024\n\n- 12 maart: eerste bijeenkomst\n- 14 juni: tweede bijeenkomst\n',
    },
  ],
  run(documents, dossier, report) {
    const passages = ownPrintedProse(documents, dossier);
    for (const [index, passage] of passages.entries())
      for (const found of authored(daysWithoutYear, [passage])) {
        const { from } = found.read.date;
        const to = found.to + (sinceNow.exec(found.after(12))?.[0].length ?? 0);
        const isSaid = () => hasYear(found, passages.slice(Math.max(0, index - cellsBefore), index));
        if (notADate.test(found.before(12)) || (to === found.to && (isSaid() || isSoonIn(found)))) continue;
        report({
          message: `Bij “${sayable(passage.text.slice(from, to))}” staat geen jaar.`,
          span: passage.span(from, to),
          ...withYear(found, from, to, dossier),
        });
      }
    for (const [index, passage] of passages.entries())
      for (const found of authored(monthsWithoutYear, [passage])) {
        const before = passages.slice(Math.max(0, index - cellsBefore), index);
        if (isPlan(found, before) && !hasYear(found, before))
          report({
            message: `Bij “${found.said}” staat geen jaar.`,
            span: found.span,
            ...withYear(found, found.from, found.to, dossier),
          });
      }
    for (const found of authored(relative, passages))
      if (!/^.{0,4}\d{4}/u.test(found.after(8)) && !yearly(found.sentence))
        report({ message: `“${found.said}” zegt niet welk jaar.`, span: found.span });
  },
};

/**
 * Returns the fix that writes the year, where it is certain: the document is about one year only, or the text reckons
 * from the date of the document (`jl.`, `a.s.`), and says so no longer.
 */
function withYear(
  { passage, text, read: { date } }: Found<Undated>,
  from: number,
  to: number,
  dossier: Dossier,
): Pick<Finding, 'fixes'> {
  const period = ownPeriod(passage.source, dossier);
  const words = passage.text.slice(from, to);
  const behind = text === words ? '' : words.slice(date.to - from);
  const written = 'date' in passage.source.data ? passage.source.data.date?.value : undefined;
  const only = period && period.from === period.to ? period.from : undefined;
  const year =
    behind.trim() === '' ? only : written && yearSince(written, date, /a\.s\.|aanstaande/u.test(behind));
  const figures = passage.text.slice(date.from, date.to);
  const place = { passage, from, to };
  const dated = (each: number) => `${figures} ${isSeason.test(figures) ? 'van ' : ''}${each}`;
  if (year !== undefined) return rewrite(place, dated(year), 'suggestion');
  // Which of the years of the period, only the author knows.
  return {
    fixes: yearsOf(period).flatMap((each) => rewrite(place, dated(each), 'choice').fixes ?? []),
  };
}

/** `Woensdag 3 juni` in a memo of 27 May: the next one, and a Wednesday. */
function isSoonIn({ passage: { source }, read: { date } }: Found<Undated>): boolean {
  const written = 'date' in source.data ? source.data.date?.value : undefined;
  const { weekday, month, day } = date;
  if (kindFacts[source.data.kind].role !== 'lone' || !written || !weekday || !month || !day) return false;
  const year = yearSince(written, date, true);
  return isInCalendar({ year, month, day }) && weekdayOf({ year, month, day }) === weekday.name;
}

/** So many years are a choice. */
const MAX_YEARS = 5;

function yearsOf(period: Period | undefined): readonly number[] {
  const count = period ? period.to - period.from + 1 : 0;
  return period && count <= MAX_YEARS ? Array.from({ length: count }, (_, index) => period.from + index) : [];
}

/** The year of the last such day before a date, or of the next one from it on. */
function yearSince(written: CalendarDate, { month = 1, day = 1 }: TextDate, isNext: boolean): number {
  const isBefore = month * 32 + day <= written.month * 32 + written.day;
  return written.year + (isNext ? (isBefore ? 1 : 0) : isBefore ? 0 : -1);
}

const monthWord = matches(
  () =>
    latin.gu`(?<![\p{L}\p{N}-]|\d[.-]?\s|\d(?:e|ste)\s)${monthPattern}(?!\p{L}|\s?['’]?\d|-\p{L}|\s(?:jl|a\.s|aanstaande)|,?\s(?:19|20)\d\d)`,
  /[a-z]{3}/,
);
/** A month of a plan is in, from or before it; of two months the first says enough. */
const plannedFor = latin.iu`(?<!\p{L})(?:in|te\sweten|zeg|oftewel|namelijk|waarschijnlijk|vermoedelijk|omstreeks|tegen|richting|tegen\shet\seinde?\svan|rondom|eind|einde|begin|medio|half|vanaf|per|tot|t\/m|rond|uiterlijk|vóór|voor|na|van|op|tussen|start:?|gereed:?|klaar:?)\s(?:de\smaand\s)?$`;
const upToMonth = latin.iu`${monthPattern}\s?(?:[-–/]|tot|t\/m|tot\sen\smet|en|of|,)\s?(?:en\s|met\s)?$`;

/** A season of a plan: “in het voorjaar beslissen wij”. */
const seasonWord = matches(
  () =>
    latin.gu`(?<=(?<![\p{L}])(?:[Ii]n|[Vv]oor|[Nn]a|[Ee]ind|[Bb]egin|[Vv]anaf|[Tt]ot|(?:einde?|begin|loop)\svan)\s)(?:het\s(?:voorjaar|najaar)|de\s(?:zomer|herfst|winter|lente))(?=\s(?!van\s(?:elk|het|ieder|\d)|en\s(?:het|de)|\d)\p{L})`,
  /voorjaar|najaar|zomer|herfst|winter|lente/,
);

const isSeason = latin.iu`^(?:het|de)\s`;
/** What is done once, unlike what comes back every season. */
const once = says`(?:we|wij)\s(?:beslissen|besluiten|informeren|rapporteren|sturen|starten|beginnen|openen|evalueren|leveren|presenteren)|(?:beslissen|besluiten|informeren|rapporteren|berichten|leggen|sturen|komen|starten|beginnen|openen|evalueren|ronden|leveren|presenteren|bespreken|nodigen|vragen)\s(?:we|wij|de\spartijen|de\spartners)|(?:ontvangt|krijgt|hoort|leest)\s(?:u|uw\sraad|de\sraad)|(?:beslist|besluit)\s(?:de\s(?:raad|stuurgroep)|uw\sraad|het\scollege)`;

/** A season by which something is done, or in which something is that comes once. */
function isOfOneYear(text: string, from: number): boolean {
  const { text: sentence } = sentenceAround(text, from);
  return once(sentence) || bySeason.test(text.slice(Math.max(0, from - 30), from)) || isFirst(sentence);
}

const bySeason = latin.iu`(?<!\p{L})(?:uiterlijk\s(?:in|eind|begin)|(?:tegen|vóór|voor)\shet\s(?:einde?|begin)\svan)\s$`;
const isFirst = says`(?:eerste|tweede|laatste)\s(?:meting|evaluatie|bijeenkomst|rapportage|rit|les|groep|lichting|ronde)|(?:start|tussen|eind|nul)(?:meting|evaluatie|bijeenkomst|rapportage)`;

const monthsWithoutYear: Reader<Undated> = (text) => {
  const months = [...monthWord(text), ...seasonWord(text)].filter(
    ({ from }) => !upToMonth.test(text.slice(Math.max(0, from - 28), from)),
  );
  if (months.length === 0) return [];
  const dates = datesInText(text);
  return months.flatMap(({ from, to }): Undated[] => {
    if (isSeason.test(text.slice(from, to)) && !isOfOneYear(text, from)) return [];
    const after = dates.findIndex((date) => date.from >= to);
    const at = after < 0 ? dates.length : after;
    const near = dates.slice(Math.max(0, at - neighbours), at + neighbours);
    return [{ from, to, date: { kind: 'month', from, to }, near }];
  });
};

/** Says whether a month is one in which the parties will do something, once. */
function isPlan(found: Found<Undated>, before: readonly Passage[]): boolean {
  const { passage, sentence } = found;
  const headings = passage.under.join(' | ');
  if (firstTime.test(found.before(24)) && !past(sentence)) return true;
  if (past(sentence) || returns(`${sentence} ${headings}`) || saysYear.test(sentence)) return false;
  if (passage.kind !== 'cell' && (precise.test(found.before(40)) || bySeason.test(found.before(40))))
    return true;
  if (isLabel(found, before)) return true;
  const isListed = planningHeading(passage.under.at(-1) ?? '') && passage.kind !== 'paragraph';
  const opens = passage.text.slice(0, found.from).trim() === '';
  const isInPlan =
    passage.kind !== 'cell' || before.some(({ kind, text }) => kind === 'cell' && planColumn(text));
  const startsSentence = latin.iu`(?:^|[.!?:]\s)(?:uiterlijk\s(?:in|eind|begin)|in|eind|begin|medio|half|vanaf|per|uiterlijk|tot)\s$`;
  if (passage.kind !== 'cell' && startsSentence.test(found.before(24)) && happens(found.after(40)))
    return true;
  if (isListed && isInPlan && (opens || plannedFor.test(found.before(20)))) return true;
  if (passage.kind === 'cell') return false;
  return (
    isOneWeek.test(found.before(30)) ||
    (plannedFor.test(found.before(20)) &&
      (acts(sentence) || telling(sentence) || isOneEvent(sentence) || isDeed(found))) ||
    (behindColon.test(found.before(20)) && isOneEvent(sentence))
  );
}

/** `februari: scholing` in a list, and a month alone below `Wanneer`. */
function isLabel({ passage, to, from }: Found<Undated>, before: readonly Passage[]): boolean {
  const { kind, text } = passage;
  if (text.slice(0, from).trim() !== '') return false;
  if (kind === 'item') return /^:\s\p{L}/u.test(text.slice(to));
  return (
    kind === 'cell' &&
    to === text.trimEnd().length &&
    before.some((cell) => cell.kind === 'cell' && whenColumn.test(cell.text))
  );
}

const whenColumn = /^(?:wanneer|datum|gereed|deadline|oplevering|opleverdatum|moment|planning)\??$/i;

/** Something that is done then, once, and not by whoever it concerns: “wie in mei jarig is, krijgt een boek”. */
function isDeed({ passage, from, to, sentence }: Found<Undated>): boolean {
  const { text } = passage;
  const start = Math.max(
    0,
    text.lastIndexOf('.', from),
    text.lastIndexOf(',', from),
    text.lastIndexOf(';', from),
  );
  if (inSchool(sentence) || isDone.test(text.slice(Math.max(0, from - 30), to + 20))) return false;
  return (
    saysPlannedDeed(sentence) &&
    !general.test(text.slice(start, from)) &&
    !/van\s$/u.test(text.slice(0, from).slice(-4))
  );
}

/** What every year of a school has: an advice, a test. */
const inSchool = says`groep\s\d|brugklas|brugklassers|examenklas|schooladvies|kleuters`;
/** “Is in januari voldaan”. */
const isDone = latin.iu`(?<!\p{L})(?:is|zijn)\s(?:\p{L}+\s){0,3}\p{L}+\s(?:ge(?!pland)|ver|be(?!groot)|ont|vol|op|af|uit)\p{L}+(?:d|t|n)(?!\p{L})`;
const general = latin.iu`(?<!\p{L})(?:wie|die|dat|als|wanneer|waar|waarin|tijdens|gedurende)(?!\p{L})`;

/** The first of more. */
const firstTime = latin.iu`(?<!\p{L})(?:te\sbeginnen|ingaande|startend|voor\shet\seerst)\s(?:in|per|vanaf|begin|eind|medio)\s$`;
/** A time that is told so closely is of one year: “eind april”, “in de loop van mei”, “de tweede dinsdag van januari”. */
const precise = latin.iu`(?<!\p{L})(?:begin|eind|einde|medio|half|ergens\sin|in\sde\sloop\svan|(?:voor|tegen|aan|rond)\shet\s(?:einde?|begin)\svan|omstreeks|(?:te\sweten|zeg|waarschijnlijk|vermoedelijk)(?:\s(?:in|eind|begin))?|de\s(?:eerste|tweede|derde|vierde|laatste)\s${weekdayPattern}\svan)\s$`;
/** “In de tweede week van juni”: a time of one year. */
const isOneWeek = latin.iu`(?<!\p{L})in\sde\s(?:eerste|tweede|derde|vierde|laatste)\s(?:week|helft)\svan\s$`;

/** What comes once: a report, a measurement, a meeting; what is done for the first time, or has been planned. */
const isOneEvent = says`tussen(?:stand|bericht|balans)|(?:rapport|rapportage|verslag|meting|evaluatie|bijeenkomst|peiling|werkbezoek|slotfeest|openingsfeest|eindfeest|startdag|slotdag|kick-off)|\p{L}+(?:rapport|rapportage|meting|evaluatie|bijeenkomst|besluit|gesprek)|conferentie|symposium|voorlichting|uitleg|presentatie|aftrap|startschot|opening|oplevering|ondertekening|collegebesluit|raadsbesluit|raadsvoorstel|voorstel|brief|memo|notitie|uitslag|uitkomsten|enquête|proef|pilot|studiedag|themadag|inspraak|werving|voor het eerst|(?:is|staat|staan|zijn) (?:in)?gepland|voorzien|eerst in|pas in`;
const behindColon = /:\s$/;

/** What will be, right behind “Eind oktober”. */
const happens = (after: string): boolean =>
  latin.iu`^\s(?:starten|start|beginnen|begint|gaan|gaat|komen|komt|ontvangen|ontvangt|krijgen|krijgt|sluiten|sluit|volgen|volgt|openen|opent|houden|houdt|organiseren|organiseert|bespreken|bespreekt|evalueren|evalueert|leveren|levert|ronden|rondt|is|zijn|worden|wordt|verschijnen|verschijnt|besluit|beslist|presenteren|presenteert|informeren|informeert|melden|meldt|rapporteren|maken|maakt|leggen|legt|nemen|neemt|doen|doet|tekenen|ondertekenen|werven|werft)\s(?!(?:alle\s|de\s)?(?:kinderen|leerlingen|kleuters)(?!\p{L}))(?!\p{L}*(?:begonnen|gestart|geweest)(?!\p{L}))`.test(
    after,
  );

/** The head of a column in the table of a planning. */
const planColumn = says`wanneer|planning|periode|datum|gereed|deadline|start|einde|stap|fase|mijlpaal|actie|activiteit|wat`;

/** What parties say that they do at a time. */
const acts = says`(?:starten|beginnen|gaan|houden|organiseren|maken|leveren|ronden|evalueren|bespreken|ontwikkelen|werven|openen|voeren|komen|zetten|bieden|kiezen|schrijven|presenteren)\s(?:we|wij)|(?:we|wij)\s(?:starten|beginnen|gaan|houden|organiseren|maken|leveren|ronden|evalueren|bespreken|openen|werven|presenteren)|start|starten|begint|beginnen|uiterlijk|gereed|klaar|opgeleverd|afgerond|aftrap|kick-?off|startbijeenkomst|eindevaluatie|tussenevaluatie|(?:vindt|vinden)\splaats|(?:\p{L}*bijeenkomst|\p{L}*evaluatie|conferentie|studiedag|training|oplevering|besluitvorming|ondertekening|startdag)\s(?:is|volgt|komt|staat)|staat\sgepland|gaat\s(?:van\sstart|open|in)`;

/** What comes back every year, and what is not a plan. */
const returns = says`alle\s(?:kinderen|leerlingen)|\p{L}*jaarplanning|jaarkalender|jaarcyclus|jaarrooster|cyclus|jaarlijks\p{L}*|elk|elke|ieder|iedere|steeds|telkens|altijd|doorgaans|meestal|gewoonlijk|vaak|per\sjaar|(?:twee|drie|vier|2|3|4)\s(?:keer|maal)\sper|als|wanneer|kinderen\sdie|leerlingen\sdie|vakantie\p{L}*|schooljaar\sbegint|het\s(?:nieuwe\s)?schooljaar|(?:dit|dat|volgend|hetzelfde)\s(?:school|kalender)?jaar`;
const saysYear = latin.u`(?<![\p{N}.,€])(?:19|20)\d\d(?![\p{N}])`;

/** Reckoned from the day of writing: behind a date. */
const sinceNow = latin.u`^,?\s{1,2}(?:jl\.?|j\.l\.|a\.s\.|aanstaande)(?![\p{L}])`;

const season = '(?:voorjaar|najaar|zomer|herfst|winter|lente)';
/** Reckoned from the day of writing: before or behind a day of the week, a month or a season. */
const relative = matches(
  () =>
    latin.gu`${[
      `(?<![\\p{L}\\p{N}])(?:[Aa]fgelopen|[Vv]orige(?!\\s${season})|[Kk]omende?|[Aa]ankomende?|[Vv]olgende?|[Aa]anstaande|[Aa]\\.s\\.)\\s{1,2}(?:maand\\s{1,2})?(?:${monthPattern}|${weekdayPattern}|${season})(?!\\p{L})`,
      `(?<![\\p{L}\\p{N}])(?<!\\d\\s{1,2})(?:${weekdayPattern}|${monthPattern})\\s{1,2}(?:jl\\.|j\\.l\\.|a\\.s\\.|aanstaande)(?!\\p{L})`,
    ].join('|')}`,
  /fgelopen|orige|omende?|olgende|nstaande|[Aa]\.s\.|jl\.|j\.l\./,
);

/** A number before a month that is no day: `groep 7 mei`. */
const notADate = latin.iu`(?<!\p{L})(?:groep|fase|klas|leerjaar|stap|doel|niveau|nummer|nr\.|artikel)\s{1,2}$`;

/** Days that come back: every year, or with a name of their own. */
const yearly = says`elke?\s(?:school|kalender|studie|cursus)?jaar|ieder\s(?:school|kalender|studie)?jaar|per\s(?:school|kalender)?jaar|jaarlijkse?|steeds|telkens|altijd|ieder\svoorjaar|elk\svoorjaar|elk\snajaar|peildatum|peildatums|peildata|teldatum|teldata|telling|telt|tellen|4\sen\s5\smei|\p{L}*telling|(?:(?:dat|het)\s(?:lopende|betreffende|volgende|voorgaande|voorafgaande|nieuwe|desbetreffende)|ieder|elk|dat|van\seen)\s(?:school|kalender|subsidie|boek|contract|begrotings|project|verslag)?jaar|van\sdat\s\p{L}*jaar|het\s(?:schooljaar|subsidiejaar|kalenderjaar|boekjaar)|(?:school|subsidie|boek|kalender)jaar\sloopt|\p{L}*vakanties?|[Dd]ag\svan|[Ww]eek\svan\s(?:de|het)|[Ww]ereld\p{L}*dag|[Ii]nternationale|[Nn]ationale|Koningsdag|Bevrijdingsdag|[Dd]odenherdenking|herdenking|Sinterklaas|[Kk]erst\p{L}*|Keti\sKoti|geboren|jarig|verjaardag|wettelijk|wet`;
/** A feast that only says when another day is. */
const byFeast = latin.giu`(?<!\p{L})(?:na|voor|vóór|tot|rond|tegen|in|tijdens)\sde\s(?:kerst|\p{L}*vakantie)(?!\p{L})`;

/** So many cells of a table may be between a year and its dates. */
const cellsBefore = 12;

/** “4 juli, nog dit jaar”, “3 februari van het jaar daarna”; a judgement with its number. */
const ofThatYear = latin.iu`^,?\s(?:(?:van\s)?(?:nog\s)?(?:dit|dat|hetzelfde|volgend)\s(?:kalender)?jaar|nr\.\s\d|van\shet\s(?:jaar\s(?:daarna|erna|daarop|erop)|volgende\sjaar))(?!\p{L})`;
/** “Van april tot oktober”: what is so every year. */
const everyYear = latin.iu`^\stot(?:\sen\smet)?\s${monthPattern}(?!\p{L}|\s\d)`;

function hasYear({ passage, read: { date, near } }: Found<Undated>, before: readonly Passage[]): boolean {
  const { from, text } = sentenceAround(passage.text, date.from);
  const behind = passage.text.slice(date.to, date.to + 40);
  if (ofThatYear.test(behind)) return true;
  if (
    date.kind === 'month' &&
    /van\s$/u.test(passage.text.slice(0, date.from).slice(-5)) &&
    everyYear.test(behind) &&
    passage.kind !== 'cell'
  )
    return true;
  if (yearly(date.kind === 'day' ? text.replace(byFeast, '') : text)) return true;
  // In its sentence, or said before it in the same paragraph.
  // A day of its own says nothing of a month in the next sentence.
  const isSameYear = sameYear(text);
  const begin = sentencesOf(passage.text).findLast((sentence) => sentence.from <= date.from)?.from ?? from;
  const isFor = (other: TextDate): boolean => {
    if (date.kind === 'month' && isSeason.test(passage.text.slice(date.from, date.to)))
      return other.from > from;
    if (date.kind === 'day' && other.from < from)
      return isLater(date, other) && other.from > date.from - reach;
    const isOther = other.kind === 'day' || /sinds\s$/iu.test(passage.text.slice(0, other.from).slice(-6));
    return other.from >= (date.kind === 'month' && (isOther || !isSameYear) ? begin : date.from - reach);
  };
  const isNear = near.some(
    (other) => other.year !== undefined && other.from < from + text.length && isFor(other),
  );
  if (isNear || saysYear.test(passage.under.at(-1) ?? '')) return true;
  if (passage.kind === 'cell') {
    const cells = before.filter(({ kind, text: cell }) => kind === 'cell' && saysYear.test(cell));
    // Where every date has its own year, one without it has none.
    return cells.length > 0 && cells.filter(({ text: cell }) => isFullDate.test(cell)).length < 2;
  }
  return passage.kind === 'item' && saysYear.test(before.findLast(({ kind }) => kind !== 'item')?.text ?? '');
}

/** A sentence that goes on in the year of the one before it. */
const sameYear = says`dat\sjaar|daarna|vervolgens|dan|ook|daarop|erop|erna`;

/** So many dates to either side are looked at for a year: a paragraph full of dates takes linear time. */
const neighbours = 20;

/** Says whether a day can be in the year of an earlier date: 10 January is not, behind 6 March. */
function isLater(date: TextDate, { month = 1, day = 1 }: TextDate): boolean {
  return (date.month ?? 1) * 31 + (date.day ?? 1) >= month * 31 + day;
}

const isFullDate = latin.iu`^\P{L}*${monthPattern}\s(?:19|20)\d\d$`;

/** So far back, in characters, a year still holds for the dates behind it. */
const reach = 250;
