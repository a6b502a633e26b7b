import type { Fix } from '../../../diagnostic/fix.ts';
import { kindFacts } from '../../../kinds/facts.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { asChoices } from '../../as-choices.ts';
import { askEach } from '../../ask-each.ts';
import type { Found } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { numeralPattern, readNumeral } from '../../reading/numerals.ts';
import { ownPrintedProse } from '../../reading/passages.ts';
import { readText } from '../../reading/read-text.ts';
import type { TextPart } from '../../rewrite.ts';
import { rewriteNumber } from '../../rewrite-number.ts';
import type { Finding, Rule } from '../../rule.ts';
import { isOfAnotherBudget } from '../money/of-another-budget.ts';
import { numbersIn } from '../references/announced-counts.ts';
import { ownPaper } from './counted-things.ts';
import { rightTotal, toldTotals } from './told-totals.ts';

/** Said of partners, annexes and the like, they leave none of them out. */
const adjectives = `samenwerkende|deelnemende|verschillende|ondertekenende|tekenende|contracterende|betrokken|genoemde|bovengenoemde|voornoemde|vermelde|vaste|huidige|aangesloten|verbonden|gezamenlijke|bijbehorende|bijgevoegde|toegevoegde|meegezonden|meegestuurde|bijgaande|onderstaande|bovenstaande`;
/** One of each partner, so as many as there are: `zes leden, te weten één van elke partij`. */
const seats = String.raw`(?:leden|stoelen|zetels|vertegenwoordigers|afgevaardigden|personen)(?=:?\s(?:van\s)?(?:van|uit)\s(?:elke?|iedere?|alle)\s|[^.;€\d]{0,30}[\s(](?:één|een)\s(?:van|uit|per|namens|voor)\s(?:(?:elke?|iedere?|alle)\s)?(?:partij|partner|organisatie|ondertekenaar|deelnemer)(?!\p{L}))`;

const told = matches(
  () =>
    latin.giu`(?<![\p{L}\p{N}.,€/-])(?<count>(?:${numeralPattern})(?:tal)?|beide|allebei)(?<article>\sde)?\s(?:(?:hierboven|hierna|hiervoor|boven|hieronder|aan|door)\s)?(?:(?:${adjectives})\s){0,2}(?<noun>\p{L}*(?:partners|partijen|ondertekenaars|handtekeningen|interventies|interventiebladen|bijlagen|bijlages)|ondergetekenden|organisaties|(?<=onze\s\S{3,12}\s)gemeenten|(?:stukken|documenten)(?=[^.;:]{0,30}\sals\sbijlage)|${seats})(?!\p{L})`,
  /partners|partijen|ondertekenaars|ondergetekenden|handtekeningen|interventie|bijlage|leden|stoelen|zetels|vertegenwoordigers|organisaties|gemeenten|als bijlage/i,
);

/** `Het vierde lid van ons gezelschap`, `de vijfde partner`: there are at least so many. */
const toldInOrder = matches(
  () =>
    latin.giu`(?<!\p{L})(?<ordinal>derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)\s(?<noun>partner|ondertekenaar|interventie|bijlage|lid(?=\svan\s(?:ons|dit|het)\s(?:gezelschap|samenwerkingsverband|verband|pact|akkoord|convenant|bondgenootschap)))(?!\p{L})`,
  /(?:de|ste)\s(?:partner|ondertekenaar|interventie|bijlage|lid)/i,
);
const ordinals = ['derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'];

/** `Ondergetekenden, twee in getal`, `de leden, vijf in getal, één per partij`. */
const toldBehind = matches(
  () =>
    latin.giu`(?<!\p{L})(?<noun>ondergetekenden|partijen|partners|ondertekenaars|leden(?=[^.;:]{0,30}\s(?:één|een)\sper\s(?:partij|partner))),?\s(?:samen\s|ten\sgetale\svan\s|met\sz[’']n\s)?(?<count>${numeralPattern})(?:n)?(?:\sin\sgetal|(?=,\s(?:nemen|komen|verklaren|sluiten)))`,
  /ondergetekenden|partijen|partners|ondertekenaars|leden/i,
);

function readCount(authored: string): number | undefined {
  const word = authored.toLowerCase();
  if (word === 'beide' || word === 'allebei') return 2;
  return readNumeral(word.replace(/tal$/, ''));
}

