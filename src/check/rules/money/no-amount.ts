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
  /geld|bedrag|budget|bijdrag|middelen|subsidie|steun|vergoeding|tegemoetkoming|cofinanc|financieel|kosten|betaalt|betalen/i;
const noun = `(?:geld)?(?:bedrag|budget)|geld|(?:financiële |geldelijke )?(?:bijdrage|tegemoetkoming)|financiële (?:steun|ondersteuning|vergoeding)|(?:aanvullende |extra |financiële |voldoende |de nodige |structurele |eenmalige |incidentele )middelen|subsidie|cofinanciering`;
/** Money of which nothing more is said; not `het bedrag`, `dit budget`, of which the amount was said before. */
const someMoney = latin.iu`(?<![\p{L}-])(?<!(?:het|dit|dat|hun|ons|uw|eigen|geen|de|deze|die|haar|zijn|alle|uit|van|om)\s(?:(?!gemeente|provincie|regio|gezamenlijke)\p{L}+e\s)?)(?:een |extra )?(?:(?!het |dit |dat |de )\p{L}{4,18}(?:e|d|end|er) )?(?:${noun})(?!\p{L})`;

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
  [
    'beschikbaar stelt|beschikbaar stellen|beschikbaar is|vrijmaakt|vrijmaken|uittrekt|uittrekken|toezegt|toezeggen|bijlegt|bijleggen|bijdraagt|bijdragen',
  ],
];
/** Said without a noun for money: `draagt financieel bij`, `betaalt mee aan de kosten`. */
const inMoney = latin.iu`(?<!\p{L})(?:(?:draagt|dragen|droeg|droegen)\s[^.;:]{0,50}?(?:financieel|in geld)\s[^.;:]{0,40}?bij|(?:betaalt|betalen)\s(?:\p{L}+\s){0,3}?mee\saan\s(?:\p{L}+\s)?\p{L}+|financieel\sbij(?:draagt|dragen))(?!\p{L})`;
/** A verb and what is given are not further apart, in characters. */
const REACH = 90;

/** Finds promises of money, from the verb to the last word of it. */
const promises = memoizeByText((text): readonly Stretch[] => {
  if (!anyMoney.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const found = promiseIn(sentence.text);
    return found ? [{ from: sentence.from + found.from, to: sentence.from + found.to }] : [];
  });
});

function promiseIn(sentence: string): Stretch | undefined {
  const plain = inMoney.exec(sentence);
  if (plain) return { from: plain.index, to: plain.index + plain[0].length };
  const money = someMoney.exec(sentence);
  if (!money) return undefined;
  const [start, end] = [money.index, money.index + money[0].length];
  for (const [verb, particle] of patterns()) {
    const given = verb.exec(sentence);
    if (!given || Math.abs(given.index - start) > REACH) continue;
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
const otherwise = says`geen|niet|nooit|mits|als|indien|wanneer|zodra|kan|kunnen|kunt|mag|mogen|zou|zouden|wil|willen|onderzoek\p{L}*|bekijk\p{L}*|misschien|eventueel|rijk|ministerie|landelijk\p{L}*|europ\p{L}*|overheid|regeling|masterplan|wet|fonds\p{L}*|begroting|bijlage|paragraaf|hoofdstuk|tabel|hieronder|onderstaande|volgende|genoemde|bovenstaande|verantwoord\p{L}*|overgebleven|rest|resterende|restant|waarvoor|daarmee|hiermee|uren|tijd|aandacht|hoeveel|hoe|of|wie|welke?|moet|moeten|terug\p{L}*|besparen|gemiddeld`;

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
        '## Doelgroep\n\nVoor de communicatie reserveren wij een passend budget. De gemeente stelt een bijdrage beschikbaar.\n\n- Voor de huur trekt de gemeente geld uit.\n- De school draagt financieel bij.\n- De stichting betaalt mee aan de huur.\n',
      reports: [
        'reserveren wij een passend budget → In “reserveren wij een passend budget” staat niet om hoeveel geld het gaat.',
        'stelt een bijdrage beschikbaar → In “stelt een bijdrage beschikbaar” staat niet om hoeveel geld het gaat.',
        'trekt de gemeente geld uit → In “trekt de gemeente geld uit” staat niet om hoeveel geld het gaat.',
        'draagt financieel bij → In “draagt financieel bij” staat niet om hoeveel geld het gaat.',
        'betaalt mee aan de huur → In “betaalt mee aan de huur” staat niet om hoeveel geld het gaat.',
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
