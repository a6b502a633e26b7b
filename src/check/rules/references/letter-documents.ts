import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Stretch } from '../../reading/found.ts';
import { rolesOf } from '../../reading/lexicon/word-roles.ts';
import { type ReadSentence, readText, type Token } from '../../reading/read-text.ts';

/** A document of which a letter says that the reader gets it, or what is in it. */
export interface LetterDocument extends Stretch {
  /** Its last word but for names: `Rooster- en veiligheidsplan` is a plan. */
  readonly noun: string;
  readonly isEnclosed: boolean;
  /** Not the document that the letter is about: “een afzonderlijk convenant”. */
  readonly isOther: boolean;
  /** All that is said of it. */
  readonly said: string;
  /** Where the next sentence says what is in it. */
  readonly told?: Stretch;
}

/** How words end that name a document. */
const ends: ReadonlySet<string> = new Set(
  wordList(`
    notitie nota plan scan rapport rapportage onderzoek studie evaluatie verslag advies analyse verkenning inventarisatie
    quickscan voorstel memo factsheet handreiking draaiboek overzicht startdocument meting leidraad regels protocol reglement
    richtlijn toetskader businesscase raming peiling enquête planning logboek uitvoeringsprogramma werkprogramma uitvoeringsagenda werkagenda handboek convenant
    overeenkomst beschikking gedragscode profielschets trainingsboek werkboek beheerkaart risicokaart keuzekaart onderbouwing kostenonderbouwing doorrekening specificatie verantwoording plattegrond plattegronden folder brochure flyer zienswijze jaarverslag offerte
    privacyverklaring besluitenlijst taakomschrijving functieprofiel vragenlijst contract
    projectvoorstel monitor exploitatieopzet rapporten rapportages onderzoeken verslagen analyses notities adviezen evaluaties
    plannen protocollen kader beleidskader strategie akkoord pact verbond manifest visiedocument businessplan
    haalbaarheidstoets privacytoets impacttoets uitvoeringstoets effecttoets dpia tijdpad tijdlijn notulen verslagen
    regeling huurovereenkomst tekening tekeningen ontwerp schets routekaart stroomschema organogram rekenmodel dekkingsvoorstel
    nulmeting steekproef interviewverslag reactienota inspraaknota uitgangspuntennotitie startnotitie discussienota position-paper
    stageplan opleidingsplan inkoopplan bestek programma jaarkalender prestatieafspraken prestatieovereenkomst verklaring
    aanbevelingen brandbrief kaartenatlas atlas ranglijst tekstboek jaarboek kasboek spoorboekje handleiding instructie format sjabloon
    whitepaper memorandum oplegger bijsluiter samenvatting publieksversie begrippenlijst tarieventabel tarievenlijst prijslijst
    deelnemerslijst adressenlijst presentielijst actielijst takenlijst checklist`),
);
/** Other words that end so are none. */
const wholes: ReadonlySet<string> = new Set(
  wordList(
    'schema rooster brief lijst kaart visie schets begroting spelregels huisregels opdrachtbrief programma toets case',
  ),
);
/** By themselves these are no document unless they are enclosed. */
const plain: ReadonlySet<string> = new Set(
  wordList(
    'plan case verslag verantwoording onderbouwing specificatie regeling tekening tekeningen ontwerp verklaring plannen onderzoeken adviezen analyses instructie onderzoek studie advies analyse planning regels overzicht lijst kaart programma visie voorstel meting toets begroting rooster schets brief monitor schema',
  ),
);
const enclosing: ReadonlySet<string> = new Set(
  wordList(`
    bijgaand bijgaande bijgevoegd bijgevoegde bijgesloten ingesloten meegestuurd meegestuurde meesturen toegevoegd bijvoegen bijgevoegd
    meezenden meegezonden aangehecht gehecht bijsluiten`),
);
/** What is said of what is written in a document. */
const laidDown: ReadonlySet<string> = new Set(
  wordList(`
    vastgelegd uitgewerkt beschreven opgeschreven neergelegd uiteengezet afgesproken opgetekend uitgelegd opgenomen toegelicht geregeld
    samengevat verantwoord onderbouwd verwoord omschreven genoemd opgesomd weergegeven verzameld gebundeld uitgezocht berekend
    becijferd doorgerekend getekend ingetekend besproken vermeld lezen zien vinden`),
);
/** The reader finds it there. */
const found: ReadonlySet<string> = new Set(
  wordList('leest vindt ziet haalt ontdekt staat staan blijkt volgt bleek stond'),
);
const tells: ReadonlySet<string> = new Set(
  wordList(`
    staat staan beschrijft beschrijven somt opsomt regelt regelen uitlegt noemt noemen bevat bevatten blijkt toont tonen vermeldt
    vermelden zegt zeggen onderscheidt verbiedt bepaalt bepalen concludeert concluderen adviseert adviseren verlangt lezen leest waarin daarin
    hierin daaruit genoemd uitgewerkt omschreven vastgelegd opgenomen bestaat schetst schetsen bespreekt behandelt behandelen vertelt
    vertellen onderbouwt bevestigt waarschuwt becijfert berekent verduidelijkt verklaart illustreert telt meldt melden wijst`),
);
/** Verbs that are said of much else than documents, and the word that goes with them there. */
const tellsWith: Readonly<Record<string, string>> = {
  geeft: 'weer|aan|antwoord|inzicht|overzicht|cijfers|beeld|per|richting',
  geven: 'weer|aan|antwoord|inzicht|overzicht|cijfers|beeld|per|richting',
  laat: 'zien',
  laten: 'zien',
  legt: 'uit|vast',
  leggen: 'uit|vast',
  zet: 'uiteen|rij|neer',
  zetten: 'uiteen|rij|neer',
  gaat: 'in',
  gaan: 'in',
  vat: 'samen',
  vatten: 'samen',
  rekent: 'voor|door|uit',
  rekenen: 'voor|door|uit',
  werkt: 'uit',
  werken: 'uit',
  licht: 'toe',
  lichten: 'toe',
  maakt: 'duidelijk|zichtbaar|inzichtelijk',
  maken: 'duidelijk|zichtbaar|inzichtelijk',
  beveelt: 'aan',
  raadt: 'aan',
  deelt: 'in',
  wijst: 'uit|aan',
};
/** Behind a document these say that something is told of it. */
const pointers: ReadonlySet<string> = new Set(
  wordList('daarin hierin die dat deze dit zij het de in uit waarin daaruit'),
);
/** Those that the reader has, can find, or made. */
const elsewhere =
  /(?<!\p{L})(?:website|site|griffie|los van|los hiervan|hier los|Staatscourant|overheid\.nl|op te vragen|hangt|hangen|te vinden op|ter inzage|landelijke?|Wet|[Ww]etboek|Rijk|(?:notulen|verslag) van de (?:\p{L}+)?vergadering|ministerie|al (?:ontving|(?<!niet )kende|kent|had)|kent u|(?<!niet )kende|verschijnt|(?:vaststelde|vastgesteld|stelde)[^.]{0,30}(?:uw )?raad|(?:uw |gemeente)raad[^.]{0,80}(?:vaststelde|vastgesteld|stelde)|[Vv]oorwoord|jaarstukken|u (?:zelf )?(?:op [^,.]{0,30})?(?:vaststelde|stelde))(?!\p{L})/u;

