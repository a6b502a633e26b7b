import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import type { Reader, Stretch } from '../../reading/found.ts';
import { type Match, matches } from '../../reading/matches.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { finalVerbs, mainVerbs } from './directions.ts';
import { type Sign, signOfDeed, signOfWord, themePattern } from './good-and-bad.ts';
import { hinderedIn } from './hindered.ts';
import { people } from './people.ts';
import { polarWords } from './polar-words.ts';

const wordsThat = (isGood: boolean): string =>
  [...polarWords]
    .flatMap(([word, polar]) => (polar.isGood === isGood ? word.replaceAll(' ', '\\s') : []))
    .join('|');
const theme = (): string =>
  `(?:${[...polarWords.keys()]
    .filter((word) => word.includes(' '))
    .map((word) => word.replaceAll(' ', '\\s'))
    .join('|')}|${[...polarWords.keys()].filter((word) => !word.includes(' ')).join('|')}|${themePattern})`;

/** Whose, where, to what end: between a theme and its verb. */
const aside =
  '(?:\\s(?:bij|in|van|tussen|over|op|voor|onder|tegen|aan|met|naar|om|rond|onderling)\\s[^.;:!?]{1,60}?|\\s(?:die|dat|waar\\p{L}*)\\s[^.;:!?]{1,60}?,)?';
const hint =
  /aal|dal|minder|krimp|halve|zak|slink|slecht|nem|neemt|loop|lop|ga|is |zijn |word|moet|stijg|groei|dubbel|drievoud|verdwijn/;

const turns = (verbs: Readonly<Record<'down' | 'up', string>>): string =>
  `(?:(?<down>${verbs.down})|(?<up>${verbs.up}))(?!\\p{L})`;
const counted = `(?:aantal|percentage|aandeel|deel|gedeelte|groep)(?:\\s(?:van\\s)?(?:de\\s|alle\\s|onze\\s)?(?:\\p{L}+e\\s)?${people})?\\s(?<deed>(?:dat|die|met|zonder)\\s[^.;:!?]{3,90}?),?`;

/** Something that becomes less or more, and the part of people that does something. */
const themes = matches(
  () => latin.giu`(?<!\p{L})(?<theme>${theme()})(?!\p{L})${aside},?\s${turns(mainVerbs)}`,
  hint,
);
const parts = matches(
  () => latin.giu`(?<!\p{L})${counted}\s${turns(mainVerbs)}`,
  /aantal|percentage|deel|groep/i,
);
/** The same where the verb comes last: “Wij willen dat de betrokkenheid van ouders afneemt”. */
const finalHint =
  /(?:dat|opdat|dan|laten|doen|moeten)\s[\s\S]*(?:neemt|nemen|loopt|lopen|word|gaat|daal|dal|minder|krimp|halve|zakt|slink|verdwijn|stijg|groei|dubbel)/i;
const finalThemes = matches(
  () =>
    latin.giu`(?<=(?<!\p{L})(?:dat|zodat|opdat)\s(?:[^.;:!?,]{1,30}\s)?)(?<theme>${theme()})(?!\p{L})${aside}\s${turns(finalVerbs)}`,
  finalHint,
);
const finalParts = matches(
  () => latin.giu`(?<=(?<!\p{L})(?:dat|zodat|opdat)\s(?:[^.;:!?,]{1,30}\s)?)${counted}\s${turns(finalVerbs)}`,
  finalHint,
);
/** Fewer or more people who do something. */
const numbered = matches(
  () =>
    latin.giu`(?<!\p{L})(?:steeds\s|nog\s|veel\s|flink\s)?(?:(?<down>minder|weinig)|(?<up>meer))\s(?:\p{L}+e\s)?${people}\s(?:dan\s(?:nu|vorig\sjaar|in\s\d{4})\s)?(?<deed>[^.;:!?,]{3,90})`,
  /minder|weinig|meer/i,
);

