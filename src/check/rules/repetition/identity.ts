import { editDistance } from '../../../text/edit-distance.ts';
import { latin } from '../../../text/latin.ts';
import type { LongTextWord } from './repeated-texts.ts';

/** Things that are told apart by a number: `groep 3`. */
const numberedThing =
  /^(?:groep|groepen|klas|leerjaar|fase|stap|jaar|schooljaar|locatie|wijk|lokaal|thema|doel|spoor|pijler|blok|periode|tranche|ronde|les|module|niveau|zone|bijlage)$/u;
const order = latin.iu`^(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|laatste|volgende|vorige|ene|andere)|\d{1,2}e)$`;
const time =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|najaar|zomer|winter|ochtend|middag|avond|(?:19|20)\d\d)$/u;

export const isNumber = latin.iu`^(?:\d[\d.,]*|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd)$`;
/** Words of which another one makes another agreement. */
export const isTerm = latin.iu`^(?:niet|wel|geen|alle|elke|iedere|ieder|elk|sommige|enkele|enige|beide|meeste|moet|moeten|mag|mogen|kan|kunnen|zal|zullen|verplicht|vrijwillig|vrijblijvend|dagelijks|wekelijks|maandelijks|jaarlijks|halfjaarlijks|structureel|tijdelijk|eenmalig|inclusief|exclusief|minimaal|maximaal|minstens|hoogstens|dag|week|maand|kwartaal|jaar|meer|minder|hoger|lager|stijgt|daalt)$`;

/** Words of which one says the contrary of the other, of when and where something is. */
const opposites: readonly (readonly [string, string])[] = [
  ['voor', 'na'],
  ['begin', 'einde'],
  ['begin', 'eind'],
  ['vooraf', 'achteraf'],
  ['binnen', 'buiten'],
  ['met', 'zonder'],
  ['eerste', 'laatste'],
  ['ochtend', 'middag'],
  ['ochtend', 'avond'],
  ['middag', 'avond'],
  ['open', 'dicht'],
];

/** Says whether one word is the contrary of another: before and after, begin and end. */
export function areOpposite({ key: one }: LongTextWord, { key: other }: LongTextWord): boolean {
  return opposites.some((pair) => pair.includes(one) && pair.includes(other));
}

/** Says whether all words are days of the week. */
export function areWeekdays(words: readonly LongTextWord[]): boolean {
  return words.every(({ key }) =>
    /^(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|middag|avond)?$/u.test(key),
  );
}

/**
 * Says whether two stretches in the same place name different things, so that their texts are alike on
 * purpose: other names, groups, first and second. Names that are nearly the same are not.
 */
export function areOtherThings(
  first: readonly LongTextWord[],
  second: readonly LongTextWord[],
  before: LongTextWord | undefined,
): boolean {
  if (first.length === 0 || second.length === 0) return false;
  const all = [...first, ...second];
  if (all.every(({ key }) => order.test(key))) return true;
  if (before && numberedThing.test(before.key) && all.every(({ key }) => /^\d{1,2}$/u.test(key))) return true;
  const isNamed = [first, second].every((words) => words.some(hasCapital));
  return isNamed && editDistance(textOf(first), textOf(second), 2) > 2;
}

/** Says whether all words are names, as far as a capital says so. */
export function areNames(words: readonly LongTextWord[]): boolean {
  return words.every(hasCapital);
}

/** Says whether all words are days, months or years, of which a text has one after the other. */
export function areTimes(words: readonly LongTextWord[]): boolean {
  return words.every(({ key }) => time.test(key));
}

/** The first word of a sentence may be a name too, but not when it is a number or such. */
function hasCapital({ passage, from, key }: LongTextWord): boolean {
  return !isNumber.test(key) && !isTerm.test(key) && /^\p{Lu}/u.test(passage.text.slice(from, from + 2));
}

function textOf(words: readonly LongTextWord[]): string {
  return words.map(({ key }) => key).join(' ');
}
