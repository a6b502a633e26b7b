import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { askEach } from '../../ask-each.ts';
import { amountsInText } from '../../reading/amounts-in-text.ts';
import type { Found, Stretch } from '../../reading/found.ts';
import { ownPrintedProse } from '../../reading/passages.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import type { Rule } from '../../rule.ts';

const anyMoney =
  /geld|bedrag|budget|bijdrag|middelen|subsidi|steun|vergoed|tegemoetkoming|cofinanc|financi|kosten|betaal|betalen|bekosti|sponso|doneer|doneren|(?:deel|stuk|gedeelte) van/i;
const noun = `(?:geld)?(?:bedrag|budget)|geld|(?:financiële |geldelijke )?(?:bijdrage|tegemoetkoming)|financiële (?:steun|ondersteuning|vergoeding)|(?:aanvullende |extra |financiële |voldoende |de nodige |structurele |eenmalige |incidentele )middelen|subsidie|cofinanciering`;
/** Money of which nothing more is said; not `het bedrag`, `dit budget`, of which the amount was said before. */
const someMoney = latin.iu`(?<![\p{L}-])(?<!(?:het|dit|dat|hun|ons|uw|eigen|geen|de|deze|die|haar|zijn|alle|uit|van|om|zonder|naast|behalve|boven|buiten)\s(?:(?!gemeente|provincie|regio|gezamenlijke)\p{L}+e\s)?)(?:een |extra )?(?:(?!het |dit |dat |de )\p{L}{4,18}(?:e|d|end|er) )?(?:${noun})(?!\p{L})`;

const aNoun = /geld|bedrag|budget|bijdrag|tegemoetk|financiële|middelen|subsidie|cofinanc/i;

/** Verbs of giving money, with the part that comes behind in a main clause; the other forms have it in front. */
const verbs: readonly (readonly [verb: string, particle?: string])[] = [
  ['stel|stelt|stellen|stelde|stelden', 'beschikbaar|ter beschikking|in het vooruitzicht'],
  ['maakt|maken|maakte|maakten', 'vrij'],
  ['trekt|trekken|trok|trokken', 'uit'],
  ['legt|leggen|legde|legden', 'bij|opzij|apart'],
  ['zet|zetten|zette', 'opzij|apart'],
  ['zegt|zeggen|zegde|zegden|kent|kennen|kende|kenden', 'toe'],
  ['houdt|houden|hield|hielden', 'beschikbaar|achter de hand|vrij'],
  ['draag|draagt|dragen|droeg|droegen', 'bij'],
  [
    'reserveer|reserveert|reserveren|reserveerde|reserveerden|schenkt|schenken|schonk|verleent|verlenen|belooft|beloven|beloofde|investeert|investeren',
  ],
  ['geeft|geven|gaf|gaven|betaalt|betalen|besteedt|besteden'],
  [
    'gereserveerd|toegezegd|beloofd|vrijgemaakt|uitgetrokken|beschikbaar gesteld|ter beschikking gesteld|toegekend|opzijgezet|vrijgehouden',
  ],
  ['steekt|steken|stak|doneert|doneren|doneerde|sponsort|sponsoren|heeft (?:een )?(?:\\p{L}+ )?geld over'],
  [
    'beschikbaar stelt|beschikbaar stellen|beschikbaar is|vrijmaakt|vrijmaken|uittrekt|uittrekken|toezegt|toezeggen|bijlegt|bijleggen|bijdraagt|bijdragen',
  ],
];
const help = `(?:tegemoetkoming|(?:reiskosten)?vergoeding|(?:financiële|geldelijke) (?:bijdrage|steun|ondersteuning|vergoeding|compensatie)|bijdrage in (?:geld|de (?:\\p{L}*)kosten)|geldelijke steun)`;
/** Said in money, whatever the noun: `draagt financieel bij`, `betaalt mee aan de kosten`, `krijgt een tegemoetkoming`. */
const inMoney = latin.iu`(?<!\p{L})(?:(?:lever|biedt?|bieden|krijg|ontvang|kreg|kreeg|ontving)(?:t|en|de|den)?\s(?:(?!geen|zonder)[^\s.,;:]+\s){0,6}?(?:een\s)?${help}(?:\s(?:in|voor|van|aan)\s(?:de\s|het\s)?\p{L}+)?|zorg(?:t|en|de|den)\svoor\s(?:de\s|een\s|een\sdeel\svan\sde\s)?(?:(?:co|mede)financiering|financiering|geld|(?:financiële\s)(?:steun|middelen|bijdrage))|(?:springt|springen|sprong|sprongen)\s[^.,;:]{0,30}?financieel\sbij|(?:financier|bekostig|subsidieer|sponsor)(?:t|d|de)\s(?:[^\s.,;:]+\s){0,3}?mee(?!\p{L})|(?:draagt|dragen|droeg|droegen)\s[^.;:]{0,50}?(?:financieel|in geld)\s[^.;:]{0,40}?bij|(?:betaalt|betalen)\s(?:\p{L}+\s){0,3}?mee\saan\s(?:\p{L}+\s)?\p{L}+|financieel\sbij(?:draagt|dragen))(?!\p{L})`;

