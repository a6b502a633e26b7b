import { latin } from '../../../text/latin.ts';
import type { Period } from '../../../values/period.ts';
import type { TextDate } from '../../reading/dates-in-text.ts';
import type { Found } from '../../reading/found.ts';
import { aftermath } from './planning-words.ts';

/**
 * Says whether a sentence puts a date inside the term of its own document, or calls it the begin or the end of
 * that, while it is outside: “Dit akkoord geldt tot en met 2029”, “Tijdens de looptijd, in 2030, …”. Past, future
 * and whose plan it is have no say in that.
 * @param title of the main document, by which a text may call it
 */
export function isOfOwnTerm(
  { passage, read, sentence, from }: Found<TextDate>,
  period: Period,
  title: string | undefined,
): boolean {
  if (!(hint.test(sentence) || (title && sentence.includes(title))) || !isPartlyOutside(read, period))
    return false;
  const start = Math.min(from, read.weekday?.from ?? from);
  const begin = Math.max(0, start - REACH);
  const before = unnamed(passage.text.slice(begin, start), title).replace(otherSentence, '');
  const after = unnamed(passage.text.slice(read.to, read.to + REACH), title).split(clauseEnd)[0] ?? '';
  made ??= patterns();
  if (made.other.test(sentence)) return false;
  if (made.label.test(before) || made.behind.test(after)) return true;
  if (!made.pointed.test(before)) return false;
  const around = `${before} … ${after}`;
  if (made.within.test(around) || made.lasts.test(before) || made.ordinal.test(before)) return true;
  const { year = 0 } = read;
  const isBeside = year === period.from - 1 || (year === period.to + 1 && aftermath(sentence));
  return !isBeside && made.loosely.test(around);
}

/** A document that is called by its title is this one. */
const unnamed = (text: string, title: string | undefined): string =>
  title ? text.replaceAll(title, 'dit akkoord') : text;

/** In characters: as far as a date and the term that it is said of are apart. */
const REACH = 110;
const hint =
  /akkoord|agenda|convenant|overeenkomst|pact|addendum|afspraken|looptijd|periode|jaar,|einde|duur|plan|programma/i;
/** Up to the begin of the clause in which the date is. */
const otherSentence =
  /^.*(?:[.!?]\s(?=\p{Lu})|;\s|[,–]\s(?:en\s|maar\s)?(?:dat|die|waar\p{L}*|maar|want|zoals)\s)/su;
const clauseEnd = /[.;!?]/;

/** Also the first or the last year of a stretch of years. */
function isPartlyOutside({ year, last = year }: TextDate, { from, to }: Period): boolean {
  return year !== undefined && last !== undefined && (year < from || last > to) && last - year < 30;
}

const bare =
  '(?:\\p{L}*(?:akkoord|agenda|convenant|overeenkomst)|addendum|pact|deal|(?:uitvoerings|jaar)?plan|programma|afspraken)';
const own = `(?:(?:dit|deze|ons|onze)\\s${bare}|(?:het\\s(?:akkoord|convenant|pact|addendum)|de\\s(?:agenda|overeenkomst))(?!\\s(?:van|voor|over|met|uit|tussen)\\s))`;
const term =
  '(?:(?:de|onze|deze)\\s)?(?:(?:ge)?hele\\s|volledige\\s)?(?:looptijd|akkoordperiode|convenantsperiode|planperiode|akkoordjaar|akkoordjaren)(?!\\svan\\s(?:de|het|een|haar|zijn|hun|die)\\s(?!akkoord|convenant|agenda|overeenkomst|pact))';
const inside =
  'tijdens|gedurende|binnen|halverwege|zolang|(?:eind|begin|ingangs|start|slot|expiratie)datum\\svan|(?:jaar|jaren|kalenderjaar|helft|duur|slotstuk)\\svan';
/** Of these there can be accounts after the end, and work before the begin. */
const loosely =
  '(?:aan|voor|vóór|tegen|op)\\s(?:het\\s)?(?:einde?|begin|slot)\\svan|(?:geld|middelen|budget|einde|begin|afspraken|uitvoering|partners|partijen|activiteiten|doelen|doelstellingen|coaches)\\s(?:van|uit|in)';

