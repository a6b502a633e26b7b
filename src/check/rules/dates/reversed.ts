import type { Fix } from '../../../diagnostic/fix.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { askEach } from '../../ask-each.ts';
import { datesInText, type TextDate } from '../../reading/dates-in-text.ts';
import type { Found, Reader, Stretch } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { ownPrinted, type Passage } from '../../reading/passages.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';

const reversedPeriods: Reader<Stretch> = (text, passage) => {
  const dates = datesInText(text);
  return dates.flatMap((found, index) => {
    const end = found.kind === 'span' ? undefined : dates[index + 1];
    const isWrong = end ? isReversed(found, end, text) : isReversedSpan(found, passage);
    return isWrong ? [{ from: found.from, to: end?.to ?? found.to }] : [];
  });
};

/** Parts of a year, in their order; a winter is in two years. */
const partsOfYear: Readonly<Record<string, number>> = {
  ...{ voorjaar: 1, lente: 1, zomer: 2, najaar: 3, herfst: 3 },
  ...{ 'eerste kwartaal': 1, 'tweede kwartaal': 2, 'derde kwartaal': 3, 'vierde kwartaal': 4 },
  ...{ 'eerste helft': 1, 'tweede helft': 2 },
};
const partOfYear = `(?:het\\s|de\\s)?(?<%>${Object.keys(partsOfYear).join('|').replaceAll(' ', '\\s')})\\s(?:van\\s)?`;
const between = '\\s(?:tot\\sen\\smet|tot|t\\/m)\\s';
/** `het najaar van 2025 tot en met het voorjaar van 2025`. */
const seasons = matches(
  () =>
    latin.giu`(?<!\p{L})${partOfYear.replace('%', 'first')}(?<year>(?:19|20)\d\d)${between}${partOfYear.replace('%', 'second')}(?<last>(?:19|20)\d\d)(?!\d)`,
  /(?:19|20)\d\d\s(?:tot|t\/m)\s/i,
);
/** `week 42 tot en met week 38 van 2025`; a period over the end of a year says two years. */
const weeks = matches(
  () =>
    latin.giu`(?<!\p{L})week\s(?<first>\d{1,2})${between}(?:week\s)?(?<second>\d{1,2})\s(?:van|in)\s(?:19|20)\d\d(?!\d)`,
  /week/i,
);

const reversedParts: Reader<Stretch> = (text) => [
  ...seasons(text).filter(({ groups: { first = '', second = '', year, last } }) => {
    const [from, to] = [first, second].map((part) => partsOfYear[part.toLowerCase().replace(/\s+/gu, ' ')]);
    const years = Number(last) - Number(year);
    return years < 0 || (years === 0 && from !== undefined && to !== undefined && to < from);
  }),
  ...weeks(text).filter(({ groups: { first, second } }) => Number(second) < Number(first)),
];

