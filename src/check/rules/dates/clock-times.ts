import { latin } from '../../../text/latin.ts';
import type { Reader, Stretch } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { numeralPattern } from '../../reading/numerals.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { readSpokenNumber, spokenNumberPattern } from '../../reading/spoken-numbers.ts';
import { countOf } from './said-durations.ts';

const MINUTES_IN_HOUR = 60;

/** A number of hours or minutes that does not fit the clock times in its sentence. */
export interface WrongHours extends Stretch {
  readonly said: string;
  readonly times: string;
  /** How long it is, in words. */
  readonly actual: string;
}

const time = String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d)`;
/** `van 14.00 tot 14.30 uur`, `begint om 19.00 uur en duurt drie uur, tot 21.00 uur`; hours alone when both are: `van 9 tot 12 uur`. */
const span = matches(
  () =>
    latin.giu`(?<![\p{L}\p{N}.:,€])(?<start>${time})(?:\suur)?(?:\s?(?:tot|tot\sen\smet|t\/m|[-–]|en)\s?|\s[^.\d]{3,60}\s(?:tot|om)\s)(?<end>${time})(?:\suur)?|(?<=(?<!\p{L})(?:van|tussen)\s)(?<startHour>1?\d|2[0-4])(?:\suur)?\s(?:tot|en)\s(?<endHour>1?\d|2[0-4])\suur(?!\p{L})`,
  /uur|\d[.:]\d\d/,
);
const numeral = `(?:${spokenNumberPattern}|${numeralPattern})`;
const length = matches(
  () =>
    latin.giu`(?<![\p{L}\p{N}.:,-]|\d\s)(?<!(?:om|tot|vanaf|rond|na|voor|vóór|tegen|en)\s(?=\d))(?:(?<count>(?:twee|drie|vier|vijf)[eë]nhalf|anderhalf|een\s(?:half|heel|vol)|half|${numeral}|\d{1,3})\s(?<what>uur|uren|minuten|minuut)|(?<quarters>drie\skwartier|(?:een\s)?kwartier|(?:een\s)?halfuur))(?![\p{L}\p{N}-])`,
  /uur|uren|minu|kwartier/i,
);

/** Not how long it is but how often, when, or how long each of more is. */
const isElse = latin.iu`(?<!\p{L})(?:per|elke?|iedere|ieder|om\sde|om\shet|binnen|na|over|al|minimaal|maximaal|minstens|hoogstens|ten\sminste|ten\shoogste|eerste|laatste|\p{L}{3,}en\svan|(?:een|de|het)\s(?!(?:pauze|les|lesdag|avond|middag|ochtend|dag|bijeenkomst|sessie|periode|training)\s)\p{L}+\svan|die|dat|met|te|of)\s$`;
const isOther = latin.iu`^\s(?:per|geleden|later|eerder|vooraf|van\stevoren|voor|na|extra|langer|korter|in\sde\sweek|reizen|lopen|fietsen)(?!\p{L})`;
/** What says that it is as long as the times tell: needed where it is shorter. */
const links = latin.iu`(?:(?<!\p{L})(?:duurt|duren|dus|telt|tellen|is|zijn|namelijk|oftewel|ofwel|beslaat|vraagt|kost|omvat|van|samen|totaal)\s(?:(?:een|de|het)\s)?$|[,:(–]\s$)`;

/** In characters, between a length that is too short and the times. */
const NEAR = 30;
/** Then it is how long each of more is. */
const comesBack = latin.iu`(?<!\p{L})(?:elke?|iedere?|telkens|steeds|beide|per)(?!\p{L})`;

/** Reads lengths in hours and minutes beside the only clock times of their sentence. */
export const wrongHours: Reader<WrongHours> = (text) => {
  const spans = span(text);
  if (spans.length === 0) return [];
  return length(text).flatMap(({ from, to, groups }): WrongHours[] => {
    const sentence = sentenceAround(text, from);
    const end = sentence.from + sentence.text.length;
    const isHere = (each: Stretch): boolean => each.from >= sentence.from && each.to <= end;
    const [times, ...others] = spans.filter(isHere);
    if (!times || others.length > 0 || length(text).filter(isHere).length > 1) return [];
    const before = text.slice(Math.max(0, from - 30), from);
    if (isElse.test(before) || isOther.test(text.slice(to, to + 16))) return [];
    const said = minutesOf(groups);
    const actual = minutesIn(times.groups);
    if (said === undefined || actual <= 0 || said === actual) return [];
    const between = from < times.from ? text.slice(to, times.from) : text.slice(times.to, from);
    if (between.includes(';') || comesBack.test(sentence.text)) return [];
    const isLinked =
      between.length <= NEAR && (links.test(before) || /^\s?[:(]/u.test(between) || between === '');
    if (said < actual && !isLinked) return [];
    const start = Math.min(from, times.from);
    return [
      {
        from: start,
        to: Math.max(to, times.to),
        said: text.slice(from, to),
        times: [times.groups.start ?? times.groups.startHour, times.groups.end ?? times.groups.endHour].join(
          ' tot ',
        ),
        actual: sayMinutes(actual),
      },
    ];
  });
};

type Groups = Readonly<Record<string, string | undefined>>;

function minutesOf({ count, what = '', quarters }: Groups): number | undefined {
  if (quarters) return /halfuur/iu.test(quarters) ? 30 : /drie/iu.test(quarters) ? 45 : 15;
  const number = /^\d+$/.test(count ?? '')
    ? Number(count)
    : (countOf(count ?? '') ?? readSpoken(count ?? ''));
  return number === undefined ? undefined : number * (/^u/iu.test(what) ? MINUTES_IN_HOUR : 1);
}

const readSpoken = (text: string): number | undefined => readSpokenNumber(text.toLowerCase()) || undefined;

function minutesIn({ start = '', end = '', startHour, endHour }: Groups): number {
  if (startHour && endHour) return (Number(endHour) - Number(startHour)) * MINUTES_IN_HOUR;
  const [from = 0, to = 0] = [start, end].map((each) => {
    const [hours = 0, minutes = 0] = each.split(/[.:]/).map(Number);
    return hours * MINUTES_IN_HOUR + minutes;
  });
  return to - from;
}

/** `twee uur` is easier to read than `120 minuten`. */
function sayMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / MINUTES_IN_HOUR), minutes % MINUTES_IN_HOUR];
  const parts = [hours > 0 && `${hours} uur`, rest > 0 && `${rest} minuten`];
  return parts.filter((part) => part !== false).join(' en ');
}
