import { latin } from '../text/latin.ts';

/** Words that a number, or one letter, belongs to: `artikel 5`, `bijlage A`, `hoofdstuk IV`. */
const numbered = [
  'artikel(?:en)?|art\\.|lid|leden|bijlagen?|hoofdstuk(?:ken)?|paragra(?:af|fen)|par\\.|§{1,2}|onderde(?:el|len)|de(?:el|len)|sub|punt(?:en)?',
  'groep(?:en)?|klas(?:sen)?|leerja(?:ar|ren)|cohort|niveau|categorie|variant|optie',
  "nrs?\\.|no\\.|nummers?|zaak|kenmerk|versie|blz\\.|bladzijden?|pag\\.|pagina(?:[’']s)?|pp?\\.|regels?|noot|noten|voetnoot",
  "fasen?|fases|stap|stappen|ronde|doel(?:en)?|doelstelling(?:en)?|thema(?:[’']s)?|acties?|interventies?|pijlers?|speerpunt(?:en)?",
  'tabel(?:len)?|figu(?:ur|ren)|afbeelding(?:en)?|grafiek(?:en)?|weken|week|kwarta(?:al|len)|ca\\.|circa',
].join('|');
/** Words and signs that belong to the number before them: `588 uur`, `80 %`, `1,5 miljoen`, `12 maart`. */
const units = [
  '[%‰°]|°C|procent|promille|euro|EUR|duizend|miljoen|mln\\.?|miljard|mld\\.?',
  'uur|uren|minu(?:ut|ten)|min\\.|seconden?|dag|dagen|dagde(?:el|len)|week|weken|maand|maanden|jaar|jaren|kwartier|lesu(?:ur|ren)|fte',
  'mm|cm|m|km|m[²2³3]|km[²2]|ha|are|gram|g|kg|ton|liter|l|kB|MB|GB|TB|kWh|km/u',
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\\.|feb\\.|aug\\.|sept?\\.|okt\\.|nov\\.|dec\\.',
].join('|');
const white = '(?:[ \\t]*\\n[ \\t]*| )';
/** A number, a Roman one, or one letter. */
const number = "(?=\\d|(?:[ivxlc]{1,6}|[a-z])(?![\\p{L}\\p{N}’']))";

/** Pairs that no line may end in, with the white space between. Case is ignored; too many do no harm. */
const pairs = [
  `(?<=(?<![\\p{L}\\p{N}])(?:${numbered}))${white}${number}`,
  `(?<=\\d)${white}(?=(?:${units})(?![\\p{L}\\p{N}]))`,
  `(?<=\\d${white}(?:duizend|miljoen|mln\\.?|miljard|mld\\.?))${white}(?=euro(?!\\p{L}))`,
  `(?<=[€$£])${white}(?=[−–-]?\\d)`,
  `(?<=(?<!\\p{L})EUR)${white}(?=[−–-]?\\d)`,
  `(?<=(?:^|[\\s(])[±≈≤≥<>×])${white}(?=[€\\d])`,
].join('|');

/** Returns the white space in a text that must not end a line: start and end, from left to right. */
export function inseparable(text: string): [start: number, end: number][] {
  return [...text.matchAll(latin.giu`${pairs}`)].map(({ 0: found, index }) => [index, index + found.length]);
}
