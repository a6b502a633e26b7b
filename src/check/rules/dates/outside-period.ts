import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { formatPeriod, type Period } from '../../../values/period.ts';
import { askEach } from '../../ask-each.ts';
import { datesInText, type TextDate } from '../../reading/dates-in-text.ts';
import type { Found } from '../../reading/found.ts';
import { ownPrintedProse } from '../../reading/passages.ts';
import { saysPlannedDeed } from '../../reading/planned-deed.ts';
import { isToldPast } from '../../reading/read-text.ts';
import type { Rule } from '../../rule.ts';
import { ownPeriod } from './own-period.ts';
import { isOfOwnTerm } from './own-term.ts';
import {
  aftermath,
  commitmentHeading,
  deeds,
  others,
  past,
  planned,
  planningHeading,
  resultHeading,
  telling,
} from './planning-words.ts';

/** A plan of the parties themselves for a day that is not in the period for which they plan. */
export const outsidePeriod: Rule = {
  id: 'dates/outside-period',
  severity: 'warning',
  what: 'Zoekt plannen van de partijen zelf met een datum buiten de periode van het document.',
  why: 'Wat buiten de periode valt, hoort niet bij deze afspraken, of de datum is verkeerd getypt.',
  help: 'Verbeter de datum, of `period` (periode).',
  examples: [
    {
      what: 'De agenda loopt van 2022 tot en met 2024.',
      agenda:
        '## Toelichting\n\nDe kennissessie is op 12 maart 2026. In september 2027 gaan we van start op de tweede school. We leveren het plan uiterlijk op 1 juli 2020 op. Vanaf 2027 huurt de gemeente het pand.\n',
      sheet:
        '## Doelgroep\n\nLeerlingen.\n\n## Planning\n\n| Stap | Wanneer |\n| --- | --- |\n| Zoeken | maart 2023 |\n| Doen | maart 2028 |\n',
      reports: [
        '12 maart 2026 → “12 maart 2026” valt buiten de periode van dit document (2022-2024).',
        'september 2027 → “september 2027” valt buiten de periode van dit document (2022-2024).',
        '1 juli 2020 → “1 juli 2020” valt buiten de periode van dit document (2022-2024).',
        '2027 → “2027” valt buiten de periode van dit document (2022-2024).',
        'maart 2028 → “maart 2028” valt buiten de periode van dit document (2022-2024).',
      ],
    },
    {
      what: 'Wat was, wat anderen doen, een doel voor later, een titel, een bron, en de verantwoording na afloop.',
      agenda:
        '## Toelichting\n\nIn 2016 begonnen we. Sinds 2019 is er een coach. De wet gaat in op 1 augustus 2027. In 2040 is de gemeente energieneutraal. De *Regiovisie Jeugd 2025-2030* gaat over hulp. Kinderen die in 2030 van school gaan, zijn nu zes (CBS, maart 2020). Uiterlijk 1 april 2025 leggen we verantwoording af. In het schooljaar 2024/2025 gaan we door. Wij starten in december 2023. Om vaart te maken heeft de bibliotheek eind 2020 een witboek aangeboden en dit op 26 januari 2021 toegelicht. Wij melden dat de kosten in 2021 € 800 hoger uitvallen dan begroot.\n',
    },
  ],
  run: askEach(ownPrintedProse, datesInText, (found, dossier) => {
    const period = ownPeriod(found.passage.source, dossier);
    if (!period || found.passage.kind === 'source') return undefined;
    if (
      !isOfOwnTerm(found, period, dossier.main.data.title.value) &&
      !(isOutside(found.read, period) && isOwnPlan(found, period))
    )
      return undefined;
    return {
      message: `“${found.said}” valt buiten de periode van dit document (${formatPeriod(period)}).`,
      related: [{ message: 'Hier staat de periode.', span: period.span }],
    };
  }),
};

function isOutside({ year, last = year, kind }: TextDate, { from, to }: Period): boolean {
  if (year === undefined || last === undefined || (kind === 'span' && last - year !== 1)) return false;
  return last < from || year > to;
}

