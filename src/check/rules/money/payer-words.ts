/** How people say who pays, by a word of the source's name or id. */
const sayings: readonly (readonly [name: RegExp, words: string])[] = [
  [/gemeente/i, 'gemeente(?:n|lijke)?'],
  [/gelijke kansen alliantie|^gka/i, 'gka|gelijke kansen alliantie|alliantie'],
  [/schoolbestu/i, 'schoolbestu(?:ur|ren)|schoolbesturen'],
  [/provinc/i, 'provincie(?:s)?|provinciale'],
  [/rijk/i, 'rijk(?:sbijdrage|ssubsidie)?'],
];

/** Returns sources of patterns for the words by which people name a source of money, besides its label. */
export function payerWords(label: string, id: string): string[] {
  return sayings.filter(([name]) => name.test(label) || name.test(id)).map(([, words]) => words);
}