/** No documents, those of an office for itself, and those that every reader has. */
const never: ReadonlySet<string> = new Set(
  wordList(`
    handtekening handtekeningen berekening raadsagenda dagagenda weekagenda personeelsplan formatieplan schoolplan wijkplan zorgplan verkeersplan lesplan
    wetsvoorstel wetsontwerp coalitieovereenkomst coalitie-overeenkomst coalitieprogramma
    bestuursakkoord coalitieakkoord collegeakkoord regeerakkoord bestemmingsplan omgevingsplan vergunning beloning rekening tijdstuk
    familiestuk kunststuk meesterstuk proefstuk toneelstuk vraagstuk vakgebied werkstuk programmabegroting`),
);

function endOf(word: string): string | undefined {
  if (never.has(word) || word.startsWith('eu-')) return undefined;
  if (wholes.has(word)) return word;
  for (let from = 0; from <= word.length - 3; from++) {
    const end = word.slice(from);
    if (ends.has(end)) return end;
  }
  return undefined;
}

/** `In een apart stuk`, `als afzonderlijk document`. */
function separate(tokens: readonly Token[], index: number): string | undefined {
  const word = tokens[index]?.word ?? '';
  const isSeparate = /^(?:aparte?|afzonderlijke?|los|losse)$/u.test(tokens[index - 1]?.word ?? '');
  return isSeparate && (word === 'stuk' || word === 'document') ? word : undefined;
}

