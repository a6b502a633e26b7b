import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import type { Passage } from '../../reading/passages.ts';
import { saysPlannedDeed } from '../../reading/planned-deed.ts';
import { sentencesOf } from '../../reading/sentences.ts';

// Steps that follow each other: what comes first, next and last.

const first = says`eerst|eerste\sstap|allereerst|als\seerste|om\ste\sbeginnen|(?:begint|beginnen|starten|start)\s(?:wij\s|we\s)?(?:bij|met|klein)|na\s(?:de\s|het\s|uw\s)?(?:ondertekening|besluit|akkoord|instemming|vaststelling|raadsvergadering|behandeling|handtekening(?:en)?)|zodra|nadat|(?:fase|stap)\s(?:1|één|een)`;
const next = says`dan|daarna|nadien|hierna|aansluitend|vervolgens|waarna|daarop|later|gaat\sdat\sgoed|als\sdie\s(?:er\s)?zijn|tweede\sstap|(?:fase|stap)\s(?:2|twee)`;
const last = says`tot\sslot|ten\sslotte|tenslotte|uiteindelijk|als\slaatste|als\ssluitstuk|tot\sbesluit|sluit(?:en)?\s(?:\p{L}+\s){0,2}(?:af|de\srij)|laatste\sstap|(?:fase|stap)\s(?:3|drie)|als\sdat\sloopt|sluit\s\p{L}+\s\p{L}+\saf`;
/** Lessons, meetings with a client and services: an order that comes back every time. */
const comesBack = says`kinderen|leerlingen|leerling|peuters|kleuters|kind|ouder|ouders|cliënt|cliënten|gezin|gezinnen|gesprek|gesprekken|melding|meldingen|aanvraag|aanvragen|telkens|steeds|altijd|elke|iedere|luister|luisteren|bellen|belt|strooit|strooien|kreeg|kregen|was|waren|werd|werden|is\s\p{L}+\sgevormd|toen|wet|hoe|aanmelding|bezwaar|klacht`;
const openings = latin.iu`^(?:bij|als|wanneer|indien|wie)\s`;
/** Who carries out a plan, or what is carried out. */
const parties = says`we|wij|gemeente|provincie|waterschap|school|scholen|bibliotheek|club|clubs|stichting|corporatie|verhuurder|\p{L}*team|projectleiders?|coördinator|coördinatoren|werkgroep|stuurgroep|college|raad|partners|partijen|coaches|vrijwilligers|bewakers|medewerkers|pilot|proef|project|werving|training|ondertekening|projectgroep|bestuur|werkers|dorpen|wijken|zaal|systeem`;

/** Says whether a sentence tells what parties do first, next and last. */
export function isSequenceOf(sentence: string): boolean {
  if (!next(sentence) || comesBack(sentence) || openings.test(sentence) || !parties(sentence)) return false;
  const isTold = first(sentence) && (last(sentence) || startsAt(sentence));
  return (isTold || benefits.test(sentence)) && saysPlannedDeed(sentence);
}

/** “De projectleiders worden benoemd, waarna de scholen zich kunnen melden en …” */
const benefits = latin.iu`(?<!\p{L})(?:wordt|worden)\s[^,.]{4,60},\swaarna\s[^.]{8,90}\sen\s`;
const startsAt = says`(?:start|starten|begint|beginnen)\s(?:bij|met)[^.]{4,60}\svervolgens`;

/** Says whether a sentence tells of a service, or of what was. */
export function isNoPlanning(sentence: string): boolean {
  return openings.test(sentence) || served(sentence);
}

const served = says`strooit|strooien|kreeg|kregen|was|waren|werd|werden|toen`;

/** Says whether a text says of two things at least which comes first, next or last. */
export function hasOrder(text: string): boolean {
  return [first, next, last].filter((mark) => mark(text)).length >= 2;
}

/**
 * Says whether the passages below a heading tell of steps: a list of deeds, or sentences that follow each
 * other. Below a heading that speaks of steps itself one word of order is enough.
 */
export function tellsOfSteps(passages: readonly Passage[], heading: 'steps' | 'road'): boolean {
  const items = passages.filter(({ kind }) => kind === 'item');
  const text = passages.map((passage) => passage.text).join(' ');
  if (isService(text) || past.test(text)) return false;
  if (items.length >= 3 && items.every((item) => item.text.length < 90)) return true;
  if (inSteps(passages[0]?.text ?? '') || doings.test(text)) return true;
  const isOrdered = heading === 'steps' ? [first, next, last].some((mark) => mark(text)) : hasOrder(text);
  return isOrdered && sentencesOf(text).some((sentence) => saysPlannedDeed(sentence.text));
}

/** The first column of a table of steps. */
const inSteps = (cell: string): boolean => /^(?:stap(?:pen)?|fasen?|volgorde)$/i.test(cell.trim());
/** `Werven, matchen, verhuizen, bezoeken.` */
const doings = latin.iu`^\p{L}+en(?:,\s\p{L}+en)+(?:\sen\s\p{L}+en)?\.?$`;

/** What is done each time again, for one person or by the reader. */
const isService = says`(?:een|het|de|ieder|elk|uw|dit)\s(?:kind|leerling|peuter|kleuter|ouder|cliënt|gezin|gesprek|melding|aanvraag|bezoek|les|zorg|deelnemer|inwoner|huurder)|cliënten|gesprekken|meldingen|aanvragen|telkens|steeds|altijd|elke|iedere|luister|luisteren|bellen|belt|strooit|strooien|kreeg|kregen|was|waren|werd|werden|is\s\p{L}+\sgevormd|toen|wet|aanmelding|bezwaar|klacht|(?:scan|vul|haal|kies|neem|stuur|meld|klik|ga)\s(?:de|het|een|uw|je)|(?:haalt|krijgt|kunt|vult|stuurt|meldt)\su|u\s(?:haalt|vult|stuurt|meldt)`;

const past = latin.iu`(?<!(?:zodra|nadat|als|wanneer)\s[^.,]{0,50})(?<!\p{L})(?:heeft|hebben|hadden|is|zijn)\s[^.]{0,40}(?<!\p{L})(?:ge\p{L}+[dt]|ver\p{L}+d)(?!\p{L})`;
