import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import type { Reader, Stretch } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { polarWords } from './polar-words.ts';

const wordsThat = (isGood: boolean): string =>
  [...polarWords]
    .flatMap(([word, polar]) => (polar.isGood === isGood ? word.replaceAll(' ', '\\s') : []))
    .join('|');

/** People of whom a goal tells how many do something. */
const people =
  '(?:kinderen|leerlingen|jongeren|ouders|gezinnen|peuters|inwoners|studenten|scholieren|deelnemers|bewoners|mensen)';
const goodDeeds =
  '[^,.;]{0,40}(?:kan\\s(?:zwemmen|lezen|schrijven|rekenen|meedoen)|meedoet|deelneemt|slaagt|sport|leest|zich\\sveilig\\svoelt|(?:een|zijn|haar)\\s(?:diploma|startkwalificatie)\\shaalt|naar\\sde\\s(?:voorschool|bibliotheek)\\sgaat|op\\sniveau\\s(?:leest|rekent|presteert))';
const badDeeds =
  '[^,.;]{0,40}(?:uitvalt|zittenblijft|blijft\\szitten|verzuimt|spijbelt|thuiszit|thuis\\szit|gepest\\swordt|wordt\\sgepest|zonder\\sdiploma\\s\\p{L}+|schulden\\sheeft|achterstand\\sheeft)';

/** Whose, where, between whom. */
const aside = '(?:\\s(?:bij|in|van|tussen|over|op|voor|onder|tegen)\\s[^,.;!?]{1,50}?)?';
const verbs = {
  less: '(?:daalt|dalen|vermindert|verminderen|krimpt|halveert|halveren|zakt|(?:neemt|nemen)(?:\\s[^,.;]{1,40}?)?\\saf|(?:is|zijn|wordt|worden)\\s(?:[^,.;]{1,50}?\\s)?(?:verkleind|verminderd|gedaald|afgenomen|gehalveerd|teruggebracht|teruggedrongen|verlaagd|kleiner|lager))',
  more: '(?:stijgt|stijgen|groeit|groeien|verdubbelt|verdubbelen|(?:neemt|nemen)(?:\\s[^,.;]{1,40}?)?\\stoe|(?:is|zijn|wordt|worden)\\s(?:[^,.;]{1,50}?\\s)?(?:vergroot|verhoogd|gestegen|toegenomen|verdubbeld|gegroeid|groter|hoger))',
};
const start = '(?<!\\p{L})';
const hint = /aal|dal|minder|krimp|halve|zakt|nem|neemt|is |zijn |word|stijg|groei|dubbel/;

const turned = [
  matches(
    () =>
      latin.giu`${start}(?:(?:${wordsThat(true)})${aside}|aantal\s${people}\sdat\s${goodDeeds}),?\s${verbs.less}(?!\p{L})`,
    hint,
  ),
  matches(
    () =>
      latin.giu`${start}(?:(?:${wordsThat(false)})${aside}|aantal\s${people}\sdat\s${badDeeds}),?\s${verbs.more}(?!\p{L})`,
    hint,
  ),
];
const wrongWay = [
  matches(
    () => latin.giu`(?<!\p{L})(?:minder|lagere?|geringere?)\s(?:${wordsThat(true)})(?!\p{L})`,
    /minder|lager|geringer/i,
  ),
  matches(
    () => latin.giu`(?<!\p{L})(?:meer|hogere?|grotere?)\s(?:${wordsThat(false)})(?!\p{L})`,
    /meer|hoger|groter/i,
  ),
];
/** Nobody is at risk of something good, or has good of what is lacking. */
const absurd = [
  matches(
    () =>
      latin.giu`(?<!\p{L})(?:verhoogd\s|groter\s|hoger\s)?(?:risico|gevaar)\sop\s(?:een\s)?(?:goede|betere|succesvolle|gezonde|veilige|gelijke|kansrijke)\s\p{L}{3,30}`,
    /risico|gevaar/i,
  ),
  matches(
    () =>
      latin.giu`(?<!\p{L})(?:(?:profiteren|profiteert|genieten|geniet)\svan|gebaat\sbij|baat\s(?:hebben\s|heeft\s)?bij)\s(?:een|het)\s(?:gebrek|tekort|achterstand)(?:\saan\s\p{L}{3,30})?`,
    /profite|geniet|baat/i,
  ),
];

const goalHeading = says`doel|doelen|doelstelling|doelstellingen|ambities?|streefdoelen|resultaten|beoogde|bereiken|monitoring|indicatoren|effecten|opbrengsten`;
const wish = says`ons\sdoel|het\sdoel|doel\sis|ambitie|(?:we|wij)\swillen|willen\s(?:we|wij)|streven|zodat|zorgen\s(?:we|wij)\s(?:voor|dat)|(?:we|wij)\szorgen`;
const praise = says`(?:mooi|goed|prachtig|fijn|positief)\sresultaat|goed\snieuws|succes|dat\sis\swat\s(?:we|wij)\swillen`;
const denial = says`niet|geen|nooit|zonder|voorkom(?:en|t)|tegengaan|tegen|bestrijden|verminderen|minder(?:en|t)\s(?:van)?|terugdringen|maar|terwijl|hoewel|ondanks|helaas|zorgelijk|als|wanneer|omdat|doordat|waardoor|was|waren|werd|werden|kinderen\smet|leerlingen\smet|jongeren\smet|ouders\smet|gezinnen\smet|aandacht|risico|kans|hulp|aanpak|afname|daling|van\s(?:34|\d+)\snaar`;

const denies = says`niet|geen|nooit`;

/** Something of it is less: “het verschil in woordenschat”. */
const governed = latin.iu`(?<!\p{L})(?:in|van|op|aan|bij|met|tussen|over|naar|voor|om|tegen)\s$`;

/** Finds goals that say more of what is bad or less of what is good, and what nobody can mean. */
export const turnedGoals: Reader<Stretch> = (text, passage) => {
  const isGoal =
    (passage.kind === 'item' || passage.kind === 'paragraph') && goalHeading(passage.under.at(-1) ?? '');
  /** What its sentence says before and behind it. */
  const around = ({ from, to }: Stretch): { readonly before: string; readonly behind: string } => {
    const sentence = sentenceAround(text, from);
    const end = sentence.from + sentence.text.length;
    return { before: text.slice(sentence.from, from), behind: text.slice(to, Math.max(to, end)) };
  };
  const isMeant = (stretch: Stretch): boolean => {
    const { before, behind } = around(stretch);
    // What is wished behind it (“en daar willen we iets aan doen”) may be the opposite.
    return (isGoal || wish(before) || praise(behind)) && !denial(`${before} ${behind}`);
  };
  const isPlain = (stretch: Stretch): boolean => !denies(around(stretch).before);
  return [
    ...absurd.flatMap((read) => read(text)).filter(isPlain),
    ...turned
      .flatMap((read) => read(text))
      .filter((each) => isMeant(each) && !governed.test(text.slice(0, each.from).slice(-12))),
    ...wrongWay
      .flatMap((read) => read(text))
      .filter((each) => isMeant(each) && (wish(around(each).before) || praise(around(each).behind))),
  ];
};
