import { wordList } from '../../../../text/word-list.ts';
import { conjugate } from '../../../reading/lexicon/conjugate.ts';
import type { BySign, Sign } from './value-words.ts';

/** What it is good or bad for people to have, get or use, as the ends of words: `bibliotheek-pas`. */
const lots: BySign = {
  good: `
    boek boeken bezoek fruit groente groenten ontbijt maaltijd maaltijden vriend vrienden vriendin vriendinnen vriendje vriendjes
    maatje maatjes buddy mentor werk baan banen stage stages stageplek stageplaats leerbaan leerwerkplek salaris woning woningen
    onderdak diploma diploma’s certificaat getuigschrift huiswerk lidmaatschap kaartje museum musea theater concert concerten
    voorstelling voorstellingen bibliotheek zwembad sporthal sportclub vereniging verenigingen koor buurthuis dorpshuis wijkcentrum speeltuin
    speelplek speelplekken park natuur tuin moestuin sport instrument muziek muziekles zwemles zwemlessen zwemdiploma fiets helm internet
    steun aandacht advies informatie antwoord uitleg gehoor kennis toegang troost hobby hobby’s krant kranten contact contacten gezelschap
    aanspraak vakantie uitje uitjes feest winterjas vaccinatie inenting voorschool training cursus taalles taallessen
    opleiding opleidingen rijbewijs spaarrekening buffer kwijtschelding vertrouwenspersoon bewonersavond ouderavond ouderavonden rapportgesprek
    rookmelder rookmelders zonnepanelen melder profiel techniek technisch`,
  bad: `
    bier wijn alcohol drank frisdrank energiedrank energydrank snoep chips fastfood sigaret sigaretten vape vapes snus wiet drugs gif lachgas lening leningen
    aanmaning aanmaningen deurwaarder incasso ruzie klappen hoofdpijn buikpijn nachtmerries honger dorst
    luizen blessure blessures gokkast casino wapen wapens messen vuurwerk roddels onvoldoende onvoldoendes strafwerk ontslag afwijzing kou`,
};
/** What people do, beside `deeds`; how the rows are written, `conjugate` says. */
const doings: BySign = {
  good: `
    aan+melden:meld fietsen wandelen:wandel dansen zingen:zing:zong:zongen:gezongen tuinieren:tuinier stemmen solliciteren:solliciteer studeren:studeer
    samen+werken luisteren:luister musiceren:musiceer door+zetten vol+houden:houd:hield:hielden:gehouden in+schrijven:schrijf:schreef:schreven:geschreven`,
  bad: 'gamen snoepen over+geven:geef:gaf:gaven:gegeven zuipen:zuip:zoop:zopen:gezopen snuiven:snuif:snoof:snoven:gesnoven blowen',
};
/** Of whom or what these are said, fewer may be better whatever else is said. */
const unsure =
  /^(?:auto\p{L}*|scooter\p{L}*|taxi\p{L}*|\p{L}*scherm\p{L}*|\p{L}*telefoons?|mobiel\p{L}*|papier\p{L}*|formulier\p{L}*|tijd|uur|uren|minuten|geld|euro|kosten|kost|betalen|betaalt|vlees|plastic|kwijt|ver|verder|reis|reizen|onderweg|afhankelijk|zoek|zoeken|verloren|verplicht\p{L}*|moeten|moet|hoeven|hoeft|buiten|zonder|niet|geen|nooit|alleen|uit|slechte?|dezelfde|hulp|zorg|\p{L}*uitkering\p{L}*|aangewezen|per|tegelijk|voor|groepen|elk|elke|dan|tegen)$/u;

let made: ReadonlyMap<string, Sign> | undefined;
let madeDoings: ReadonlyMap<string, Sign> | undefined;

const signs = ['good', 'bad'] as const;

function signOfWord(word: string): Sign | undefined {
  made ??= new Map(signs.flatMap((sign) => wordList(lots[sign]).map((each) => [each, sign] as const)));
  madeDoings ??= new Map(
    signs.flatMap((sign) =>
      wordList(doings[sign]).flatMap((row) =>
        conjugate(row).flatMap(({ word: form, particle }) =>
          particle.length === 0 ? [[form, sign] as const] : [],
        ),
      ),
    ),
  );
  const deed = made.get(word) ?? madeDoings.get(word);
  for (let from = 1; deed === undefined && from <= word.length - 5; from++) {
    const sign = from > 2 ? made.get(word.slice(from)) : undefined;
    if (sign) return sign;
  }
  return deed;
}

/** Returns whether what people have, get or do is good or bad for them, by nouns that say so of people only. */
export function signOfLot(words: readonly string[]): Sign | undefined {
  if (words.some((word) => unsure.test(word))) return undefined;
  const [sign, ...others] = new Set(words.flatMap((word) => signOfWord(word) ?? []));
  return others.length === 0 ? sign : undefined;
}