/** Finds the documents that a letter encloses or describes. */
export const letterDocuments = memoizeByText((text): readonly LetterDocument[] => {
  const sentences = readText(text);
  return sentences.flatMap((sentence, at) => documentsIn(sentence, sentences[at + 1], text));
});

function documentsIn(sentence: ReadSentence, next: ReadSentence | undefined, text: string): LetterDocument[] {
  const { tokens } = sentence;
  const own = text.slice(sentence.from, sentence.to);
  // What costs are accounted for in is a part of the budget.
  if (elsewhere.test(own) || /(?:kosten|lasten|baten)[^.]{0,60}programma verantwoord/u.test(own)) return [];
  const isEnclosed = encloses(tokens);
  const found = tokens.flatMap((token, index): LetterDocument[] => {
    const noun = token.kind === 'word' ? (endOf(token.word) ?? separate(tokens, index)) : undefined;
    if (noun === undefined || isThisLetter(tokens, index) || isSetPhrase(tokens, index)) return [];
    if (isEnclosed && isBesideEnclosure(tokens, index)) return [];
    const isPlain = plain.has(token.word) && !isNamed(tokens[index + 1]) && !isOfSomebody(tokens, index);
    if (!isEnclosed && isNotOurs(tokens, index, noun)) return [];
    const isToldNext = next !== undefined && toldNext(next, noun, token.word);
    const isTold = !isPlain && (toldIn(tokens, index) || toldBefore(tokens, index) || isToldNext);
    if (!isEnclosed && !isTold) return [];
    const last = endOfName(tokens, index, text);
    const said = !toldIn(tokens, index) && isToldNext ? text.slice(sentence.from, next.to) : own;
    return [
      {
        ...(said === own || !next ? {} : { told: { from: next.from, to: next.to } }),
        isOther: isAnother(tokens, index),
        from: token.from,
        to: tokens[last]?.to ?? token.to,
        noun: token.word,
        isEnclosed,
        said,
      },
    ];
  });
  // Of an enclosure the first is what is enclosed, the others belong to it.
  return isEnclosed ? found.slice(0, 1) : found;
}

/** `In het kader van`, `ter beschikking`, `hun studie`. */
const isSetPhrase = (tokens: readonly Token[], index: number): boolean =>
  /^(?:in het kader|(?:\S+ )?ter beschikking|(?:\S+ )?(?:hun|haar|zijn|mijn) studie)$/u.test(
    tokens
      .slice(Math.max(0, index - 2), index + 1)
      .map(({ word }) => word)
      .join(' '),
  );

/** “Bijgaande oproep over de plannen”: what is enclosed stands right behind the word, or before it in brackets. */
function isBesideEnclosure(tokens: readonly Token[], index: number): boolean {
  const at = tokens.findIndex(({ word }) =>
    /^(?:bijgaande?|bijgevoegde|bijgesloten|meegestuurde)$/u.test(word),
  );
  const next = tokens[at + 1];
  if (at < 0 || next?.kind !== 'word' || rolesOf(next.word).size > 0) return false;
  return index < at || tokens.slice(at + 1, index).some(({ word }) => rolesOf(word).has('preposition'));
}

/** `De juridische toets`, `onze visie op spelen`, `een onderzoek van het lectoraat`: of somebody, or of something. */
function isOfSomebody(tokens: readonly Token[], index: number): boolean {
  const [before, behind] = [tokens[index - 1]?.word ?? '', tokens[index + 1]?.word ?? ''];
  if (!tokens.slice(Math.max(0, index - 2), index).some(({ word }) => opens.test(word))) return false;
  return (
    /^(?:onze|ons|hun|uw|business|apart|aparte|afzonderlijke?|[\p{L}]{4,}(?:ische|[a-z]ele|uele|iële|ieve|ige))$/u.test(
      before,
    ) || /^(?:van|op|naar|dat|die|door|over|voor)$/u.test(behind)
  );
}

