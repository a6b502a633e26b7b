const sounds: readonly (readonly [RegExp, string])[] = [
  [/ch|gh/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/ph/g, 'f'],
  [/th|dt|d$/g, 't'],
  [/ei|ey/g, 'ij'],
  [/ou/g, 'au'],
  [/x/g, 'ks'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
];

/** Returns how a name in small letters sounds in Dutch: `uitzigt` is `uitzicht`, `winghert` is `wingerd`. */
export function soundOf(word: string): string {
  return sounds.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
}
