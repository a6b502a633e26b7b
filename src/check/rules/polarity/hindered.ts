import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import type { Stretch } from '../../reading/found.ts';
import { type Match, matches } from '../../reading/matches.ts';
import { readText } from '../../reading/read-text.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { people } from './people.ts';
import { signOfDeed } from './valence/sign-of-deed.ts';

/** What keeps people from something, by the form of its verb. */
const hinders =
  'belemmer(?:t|en)|hinder(?:t|en)|verhinder(?:t|en)|ontmoedig(?:t|en)|weerhoud(?:t|en)|(?:houdt|houden)\\ser(?:van)?|belet(?:ten)?|(?:maakt|maken)\\shet\\s(?:voor\\s)?(?:\\p{L}+\\s){0,3}(?:moeilijk|lastig|onmogelijk|zwaar)(?:er)?';
const hinder =
  'belemmeren|hinderen|verhinderen|ontmoedigen|weerhouden|beletten|afhouden|tegenhouden|afremmen|buitensluiten|uitsluiten';
const whom = '(?:(?:de|onze|alle|elke?|meer|deze|die)\\s)?(?:\\p{L}+e\\s)?';

/** “… belemmert kinderen om vooruit te komen”. */
const hindering = matches(
  () =>
    latin.giu`(?<!\p{L})(?:${hinders})\s(?:${whom}(?:${people}|kind|leerling|jongere|ouder)\s)?(?:(?:om|in|bij|van|er\s?van|aan|tot|het|hun)\s)?(?<deed>(?!(?:en|of)\s)(?:(?!\sdoor\s)[^.;:!?,]){3,80})`,
  /hinder|belemmer|ontmoedig|weerhoud|houd(?:t|en)\ser|belet|ma(?:akt|ken)\shet/i,
);
/** “Wij willen voorkomen dat elk kind mee kan.” */
const preventing = matches(
  () =>
    latin.giu`(?<!\p{L})(?:voorkom(?:en|t)|vermijd(?:en|t)|tegengaan|verhinder(?:en|t)|belet(?:ten)?|ervoor\swaken)\s(?:(?:wij|we|zo|daarmee|hiermee|ook|samen)\s){0,3}dat\s(?<deed>(?:(?!,\s(?:maar|omdat|want)\s)[^.;:!?]){3,100})`,
  /voorkom|vermijd|tegengaan|verhinder|belet|waken/i,
);
/** “Wij willen kinderen ontmoedigen om lid te worden.” */
const wishingAway = matches(
  () =>
    latin.giu`(?<!\p{L})(?:(?:wij|we)\swillen|willen\s(?:wij|we)|(?:ons|het)\sdoel\sis|gaan\s(?:wij|we))\s(?:[^.;:!?,]{0,30}\s)?${whom}${people}\s(?<first>[^.;:!?,]{0,40}?\s?)(?:te\s)?(?:${hinder})(?<deed>\s(?:om|in|bij|van|aan)\s[^.;:!?,]{3,60})?`,
  /belemmeren|hinderen|ontmoedigen|weerhouden|beletten|houden|afremmen|sluiten/i,
);
/** “Zo helpen wij leerlingen om uit te vallen.” */
const promoting = matches(
  () =>
    latin.giu`(?<!\p{L})(?:help(?:t|en)|stimule(?:ert|ren)|moedig(?:t|en)|ondersteun(?:t|en)|verle(?:idt|iden)|zorg(?:t|en)\s(?:(?:wij|we|zo|er)\s?){0,3}(?:voor\s)?dat|zodat|willen\s(?:(?:wij|we)\s)?dat|bereiken\s(?:(?:wij|we)\s)?dat)\s(?:(?:wij|we|zo|hiermee|daarmee|er)\s){0,2}${whom}${people}\s(?:(?:om|bij|eerder|vaker|sneller|meer|in|te|met)\s){0,3}(?<deed>(?:(?!(?:die|dat|met|zonder)\s)\p{L}+\s){0,2}(?:uit\ste\svallen|uitvallen|vallen\suit|achterblijven|achter\ste\sblijven|te\sspijbelen|spijbelen|afhaken|af\ste\shaken|te\spesten|te\sblijven\szitten|blijven\szitten|thuiszitten|thuis\ste\szitten|te\slaat\ste\skomen|schulden\ste\smaken|schulden\smaken|gepest\sworden))(?!\p{L})`,
  /uit\ste\svallen|uitvallen|vallen\suit|achter|spijbel|haken|pest|te\sblijven|blijven\szitten|thuis|te\slaat|schulden/i,
);

/** Who or what acts for the good of people: the parties, and what is called good. */
const acts = says`we|wij|ons|onze|dit|deze|(?:de|het|een)\s(?:\p{L}*(?:coach|coaches|interventie|aanpak|agenda|akkoord|project|programma|fonds|huiskamer|taalklas|maatje|maatjes|begeleider|begeleiders|training|cursus|bijeenkomst|regeling|activiteit|activiteiten|lessen|les))|(?:goede|veilige|vaste|rustige|warme|fijne|gezonde|sterke|vertrouwde|betere|duidelijke|gratis|betrokken|bekwame|leuke|extra|prettige|laagdrempelige)\s\p{L}+`;
const wishes = says`we|wij|willen|wil|doel|moet|moeten|ambitie|opdracht|om|zo|hiermee|daarmee|samen|streven|taak`;
const denies = says`niet|geen|nooit|zonder|nu|gebrek|tekort|wat|dat|die|of|als|wanneer|waar(?:door|om)?|omdat|doordat|te|soms|vaak|tegen|welke|tenzij`;
/** “Voorkomen dat de toegankelijkheid wordt beperkt”, “dat een deel meer kansen krijgt”. */
const lessens = says`beperkt|beperken|verminderd|verkleind|verlaagd|aangetast|bedreigd|geschaad|verdrongen|verdwijnt|verdwijnen|onder\sdruk|in\shet\sgeding|in\sgevaar|een\sdeel|sommigen?|enkelen?`;
const deniesPrevention = says`niet|geen|nooit|zonder`;

/** Finds where the parties would keep people from what is good, or bring them to what is bad. */
export function hinderedIn(text: string): readonly Stretch[] {
  const before = ({ from }: Stretch): string => {
    const sentence = sentenceAround(text, from);
    return text.slice(sentence.from, from);
  };
  /** The clause in front: what is the subject of the verb. */
  const clause = (each: Stretch): string => before(each).split(/[,:]/u).at(-1) ?? '';
  const isGood = ({ groups: { deed = '', first = '' } }: Match): boolean =>
    signOfDeed(readText(`${first} ${deed}`).flatMap(({ tokens }) => tokens)) === 'good' && !lessens(deed);
  return [
    ...hindering(text).filter((each) => isGood(each) && acts(clause(each)) && !denies(clause(each))),
    ...preventing(text).filter(
      (each) =>
        isGood(each) &&
        (wishes(clause(each)) || clause(each).trim() === '') &&
        !deniesPrevention(clause(each)),
    ),
    ...wishingAway(text).filter(isGood),
    ...promoting(text).filter((each) => !deniesPrevention(`${before(each)} ${each.groups.deed}`)),
  ].map(({ from, to, groups: { deed = '' } }) => ({ from, to: to - (deed.length - deed.trimEnd().length) }));
}
