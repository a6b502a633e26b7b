import { kindFacts } from '../../../kinds/facts.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Found, Stretch } from '../../reading/found.ts';
import { type Match, matches } from '../../reading/matches.ts';
import { numeralPattern, readNumeral } from '../../reading/numerals.ts';
import type { Passage } from '../../reading/passages.ts';
import { isOfAnotherBudget } from '../money/of-another-budget.ts';
import { countedThings, ownPaper, sectionNoun } from './counted-things.ts';

/** A number of things that a text says there are. */
export interface ToldTotal extends Stretch {
  readonly count: number;
  /** The number as it is written; absent when it is in another word (`drieën`). */
  readonly authored?: string;
  /** Without an article, in lower case. */
  readonly noun: string;
  /** It is said as the number of all: `drie in totaal`, `aantal: drie`. */
  readonly isAll: boolean;
}

const number = String.raw`(?<count>${numeralPattern}|dozijn)`;
const nouns = countedThings.map(({ noun }) => noun).join('|');

/** `vier regels`, `drie vaste uitgangspunten`, `één enkele bron`. */
const plain = matches(
  () =>
    latin.giu`(?<![\p{L}\p{N}.,€/-])${number}(?:\s(?:enkele|enige|\p{L}{3,20}(?:e|en)))?\s(?<noun>${nouns})(?!\p{L})`,
  new RegExp(`(?:${numeralPattern}|dozijn)\\s(?:\\S+\\s)?(?:${nouns})`, 'i'),
);
const noun = String.raw`(?<!\p{L}|(?:per|elk|elke|ieder|iedere|dat|een)\s)(?<noun>${nouns})(?!\p{L})`;
/** Behind the noun, with words in between, or in front of it; each is made for a text that it may be in. */
const apart = [
  // `de jaren van dit akkoord, vier in totaal`
  matches(
    () => latin.giu`${noun}[^.;!?]{0,50},\s(?:samen\s)?${number}\s(?:in\stotaal|in\sgetal|stuks)`,
    /, \S+(?: \S+)? (?:in totaal|in getal|stuks)/i,
  ),
  // `ons uitgangspunt staat niet alleen: dit akkoord heeft er drie`
  matches(
    () =>
      latin.giu`${noun}[^.;!?]{0,80}(?:zijn|heeft|kent|telt|noemt|staan)\ser\s(?:in\stotaal\s)?${number}(?=[.,;!?)])`,
    /(?:zijn|heeft|kent|telt|noemt|staan) er /i,
  ),
  // `wie de handtekeningen telt, komt op zeven uit`
  matches(
    () => latin.giu`${noun}[^.;!?]{0,50}\skom(?:t|en)?\s(?:uit\s)?op\s${number}(?:\suit)?(?=[.,;!?)])`,
    /kom(?:t|en)? (?:uit )?op /i,
  ),
  // `het aantal partners bedraagt zeven`
  matches(
    () =>
      latin.giu`(?<!\p{L})aantal\s(?<noun>${nouns})(?:\svan\s${ownPaper})?\s(?:bedraagt|is|komt\s(?:uit\s)?op)\s${number}(?=[.,;!?)])`,
    /aantal [^.;]{0,60}(?:bedraagt|is|komt) /i,
  ),
  // `zes is het aantal partners`
  matches(
    () => latin.giu`(?<!\p{L})${number}\s(?:is|bedraagt)\shet\saantal\s(?<noun>${nouns})(?!\p{L})`,
    /(?:is|bedraagt) het aantal /i,
  ),
  // `looptijd: zes jaar`, `aantal begrotingsregels: vier`
  matches(
    () =>
      latin.giu`^(?:(?:aantal\s)?(?<noun>${nouns})(?:\svan\s${ownPaper})?|looptijd):\s${number}(?:\s(?<unit>jaar))?[.;,]?$`,
    /^[^:]{4,60}:\s\S+(?:\sjaar)?[.;,]?$/,
  ),
];