/** `Werkplan Taal`. */
function isNamed(next: Token | undefined): boolean {
  return next?.kind === 'word' && next.isName === true;
}

/** `Een afzonderlijk convenant`. */
function isAnother(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 2), index)
    .some(({ word }) => /^(?:afzonderlijke?|aparte?|ander|andere)$/u.test(word));
}

/** Not made yet, of others, or the budget, which is in the document. */
function isNotOurs(tokens: readonly Token[], index: number, noun: string): boolean {
  return noun === 'begroting' || isStillToMake(tokens, index) || isOfOthers(tokens, index);
}

/** Of what each school has or still makes there is no document to give: “de stuurgroep stelt elk jaar een werkplan op”. */
function isStillToMake(tokens: readonly Token[], index: number): boolean {
  const words = tokens.map(({ word }) => word);
  return (
    words.slice(index, index + 5).some((word) => word === 'komt' || word === 'komen') ||
    words.slice(0, index).join(' ').includes('wordt er een') ||
    words.slice(0, index + 3).some((word, at) => notYet.has(word) || (at < index && makes.has(word)))
  );
}

/** `Het Taalakkoord van de provincie`. */
function isOfOthers(tokens: readonly Token[], index: number): boolean {
  const behind = tokens.slice(index + 1, index + 6).map(({ word }) => word);
  return behind[0] === 'van' && behind.slice(1, 4).some((word) => others.has(word));
}

const others = new Set(
  wordList('provincie rijk kabinet minister ministerie vng inspectie cbs waterschap buurgemeente vorige'),
);
const notYet = new Set(
  wordList(`
    indien mits tenzij aanbeveling elk elke ieder iedere iedereen zal zult zullen moet moeten kan kunnen kunt straks later binnenkort volgend volgende toekomstig
    toekomstige jaarlijks jaarlijkse zou zouden mag mogen geen als`),
);
const makes = new Set(
  wordList('maken maakt schrijven schrijft stelt stellen komt komen volgt krijgt krijgen houden houdt'),
);

/** “Bij deze brief”, “onze brief”. */
function isThisLetter(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word;
  if (/^(?:deze|dit)$/u.test(tokens[index - 1]?.word ?? '')) return true;
  return word === 'brief' && !/^van$/u.test(tokens[index + 1]?.word ?? '');
}

/** “… gaat hierbij”, “… treft u aan achter deze brief”, “wij voegen … toe”. */
function encloses(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word);
  // “Daarbij werd een tekening toegevoegd”: of another time.
  if (words.some((word) => word === 'werd' || word === 'werden')) return false;
  if (words.some((word) => enclosing.has(word))) return true;
  const has = (...wanted: readonly string[]): boolean => wanted.every((each) => words.includes(each));
  const isBeside = words.some(
    (word, at) =>
      /^(?:bij|achter|aan)$/u.test(word) &&
      /^(?:deze brief|dit voorstel|deze nota|deze notitie)$/u.test(`${words[at + 1]} ${words[at + 2]}`),
  );
  const isGiven = words.some((word) =>
    /^(?:sturen|zenden|voegen|treft|vindt|zit|gaat|gaan|krijgt|ontvangt|aantreft|vinden|treffen|hoort|horen|ligt|liggen|bieden|overhandigen)$/u.test(
      word,
    ),
  );
  const isHere =
    isBeside ||
    has('samen', 'met', 'dit', 'voorstel') ||
    (words.includes('mee') &&
      words.some(
        (word, at) =>
          word === 'als' && /^(?:apart|los|afzonderlijk|tweede|extra)$/u.test(words[at + 1] ?? ''),
      )) ||
    words.includes('hierbij') ||
    words.some((word, at) => word === 'als' && words[at + 1] === 'bijlage');
  return (
    (isHere && isGiven) ||
    has('voegen', 'toe') ||
    has('voegen', 'bij') ||
    has('sturen', 'mee') ||
    has('zenden', 'mee')
  );
}

