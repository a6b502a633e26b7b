import { wordList } from '../../../../text/word-list.ts';
import type { Token } from '../../../reading/read-text.ts';
import { type Deed, deedsIn, deedsOf, opposite, qualityOf, type Sign, signOfThing } from './word-values.ts';

/** What is bad of too much of it: “te laat”, “te duur”. */
const excesses: ReadonlySet<string> = new Set(
  wordList('laat weinig vroeg veel laag dik zwaar hoog lang jong vol groot duur druk klein moeilijk ver'),
);

/** What only people do that is good or bad; of other things it may say anything. */
const deeds: Readonly<Record<Sign, string>> = {
  good: `
    schrijven:schrijf:schreef:schreven:geschreven rekenen:reken groeien ontwikkelen:ontwikkel kennen behalen passen wennen`,
  bad: `
    op+houden:houd:hield:hielden:gehouden zakken drinken:drink:dronk:dronken:gedronken verliezen:verlies:verloor:verloren:verloren
    verlaten:verlaat:verliet:verlieten:verlaten missen af+vallen:val:viel:vielen:gevallen`,
};
/** Said of people with a lack whom somebody helps, or of what turns round again: then nothing is sure. */
const unsure: ReadonlySet<string> = new Set(
  wordList(`
    moeite last problemen hulp begeleiding begeleid ondersteuning ondersteund geholpen bereikt kans aanbod coach extra bijles nodig afhankelijk
    aangewezen ontgroeien ontstijgen ontkomen ontsnappen alleen slechts pas moet moeten hoeft hoeven onnodig anders dubbel dubbele dezelfde betaalt betalen tegelijk minder
    luxe auto auto’s taxi scooter scherm telefoon meer lager lagere slechter slechtere zwakker zwakkere kleiner kleinere weinig`),
);
const negations: ReadonlySet<string> = new Set(wordList('niet geen nooit nauwelijks amper'));
/** Where it is good to go. */
const places: ReadonlySet<string> = new Set(
  wordList(
    'voorschool bibliotheek school sportclub sportvereniging zwemles muziekles opvang kinderopvang peuteropvang speeltuin',
  ),
);

let made: ReadonlyMap<string, Deed[]> | undefined;

/** What a form of a verb says of people; the tables are made when they are first asked for. */
function deedsOfPeople(word: string): readonly Deed[] {
  made ??= deedsIn(deeds);
  return [...deedsOf(word), ...(made.get(word) ?? [])];
}

/** `volle` → `vol`. */
function stemOf(adjective: string): string {
  return adjective.replace(/e$/, '').replace(/([bdfgklmnprst])\1$/, '$1');
}

/** “Veiliger”, “iets leuks”; what is “beter” than something else says nothing by itself. */
const signOfManner = (word: string, before: string | undefined): Sign | undefined =>
  /^betere?$/u.test(word) ? undefined : qualityOf(before === 'iets' ? word.replace(/s$/u, '') : word)?.sign;

/** Says whether a word in lower case is a form of what people do. */
export function isDeed(word: string): boolean {
  return deedsOfPeople(word).length > 0;
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
    else if (qualityOf(before ?? '')?.sign === 'bad' && signOfThing(word) === 'good') continue;
    const isBelow = words.slice(Math.max(0, index - 2), index).includes('onder');
    const sign =
      isBelow && word.endsWith('niveau') ? 'bad' : (signOfThing(word) ?? signOfManner(word, before));
    // “Zonder diploma”: what is good is missing.
    const isMissing = words.slice(Math.max(0, index - 2), index).includes('zonder');
    const add = (each: Sign): void => void found.add(isMissing ? opposite(each) : each);
    if (sign !== undefined) add(sign);
    for (const deed of deedsOfPeople(word))
      if (deed.particle.every((part) => here.has(part))) found.add(deed.sign);
    if (places.has(word) && here.has('naar')) add('good');
    for (const sign of ['good', 'bad'] as const)
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