const some =
  '(?:een (?:groot |klein |flink )?(?:deel|gedeelte|stuk|aandeel)|deels|gedeeltelijk|ten dele|grotendeels|voor een (?:groot |klein )?(?:deel|gedeelte))';
/** Not what is counted: `een deel van de ouders betaalt niets`. */
const ofCosts = String.raw`(?!\s(?:van|aan)\s(?:de\s|het\s|onze\s|hun\s|deze\s|die\s)?(?:\p{L}+e\s)?\p{L}*(?:leerlingen|kinderen|ouders|jongeren|scholen|gezinnen|partners|leraren|peuters|bewoners|inwoners|deelnemers|mensen|tijd|uren|dag|groep|klas)(?!\p{L}))`;
const payVerb =
  'betaalt|betalen|betaalde|betaalden|betaald|vergoedt|vergoeden|vergoedde|vergoed|subsidieert|subsidiëren|subsidieerde|gesubsidieerd|bekostigt|bekostigen|bekostigde|bekostigd|(?:mede)?financiert|(?:mede)?financieren|financierde|gefinancierd|sponsort|gesponsord';
const costs = String.raw`\p{L}*(?:kosten|overschot|geld|budget|bedrag|huur|opbrengst|subsidie|reserve|middelen|rekening|uitgaven|lonen|prijs|contributie|loon|tekort)`;
const spendVerb =
  'draagt|dragen|droeg|neemt|nemen|nam|dekt|dekken|dekte|gedekt|reserveert|reserveren|gereserveerd|besteedt|besteden|besteed|legt|leggen|schiet|schieten';
/** Some of the costs, without saying how much: `vergoedt een deel van de buskosten`, `voor een deel gesubsidieerd`. */
const partly = (): readonly RegExp[] => [
  latin.iu`(?<!\p{L})(?:${payVerb})\s(?:[^\s.,;:]+\s){0,6}?${some}(?!\p{L})${ofCosts}(?:\svan\s(?:de\s|het\s)?\p{L}+)?`,
  latin.iu`(?<!\p{L})(?:(?<=\S\s)${some}|een\sdeel(?=\svan)|deels|gedeeltelijk)(?!\p{L})${ofCosts}\s(?:[^\s.,;:]+\s){0,6}?(?:${payVerb})(?!\p{L})`,
  latin.iu`(?<!\p{L})(?:${spendVerb})\s(?:[^\s.,;:]+\s){0,5}?een\s(?:deel|gedeelte|stuk)\svan\s(?:de\s|het\s|hun\s|onze\s|die\s|dat\s)?${costs}(?!\p{L})`,
  latin.iu`(?<!\p{L})een\s(?:deel|gedeelte|stuk)\svan\s(?:de\s|het\s|hun\s|onze\s|die\s|dat\s)?${costs}\s(?:[^\s.,;:]+\s){0,5}?(?:${spendVerb})(?!\p{L})`,
];
/** Every sentence that `inMoney` fits has one of these. */
const isInMoney = /financ|geld|tegemoetk|vergoed|bijdrage in|\bmee\b/i;
const hasPart = /deel|deels|dele|gedeelte|stuk/i;
const paysOrSpends =
  /betaa?l|vergoed|subsidi|bekosti|financier|sponsor|dra[ga]|droeg|ne(?:em|men)|nam|dek|reserve|bested|besteed|leg|schiet/i;
