import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import type { Reader, Stretch } from '../../reading/found.ts';
import type { Passage } from '../../reading/passages.ts';
import { type ReadSentence, readText } from '../../reading/read-text.ts';
import { hinderedIn } from './hindered.ts';
import type { Statement } from './statement.ts';
import { statementsIn } from './statements.ts';
import { contraryIn } from './valence/contrary.ts';

const turns = latin.iu`(?<!\p{L})(?:maar|terwijl|helaas)(?!\p{L})`;

const goalHeading = says`doel|doelen|doelstelling|doelstellingen|einddoel(?:en)?|ambities?|streefdoelen|streefwaarden?|resultaat|\p{L}*resultaten|beoogde?|bereiken|willen|monitoring|verwachten|hopen|oplevert|opleveren|indicatoren|effecten|opbrengst|opbrengsten`;
const wish = says`ons\sdoel|het\sdoel|doel\sis|doelstelling|ambitie|bedoeling\sis|(?:we|wij|partners|partijen)\s(?:willen|hopen|beogen|verwachten|wensen)|(?:willen|hopen|beogen)\s(?:we|wij|de\spartners|partijen)|streven|streefdoel|bereiken|zodat|opdat|zorgen\s(?:we|wij)\s(?:voor|dat|ervoor)|(?:we|wij)\szorgen|hopelijk|(?:zetten|spannen|zet|spant)\s(?:ons|zich)\s(?:er|ervoor|in)|ma(?:ken|akt)\s(?:ons|zich)\s(?:er|ervoor|hard|sterk)|(?:we|wij)\swerken\s(?:eraan|toe)|moet\sertoe\sleiden`;
const praise = says`opdat|want\szo|(?:mooi|goed|prachtig|fijn|positief)\sresultaat|goed\snieuws|succes|trots|gelukkig|(?:precies|juist)\s(?:onze|de)\sbedoeling|(?:is|was|doen|gaan|werken)\s(?:(?:precies|juist)\s)?(?:wat\s)?(?:(?:we|wij|partijen|(?:de|alle)\s(?:partners|partijen))\s(?:(?:juist|ook|precies)\s)?(?:willen|beogen|wensen|hopen|zoeken)|ons\sdoel|het\sdoel|onze\sambitie|onze\sbedoeling|(?:we|wij)\s(?:het\s)?(?:voor|aan|naartoe))`;
const future = says`over\s(?:\p{L}+|\d+)\sjaar|straks|eind(?:e)?\s20\d\d|in\s20\d\d|aan\shet\seinde?|na\safloop|dan|zal|zullen`;
/** Behind a comma: “…, wat partijen juist beogen”. */
const isWanted = says`wat\s(?:we|wij|(?:de\s|alle\s)?(?:partijen|partners))\s(?:(?:juist|ook|precies|graag)\s)?(?:willen|beogen|wensen|nastreven)`;
/** Glad that something was so. */
const glad = says`gelukkig|tot\s(?:onze|ons|ieders)\s(?:vreugde|tevredenheid|genoegen)|(?:mooi|goed|prachtig)\sresultaat`;
/** It comes of what we do. */
const ourWork = says`(?:door|met|dankzij|via)\s(?:deze|dit|onze|ons)\s\p{L}*(?:aanpak|agenda|akkoord|convenant|project|programma|coaches|coach|mentoren|maatregelen|maatregel|aanbod|plan|interventie)|hiermee|daarmee`;
const otherHeading = says`acties?|maatregelen|aanpak|activiteiten|aanleiding|situatie|achtergrond|knelpunten|problemen|cijfers|planning|risico’s|waarom|feiten|stand`;
/** In its clause: it is not meant, or it was so, or is only a fear. */
const denial = says`niet|geen|nooit|voorkom(?:en|t)|tegengaan|bestrijden|verminderen|minder(?:en|t)\s(?:van)?|terugdringen|ombuigen|stuiten|keren|opvangen|compenseren|opgevangen|gecompenseerd|gedekt|maar|terwijl|hoewel|ondanks|helaas|zorgelijk|als|wanneer|omdat|doordat|waardoor|was|waren|werd|werden|(?:beoordelen|bezien|nagaan|onderzoeken|bekijken|toetsen|bepalen|vragen|weten)\sof|risico|dreigt|momenteel|inmiddels|nog\saltijd|(?<!dan\s)nu|(?:laatste|afgelopen)\sjaren`;
/** In front of it: something is done about it, or it is of other people. */
const denialBefore = says`zonder|sluit|verdwijnt|stopt|tegen|minder(?:en|t)?|kinderen\smet|leerlingen\smet|jongeren\smet|ouders\smet|gezinnen\smet`;
const still = says`nog\saltijd|nog\ssteeds`;
const denies = says`niet|geen|nooit`;

