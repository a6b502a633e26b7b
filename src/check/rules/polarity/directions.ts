import { wordList } from '../../../text/word-list.ts';
import { type Conjugated, conjugate, type VerbForm } from '../../reading/lexicon/conjugate.ts';

/** Where something goes: less of it, more of it, or as much. */
export type Direction = 'less' | 'more' | 'same';

/** Verbs of what changes by itself: “de uitval daalt”. */
const changes: Readonly<Record<Direction, string>> = {
  less: `
    dalen krimpen:krimp:kromp:krompen:gekrompen halveren zakken slinken:slink:slonk:slonken:geslonken verslechteren:verslechter
    verdwijnen:verdwijn:verdween:verdwenen:verdwenen af+nemen:neem:nam:namen:genomen terug+lopen:loop:liep:liepen:gelopen
    omlaag+gaan:ga/gaat:ging:gingen:gegaan achteruit+gaan:ga/gaat:ging:gingen:gegaan achteruit+lopen:loop:liep:liepen:gelopen
    naar_beneden+gaan:ga/gaat:ging:gingen:gegaan verslappen verflauwen:verflauw verwateren:verwater
    af+vlakken verzwakken af+brokkelen:brokkel tanen`,
  more: `
    stijgen:stijg:steeg:stegen:gestegen groeien verdubbelen:verdubbel verdrievoudigen toe+nemen:neem:nam:namen:genomen
    op+lopen:loop:liep:liepen:gelopen omhoog+gaan:ga/gaat:ging:gingen:gegaan aan+groeien uit+groeien verergeren:vererger verhevigen
    vermenigvuldigen:vermenigvuldig aan+zwellen:zwel:zwol:zwollen:gezwollen`,
  same: '',
};
/** What somebody does with it: “wij verkleinen de kans”. Some are said of what changes by itself too. */
const acts: Readonly<Record<Direction, string>> = {
  less: `
    verminderen:verminder verkleinen verlagen reduceren beperken in+perken verzwakken bestrijden:bestrijd:bestreed:bestreden:bestreden
    tegen+gaan:ga/gaat:ging:gingen:gegaan terug+dringen:dring:drong:drongen:gedrongen terug+brengen:breng:bracht:brachten:gebracht
    doorbreken:doorbreek:doorbrak:doorbraken:doorbroken weg+nemen:neem:nam:namen:genomen weg+werken op+heffen:hef:hief:hieven:geheven
    uit+bannen:ban:bande:banden:gebannen af+bouwen af+remmen ontmoedigen:ontmoedig beteugelen:beteugel dempen in+dammen:dam
    ondermijnen:ondermijn af+zwakken verlichten af+schaffen halveren aan+pakken voorkomen:voorkom:voorkwam:voorkwamen:voorkomen`,
  more: `
    bevorderen:bevorder vergroten versterken stimuleren verhogen verbeteren:verbeter uit+breiden aan+moedigen:moedig aan+wakkeren:wakker
    vermeerderen:vermeerder verruimen na+streven op+schroeven verdubbelen:verdubbel`,
  same: `
    waarborgen:waarborg borgen:borg garanderen:garandeer bestendigen:bestendig handhaven:handhaaf realiseren behouden:behoud:behield:behielden:behouden
    in_stand+houden:houd:hield:hielden:gehouden vast+houden:houd:hield:hielden:gehouden veilig+stellen`,
};
/** Predicates with `worden`, `maken` or `zijn`: “de drempel wordt hoger”. */
const grades: Readonly<Record<Direction, string>> = {
  less: 'kleiner lager minder zwakker geringer smaller zeldzamer korter slechter omlaag',
  more: 'groter hoger erger langer meer heviger sterker talrijker breder omhoog zwaarder',
  same: '',
};
/** In front of a noun: “een grotere kans”. */
const degrees: Readonly<Record<Direction, string>> = {
  less: 'minder weinig kleiner kleinere lager lagere zwakkere geringer geringere gering beperktere minst minste verminderde verlaagde verkleinde kortere',
  more: 'meer groter grotere hoger hogere sterkere langere toenemende groeiende verhoogd verhoogde stijgende vergrote zwaardere oplopende extra',
  same: '',
};
/** Nouns of a change, with `van` or `in`: “een afname van het zelfvertrouwen”. */
const events: Readonly<Record<Direction, string>> = {
  less: `
    afname daling vermindering verkleining verlaging reductie beperking inperking verzwakking bestrijding terugdringing vermindering
    verdwijning wegnemen opheffing uitbanning krimp halvering terugloop achteruitgang afbouw doorbreking beperking ontmoediging
    tegengaan verminderen verkleinen verlagen reduceren beperken bestrijden terugdringen terugbrengen doorbreken wegwerken`,
  more: `
    toename stijging groei vergroting verhoging bevordering versterking stimulering uitbreiding verdubbeling verbetering vermeerdering
    aanmoediging bevorderen vergroten versterken stimuleren verhogen verbeteren uitbreiden vermeerderen aanwakkeren`,
  same: 'behoud waarborging borging handhaving bestendiging realisatie bestendigen waarborgen borgen behouden',
};

/** A form of a verb of change, and what it does with its subject or object. */
export interface ChangeVerb {
  readonly direction: Direction;
  readonly form: VerbForm;
  readonly particle: readonly string[];
  /** Somebody does it; else it happens. */
  readonly isAct: boolean;
}

const directions = ['less', 'more', 'same'] as const;
type Table = Readonly<Record<Direction, string>>;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const words = (table: Table) =>
  once(
    () => new Map(directions.flatMap((each) => wordList(table[each]).map((word) => [word, each] as const))),
  );

const verbs = once(() => {
  const found = new Map<string, ChangeVerb[]>();
  for (const [table, isAct] of [
    [changes, false],
    [acts, true],
  ] as const)
    for (const direction of directions)
      for (const row of wordList(table[direction]))
        for (const { word, form, particle } of withoutStem(conjugate(row)))
          found.set(word, [...(found.get(word) ?? []), { direction, form, particle, isAct }]);
  return found;
});
/** The stem is said by “ik” alone, and may be a noun: `groei`, `aanpak`. */
function withoutStem(forms: readonly Conjugated[]): readonly Conjugated[] {
  return forms.slice(forms[0]?.particle.length === 1 ? 2 : 1);
}

const gradeWords = words(grades);
const degreeWords = words(degrees);
const eventWords = words(events);

/** Returns the verbs of change of which a word in lower case is a form. */
export function changeVerbsOf(word: string): readonly ChangeVerb[] {
  return verbs().get(word) ?? [];
}

/** Returns where something goes that is said to become or be made so: `groter`. */
export function gradeOf(word: string): Direction | undefined {
  return gradeWords().get(word);
}

/** Returns what an adjective says of how much there is: `minder`, `grotere`. */
export function degreeOf(word: string): Direction | undefined {
  return degreeWords().get(word);
}

/** Returns what a noun of change does: `afname`, `het vergroten`. */
export function eventOf(word: string): Direction | undefined {
  return eventWords().get(word);
}