/** What is still to be done, in a year before that of the document itself; and what never comes before its begin. */
function isOverdue(found: Found<TextDate>): boolean {
  const { passage, read, sentence } = found;
  const { kind, year = 0 } = read;
  const { source } = passage;
  const written = 'date' in source.data ? source.data.date?.value : undefined;
  const before = passage.text.slice(0, read.weekday?.from ?? read.from).slice(-40);
  if (kind === 'span' || (latin.u`(?<!\p{L})van\s$`.test(before) && !season.test(before))) return false;
  return (
    (written !== undefined && year < written.year && saysPlannedDeed(sentence)) || isInBetween.test(before)
  );
}

/** “De tussenmeting is in november 2025”. */
const isInBetween = latin.iu`(?<!\p{L})(?:(?:tussen|eind|slot)(?:meting|evaluatie|rapportage|bijeenkomst|stand)|tussentijdse\s\p{L}+)\s(?:is|volgt|vindt\splaats|staat\sgepland)\s(?:in|op)\s$`;

/** Before a date that something is to happen on, and before one from which or until which something is so. */
const points = latin.iu`(?<!\p{L})(?:in|op|uiterlijk|vóór|voor|per|eind|begin|medio|half|najaar|voorjaar|zomer|herfst|winter|kwartaal|start|en|rond|tot|tot\sen\smet|t/m|maand|het\s(?:school|kalender)?jaar|(?:school|kalender)jaar|van)\s{1,2}(?:(?:de|het|van)\s)?$`;
/** An event has a day. */
const held = latin.iu`(?<!\p{L})(?:is|zijn|houden we|vindt plaats|staat gepland|gepland)\sop\s$`;
/** `vanaf 2027` and `na 2024` say what comes after the plan. */
const afterwards = latin.iu`(?<!\p{L})(?:na|vanaf|sinds|tot\sna|over)\s{1,2}$`;

function isOwnPlan(found: Found<TextDate>, period: Period): boolean {
  const { passage, from, read, sentence } = found;
  const { kind } = read;
  const heading = passage.under.at(-1) ?? '';
  const start = Math.min(from, read.weekday?.from ?? from);
  const before = passage.text.slice(Math.max(0, start - 40), start);
  if (
    past(sentence) ||
    isToldPast(passage.text, from) ||
    isToldDone(passage.text, start, found.to) ||
    accounts(sentence) ||
    ((read.year ?? 0) < period.from && isBehindUs.test(passage.text.slice(found.to, found.to + 40))) ||
    others(sentence) ||
    isInBrackets(passage.text, from)
  )
    return false;
  if (isHonest(read, period, before, sentence) && !isOverdue(found)) return false;
  // A year alone that is long ago says what was, whatever the verb.
  if (kind === 'year' && (read.year ?? 0) < period.from - LONG_AGO) return false;
  const isText = passage.kind === 'paragraph' || passage.kind === 'heading';
  if (planningHeading(heading) && !isText) return true;
  if (passage.kind === 'cell' || passage.kind === 'heading' || !isPointed(read, period, before)) return false;
  if (lastsUntil(read, period, before) || (kind === 'year' && lasts(sentence))) return false;
  const isDone = saysPlannedDeed(sentence) && !lasts(sentence);
  if (kind === 'day' || kind === 'month' || season.test(before))
    return (kind === 'day' && held.test(before)) || planned(sentence) || isDone || isInBetween.test(before);
  // A result that is to be seen after the end cannot be held against the parties.
  if (kind === 'year' && (read.year ?? 0) > period.to && resultHeading(heading) && opensSentence.test(before))
    return true;
  return (
    isDeed(read, period) &&
    (deeds(sentence) ||
      (isDone && isIn.test(before)) ||
      (passage.kind === 'item' && commitmentHeading(heading)))
  );
}

/** “De kosten vallen in 2023 € 800 hoger uit dan begroot.” */
const accounts = says`(?:hoger|lager|meer|minder)\s(?:\p{L}+\s){0,3}dan\s(?:begroot|geraamd)`;

/** “De vereniging heeft eind 2022 een witboek aangeboden”. */
function isToldDone(text: string, from: number, to: number): boolean {
  const before =
    text
      .slice(Math.max(0, from - 160), from)
      .split(latin.u`[.;:?!,]\s|(?<!\p{L})dat\s`)
      .at(-1) ?? '';
  const behind = text.slice(to, to + 120).split(/[.;:?!,]|\sen\s/u)[0] ?? '';
  return (
    latin.iu`(?<!\p{L})(?:heeft|hebben)\s`.test(before) &&
    latin.iu`\s(?:(?:aan|af|op|uit|toe|in|voor|over|vast|mee|door|onder)?ge|ver|be|ont|her)\p{L}+(?:d|t|en)$`.test(
      behind,
    )
  );
}