/** Finds goals that say more of what is bad or less of what is good, and what nobody can mean. */
export const turnedGoals: Reader<Stretch> = (text, passage) => {
  const isGoal = isAmongGoals(text, passage);
  const turned = readText(text).flatMap((sentence, at, sentences) =>
    statementsIn(sentence.tokens, sentences[at - 1]?.tokens).flatMap((statement, index, all) =>
      isTurned(statement, all.slice(0, index), sentence, text, isGoal)
        ? [stretchOf(statement, sentence)]
        : [],
    ),
  );
  return withoutOverlap([...hinderedIn(text), ...turned, ...contraryIn(text, isGoal)]);
};

/** Below a heading for goals; of the items of a part of that too, unless it is for something else. */
function isAmongGoals(text: string, { kind, under }: Passage): boolean {
  const own = under.at(-1) ?? '';
  if (kind === 'heading') return goalHeading(text) || goalHeading(own);
  if (!['item', 'paragraph', 'cell'].includes(kind)) return false;
  if (goalHeading(own)) return true;
  const isBelow = under.some((heading) => goalHeading(heading)) && !otherHeading(own);
  return isBelow && (kind !== 'paragraph' || future(text));
}

function isTurned(
  statement: Statement,
  earlier: readonly Statement[],
  sentence: ReadSentence,
  text: string,
  isGoal: boolean,
): boolean {
  const { from, to } = stretchOf(statement, sentence);
  const before = text.slice(sentence.from, from);
  const behind = text.slice(to, sentence.to);
  if (statement.isAbsurd) return !denies(before);
  if (statement.sign === 'good') return isFought(behind);
  // What it says of another thing is not said of this one.
  const others = earlier.map((each) => stretchOf(each, sentence)).filter((other) => other.to <= from);
  const own = others.reduceRight(
    (rest, other) => rest.replace(text.slice(other.from, other.to), ' '),
    before,
  );
  const near = `${own} ${behind.split(',')[0]}`;
  if (statement.isPast)
    return !denies(near) && glad(`${before.split(';').at(-1)}${text.slice(from, to)}${behind.split(';')[0]}`);
  // “Neemt nog altijd toe”: so it is now.
  if (still(text.slice(from, to)) || denial(near) || denialBefore(own) || turns.test(behind)) return false;
  if (statement.isEvent && !statement.isAimed) return praise(text.slice(sentence.from, sentence.to));
  return (
    isGoal ||
    statement.isAimed ||
    wish(before) ||
    ourWork(before) ||
    isWanted(behind) ||
    praise(text.slice(sentence.from, sentence.to))
  );
}

/** “…, en daar willen wij iets tegenover zetten”: of what is good. */
const isFought = (behind: string): boolean =>
  latin.iu`^,\s(?:en\s)?(?:juist\s)?(?:daar|dat|die)\s(?:willen|gaan|moeten|zullen)\s(?:we|wij)\s[^.;]{0,50}?(?:tegen\p{L}*|aan\sdoen|voorkomen|bestrijden|stoppen|een\shalt)(?!\p{L})`.test(
    behind,
  );

function stretchOf({ first, last }: Statement, { tokens }: ReadSentence): Stretch {
  const start = /^(?:de|het|een|zo|er)$/u.test(tokens[first]?.word ?? '') ? first + 1 : first;
  return { from: tokens[start]?.from ?? 0, to: tokens[last]?.to ?? 0 };
}

function withoutOverlap(found: readonly Stretch[]): readonly Stretch[] {
  return found.filter(({ from, to }, index) =>
    found.slice(0, index).every((other) => other.to <= from || to <= other.from),
  );
}