/** A number of partners, people who sign, interventions or annexes that is not the one in the data. */
export const toldNumber: Rule = {
  id: 'data/told-number',
  severity: 'warning',
  what: 'Vergelijkt aantallen in de tekst (“vijf partners”, “drie interventies”, “twee bijlagen”) met de gegevens van het dossier.',
  why: 'Er is een partner, een interventie of een bijlage bij gekomen of weggevallen, en de tekst is niet meegegaan.',
  help: 'Verbeter het aantal, of de gegevens boven aan het bestand.',
  examples: [
    {
      what: 'De agenda heeft twee partners en één interventie.',
      agenda:
        '## Toelichting\n\nDrie partners werken samen. In deze agenda staan twee interventies. Alle drie de partijen tekenen.\n\n## Doelen\n\n### Taal\n\nJa.\n\n### Spel\n\nJa.\n',
      letter: 'Deze agenda heeft drie doelen.\n',
      reports: [
        'Drie partners → Er staat “Drie partners”. In de gegevens staan er 2.',
        'twee interventies → Er staat “twee interventies”. In de gegevens staat er 1.',
        'drie de partijen → Er staat “drie de partijen”. In de gegevens staan er 2.',
        'drie doelen → Er staat “drie doelen”. In de gegevens staan er 2.',
      ],
    },
    {
      what: 'Een aantal dat klopt, een deel ervan, en partners van iets anders.',
      agenda:
        '## Toelichting\n\nTwee partners werken samen. De gemeente zoekt drie nieuwe partners. Minstens drie partijen doen mee. De eerste twee interventies van het landelijke programma zijn klaar. De eerste agenda telde vier interventies.\n',
    },
  ],
  run(documents, dossier, report) {
    askPartners(documents, dossier, report);
    askTotals(documents, dossier, report);
  },
};

const askTotals = askEach(ownPrintedProse, toldTotals, (found, dossier) => {
  const usual = rightTotal(found, dossier);
  if (usual === undefined) return undefined;
  const { authored = '', count } = found.read;
  const from = found.from + found.text.lastIndexOf(authored);
  const place = { passage: found.passage, from, to: from + authored.length };
  // Of one the noun is another.
  const isFixed = authored !== '' && usual > 1 && count > 1;
  return {
    message: messageOf(found.said, usual),
    fixes: isFixed ? fixesOf(place, usual, found) : [],
  };
});

const askPartners = askEach(
  ownPrintedProse,
  (text) => [...told(text), ...toldBehind(text), ...toldInOrder(text)],
  (found, dossier) => {
    const { count: authored = '', noun = '', article, ordinal } = found.read.groups;
    if (ordinal !== undefined) return orderOf(found, ordinal, noun, dossier);
    const said = readCount(authored);
    const sentence = found.sentence;
    const others = othersBefore.test(found.before(14));
    const isDefinite = article !== undefined || /^beide$/i.test(authored) || definite.test(found.before(8));
    if (said === undefined || said < 2 || (!others && isOfOthers(found, noun, isDefinite))) return undefined;
    const numbers = numbersOf(noun.toLowerCase(), found.passage.source, dossier, sentence);
    const [usual] = numbers;
    if (usual === undefined || usual === 0 || numbers.includes(said)) return undefined;
    // With the one that is speaking there would be more than there are.
    if (others) return said > usual - 1 && !ofOthers(sentence) ? messageOf(found.said, usual) : undefined;
    // Fewer can be some of them, and more partners those of somebody else, unless the sentence speaks of all.
    const isOurs =
      together(sentence) || (said > usual && (ofOurs(sentence) || !/partners$|partijen$/i.test(noun)));
    if (!isDefinite && !isOurs) return undefined;
    if (said < usual && isPart(found, isDefinite)) return undefined;
    if (!/^(?:deze|dit)\s/i.test(sentence) && isOfAnotherBudget(sentence, dossier)) return undefined;
    const from = found.from + found.text.indexOf(authored);
    const place = { passage: found.passage, from, to: from + authored.length };
    return {
      message: messageOf(found.said, usual),
      // Of one the noun is another.
      fixes: numbers.length === 1 && usual > 1 ? fixesOf(place, usual, found) : [],
    };
  },
);

function messageOf(said: string, usual: number): string {
  return `Er staat “${said}”. In de gegevens ${usual === 1 ? 'staat' : 'staan'} er ${usual}.`;
}

/** `Twee partners van dit akkoord leveren …`, `de handtekeningen van twee partners`, `de drie partners in het onderwijs`. */
function isPart(found: Found, isDefinite: boolean): boolean {
  const after = found.after(40);
  return isDefinite
    ? latin.iu`^\s(?:in|uit|op|binnen|met|zonder)\s(?!${ownPaper})`.test(after)
    : latin.iu`^\s(?:van|in|uit|onder|bij)\s${ownPaper}`.test(after) ||
        /(?:^|\s)van\s$/iu.test(found.before(5));
}

