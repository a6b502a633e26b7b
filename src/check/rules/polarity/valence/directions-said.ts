import { wordList } from '../../../../text/word-list.ts';
import { conjugate, type VerbForm } from '../../../reading/lexicon/conjugate.ts';

/** What a word does to how much there is of a thing: more, or less of it; undone is less too. */
export type Turn = 1 | -1;

/** Verbs, by whether there is more or less of their subject or object; how the rows are written, `conjugate` says. */
const verbs: Readonly<Record<'more' | 'less', string>> = {
  more: `
    stijgen:stijg:steeg:stegen:gestegen groeien toe+nemen:neem:nam:namen:genomen op+lopen:loop:liep:liepen:gelopen aan+groeien uit+groeien
    verhogen klimmen:klim:klom:klommen:geklommen uit+breiden vergroten versterken verbeteren:verbeter vermeerderen:vermeerder
    verdubbelen:verdubbel verdrievoudigen verviervoudigen bevorderen:bevorder stimuleren verruimen aan+wakkeren:wakker aan+moedigen:moedig
    omhoog+gaan:ga/gaat:ging:gingen:gegaan op+voeren op+schroeven verergeren:vererger verhevigen aan+zwellen:zwel:zwol:zwollen:gezwollen
    vermenigvuldigen:vermenigvuldig opdrijven:drijf op+drijven:drijf:dreef:dreven:gedreven na+streven intensiveren behouden:behoud:behield:behielden:behouden
    waarborgen:waarborg borgen:borg garanderen:garandeer bestendigen:bestendig handhaven:handhaaf in_stand+houden:houd:hield:hielden:gehouden
    realiseren bewerkstelligen veroorzaken versnellen:versnel uit+lokken creëren:creëer op+wekken op+leveren:lever
    aan+jagen:jaag:joeg:joegen:gejaagd verspreiden verbreden verdiepen verlengen kweken voeden:voed helpen:help:hielp:hielpen:geholpen`,
  less: `
    dalen krimpen:krimp:kromp:krompen:gekrompen halveren zakken slinken:slink:slonk:slonken:geslonken verslechteren:verslechter
    verdwijnen:verdwijn:verdween:verdwenen:verdwenen af+nemen:neem:nam:namen:genomen terug+lopen:loop:liep:liepen:gelopen
    omlaag+gaan:ga/gaat:ging:gingen:gegaan achteruit+gaan:ga/gaat:ging:gingen:gegaan achteruit+lopen:loop:liep:liepen:gelopen
    verslappen verflauwen:verflauw verwateren:verwater af+vlakken verzwakken af+brokkelen:brokkel tanen kelderen:kelder
    verminderen:verminder verkleinen verlagen reduceren beperken in+perken bestrijden:bestrijd:bestreed:bestreden:bestreden
    tegen+gaan:ga/gaat:ging:gingen:gegaan terug+dringen:dring:drong:drongen:gedrongen terug+brengen:breng:bracht:brachten:gebracht
    doorbreken:doorbreek:doorbrak:doorbraken:doorbroken weg+nemen:neem:nam:namen:genomen weg+werken op+heffen:hef:hief:hieven:geheven
    uit+bannen:ban:bande:banden:gebannen af+bouwen af+remmen remmen ontmoedigen:ontmoedig beteugelen:beteugel dempen in+dammen:dam
    ondermijnen:ondermijn af+zwakken verlichten af+schaffen aan+pakken voorkomen:voorkom:voorkwam:voorkwamen:voorkomen keren om+buigen:buig:boog:bogen:gebogen
    stuiten beëindigen:beëindig vermijden:vermijd:vermeed:vermeden:vermeden verhinderen:verhinder belemmeren:belemmer hinderen:hinder
    bemoeilijken tegen+werken tegen+houden:houd:hield:hielden:gehouden weerhouden:weerhoud:weerhield:weerhielden:weerhouden
    in+lopen:loop:liep:liepen:gelopen oplossen:los op+lossen verhelpen:verhelp:verhielp:verhielpen:verholpen weg+halen slechten dichten
    compenseren op+vangen:vang:ving:vingen:gevangen ondervangen:ondervang:onderving:ondervingen:ondervangen af+wenden:wend overbruggen overwinnen:overwin:overwon:overwonnen:overwonnen
    verhoeden:verhoed schaden:schaad ontnemen:ontneem:ontnam:ontnamen:ontnomen verliezen:verlies:verloor:verloren:verloren kwijt+raken:raak
    missen mis+lopen:loop:liep:liepen:gelopen verkorten versmallen weg+vallen:val:viel:vielen:gevallen bedwingen:bedwing:bedwong:bedwongen:bedwongen
    smoren verstikken frustreren saboteren blokkeren dwarsbomen verstoren aan+tasten ontkrachten vernietigen vernielen:verniel
    belasten verpesten uit+hollen versjteren ontwrichten in+krimpen:krimp:kromp:krompen:gekrompen af+zwakken bezweren:bezweer:bezwoer:bezwoeren:bezworen
    verzachten matigen temperen:temper beletten ont+zeggen:zeg ontzeggen:ontzeg verdrijven:verdrijf:verdreef:verdreven:verdreven weren
    terug+schroeven af+knijpen:knijp:kneep:knepen:geknepen fnuiken af+houden:houd:hield:hielden:gehouden minimaliseren elimineren weg+poetsen bij+sturen:stuur`,
};
/** Nouns of a change: “een afname van het vertrouwen”. */
const events: Readonly<Record<'more' | 'less', string>> = {
  more: `
    toename stijging groei vergroting verhoging bevordering versterking stimulering uitbreiding verdubbeling verbetering vermeerdering
    aanmoediging bevorderen vergroten versterken stimuleren verhogen verbeteren uitbreiden vermeerderen aanwakkeren behoud
    waarborging borging handhaving bestendiging realisatie verlenging verergering verdrievoudiging verspreiding`,
  less: `
    afname daling vermindering verkleining verlaging reductie beperking inperking verzwakking bestrijding terugdringing verdwijning
    wegnemen verkorting opheffing uitbanning krimp halvering terugloop achteruitgang afbouw doorbreking ontmoediging tegengaan verminderen verkleinen
    verlagen reduceren beperken bestrijden terugdringen terugbrengen wegwerken voorkomen voorkoming preventie aanpak strijd verlies
    verslechtering wegvallen gebrek tekort gemis verdwijnen vermijding afschaffing beëindiging aantasting ondermijning`,
};
/** In front of what they are said of, or as its predicate: “een grotere kans”, “de kans wordt groter”. */
const degrees: Readonly<Record<'more' | 'less', string>> = {
  more: `
    meer groter grotere hoger hogere sterker sterkere langer langere toenemende groeiende groeiend verhoogd verhoogde stijgende vergroot
    vergrote zwaarder zwaardere oplopende extra dieper diepere breder bredere vaker omhoog toegenomen gegroeid gegroeide heviger erger
    talrijker hardnekkiger verder frequenter intensiever ruimer ruimere gewoner normaler algemener`,
  less: `
    minder kleiner kleinere lager lagere zwakker zwakkere geringer geringere gering beperktere minst verminderde verminderd
    verlaagd verlaagde verkleind verkleinde korter kortere smaller smallere zeldzamer omlaag afnemende dalende dalend krimpende weinig nihil
    teruglopende ondieper teruggelopen gedaalde schaarser schaarsere minimale`,
};
/** As `hoog` in “zo hoog mogelijk”. */
const utmost: Readonly<Record<'more' | 'less', string>> = {
  more: 'hoog groot lang veel vaak breed ruim sterk hoge grote lange brede ruime',
  less: 'laag klein kort weinig laat langzaam traag slecht smal lage kleine korte late zelden',
};
/** What makes a sentence say the opposite. */
const negations: ReadonlySet<string> = new Set(
  wordList('niet geen nooit nauwelijks amper niemand nergens zelden zonder tegen noch evenmin'),
);

