import { wordList } from '../../../text/word-list.ts';
import { conjugate } from '../../reading/lexicon/conjugate.ts';
import type { Token } from '../../reading/read-text.ts';
import { polarWords } from './polar-words.ts';

/** What people want more of, or less of. */
export type Sign = 'good' | 'bad';

type BySign = Readonly<Record<Sign, string>>;

/** How nouns end that name what people want more or less of, whatever is in front: `reken-angst`, `voorlees-plezier`. */
const ends: BySign = {
  good: `
    vaardigheid vaardigheden plezier vertrouwen betrokkenheid deelname deelneming welbevinden welzijn veiligheid gelijkheid
    gelijkwaardigheid motivatie woordenschat weerbaarheid veerkracht samenwerking verbondenheid tevredenheid zelfstandigheid
    toegankelijkheid bereikbaarheid opkomst aanwezigheid saamhorigheid gezondheid slagingspercentage nieuwsgierigheid
    creativiteit prestaties doorstroom doorstroming zelfredzaamheid participatie leefbaarheid ontmoeting ontmoetingen schoolsucces
    startkwalificatie startkwalificaties diploma’s geletterdheid duidelijkheid eigenaarschap taalniveau leesniveau leerwinst
    onderwijskansen ontwikkelkansen belangstelling interesse zelfbeeld eigenwaarde verkeersveiligheid`,
  bad: `
    achterstand achterstanden uitval verzuim armoede eenzaamheid drempel drempels schulden wachtlijst wachtlijsten wachttijd
    wachttijden angst angsten schaamte stress werkdruk ongelijkheid onveiligheid ontevredenheid onzekerheid onrust kloof
    segregatie overlast criminaliteit pesterijen overgewicht tekort tekorten laaggeletterdheid discriminatie uitsluiting vooroordelen
    wantrouwen terugval afstroom achteruitgang misverstanden klachten schoolverlaten belemmering belemmeringen hindernissen
    obstakels regeldruk bureaucratie incidenten schorsingen thuiszitters zittenblijvers schoolverlaters spijbelaars uitvallers
    afhakers zorgmeldingen verwaarlozing mishandeling verslaving verslavingen isolement onderadvisering leegstand verloedering
    vervuiling ongevallen ongelukken uitzettingen ontruimingen geweld agressie vandalisme zittenblijven werkloosheid dakloosheid
    vernielingen inbraken wachtduur doorlooptijd doorlooptijden reistijd reistijden polarisatie radicalisering onvoldoendes
    woonlasten energielasten misbruik fraude zwerfvuil zwerfafval`,
};
/** These by themselves only: in another word they may be anything. */
const wholes: BySign = {
  good: `
    kansen niveau concentratie rust trots respect talent talenten begrip kwaliteit geluk inkomen openheid inspraak
    zeggenschap draagvlak doorzettingsvermogen toekomstperspectief vriendschappen zekerheid schoolloopbaan diploma`,
  bad: `
    schuld verschil verschillen afstand termijn termijnen lasten kosten pesten spijbelen ruzie ruzies conflicten afkeer weerzin tegenzin
    afhankelijkheid verspilling vooroordeel hindernis obstakel roken vapen gokken drankgebruik drugsgebruik pijn honger verdriet
    verveling leugens gebrek prijs tarief contributie toegangsprijs eigen_bijdrage eigen_bijdragen straf verlies achterstelling vernedering uitbuiting heimwee`,
};
/** Those that turn into their opposite with `on-` or `in-`. */
const denied =
  /on(?:gelijk|veilig|tevred|betrokk|zelfstandig|toegankelijk|bereikbaar|gezond|vaardig|duidelijk|zeker|geluk|begrip|rechtvaardig)|^(?:instabil|intoleran|discontinu)/;

/** Says whether a noun only ends as one that people want more of: `mo-gelijkheid`. */
export const isMisread = (noun: string): boolean => noun.endsWith('mogelijkheid');
/** Says whether a noun in lower case is the opposite of how it ends: `verkeers-on-veiligheid`. */
export const isDeniedNoun = (noun: string): boolean => denied.test(noun);

/** Adjectives and adverbs, without an ending. */
const qualities: BySign = {
  good: `
    goed veilig gezond gelijk passend rustig warm leuk fijn tevreden gelukkig zelfstandig vertrouwd succesvol kansrijk eerlijk
    bekwaam betrokken zichtbaar welkom trots blij sterk gemotiveerd nieuwsgierig weerbaar gelijkwaardig gevarieerd`,
  bad: `
    slecht onveilig ongezond ongelijk ongelukkig ontevreden eenzaam onzeker bang boos ziek verdrietig moe gepest onaf achterop
    buitengesloten werkloos dakloos verslaafd onrustig onverschillig`,
};
/** What is bad of too much of it: “te laat”, “te duur”. */
const excesses: ReadonlySet<string> = new Set(
  wordList('laat weinig vroeg veel laag dik zwaar hoog lang jong vol groot duur druk klein moeilijk ver'),
);