interface Patterns {
  readonly other: RegExp;
  readonly label: RegExp;
  readonly behind: RegExp;
  readonly pointed: RegExp;
  readonly within: RegExp;
  readonly loosely: RegExp;
  readonly lasts: RegExp;
  readonly ordinal: RegExp;
}

let made: Patterns | undefined;

const patterns = (): Patterns => ({
  /** What is said to be before or behind it, or of another one. */
  other: latin.iu`(?<!\p{L})(?:na\s(?:afloop|het\seinde|deze\speriode)|afloop|ook\sna|lang\s(?:voor|na)|los\svan|(?:jaar|jaren|maand|maanden|kort|vlak|direct|meteen)\sna|(?:na|naast|tot|vanaf|sinds)\s(?:het\sbegin\svan\s)?(?:dit|ons|deze|onze)\s${bare}|voorbij|afgelopen|verstreken|vorige?|eerdere?|voorganger|opvolger|volgende|nieuwe?\s${bare}|een\svervolg\sop|verleng\p{L}*|ondertekend|getekend|voorbereid\p{L}*|voorbereiding|vervangt|volgt\sop|bouwt\s(?:\p{L}+\s)?voort|daarna|nadien|bewaartermijn|archief\p{L}*|verwachting|prognose|nulmeting|sinds)(?!\p{L})`,
  label: latin.iu`^\s*(?:start|begin|aanvang|ingang|einde?|afloop|looptijd|duur|(?:start|begin|ingangs|eind|slot)datum)(?:\s(?:van\s)?(?:(?:dit|het|de|deze)\s)?${bare})?\s?:\s(?:\p{L}+\s){0,3}$`,
  behind: latin.iu`^\s(?:van|uit)\s(?:dit|ons|deze|onze)\s${bare}(?!\p{L})`,
  pointed: latin.iu`(?:[,(:–]|(?<!\p{L})(?:in|op|tot|met|t\/m|uiterlijk|voor|vóór|per|einde?|begin|medio|half|en|tussen|is|was|over|ook|dus|(?:eind|begin|start|ingangs)?datum|periode|jaren|maart|vanaf|van|voorjaar|najaar|zomer|herfst|winter|mei|schooljaar))\s(?:(?:het|de|van)\s)?$`,
  within: latin.iu`(?<!\p{L})(?:(?:(?:${inside})\s(?:${term}|${own})|(?:in|over)\s${term})|(?:akkoord|convenants|plan)(?:periode|jaar|jaren)|(?:voor|vóór|voordat)\s${own}\s(?:eindigt|afloopt|verloopt|stopt)|(?:nog|steeds)\smet\sdit\sgeld)(?!\p{L})`,
  loosely: latin.iu`(?<!\p{L})(?:${loosely})\s(?:${term}|${own})(?!\p{L})`,
  lasts: latin.iu`(?<!\p{L})(?:${own}|${term})\s(?:\p{L}+\s){0,3}?(?:geldt|gelden|loopt|lopen|duurt|duren|eindigt|eindigen|begint|begon|start|startte|ving|vangt|bestrijkt|beslaat|omvat|strekt|heeft|heeft\sals\s\p{L}+|is\s(?:van\skracht|geldig|gesloten\svoor|aangegaan\svoor)|verloopt|vervalt|gaat\sin|ging\sin|treedt|trad|leggen)(?!\p{L})(?:[^,;:.(]|,\s(?:dus\s)?(?:van|in|tot))*$|^(?:met\s)?(?:[^,;:.(]*\shebben\szich)[^,;:.(]*$`,
  /** “Het derde en laatste jaar, 2029, …” */
  ordinal: latin.iu`^(?:in\s)?het\s(?:eerste|tweede|derde|vierde|vijfde|laatste)(?:\sen\slaatste)?\s(?:jaar|akkoordjaar)(?:\svan\s${own})?(?:,|\sis)\s$`,
});