let partlyMade: readonly RegExp[] | undefined;

/** A verb and what is given are not further apart, in characters. */
const REACH = 90;

/** Finds promises of money, from the verb to the last word of it. */
const promises = memoizeByText((text): readonly Stretch[] => {
  if (!anyMoney.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const found = anyMoney.test(sentence.text) ? promiseIn(sentence.text) : undefined;
    return found ? [{ from: sentence.from + found.from, to: sentence.from + found.to }] : [];
  });
});

function promiseIn(sentence: string): Stretch | undefined {
  // “Wie subsidie krijgt, …”: what is said of them comes behind.
  const start = /^Wie [^,]{3,80},/.exec(sentence)?.[0].length ?? 0;
  const own = ' '.repeat(start) + sentence.slice(start);
  const plain = (isInMoney.test(own) ? inMoney.exec(own) : null) ?? partlyIn(own);
  return plain ? { from: plain.index, to: plain.index + plain[0].length } : givenIn(own);
}

function partlyIn(sentence: string): RegExpExecArray | undefined {
  if (!hasPart.test(sentence) || !paysOrSpends.test(sentence)) return undefined;
  partlyMade ??= partly();
  for (const pattern of partlyMade) {
    const found = pattern.exec(sentence);
    if (found) return found;
  }
  return undefined;
}

/** Another clause between the verb and the money: they do not belong together. */
const otherClause = latin.iu`,\s(?:zodat|omdat|maar|want|terwijl|waarbij|waardoor|die|dat|als|wat)(?!\p{L})`;

function givenIn(sentence: string): Stretch | undefined {
  const money = aNoun.test(sentence) ? someMoney.exec(sentence) : undefined;
  if (!money) return undefined;
  const [start, end] = [money.index, money.index + money[0].length];
  for (const [verb, particle] of patterns()) {
    const given = verb.exec(sentence);
    if (!given || Math.abs(given.index - start) > REACH) continue;
    if (otherClause.test(sentence.slice(Math.min(start, given.index), Math.max(end, given.index)))) continue;
    // “Wij maken geld vrij” is a resolution of all, and names nobody who pays.
    if (/^maken$/i.test(given[0]) && /^geld$/i.test(money[0])) continue;
    const behind = Math.max(end, given.index + given[0].length);
    const last = particle?.exec(sentence.slice(behind, behind + REACH));
    if (particle && !last) continue;
    return { from: Math.min(start, given.index), to: last ? behind + last.index + last[0].length : behind };
  }
  return undefined;
}

let made: readonly (readonly [RegExp, RegExp | undefined])[] | undefined;

/** Made for the first sentence that speaks of money. */
function patterns() {
  const whole = (words: string): RegExp => latin.iu`(?<!\p{L})(?:${words})(?!\p{L})`;
  made ??= verbs.map(([verb, particle]) => [
    whole(verb),
    particle === undefined ? undefined : whole(particle),
  ]);
  return made;
}