/** What people do; how the rows are written, `conjugate` says. */
const deeds: BySign = {
  good: `
    mee+doen:doe/doet:deed:deden:gedaan mee+gaan:ga/gaat:ging:gingen:gegaan deel+nemen:neem:nam:namen:genomen slagen
    begrijpen:begrijp:begreep:begrepen:begrepen zwemmen:zwem:zwom:zwommen:gezwommen lezen:lees:las:lazen:gelezen
    voor+lezen:lees:las:lazen:gelezen leren schrijven:schrijf:schreef:schreven:geschreven rekenen:reken sporten bewegen:beweeg:bewoog:bewogen:bewogen
    durven ontbijten:ontbijt:ontbeet:ontbeten:ontbeten groeien bloeien ontwikkelen:ontwikkel door+stromen kennen mee+praten mee+denken:denk:dacht:dachten:gedacht
    mee+kunnen:kan:kon:konden:gekund mee+mogen:mag:mocht:mochten:gemogen behalen ontdekken passen vooruit+komen:kom:kwam:kwamen:gekomen
    vooruit+gaan:ga/gaat:ging:gingen:gegaan spelen wennen lachen genieten:geniet:genoot:genoten:genoten herstellen:herstel`,
  bad: `
    uit+vallen:val:viel:vielen:gevallen achter+blijven:blijf:bleef:bleven:gebleven zitten+blijven:blijf:bleef:bleven:gebleven
    thuis+zitten:zit:zat:zaten:gezeten thuis+blijven:blijf:bleef:bleven:gebleven spijbelen:spijbel verzuimen pesten af+haken stoppen op+houden:houd:hield:hielden:gehouden
    terug+vallen:val:viel:vielen:gevallen zakken roken vapen drinken:drink:dronk:dronken:gedronken vervelen verliezen:verlies:verloor:verloren:verloren
    verlaten:verlaat:verliet:verlieten:verlaten weg+blijven:blijf:bleef:bleven:gebleven missen liegen:lieg:loog:logen:gelogen vechten:vecht:vocht:vochten:gevochten
    vast+lopen:loop:liep:liepen:gelopen af+vallen:val:viel:vielen:gevallen buiten+sluiten:sluit:sloot:sloten:gesloten af+stromen
    mishandelen:mishandel verwaarlozen wachten`,
};
/** Said of people with a lack whom somebody helps, or of what turns round again: then nothing is sure. */
const unsure: ReadonlySet<string> = new Set(
  wordList(`
    moeite last problemen hulp begeleiding begeleid ondersteuning ondersteund geholpen bereikt kans aanbod coach extra bijles nodig afhankelijk
    aangewezen ontgroeien ontstijgen ontkomen ontsnappen alleen slechts pas moet moeten hoeft hoeven onnodig anders dubbel dubbele dezelfde betaalt betalen tegelijk minder
    meer lager lagere slechter slechtere zwakker zwakkere kleiner kleinere weinig`),
);
const negations: ReadonlySet<string> = new Set(wordList('niet geen nooit nauwelijks amper'));
/** Where it is good to go. */
const places: ReadonlySet<string> = new Set(
  wordList(
    'voorschool bibliotheek school sportclub sportvereniging zwemles muziekles opvang kinderopvang peuteropvang speeltuin',
  ),
);

interface Deed {
  readonly sign: Sign;
  readonly particle: readonly string[];
}

interface Lexicon {
  readonly ends: ReadonlyMap<string, Sign>;
  readonly wholes: ReadonlyMap<string, Sign>;
  readonly qualities: ReadonlyMap<string, Sign>;
  readonly deeds: ReadonlyMap<string, readonly Deed[]>;
}

let made: Lexicon | undefined;

/** The tables, made when they are first asked for. */
function lexicon(): Lexicon {
  made ??= {
    ends: bySign(ends),
    wholes: bySign(wholes),
    qualities: bySign(qualities),
    deeds: deedsBySign(),
  };
  return made;
}

const both = ['good', 'bad'] as const;

function bySign(table: BySign): ReadonlyMap<string, Sign> {
  return new Map(
    both.flatMap((sign) => wordList(table[sign]).map((word) => [word.replaceAll('_', ' '), sign] as const)),
  );
}