/** A period in running text that ends before it begins. */
export const reversed: Rule = {
  id: 'dates/reversed',
  severity: 'error',
  what: 'Zoekt periodes in de tekst die eindigen voordat ze beginnen.',
  why: 'Begin en einde zijn verwisseld, of een van de twee is fout getypt.',
  help: 'Zet de vroegste datum vooraan, of verbeter de datum die fout is.',
  examples: [
    {
      what: 'Maanden, jaren en dagen.',
      agenda:
        '## Toelichting\n\nVan september 2025 tot en met maart 2025, in de periode 2026-2023, en tussen 2027 en 2024.\n\n- Fase 1 (1 mei 2024 – 1 april 2024): zoeken.\n- Van het najaar van 2025 tot en met het voorjaar van 2025, in week 42 tot en met week 38 van 2025, en in schooljaar 2027/2026.\n- Het vierde kwartaal van 2026 tot en met het eerste kwartaal van 2026.\n',
      reports: [
        'september 2025 tot en met maart 2025 → “september 2025 tot en met maart 2025” eindigt voordat het begint.',
        '2026-2023 → “2026-2023” eindigt voordat het begint.',
        '2027 en 2024 → “2027 en 2024” eindigt voordat het begint.',
        '1 mei 2024 – 1 april 2024 → “1 mei 2024 – 1 april 2024” eindigt voordat het begint.',
        'het najaar van 2025 tot en met het voorjaar van 2025 → “het najaar van 2025 tot en met het voorjaar van 2025” eindigt voordat het begint.',
        'week 42 tot en met week 38 van 2025 → “week 42 tot en met week 38 van 2025” eindigt voordat het begint.',
        '2027/2026 → “2027/2026” eindigt voordat het begint.',
        'Het vierde kwartaal van 2026 tot en met het eerste kwartaal van 2026 → “Het vierde kwartaal van 2026 tot en met het eerste kwartaal van 2026” eindigt voordat het begint.',
      ],
    },
    {
      what: 'Wat geen periode is: kenmerken, aantallen, een vergelijking, een uiterste dag, schooljaren, een maand met een streepje.',
      agenda:
        '## Toelichting\n\nKenmerk 2026-2023, telefoon 2026-2023. Het aantal daalt van 2050 tot 2010. Het verschil tussen 2024 en 2023 is groot. Subsidie voor 2025 tot 1 december 2024 aanvragen. Schooljaar 2024-2025 tot en met 2025-2026, en 2024-02. Van november tot maart 2025. Verzet van 1 mei 2025 naar 1 maart 2025.\n',
    },
  ],
  run: askEach(
    ownPrinted,
    (text, passage) => [...reversedPeriods(text, passage), ...reversedParts(text, passage)],
    (found) => ({ message: `“${found.said}” eindigt voordat het begint.`, fixes: waysOf(found) }),
  ),
};

/** Returns the ways in which a period can be right: with its dates swapped, or with its end in the next year. */
function waysOf(found: Found): readonly Fix[] {
  const { text } = found;
  const [start, end, ...more] = datesInText(text);
  if (!start || !end || more.length > 0 || start.from > 0 || end.to < text.length) return [];
  const joint = text.slice(start.to, end.from);
  const [first, last] = [text.slice(0, start.to), text.slice(end.from)];
  const isSameYear = start.year === end.year && start.kind !== 'year' && !start.weekday && !end.weekday;
  const later = last.replace(/\d{4}$/u, (year) => String(Number(year) + 1));
  const ways = [
    `${last}${joint}${first}`,
    ...(isSameYear && later !== last ? [`${first}${joint}${later}`] : []),
  ];
  return end.weekday || start.weekday ? [] : ways.flatMap((way) => rewrite(found, way, 'choice').fixes ?? []);
}

/** Numbers of four digits that are counted or compared, rather than a period in years. */
const counted = says`verschil\p{L}*|vergelijk\p{L}*|vergeleken|verhouding|onderscheid|keuze|kiezen|aantal\p{L}*|dal(?:en|ing|t)|daalde|gedaald|stijg\p{L}*|steeg|gestegen|groei\p{L}*|groeide|toename|afname|toegenomen|afgenomen|terug|kenmerk|nummer|zaaknummer|dossiernummer|telefoon|tel|pagina(?:’s|'s)?`;
/** Words in front of a period. */
const opens = latin.iu`(?<!\p{L})(?:van|vanaf|periode(?:\svan)?|jaren|looptijd(?:\svan)?:?|loopt\svan|duurt\svan)\s{1,2}$`;
/** Between two months or days it makes a period by itself. */
const upTo = /^\s{1,2}(?:tot\sen\smet|t\/m|t\.e\.m\.)\s{1,2}$/u;
const opensBetween = latin.iu`(?<!\p{L})tussen\s{1,2}$`;
const until = /^\s{1,2}(?:tot\sen\smet|tot|t\/m|t\.e\.m\.)\s{1,2}$/u;
/** Two verbs instead: `begint in mei 2025 en eindigt in maart 2025`. */
const begins = latin.iu`(?<!\p{L})(?:begint|beginnen|start|starten|gaat|gaan|loopt)(?:\s(?:op|in|per|vanaf|van\sstart\sin))?\s{1,2}$`;
const ends =
  /^,?\s(?:en\s)?(?:(?:hij|zij|het|deze|die)\s)?(?:eindigt|eindigen|stopt|stoppen|loopt|lopen|duurt|duren)\s(?:(?:tot\sen\smet|tot|t\/m|op|in|per)\s){1,2}$/u;