/** `met z’n achten`, `ons zestal`: so many partners. */
const together = matches(
  () =>
    latin.giu`(?<!\p{L})(?:met\s(?:z[’']n|ons|zijn)\s(?<people>tweeën|drieën|vieren|vijven|zessen|zevenen|achten|negenen|tienen|elven|twaalven)|(?:ons|dit|het|een)\s(?<group>duo|trio|kwartet|kwintet|sextet|\p{L}{3,6}tal)(?=\s(?:dat|bindt|partners|partijen|ondertekenaars)|[.,;!?]))(?!\p{L})`,
  /met (?:z.n|ons|zijn) \S{4,8}en|(?:ons|dit|het|een) (?:duo|trio|k[wi]\S{3,5}tet|sextet|\S{3,6}tal)\b/i,
);
const groups = ['', '', 'duo', 'trio', 'kwartet', 'kwintet', 'sextet'];
const people = wordList(
  '- - tweeën drieën vieren vijven zessen zevenen achten negenen tienen elven twaalven',
);

/** `Looptijd | vier jaar`: the row of a table. */
const label = latin.iu`^(?:(?:aantal\s)?(?<noun>${nouns})(?:\s(?:van|in)\s${ownPaper})?|looptijd)\s\|\s${number}(?:\s(?<unit>jaar))?$`;

/** Finds the numbers that a text gives for what the dossier can count. */
export function toldTotals(text: string, { kind, row }: Passage): readonly ToldTotal[] {
  if (kind === 'cell') return row === undefined ? [] : totalIn(label.exec(row), text);
  const all = apart.flatMap((read) => read(text)).flatMap((match) => toldBy(match, true));
  const some = plain(text).flatMap((match) => toldBy(match, false));
  // `looptijd: zes jaar` is told once.
  const others = some.filter(({ from, to }) => !all.some((each) => each.from <= from && to <= each.to));
  return [...all, ...others, ...together(text).flatMap(ofPeople)];
}

function toldBy({ groups, from, to }: Match, isAll: boolean): readonly ToldTotal[] {
  const { count: authored = '', noun = groups.unit } = groups;
  const count = readCount(authored);
  return count === undefined || noun === undefined
    ? []
    : [{ from, to, count, authored, noun: noun.toLowerCase(), isAll }];
}

function ofPeople({ groups: { people: many = '', group = '' }, from, to }: Match): readonly ToldTotal[] {
  const [one, other] = [people.indexOf(many.toLowerCase()), groups.indexOf(group.toLowerCase())];
  const count = Math.max(one, other) > 1 ? Math.max(one, other) : readNumeral(group);
  return count === undefined ? [] : [{ from, to, count, noun: 'partners', isAll: true }];
}

/** The second cell of a row holds the number that the first announces. */
function totalIn(row: RegExpExecArray | null, text: string): readonly ToldTotal[] {
  const isNumber = row?.[0].endsWith(`| ${text.trim()}`);
  return isNumber ? toldBy({ groups: row?.groups ?? {}, from: 0, to: text.length }, true) : [];
}

function readCount(authored: string): number | undefined {
  return /^dozijn$/iu.test(authored) ? 12 : readNumeral(authored);
}