/** “…, waarin per school staat”; and a subject that tells: “een onderzoek van het lectoraat laat zien”. */
function toldIn(tokens: readonly Token[], index: number): boolean {
  const words = tokens.map(({ word }) => word);
  const isTelling = (at: number): boolean => {
    const word = words[at] ?? '';
    const companions = tellsWith[word];
    // “Staan centraal”, and what every such paper has: “een inspectierapport bevat: …”.
    if (word.startsWith('sta') && words.slice(at + 1, at + 3).includes('centraal')) return false;
    if (word === 'bevat' && words[index - 1] === 'een' && words[at + 1] === ':') return false;
    return companions === undefined
      ? tells.has(word)
      : words.slice(at + 1).some((each) => companions.split('|').includes(each));
  };
  const at = words.findIndex((_, each) => each > index && each < index + 15 && isTelling(each));
  if (at < 0) return false;
  const between = words.slice(index + 1, at + 1);
  const stop = between.indexOf(';');
  if (stop >= 0 && !pointers.has(between[stop + 1] ?? '')) return false;
  const isPointed = between.some((word) => /^(?:waarin|daarin|die|dat|zij|het|:|;|,)$/u.test(word));
  // `Waarin` points at the last that was named.
  const isLast = between.every((word) => endOf(word) === undefined);
  return (isPointed && isLast) || isFirst(words, index);
}

/** “De memo …”, “Ook een folder …”, “De business case …”: the subject of a sentence that it begins. */
function isFirst(words: readonly string[], index: number): boolean {
  return (
    index < 5 && words.slice(0, index).every((word, at) => (at === 0 ? opens.test(word) : !breaks.test(word)))
  );
}

const opens = /^(?:de|het|een|onze?|ons|hun|ook|zo|uw|die|dit|deze|dat)$/u;
const breaks = /^(?:in|uit|van|voor|op|bij|met|door|over|aan|wij|we|u|is|zijn|en|,)$/u;

/** “… hebben zij vastgelegd in een apart werkplan”, “in de nota over kantines vindt u”, “blijkt uit een peiling”. */
function toldBefore(tokens: readonly Token[], index: number): boolean {
  const words = tokens.map(({ word }) => word);
  const at = words.findLastIndex(
    (word, each) => each < index && (word === 'in' || word === 'uit' || word === 'op'),
  );
  if (/^(?:volgens|blijkens|conform)$/u.test(words[index - 2] ?? '')) return true;
  const isIn =
    at >= 0 &&
    index - at <= 4 &&
    /^(?:de|het|een|ons|onze|hun|dat|die|haar|zijn|twee|apart)$/u.test(words[at + 1] ?? '');
  if (!isIn) return false;
  const rest = [...words.slice(0, at), ...words.slice(index + 1)];
  const isToReader = words.includes('u') || words.includes('uw');
  return rest.some(
    (word) =>
      laidDown.has(word) ||
      (found.has(word) && (isToReader || !/^(?:leest|vindt|ziet|haalt|ontdekt)$/u.test(word))),
  );
}

/** The next sentence goes on about it. */
function toldNext({ tokens }: ReadSentence, noun: string, word: string): boolean {
  const [first, second, third] = tokens.map((each) => each.word);
  if (!pointers.has(first ?? '')) return false;
  const isAboutIt = [second, third].some(
    (each) =>
      each !== undefined && (each === noun || each === word || (word.endsWith(each) && each.length > 3)),
  );
  const isPointed = /^(?:daarin|hierin|daaruit|die|zij)$/u.test(first ?? '');
  return (isPointed || isAboutIt) && tokens.some((each) => tells.has(each.word));
}

/** Words with a capital, and small ones between them, belong to a name. */
function endOfName(tokens: readonly Token[], index: number, text: string): number {
  let last = index;
  for (let at = index + 1; at < Math.min(tokens.length, index + 6); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'sign') break;
    if (/^\p{Lu}/u.test(text.charAt(token.from)) || token.kind === 'date') last = at;
    else if (!/^(?:van|voor|de|het|en|in|op|naar|der|te)$/u.test(token.word)) break;
  }
  return last;
}
