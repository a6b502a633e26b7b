import { latin } from '../../../text/latin.ts';
import { monthPattern } from '../../reading/dates-in-text.ts';

const dated = `(?<!\\p{L})${monthPattern}(?!\\p{L})|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<!\\p{L})(?:Q[1-4]|kwartaal|kwartalen|weken|week|maanden|maand|schooljaar|schooljaren|jaar|jaren|semester|trimester|dagen|doorlopend|continu)(?!\\p{L})|(?<!\\d)\\d{1,2}[-/]\\d{1,2}(?!\\d)`;

/** A date, a month, a year, so many weeks, or how often. */
export const saysDate = latin.iu`${dated}|(?<!\p{L})(?:wekelijkse?|maandelijkse?|jaarlijkse?)(?!\p{L})`;

const season = '(?:voorjaar|najaar|zomer|herfst|winter|lente|\\p{L}{1,12}vakantie)';

/** A season, the year of which may be missing (`dates/no-year`). */
export const saysSeason = latin.iu`(?<!\p{L})${season}(?!\p{L})`;

/** Any word that says when something is, also beside something else. */
export const saysWhen = latin.iu`${dated}|(?<!\p{L})(?:voorjaar|najaar|zomer\p{L}*|herfst\p{L}*|winter|lente|vakantie|direct|meteen|gelijktijdig|tegelijk|aansluitend|(?:na|tijdens|parallel\saan|gelijk\smet)\s(?:de\s)?(?:fase|stap|eerste|tweede|derde|vorige)|afloop|startdatum|einddatum|periode)(?!\p{L})`;