/** A fourth of three: a finding when there are fewer in the data. */
function orderOf(found: Found, ordinal: string, noun: string, dossier: Dossier): Finding | undefined {
  const least = ordinals.indexOf(ordinal.toLowerCase()) + 3;
  const plurals: Readonly<Record<string, string>> = {
    partner: 'partners',
    lid: 'partners',
    ondertekenaar: 'ondertekenaars',
    interventie: 'interventies',
    bijlage: 'bijlagen',
  };
  const many = plurals[noun.toLowerCase()] ?? noun;
  if (ofOthers(found.sentence) || isOfAnotherBudget(found.sentence, dossier)) return undefined;
  // `een vierde partner` is still to come.
  if (!/(?:^|\s)(?:de|het|onze|ons|als)\s$/i.test(found.before(6))) return undefined;
  const numbers = numbersOf(many, found.passage.source, dossier, found.sentence);
  const most = Math.max(...numbers);
  if (numbers.length === 0 || most < 1 || most >= least) return undefined;
  return {
    span: found.span,
    message: messageOf(found.said, most),
  };
}

/** Returns the fix that says the number of the data; of “zeven scholen en een stichting, samen acht partners” that is one half. */
function fixesOf(place: TextPart, usual: number, found: Found): readonly Fix[] {
  const { fixes = [] } = rewriteNumber(place, usual);
  const isTotal =
    /(?:samen|in totaal|totaal)\s$/iu.test(found.before(10)) && numbersIn(found.sentence).length > 1;
  return isTotal ? asChoices(fixes) : fixes;
}

/** What the dossier is, as a text calls it. */
const ownNoun = '(?:akkoord|convenant|pact|addendum|verband)';
const someBefore = latin.iu`(?<!\p{L})(?:nieuwe|extra|andere|overige|eerste|laatste|volgende|minstens|ten minste|minimaal|maximaal|hoogstens|ruim|circa|ongeveer|bijna|meer dan|minder dan|nog|ook|zeker|of|tot|met elk|per|vorige|tussen (?:de )?\S+ en|de beide|(?<!^|(?:elk|elke|ieder|één|een|geen|alle|helft|${numeralPattern})\s)van de|groep van|politieke)\s$`;
const someBehind = latin.iu`^(?:,?\szoals|\s(?:per|uit(?=\s)|van de(?=\s(?!agenda|samenwerking|overeenkomst))|in de (?:buurt|wijk|stad)|van het(?!\s${ownNoun})|die nog|elk|die elkaar nodig|of meer|in de regio|van buiten|waarvan|buiten)(?!\p{L}))`;
const ofOthers = says`landelijk\p{L}*|raadsleden|coalitie|fractie|regio\p{L}*|vorige?|eerdere?|eerst|(?:eerste|tweede|derde|oude|oorspronkelijke)\s(?:agenda|akkoord|convenant|overeenkomst|addendum|pact|periode|ronde|tranche)|toen|destijds|(?:wordt|worden)(?![^.;]*(?:toegevoegd|bijgevoegd|gevoegd|opgenomen|meegestuurd|meegezonden|toegezonden|ondertekend|getekend|gesloten|gedragen))|zoeken|zoekt|subsidieregeling|aanbesteding|menukaart|catalogus|van\shet\srijk|werkgroep|kerngroep|projectgroep|twee aan twee|als|wanneer|indien|zodra|tenzij|mits|themas?|spoor|lijn|pijler|rapport`;
/** Of organisations it must be clear that they are those of the dossier. */
const ofOurs = says`in\sdit\sverband|wij|we|onze|ons|partijen|partners|ondertekenaars|handen\sineen|(?:dit|deze|het|de)\s(?:akkoord|agenda|convenant|overeenkomst|addendum|pact)|deze|dat\szijn`;
const needOurs = /^organisaties$/i;
const ofOtherTexts = says`raad|programma|brief|stuurgroep|overleg`;

const together = says`akkoord|agenda|convenant|overeenkomst|addendum|afspraken|ondertekenen|tekenen|ondertekend|samenwerken|werken samen|samenwerking|samen(?!\s[€\d])|gezamenlijk|in totaal|tezamen|bijeen|spreken|maken|sluiten|(?:rond\sde|aan)\stafel|inbegrepen|tot\sstand|meegerekend|in\sgetal|(?:de\s)?handen\sineen|stellen\szich|stellen\s(?:wij|we)\sons`;

/** `De overige vier partners`. */
const othersBefore = /(?:^|\s)de\s(?:overige|andere)\s$/iu;

/** `de drie partners`, `onze drie partners`: all of them. */
const definite = /(?:^|\s)(?:de|alle|onze|deze|hun|ons)\s$/i;