/** Some of them, those of something else, or about so many. */
const someBefore = latin.iu`(?<!\p{L})(?:nieuwe|extra|andere|overige|eerste|tweede|laatste|volgende|minstens|ten\sminste|minimaal|maximaal|hoogstens|hooguit|ruim|circa|ongeveer|bijna|meer\sdan|minder\sdan|nog|ook|zeker|of|tot|om\sde|na|binnen|per|vorige|tussen\s\S+\sen|elke|iedere|ieder|waarvan|van\swie|daarvan|sinds|al|afgelopen|komende|eens\sin\sde|(?<!^|[.!?]\s|(?:elk|elke|ieder|één|een|geen|alle|helft|${numeralPattern})\s)van\sde)\s$`;
/** Of years alone: when something is, not how long. */
const someYears = latin.iu`(?<!\p{L})(?:over|in|met|met\sde)\s$`;
const someBehind = latin.iu`^(?:,?\szoals|\s(?:per|geleden|later|eerder|lang\selk|oud|of\smeer|van\shet\s(?:land|rijk)|elk|vallen|valt|waarvan|oudere?|langer|verleng\p{L}*)(?!\p{L}))`;
const ofOthers = says`landelijk\p{L}*|regionale?|provinci\p{L}*|vorige?|eerdere?|aangrenzende?|buur\p{L}*|destijds|toen|subsidieregeling|werkgroep|voorbeeld|elders|elk\skind|leerling\p{L}*|verleng\p{L}*|maximaal|kinderen\svan|als|indien|wanneer|tenzij|mits|zodra|schooljaren|kunnen|kan|vervolg\p{L}*|zoeken|onderhandel\p{L}*`;
/** What runs for years besides the document. */
const ofOtherTime = says`\p{L}*(?:contract|lening|subsidie|vergunning|traject|cursus|abonnement|project|pilot|proef|onderzoek|aanstelling|opleiding)|levensduur|huur|langer|korter|afloop|verlopen|tussentijds`;
/** Says of the whole how many parts there are. */
const holds = says`telt|tellen|kent|heeft|bevat|bestaat|omvat|rust|steunt|berust|stoelt|noemt|valt|vallen|uiteen|beschrijft|verdeeld|gedekt|komt|bestrijkt|beslaat|loopt|geldt|duurt|looptijd|opgebouwd|maar|slechts|enkele|enige`;
const onlyOne = says`maar|slechts|enkele|enige`;
const ofYears = /jaar|jaren/u;
const definite = latin.iu`(?:^|\s)(?:de|alle|onze|deze|die)\s$|begroting\s\($`;

/** Returns how many there are, when a text says that there are another number of them. */
export function rightTotal(found: Found<ToldTotal>, dossier: Dossier): number | undefined {
  const { count, noun, isAll } = found.read;
  const { sentence } = found;
  const thing = countedThings.find((each) => latin.iu`^(?:${each.noun})$`.test(noun));
  const usual = thing?.count(dossier, noun);
  if (!thing || usual === undefined || usual === count) return undefined;
  if (
    found.passage.kind !== 'cell' &&
    !(isAll && found.from === 0) &&
    !thing.isOurs(sentence) &&
    !isOfSection(found)
  )
    return undefined;
  // In their own section `references/count` counts what follows.
  if (sectionNouns.test(noun) && found.passage.under.some((heading) => sectionHeading.test(heading)))
    return undefined;
  if (isAll) return ofOthers(sentence) ? undefined : usual;
  if (thing.isToldApart && !/dozijn/iu.test(found.said)) return undefined;
  if (count === 1 && !onlyOne(sentence)) return undefined;
  const before = found.before(40);
  if (someBefore.test(before) || (ofYears.test(noun) && someYears.test(before))) return undefined;
  if (someBehind.test(found.after(40)) || ofOthers(sentence) || isOfAnotherBudget(sentence, dossier))
    return undefined;
  if (ofYears.test(noun) && (/(?:19|20)\d\d/u.test(sentence) || ofOtherTime(sentence))) return undefined;
  return count > usual || definite.test(before) || holds(sentence) ? usual : undefined;
}

/** `De vier doelen`, in a document with a section of that name. */
function isOfSection(found: Found<ToldTotal>): boolean {
  return (
    definite.test(found.before(10)) &&
    sectionNouns.test(found.read.noun) &&
    kindFacts[found.passage.source.data.kind].plans !== undefined &&
    !latin.iu`^\s(?:van|uit|in|voor|bij|die)\s(?!${ownPaper})`.test(found.after(40))
  );
}

const sectionHeading = latin.iu`^(?:onze\s|de\s)?(?:${sectionNoun})$`;
const sectionNouns = latin.iu`^(?:${sectionNoun})$`;
