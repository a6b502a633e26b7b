import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import type { Quantity } from '../quantities-in-text.ts';

/** Kinds of things of which one number can be part of another: 146 meisjes of 264 leerlingen. */
const kinds: readonly ((word: string) => boolean)[] = [
  says`\p{L}*(?:leerlingen|kinderen|peuters|kleuters|baby[’']s|pupillen|jongeren|tieners|studenten|scholieren|meisjes|jongens|vrouwen|mannen|ouders|vaders|moeders|inwoners|deelnemers|medewerkers|vrijwilligers|docenten|leraren|leerkrachten|coaches|mentoren|begeleiders|mensen|personen|gezinnen|huishoudens|statushouders|nieuwkomers|aanmeldingen|brugklassers|vmbo[’']ers|havisten|bezoekers|leden|buddy[’']s|stagiairs|bewoners|cliënten|collega[’']s|raadsleden|professionals|intern begeleiders|schoolleiders|bestuurders|werkers|trainers|tolken|helpers|maatjes|lezers|beheerders|adviseurs|assistenten|leidsters|logopedisten|verzorgers|studenten|koks)`,
  says`\p{L}*(?:woningen|huizen|appartementen|studio[’']s|kamers|flats|eengezinswoningen)`,
  says`\p{L}*(?:uur|uren)`,
  says`\p{L}*(?:dagen|weekenden)`,
  says`\p{L}*(?:dagdelen|middagen|avonden|ochtenden)`,
  says`\p{L}*(?:lessen|bijeenkomsten|sessies|workshops|trainingen|gesprekken|bezoeken|metingen|overleggen|activiteiten|avonden|middagen)`,
  says`\p{L}*(?:scholen|basisscholen|locaties|vestigingen|kinderopvanglocaties|peutergroepen|groepen|klassen|clubs|verenigingen|organisaties|instellingen|wijken|dorpen|kernen|gemeenten|partners|partijen|besturen|schoolbesturen|kindcentra|opvanglocaties|gymzalen|bibliotheken)`,
  says`\p{L}*(?:plaatsen|plekken|stoelen|werkplekken|kindplaatsen)`,
  says`\p{L}*(?:exemplaren|boeken|laptops|tablets|stuks|dozen|pakketten|spellen|fietsen)`,
];

/** The words behind a number, up to a preposition or a sign: what it counts. */
const counted = latin.uy`\s?(?:er\s)?((?:(?!(?:in|op|bij|van|uit|voor|naar|te|aan|met|om|door|per|tot|en|of|er|die|dat|daarvan|waarvan|is|zijn|wordt|worden|doen|gaan|komen|wonen|zitten|krijgen|krijgt|heeft|hebben|gaat|doet|samen|totaal|mee|nog|al|ook|het|de|als|over|euro|langs|tijdens|volgens|sinds|buiten|binnen|rond|tussen|onder|boven|naast|achter|zonder|overdag)(?!\p{L}))\p{L}[\p{L}’'-]*\s?){0,3})`;

/** Returns the noun that a count counts, with its adjectives, in lower case; empty when it has none of its own. */
export function countedBy(text: string, { kind, to }: Quantity): string {
  if (kind !== 'count') return '';
  counted.lastIndex = to;
  const words = (counted.exec(text)?.[1] ?? '').trim().toLowerCase();
  return words.split(/\s+/).some((word) => isPlural.test(word)) ? words : '';
}

/** What is counted is in the plural, or is one of a few words that stay as they are. Participles are no nouns. */
const isPlural = latin.iu`^(?!(?:over(?:blijven|gebleven|houden|laten)|toegewezen|gekozen|gegeven|gekregen|gebleven|verschenen|begonnen|gekomen|geslaagd|vergeven|genomen|gevonden|geschreven|ingeschreven|vertrokken|opgenomen|verloren|verdwenen|besproken|gesloten|afgewezen|geholpen|betrokken|elders|anders|thuis|allen|waren|worden|werden|hebben|hadden|gaan|gingen|kwamen|deden|zaten|zitten|wonen|woonden|kregen|vonden|kozen)$)\p{L}[\p{L}’'-]*(?:en|s|uur|jaar|fte|man)$`;

/**
 * Says whether numbers can be parts of one whole: they count the same things, as far as the text says what they
 * count.
 */
export function areSameThings(nouns: readonly string[]): boolean {
  const named = nouns.filter((noun) => noun !== '');
  const [first, ...others] = named;
  if (first === undefined) return true;
  if (others.every((other) => shareNoun(first, other))) return true;
  return kinds.some((isOfKind) => named.every((noun) => isOfKind(noun)));
}

/** Says whether two numbers count the very same thing, as far as the text says what. */
export function isSameThing(a: string, b: string): boolean {
  return a === '' || b === '' || shareNoun(a, b);
}

/** “huurwoningen” and “woningen”, “openbare basisscholen” and “scholen”. */
function shareNoun(a: string, b: string): boolean {
  // An adjective by itself: `12 openbare en 8 bijzondere`.
  if ([a, b].some((noun) => !noun.includes(' ') && /[^e]e$/.test(noun))) return true;
  const [ours, theirs] = [a, b].map((noun) => noun.split(/\s+/).filter((word) => isPlural.test(word)));
  return (ours ?? []).some((one) =>
    (theirs ?? []).some((other) => one.endsWith(other) || other.endsWith(one)),
  );
}