/** A part of them, or those of something else than the dossier. */
function isOfOthers(found: Found, noun: string, isDefinite: boolean): boolean {
  const [before, after] = [found.before(45), found.after(40)];
  const isBesides =
    /zichzelf nog\s$/i.test(before) || /(?:^|\s)(?:naast|buiten|behalve) de gemeente\s[^.;]*$/i.test(before);
  if (
    (someBefore.test(before) && !isBesides) ||
    (someBehind.test(after) && !(isDefinite && /^\selk\s/.test(after)))
  )
    return true;
  if (/\d{4}/.test(found.sentence.slice(0, 12))) return true;
  if (needOurs.test(noun) && !ofOurs(found.sentence)) return true;
  // The clause around it; `Bij deze brief horen drie bijlagen` is about them.
  const own = clauseAround(found).replace(/als bijlage/giu, '');
  return (
    ofOthers(own) ||
    (!/bijlagen|stukken|documenten|handtekeningen|leden|zetels|stoelen|vertegenwoordigers|afgevaardigden/i.test(
      noun,
    ) &&
      !(isDefinite && /(?:^|\s)(?:alle|onze)\s$/i.test(before)) &&
      ofOtherTexts(own))
  );
}

function clauseAround({ passage: { text }, from }: Found): string {
  const sentence = readText(text).find(({ to }) => to > from);
  const clause = sentence?.clauses.find(({ to }) => to > from);
  return clause ? text.slice(clause.from, clause.to) : '';
}

/** The numbers that a text can mean, the likeliest first; none when the data say nothing of it. */
function numbersOf(noun: string, source: LoadedDocument, dossier: Dossier, sentence: string): number[] {
  const { main, interventions } = dossier;
  if (noun === 'gemeenten') return municipalitiesOf(main);
  if (/^interventie/.test(noun)) return 'interventions' in main.data ? [interventions.length] : [];
  if (/^(?:bijlage|stukken|documenten)/.test(noun)) return annexesOf(sentence, source, main);
  const partners = 'partners' in main.data ? Object.keys(main.data.partners ?? {}).length : 0;
  const signing = 'signatories' in main.data ? (main.data.signatories?.length ?? 0) : 0;
  if (noun === 'ondertekenaars' || noun === 'ondergetekenden' || noun === 'handtekeningen')
    return signing > 0 ? [signing] : [];
  if (partners === 0) return [];
  // Of a sheet its own, and “de gemeente heeft vier partners” besides itself.
  const own =
    source !== main && 'partners' in source.data ? [Object.keys(source.data.partners ?? {}).length] : [];
  if (own.length > 0 && /dit (?:interventie)?blad|deze interventie/i.test(sentence)) return own;
  if (/(?:naast|buiten|behalve) de gemeente(?!\w)/i.test(sentence)) return [partners - 1, partners];
  if (/naast (?:zich|haar|hem|ons|onze gemeente)(?:zelf)?(?!\w)/i.test(sentence)) return [partners - 1];
  if (/(?<!\w)haar \S+ partners/i.test(sentence)) return [partners - 1];
  const besides =
    latin.iu`(?<!\p{L})(?:gemeente|penvoerder)\s(?:heeft|werkt|vond|kiest|en|nodigt)(?!\p{L})`.test(sentence)
      ? [partners - 1]
      : [];
  // “Met vier partners hebben wij …”, says the municipality, which is one itself.
  const withUs = 'about' in source.data && withOthers(sentence) ? [partners - 1] : [];
  return [partners, ...own, ...(noun === 'partijen' ? [signing] : []), ...besides, ...withUs];
}

const withOthers = says`met\s\S+\s(?:andere\s)?(?:partners|partijen)[^.;:]{0,40}\s(?:wij|we|ons|het\scollege)|(?:wij|we|het\scollege)\s[^.;:]{0,60}met\s\S+\s(?:partners|partijen)`;

/** `Onze vier gemeenten`: the partners that are one. */
function municipalitiesOf({ data }: LoadedDocument): number[] {
  const partners = 'partners' in data ? Object.values(data.partners ?? {}) : [];
  const some = partners.filter((partner) => partner?.type === 'municipality').length;
  return some > 1 ? [some] : [];
}

/** Of the document that the sentence names, else of its own. */
function annexesOf(sentence: string, source: LoadedDocument, main: LoadedDocument): number[] {
  const { nouns } = kindFacts[main.data.kind];
  const isOfMain =
    source !== main && nouns.some((noun) => latin.iu`(?<!\p{L})${noun}(?!\p{L})`.test(sentence));
  const { data } = isOfMain ? main : source;
  const listed = 'annexes' in data ? (data.annexes?.length ?? 0) : 0;
  if (kindFacts[data.kind].annexes === 'none' || listed === 0) return [];
  return [kindFacts[data.kind].annexes === 'own' ? listed + 1 : listed, listed];
}
