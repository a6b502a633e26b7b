import type { Fault } from '../diagnostic/diagnostic.ts';
import { unicodeNumber } from '../text/unicode-number.ts';

/** Characters that no document can show, found in a text. */
export interface ForbiddenCharacter extends Fault {
  readonly index: number;
  readonly length: number;
}

interface Forbidden {
  readonly pattern: RegExp;
  readonly name: string;
  readonly help: string;
}

const remove = 'Haal het teken weg (het is onzichtbaar: wis de letters eromheen en typ ze opnieuw).';

const controls: Forbidden = {
  pattern: /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu,
  name: 'een besturingsteken',
  help: remove,
};
const always: readonly Forbidden[] = [
  { pattern: /\u00ad/g, name: 'een zacht afbreekstreepje', help: remove },
  { pattern: /[\u202a-\u202e\u2066-\u2069]/g, name: 'een teken dat de leesrichting omdraait', help: remove },
  {
    pattern: /\ufffd/g,
    name: 'een teken dat niet gelezen kon worden',
    help: 'Typ het teken dat hier hoort opnieuw.',
  },
];
const inBodies: Forbidden = {
  pattern: /\p{Co}/gu,
  name: 'een symbool dat alleen in Word bestaat',
  help: 'Typ een gewoon teken; een lijst maakt u met `- ` aan het begin van de regel.',
};

/** A character that one of these may be: none of the ordinary ones. */
const suspect = /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u2027\u202f-\u2065\u206a-\ud7ff\uf900-\ufefe\uff00-\ufffc]/;

/**
 * Returns the characters of a text that cannot be printed, each once: Word puts soft hyphens in every long
 * word, and one finding tells. A template holds private characters: the tokens of values.
 *
 * @param whole the text that the finding is about, when it is longer: a paragraph
 */
export function forbiddenCharacters(
  text: string,
  mode: 'body' | 'template',
  whole = () => text,
): ForbiddenCharacter[] {
  const found = new Map<string, ForbiddenCharacter>();
  if (!suspect.test(text)) return [];
  for (const { pattern, name, help } of mode === 'body'
    ? [controls, ...always, inBodies]
    : [controls, ...always])
    for (const { 0: character, index } of text.matchAll(pattern)) {
      if (/[\t\n\r]/.test(character) || found.has(character)) continue;
      const times = whole().split(character).length - 1;
      found.set(character, {
        rule: 'text/forbidden-character',
        index,
        length: character.length,
        message: `Hier staat ${name} (${unicodeNumber(character)})${times > 1 ? `, ${times} keer in dit stuk tekst` : ''}.`,
        help,
      });
    }
  return [...found.values()];
}