function deedsBySign(): ReadonlyMap<string, readonly Deed[]> {
  const found = new Map<string, Deed[]>();
  for (const sign of both)
    for (const row of wordList(deeds[sign]))
      for (const { word, particle } of conjugate(row))
        found.set(word, [...(found.get(word) ?? []), { sign, particle }]);
  return found;
}

/** Returns what people want of the thing that a noun in lower case names, if it is known. */
export function signOfNoun(noun: string): Sign | undefined {
  const known = polarWords.get(noun);
  if (known) return known.isGood ? 'good' : 'bad';
  const word = noun.replaceAll("'", '’');
  if (isMisread(word)) return undefined;
  const { ends, wholes } = lexicon();
  for (let from = 0; from <= word.length - 5; from++) {
    const sign = ends.get(from === 0 ? word : word.slice(from));
    if (sign !== undefined) return sign === 'good' && isDeniedNoun(word) ? 'bad' : sign;
  }
  return wholes.get(word);
}

/** Returns the sign of an adjective or adverb in any form: `goede`, `veiliger`. */
export function signOfQuality(word: string): Sign | undefined {
  const { qualities } = lexicon();
  return (
    qualities.get(word) ??
    qualities.get(word.replace(/[es]$/, '')) ??
    qualities.get(stemOf(word)) ??
    qualities.get(word.replace(/(?:ere?|st)$/, ''))
  );
}

/** `volle` → `vol`. */
function stemOf(adjective: string): string {
  return adjective.replace(/e$/, '').replace(/([bdfgklmnprst])\1$/, '$1');
}

/** Says whether a word in lower case is a form of what people do. */
export function isDeed(word: string): boolean {
  return lexicon().deeds.has(word);
}

/** Returns whether what people do or have is good or bad, when all that is said of it points one way. */
export function signOfDeed(tokens: readonly Token[]): Sign | undefined {
  const words = tokens.map(({ word }) => word);
  const here = new Set(words);
  const asksHelp = here.has('hulp') && (here.has('vragen') || here.has('vraagt') || here.has('zoeken'));
  const isHelped = here.has('geholpen') && soon.some((word) => here.has(word));
  const known = (word: string): boolean => (asksHelp && word === 'hulp') || (isHelped && word === 'geholpen');
  if (words.some((word) => unsure.has(word) && !known(word))) return undefined;
  const found = new Set<Sign>(asksHelp || isHelped ? ['good'] : []);
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before === 'te' && excesses.has(stemOf(word))) found.add('bad');
    else if (word === 'langer' || word === 'later' || word === 'trager') found.add('bad');
    else if (signOfQuality(before ?? '') === 'bad' && signOfNoun(word) === 'good') continue;
    const isBelow = words.slice(Math.max(0, index - 2), index).includes('onder');
    const sign = isBelow && word.endsWith('niveau') ? 'bad' : (signOfNoun(word) ?? signOfQuality(word));
    // “Zonder diploma”: what is good is missing.
    const isMissing = words.slice(Math.max(0, index - 2), index).includes('zonder');
    const add = (each: Sign): void => void found.add(isMissing ? opposite(each) : each);
    if (sign !== undefined) add(sign);
    for (const deed of lexicon().deeds.get(word) ?? [])
      if (deed.particle.every((part) => here.has(part))) add(deed.sign);
    if (places.has(word) && here.has('naar')) add('good');
    for (const sign of both)
      if (phrases[sign].some(([first, second]) => word === first && words[index + 1] === second))
        found.add(sign);
  }
  const [sign] = found;
  if (!sign || found.size > 1) return undefined;
  // Without something good, or not doing it, is bad.
  return words.some((word) => negations.has(word)) ? opposite(sign) : sign;
}

/** “Eerder geholpen”. */
const soon: readonly string[] = ['eerder', 'sneller', 'snel', 'beter', 'goed'];
/** What it is good or bad to have, be or do, in two words. */
const phrases: Readonly<Record<Sign, readonly (readonly [string, string])[]>> = {
  good: [
    ['huiswerk', 'af'],
    ['op', 'tijd'],
    ['op', 'niveau'],
    ['erbij', 'horen'],
    ['thuis', 'voelen'],
    ['zich', 'thuis'],
    ['lid', 'van'],
    ['een', 'diploma'],
    ['de', 'eindstreep'],
    ['in', 'beeld'],
    ['aan', 'bod'],
  ],
  bad: [
    ['buiten', 'beeld'],
    ['uit', 'beeld'],
    ['tussen', 'wal'],
  ],
};

/** Returns the other sign. */
export function opposite(sign: Sign): Sign {
  return sign === 'good' ? 'bad' : 'good';
}
