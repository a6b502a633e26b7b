import { wordList } from '../../../text/word-list.ts';

/** Words by what they do in a sentence, in lower case; what takes more than one word is in `phrases`. */
const table = {
  preposition: `
    in op bij van uit voor naar te aan met om door per tot over langs tijdens volgens sinds buiten binnen rond tussen onder
    boven naast achter zonder tegen vanaf na via ondanks wegens`,
  /** Joins two of a list. */
  joint: ', en of plus respectievelijk alsmede evenals ; alsook & resp.',
  article: 'de het een deze die dit dat dezelfde hetzelfde',
  possessive: 'onze ons hun haar zijn uw mijn',
  pronoun: 'er wij we zij ze hij ik u men ieder iedereen niemand wie wat welke',
  conjunction:
    'maar want omdat doordat terwijl hoewel waarbij zodat waardoor waarna nadat voordat zodra als indien wanneer die dat wie waar waarvan waarin toen opdat tenzij mits',
  negation: 'niet geen nooit niemand niets nergens noch nauwelijks zonder evenmin',
  /** Points at what was said before. */
  pointer:
    'daarvan hiervan waarvan daaruit hieruit zij ze die dat dit deze daarmee hiermee hen hun daarbij daarin zo',
  /** What follows or went before is all of it. */
  division: ': namelijk waarvan daarvan hiervan waaronder',
  total: `
    samen tezamen totaal totale totaalbedrag totaalaantal opgeteld gezamenlijk bijeen alles = som dus oftewel ofwel eindtotaal
    kortom derhalve aldus zodoende bijeen vandaar`,
  rest: `
    rest restant resterende resteert overgebleven overblijvende restbedrag overschot saldo
    onbesteed onbenut ongebruikt resteren resteerde resteerden overblijft overblijven overbleef overbleven overhouden overhoudt
    overhield overhielden overlaat overlaten overschiet`,
  /** The others, right in front of their number: `de overige 12`. */
  others: 'overige overigen anderen andere resterende',
  /** Some of a whole, not all. */
  some: 'waaronder zoals bijvoorbeeld vooral bijv. o.a. minstens minimaal maximaal hoogstens hooguit voornamelijk grotendeels',
  /** Of each one: no part, but a rate or a size. */
  each: 'per elk elke ieder iedere gemiddeld gemiddelde telkens',
  /** Counted more than once. */
  overlap: 'ook beide beiden allebei dubbel meerdere zowel tegelijk tevens bovendien daarnaast nogmaals',
  /** Compared with a number of another time or place. */
  compare:
    'meer minder dan vorig vorige eerder eerst destijds hoger lager erbij eraf voorheen landelijk landelijke',
} as const;

/** What a word does in a sentence. */
export type WordRole = keyof typeof table;

/** More than one word, as one: both halves of `te weten` stand for a division. */
const phrases: Readonly<Partial<Record<WordRole, readonly string[]>>> = {
  division: [
    'naar leeftijd',
    'naar herkomst',
    'naar wijk',
    'naar school',
    'naar groep',
    'naar soort',
    'naar jaar',
    'te weten',
    'als volgt',
    'van wie',
    'van hen',
    'met daarin',
  ],
  total: ['bij elkaar', 'in totaal', 'bij elkaar opgeteld', 'alles bij elkaar', 'al met al', 'per saldo'],
  some: [
    'onder andere',
    'onder meer',
    'met name',
    'onder wie',
    'in ieder geval',
    'ten minste',
    'ten hoogste',
    'onder hen',
  ],
  rest: ['in kas', 'te besteden', 'te verdelen', 'nog vrij'],
};

let made: ReadonlyMap<string, ReadonlySet<WordRole>> | undefined;
const none: ReadonlySet<WordRole> = new Set();

/** Returns what a word in lower case does. */
export function rolesOf(word: string): ReadonlySet<WordRole> {
  if (!made) {
    const roles = new Map<string, Set<WordRole>>();
    for (const role of Object.keys(table) as WordRole[])
      for (const each of wordList(table[role])) roles.set(each, (roles.get(each) ?? new Set()).add(role));
    made = roles;
  }
  return made.get(word) ?? none;
}

/** Returns the phrases of a role, each as its words. */
export function phrasesOf(role: WordRole): readonly (readonly string[])[] {
  return (phrases[role] ?? []).map((phrase) => phrase.split(' '));
}