const dash = /^\s?[-–—]\s?$/u;
/** What may follow two years that are a period: no noun, of which they could be numbers. */
const closesYears = latin.u`^(?:[.,;:)”"’]|$|\s(?:aan|als|alle|bij|de|deze|die|dit|doen|door|een|elk|elke|en|er|extra|gaan|gaat|geldt|gelden|hebben|heeft|het|hun|ieder|in|is|komen|komt|lopen|loopt|maken|met|naar|om|onze|op|over|samen|te|uit|voeren|voor|waarin|wat|we|werken|werkt|wij|willen|wordt|worden|zetten|zal|zijn|zullen)(?!\p{L}))`;

function isReversed(start: TextDate, end: TextDate, text: string): boolean {
  if (start.year === undefined || end.year === undefined || end.kind === 'span') return false;
  // A year up to a day is no period: "voor 2025 tot 1 december 2024 aanvragen".
  if ((start.kind === 'year') !== (end.kind === 'year') || end.year < 1980) return false;
  if (compare(start, end) <= 0 || !isPeriod(start, end, text)) return false;
  // Years may be numbers of something; months and days are not.
  const isYears =
    closesYears.test(text.slice(end.to, end.to + 24)) && !counted(sentenceAround(text, start.from).text);
  return start.kind !== 'year' || isYears;
}

/** Says whether the words around and between two dates make a period of them. */
function isPeriod(start: TextDate, end: TextDate, text: string): boolean {
  const joint = text.slice(start.to, Math.min(end.from, end.weekday?.from ?? end.from));
  const first = Math.min(start.from, start.weekday?.from ?? start.from);
  const before = text.slice(Math.max(0, first - 24), first);
  const isYear = start.kind === 'year';
  const isUntil = until.test(joint) || (!isYear && dash.test(joint));
  return (
    (!isYear && upTo.test(joint)) ||
    (isUntil && (opens.test(before) || (!isYear && isEnclosed(before, text.slice(end.to, end.to + 24))))) ||
    (opensBetween.test(before) && /^\s{1,2}en\s{1,2}$/u.test(joint)) ||
    (begins.test(before) && ends.test(joint))
  );
}

/** Between brackets, or the whole of a cell. */
function isEnclosed(before: string, after: string): boolean {
  return (/\($/u.test(before) && /^\)/u.test(after)) || (before === '' && after === '');
}

/** Words that take a period behind them, as in the name of a plan. */
const takesPeriod = latin.iu`(?:periode|looptijd|jaren|akkoord|agenda|visie|programma|plan|convenant|beleid|nota|aanpak|(?<!\p{L})in|(?<!\p{L})van)\s{1,2}\(?$`;

/** Words that take a year over the end of another. */
const takesSlash = /(?:schooljaar|schooljaren|studiejaar|seizoen|cursusjaar)\s{1,2}$/iu;

function isReversedSpan({ kind, year = 0, last = 0, separator, from }: TextDate, passage: Passage): boolean {
  if (kind !== 'span' || last >= year || last < 1980 || year - last > 30) return false;
  const before = passage.text.slice(Math.max(0, from - 24), from);
  if (separator !== '-') return year - last === 1 && takesSlash.test(before);
  return (
    (takesPeriod.test(before) || passage.kind === 'heading') &&
    !counted(sentenceAround(passage.text, from).text)
  );
}

/** Compares two dates as far as both are said. */
function compare(a: TextDate, b: TextDate): number {
  const years = (a.year ?? 0) - (b.year ?? 0);
  if (years !== 0 || a.month === undefined || b.month === undefined) return years;
  const months = a.month - b.month;
  return months !== 0 || a.day === undefined || b.day === undefined ? months : a.day - b.day;
}
