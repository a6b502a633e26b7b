import { capitalized } from '../text/capitalized.ts';
import { latin } from '../text/latin.ts';

/** Parts of a text that share the number of their heading; phases, groups and years do not. */
const parts = [
  ...['hoofdstuk', 'paragraaf', '§', 'artikel', 'onderdeel', 'deel', 'doel', 'doelstelling', 'thema'],
  ...['speerpunt', 'ambitie', 'pijler', 'actielijn', 'programmalijn', 'opgave', 'prioriteit', 'actie'],
  'afspraak',
]
  .flatMap((word) => [word, capitalized(word), word.toUpperCase()])
  .join('|');
const months =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i;

/** A number authored before the words of a heading. */
export interface AuthoredNumber {
  /** With the marks and spaces behind it. */
  readonly authored: string;
  /** Its readings as numbers, outermost first; a letter or Roman numeral counts from 1, and may be both. */
  readonly values: readonly (readonly number[])[];
  /**
   * Evidence needed that it is no name or amount, of which one is enough: it equals the generated number
   * (`own`), or it is in sequence with others (`row`).
   */
  readonly needs: readonly ('own' | 'row')[];
}

interface Form {
  readonly pattern: RegExp;
  readonly needs?: AuthoredNumber['needs'];
  /** Words after it that make it something else. */
  readonly unless?: RegExp;
}

/** `Artikel 3 WPO`, `artikel 2.8 van de Awb`: a law. */
const laws = latin.u`^(?:\p{Lu}{2,}\d*(?!\p{L})|(?:Awb|Wpo|Wvo|Wec|Wmo|Wgr|Bw|Besluit|Verordening|\p{L}*[Ww]et)(?!\p{L}))`;
/** `A. van der Veen`: a person. */
const names = latin.u`^(?:\p{Lu}\.\s?)*(?:van|von|de|den|der|ter|ten|te|'t|’t|el|al)\s+(?:(?:de|den|der|het|'t|’t)\s+)?\p{Lu}`;
/** `1 Gezin 1 Plan`: an amount. */
const counts = latin.u`(?<!\p{N})\d{1,2}\s+\p{Lu}`;

/** How numbers are written before a heading, the surest first; group 1 is the number. */
const forms: readonly Form[] = [
  // `Artikel 3 Begrippen`
  { pattern: /^(?:artikel|Artikel|ARTIKEL)\s+(\d{1,2})\s+(?=\p{Lu})/u, needs: ['row'], unless: laws },
  // `Artikel 3.1 Awb`
  {
    pattern: /^(?:artikel|Artikel|ARTIKEL)\s+(\d{1,2}(?:\.\d{1,2})+)\s+(?=\p{Lu})/u,
    needs: ['row'],
    unless: laws,
  },
  // `Doel 2: …`, `Hoofdstuk IV`, `§ 3`
  {
    pattern: latin.u`^(?:${parts})\s{0,2}(\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5}|[A-H])(?:\s?[:.)–—-]|\s(?=\p{Lu})|$)\s*`,
  },
  // `1. Inleiding`, `2.3. Taal`, `1) Taal`, `1: Taal`, `1.Taal`
  { pattern: /^(\d{1,2}(?:\.\d{1,2}){0,4})[.):]\s*(?=\D)/u },
  // `2.3 Taal`; `2.0` may be a name, and `12.30` a time.
  { pattern: latin.u`^(\d{1,2}(?:\.[1-9]){1,4})\s+(?=\p{Lu})` },
  { pattern: latin.u`^(\d{1,2}(?:\.\d{1,2}){1,4})\s+(?=\p{Lu})`, needs: ['own', 'row'] },
  // `1 – Taal`
  { pattern: latin.u`^(\d{1,2})\s*[–—-]\s+(?=\p{L})` },
  // `II. Taal`
  { pattern: latin.u`^([IVX]{2,5})[.):]\s+(?=\p{L})` },
  // `I. Taal`, `A) Taal`, `a. Taal`
  { pattern: latin.iu`^([a-z]|[ivx]{1,5})[.):]\s+(?=\p{L})`, needs: ['own', 'row'], unless: names },
  // `3 Taal`
  { pattern: latin.u`^(\d{1,2})\s+(?=\p{Lu})`, needs: ['own', 'row'], unless: counts },
];

/** Returns the number authored before the words of a heading, if any. */
export function authoredNumberOf(text: string): AuthoredNumber | undefined {
  for (const { pattern, needs = [], unless } of forms) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [authored, number = ''] = found;
    const words = text.slice(authored.length);
    if (months.test(words) || unless?.test(words)) return undefined;
    return { authored, values: valuesOf(number), needs };
  }
  return undefined;
}

/** Returns the readings of a number; none for `9.00`, which is a time. */
function valuesOf(number: string): number[][] {
  if (/^\d/.test(number)) return /\.0\d/.test(number) ? [] : [number.split('.').map(Number)];
  const readings = [romanValue(number), letterValue(number)];
  return readings.filter((value) => value > 0).map((value) => [value]);
}

function letterValue(letter: string): number {
  return letter.length === 1 ? letter.toLowerCase().charCodeAt(0) - 96 : 0;
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(authored: string): number {
  const values = [...authored.toLowerCase()].map((letter) => romans[letter] ?? Number.NaN);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