const wrongWay = [
  matches(
    () =>
      latin.giu`(?<!\p{L})(?:minder|lagere?|geringere?|zwakkere?|slechtere?)\s(?:${wordsThat(true)})(?!\p{L}|\sop\s)`,
    /minder|lager|geringer|zwakker|slechter/i,
  ),
  matches(
    () => latin.giu`(?<!\p{L})(?:meer|hogere?|grotere?|langere?)\s(?:${wordsThat(false)})(?!\p{L})`,
    /meer|hoger|groter|langer/i,
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

const goalHeading = says`doel|doelen|doelstelling|doelstellingen|einddoel(?:en)?|ambities?|streefdoelen|streefwaarden?|resultaat|\p{L}*resultaten|beoogde?|bereiken|willen|monitoring|indicatoren|effecten|opbrengst|opbrengsten`;
const wish = says`ons\sdoel|het\sdoel|doel\sis|doelstelling|ambitie|(?:we|wij)\s(?:willen|hopen|beogen|verwachten|wensen)|(?:willen|hopen|beogen)\s(?:we|wij)|streven|streefdoel|bereiken|zodat|opdat|zorgen\s(?:we|wij)\s(?:voor|dat|ervoor)|(?:we|wij)\szorgen|(?:we|wij)\swerken\s(?:eraan|toe)|moet\sertoe\sleiden`;
const praise = says`(?:mooi|goed|prachtig|fijn|positief)\sresultaat|goed\snieuws|succes|(?:dat|dit|daar)\s(?:is|doen|gaan|werken)\s(?:wat\s)?(?:(?:we|wij)\swillen|ons\sdoel|het\sdoel|onze\sambitie|(?:we|wij)\s(?:het\s)?(?:voor|aan|naartoe))`;
/** Anywhere in its sentence: it is not meant, or it was so, or is only a fear. */
const denial = says`niet|geen|nooit|voorkom(?:en|t)|tegengaan|bestrijden|verminderen|minder(?:en|t)\s(?:van)?|terugdringen|maar|terwijl|hoewel|ondanks|helaas|zorgelijk|als|wanneer|omdat|doordat|waardoor|was|waren|werd|werden|risico|dreigt|momenteel|inmiddels|(?<!dan\s)nu|(?:laatste|afgelopen)\sjaren`;
/** In front of it: something is done about it, or it is of other people. */
const denialBefore = says`zonder|tegen|minder(?:en|t)?|kinderen\smet|leerlingen\smet|jongeren\smet|ouders\smet|gezinnen\smet|aandacht|kans|hulp|aanpak|afname|daling`;
const denies = says`niet|geen|nooit`;

/** Something of it is less: “het verschil in de woordenschat”. */
const governed = latin.iu`(?<!\p{L})(?:in|van|op|aan|bij|met|tussen|over|naar|voor|om|tegen|door|zonder|rond|uit)\s(?:(?:de|het|een|hun|zijn|haar|onze|deze|die)\s)?(?:(?!(?:de|het|een)\s)\p{L}{3,20}e\s)?$`;
/** “Het aantal thuiszitters”, “de mate van zelfstandigheid”. */
const amountOf = latin.iu`(?<!\p{L})(?:mate|gevoel|niveau|graad|percentage|aantal)\svan\s(?:de\s|het\s)?$`;

/** Finds goals that say more of what is bad or less of what is good, and what nobody can mean. */
export const turnedGoals: Reader<Stretch> = (text, passage) => {
  const isGoal =
    ['item', 'paragraph', 'cell', 'heading'].includes(passage.kind) &&
    (goalHeading(passage.under.at(-1) ?? '') || (passage.kind === 'heading' && goalHeading(text)));
  /** What its sentence says before and behind it. */
  const around = ({ from, to }: Stretch): { readonly before: string; readonly behind: string } => {
    const sentence = sentenceAround(text, from);
    const end = sentence.from + sentence.text.length;
    return { before: text.slice(sentence.from, from), behind: text.slice(to, Math.max(to, end)) };
  };
  const isMeant = (stretch: Stretch): boolean => {
    const { before, behind } = around(stretch);
    // What is wished behind it (“en daar willen we iets aan doen”) may be the opposite.
    return (
      (isGoal || wish(before) || praise(behind)) && !denial(`${before} ${behind}`) && !denialBefore(before)
    );
  };
  const isPlain = (stretch: Stretch): boolean => !denies(around(stretch).before);
  const isHead = ({ from }: Stretch): boolean => {
    const before = text.slice(Math.max(0, from - 40), from);
    return !governed.test(before) || amountOf.test(before);
  };
  const all = (readers: readonly ((authored: string) => readonly Match[])[]) =>
    readers.flatMap((read) => read(text));
  const always = [...all(absurd).filter(isPlain), ...hinderedIn(text)];
  // Nothing in it says that it is meant: the long patterns are spared.
  if (!isGoal && !wish(text) && !praise(text)) return withoutOverlap(always);
  return withoutOverlap([
    ...always,
    ...all([themes, finalThemes]).filter(
      (each) => isTurned(each, signOfTheme(each)) && isHead(each) && isMeant(each),
    ),
    ...all([parts, finalParts, numbered]).filter(
      (each) => isTurned(each, signOfDeed(each.groups.deed ?? '')) && isMeant(each),
    ),
    ...all(wrongWay).filter(
      (each) => isMeant(each) && (wish(around(each).before) || praise(around(each).behind)),
    ),
  ]);
};

function withoutOverlap(found: readonly Stretch[]): readonly Stretch[] {
  return found.filter(({ from, to }, index) =>
    found.slice(0, index).every((other) => other.to <= from || to <= other.from),
  );
}

function signOfTheme({ groups: { theme: said = '' } }: Match): Sign | undefined {
  return signOfWord(said.replace(/\s+/gu, ' '));
}

function isTurned({ groups: { down } }: Match, sign: Sign | undefined): boolean {
  return sign === (down === undefined ? 'bad' : 'good');
}