interface DirectionVerb {
  readonly turn: Turn;
  readonly form: VerbForm;
  readonly particle: readonly string[];
  readonly verb: string;
}

interface Directions {
  readonly verbs: ReadonlyMap<string, readonly DirectionVerb[]>;
  readonly events: ReadonlyMap<string, Turn>;
  readonly degrees: ReadonlyMap<string, Turn>;
  readonly utmost: ReadonlyMap<string, Turn>;
}

let made: Directions | undefined;

function directions(): Directions {
  made ??= { verbs: ofVerbs(), events: turns(events), degrees: turns(degrees), utmost: turns(utmost) };
  return made;
}

const both = [
  ['more', 1],
  ['less', -1],
] as const;

function turns(table: Readonly<Record<'more' | 'less', string>>): ReadonlyMap<string, Turn> {
  return new Map(both.flatMap(([each, turn]) => wordList(table[each]).map((word) => [word, turn] as const)));
}

function ofVerbs(): Directions['verbs'] {
  const found = new Map<string, DirectionVerb[]>();
  for (const [each, turn] of both)
    for (const row of wordList(verbs[each])) {
      const forms = conjugate(row);
      // The stem is said by “ik” alone, and may be a noun: `groei`, `aanpak`.
      for (const { word, form, particle } of forms.slice(forms[0]?.particle.length === 1 ? 2 : 1))
        found.set(word, [
          ...(found.get(word) ?? []),
          { turn, form, particle, verb: row.split(':')[0] ?? '' },
        ]);
    }
  return found;
}

/** Returns the verbs of more or less of which a word in lower case is a form. */
export const directionVerbsOf = (word: string): readonly DirectionVerb[] =>
  directions().verbs.get(word) ?? [];
/** Returns what a noun of change says. */
export const turnOfEvent = (word: string): Turn | undefined => directions().events.get(word);
/** Returns what a word of degree says. */
export const turnOfDegree = (word: string): Turn | undefined => directions().degrees.get(word);
/** Returns what `hoog` says in “zo hoog mogelijk”. */
export const turnOfUtmost = (word: string): Turn | undefined => directions().utmost.get(word);
/** Says whether a word turns what it is said of round. */
export const isNegation = (word: string): boolean => negations.has(word);