/** In years. */
const LONG_AGO = 15;

/** “Wat in 2024 is blijven liggen”, “van € 500 in 2025 naar € 600”. */
const isBehindUs = latin.iu`^\s(?:naar|(?:is|zijn|was|waren|werd|werden|bleef|bleven)\s(?:\p{L}+\s)?\p{L}{4,}(?:[.,;]|$))`;
const season =
  /(?:voorjaar|najaar|zomer|herfst|winter|lente|kwartaal|halfjaar|trimester|semester|jaarwisseling|(?:zomer|mei|herfst|kerst|voorjaars)vakantie|einde?|begin|medio|half|loop|week\s\d{1,2}|schooljaar)\s(?:van\s)?$/iu;
/** A year in which something is done, not one until which. */
const isIn = latin.iu`(?<!\p{L})(?:in|vanaf|per|voor\shet\sjaar)\s$`;
/** What goes on for longer than the plan: a contract, a term in which data are kept. */
const until = latin.iu`(?<!\p{L})(?:tot|tot\sen\smet|t/m)\s(?:(?:in|de|het|uiterlijk|begin|eind|medio|zomer|voorjaar|najaar|van)\s){0,3}$`;
const lasts = says`verlenging|bestaat|bestaan|duurt|geldt|gelden|pensioen|jubileum|honderd|afgeschreven|afschrijving|bewaard|bewaren|cao|concessie|contract|lening(?:en)?|erfpacht|huurcontract|aflossing|afgelost|garantie`;

function lastsUntil({ year = 0, kind }: TextDate, { to }: Period, before: string): boolean {
  return kind !== 'day' && year > to && until.test(before);
}

const opensSentence = latin.u`(?:^|[.!?]\s)In\s$`;

/** Says whether something is for a date: not “kleiner dan in 2019”. */
function isPointed(date: TextDate, period: Period, before: string): boolean {
  const isCompared = latin.iu`(?<!\p{L})(?:dan|als)\s(?:in|op|rond)\s$`.test(before);
  return !isCompared && (points.test(before) || afterwards.test(before) || isLongAfter(date, period));
}

/** A year alone may be a goal for later, a round one certainly. */
function isDeed({ year = 0 }: TextDate, { to }: Period): boolean {
  return year % 5 !== 0 || year <= to + 2;
}

function isLongAfter({ kind, year = 0 }: TextDate, { to }: Period): boolean {
  return kind === 'day' && year > to + 1;
}

/** “Vanaf 2033 huurt de gemeente het pand”: what is next begins in the year behind it. */
function isFarOff({ kind, year = 0 }: TextDate, { to }: Period, sentence: string): boolean {
  return kind === 'year' && year > to + 1 && year <= to + 10 && telling(sentence) && !lasting(sentence);
}

const lasting = says`structureel|structurele|verwachten|verwacht|hopen|willen|zouden|mogelijk|onderzoeken|vervolg\p{L}*|nieuwe\s(?:agenda|akkoord|periode)|wet|daarna|pas`;

const afterEnd = says`(?:lang\s|ruim\s|meteen\s|direct\s)?na\s(?:de\s)?(?:afloop|looptijd)|na\shet\seinde|(?:jaar|jaren)\sna\s(?:dit|deze|ons|onze)`;

/** What comes after the plan or gets it ready is rightly outside its period. */
function isHonest(date: TextDate, period: Period, before: string, sentence: string): boolean {
  const { year = 0 } = date;
  if (year > period.to)
    return (
      (afterwards.test(before) && !isLongAfter(date, period) && !isFarOff(date, period, sentence)) ||
      afterEnd(sentence) ||
      (year === period.to + 1 && aftermath(sentence))
    );
  // Work just before the period gets it ready, unless it is long ago.
  return year === period.from - 1 || (!season.test(before) && latin.iu`(?<!\p{L})van\s$`.test(before));
}

/** Between brackets are sources and asides, but behind a phase its date. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.indexOf(')', open) >= 0) return false;
  return !/(?:fase|stap|periode|jaar|mijlpaal)\s\d{1,2}[^()]{0,40}$/iu.test(before.slice(0, open));
}