/** Nothing is promised, it is somebody else's, or the amount is said elsewhere. */
const otherwise = says`geen|niet|nooit|mits|als|indien|wanneer|zodra|kan|kunnen|kunt|mag|mogen|zou|zouden|wil|willen|onderzoek\p{L}*|bekijk\p{L}*|misschien|eventueel|rijk|ministerie|landelijk\p{L}*|europ\p{L}*|overheid|regeling|masterplan|wet|(?<!uit (?:dat|het|dit|ons|een) )fonds\p{L}*|begroting|bijlage|paragraaf|hoofdstuk|tabel|hieronder|onderstaande|volgende|genoemde|bovenstaande|verantwoord\p{L}*|overgebleven|rest|resterende|restant|waarvoor|daarmee|hiermee|uren|tijd|aandacht|hoeveel|hoe|of|(?:door|van|aan|voor) wie|wie (?:betaalt|betalen|draagt|geeft)|welke?|moet|moeten|terug\p{L}*|besparen|gemiddeld`;

/** Money that is promised without saying how much. */
export const noAmount: Rule = {
  id: 'money/no-amount',
  severity: 'warning',
  what: 'Zoekt toezeggingen van geld zonder bedrag: “reserveert een budget”, “stelt een bijdrage beschikbaar”, “draagt financieel bij”.',
  why: 'Wie tekent, weet niet waarvoor, en achteraf kan niemand zeggen wat er is afgesproken.',
  help: 'Schrijf het bedrag, een percentage of een maximum erbij, of verwijs naar de begroting waar het staat.',
  examples: [
    {
      what: 'Een budget, een bijdrage en geld, zonder te zeggen hoeveel.',
      sheet:
        '## Doelgroep\n\nVoor de communicatie reserveren wij een passend budget. De gemeente stelt een bijdrage beschikbaar.\n\n- Voor de huur trekt de gemeente geld uit.\n- De school draagt financieel bij.\n- De stichting betaalt mee aan de huur.\n- De bibliotheek vergoedt een deel van de buskosten.\n',
      reports: [
        'reserveren wij een passend budget → In “reserveren wij een passend budget” staat niet om hoeveel geld het gaat.',
        'stelt een bijdrage beschikbaar → In “stelt een bijdrage beschikbaar” staat niet om hoeveel geld het gaat.',
        'trekt de gemeente geld uit → In “trekt de gemeente geld uit” staat niet om hoeveel geld het gaat.',
        'draagt financieel bij → In “draagt financieel bij” staat niet om hoeveel geld het gaat.',
        'betaalt mee aan de huur → In “betaalt mee aan de huur” staat niet om hoeveel geld het gaat.',
        'vergoedt een deel van de buskosten → In “vergoedt een deel van de buskosten” staat niet om hoeveel geld het gaat.',
      ],
    },
    {
      what: 'Een bedrag dat erbij staat of er meteen op volgt, geld van anderen, en iets anders dan geld.',
      sheet:
        '## Doelgroep\n\nDe gemeente stelt € 5.000 beschikbaar en reserveert een budget van € 2.000. De school draagt een bedrag bij. Het gaat om € 300.\nHet Rijk stelt geld beschikbaar. De gemeente stelt een lokaal beschikbaar en brengt geen kosten in rekening. Wij investeren in mensen.\n',
    },
  ],
  run: askEach(ownPrintedProse, promises, (found) => {
    if (found.passage.kind === 'heading' || isSaidHowMuch(found)) return undefined;
    return `In “${found.said}” staat niet om hoeveel geld het gaat.`;
  }),
};

/** An amount, a percentage or a share in the sentence or right behind it; a value that is filled in counts too. */
function isSaidHowMuch({ passage: { text }, from, to }: Found): boolean {
  const sentences = sentencesOf(text);
  const at = sentences.findIndex((sentence) => sentence.from <= from && sentence.to > from);
  const [own, next] = [sentences[at], sentences[at + 1]];
  if (!own || otherwise(own.text) || /[%\ufffc?]|procent/.test(own.text) || to > own.to) return true;
  const explained =
    next && /^(?:Het gaat|Dat|Dit|Daarvan|Het|Samen|In totaal)\b/.test(next.text) ? next.text : '';
  return [own.text, explained].some(
    (sentence) => amountsInText(sentence).length > 0 || /\ufffc/.test(sentence),
  );
}
