import { visit } from 'unist-util-visit';
import { latin } from '../model/latin.ts';
import { placeOf } from '../model/nodes.ts';
import { textOf } from '../model/text-of.ts';
import type { Pass } from './pass.ts';

/** What an author calls a part of a text and then numbers: the number is that of the heading. Phases, groups and years have their own. */
const parts = [
  ...[
    'hoofdstuk',
    'paragraaf',
    '§',
    'artikel',
    'onderdeel',
    'deel',
    'doel',
    'doelstelling',
    'thema',
    'speerpunt',
  ],
  ...['ambitie', 'pijler', 'actielijn', 'programmalijn', 'opgave', 'prioriteit', 'actie', 'afspraak'],
]
  .flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()])
  .join('|');
const months =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i;

interface TypedNumber {
  readonly pattern: RegExp;
  /** Counts only when it is the number that the heading gets: without a mark behind it, it may count things or be an initial. */
  readonly onlyOwn?: true;
}

/** Numbers as they are typed before a heading, the surest first; group 1 is the number. */
const typedNumbers: readonly TypedNumber[] = [
  // `Doel 2: …`, `Hoofdstuk IV`, `§ 3`
  {
    pattern: latin.u`^(?:${parts})\s{0,2}(\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5}|[A-H])(?:\s?[:.)–—-]|\s(?=\p{Lu})|$)\s*`,
  },
  // `1. Inleiding`, `2.3. Taal`, `1) Taal`, `1: Taal`, `1.Taal`
  { pattern: /^(\d{1,2}(?:\.\d{1,2}){0,4})[.):]\s*(?=\D)/u },
  // `2.3 Taal`
  { pattern: latin.u`^(\d{1,2}(?:\.\d{1,2}){1,4})\s+(?=\p{Lu})` },
  // `1 – Taal`
  { pattern: latin.u`^(\d{1,2})\s*[–—-]\s+(?=\p{L})` },
  // `II. Taal`
  { pattern: latin.u`^([IVX]{2,5})[.):]\s+(?=\p{L})` },
  // `I. Taal`, `A) Taal`, `a. Taal`
  { pattern: latin.iu`^([a-z]|[ivx]{1,5})[.):]\s+(?=\p{L})`, onlyOwn: true },
  // `1 Taal`
  { pattern: latin.u`^(\d{1,2})\s+(?=\p{Lu})`, onlyOwn: true },
];

/** Reports headings that get a number and have one typed before them as well: it would be printed twice, `1 1. Inleiding`. */
export const reportTypedNumbers: Pass = (root, { report }) => {
  visit(root, 'heading', (heading) => {
    const own = heading.data?.number;
    const place = placeOf(heading);
    if (own === undefined || place.file.endsWith('.hbs')) return;
    const text = textOf(heading).trim();
    const typed = typedNumberOf(text, own);
    if (typed === undefined) return;
    const words = text.slice(typed.length).trim();
    report({
      rule: 'heading/typed-number',
      severity: 'warning',
      message: `Deze kop krijgt vanzelf nummer ${own}; met het getypte nummer erbij staat er “${own} ${text}”.`,
      note: 'Nummers van koppen komen vanzelf, in de inhoudsopgave en in verwijzingen ook, en schuiven mee.',
      help: words
        ? `Haal \`${typed.trim()}\` weg, zodat er alleen \`${words}\` staat.`
        : 'Geef de kop een naam in plaats van een nummer.',
      place,
    });
  });
  return root;
};

/** Returns the typed number with the marks and spaces behind it, if the text begins with one. */
function typedNumberOf(text: string, own: string): string | undefined {
  for (const { pattern, onlyOwn } of typedNumbers) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [typed, number = ''] = found;
    if (months.test(text.slice(typed.length))) return undefined;
    if (!onlyOwn || isOwn(number, own)) return typed;
  }
  return undefined;
}

/** Says whether a typed `2`, `B` or `II` is the number `2` or the last part of `1.2`. */
function isOwn(typed: string, own: string): boolean {
  const last = Number(own.split('.').at(-1));
  return typed === own || Number(typed) === last || romanValue(typed) === last || letterValue(typed) === last;
}

function letterValue(letter: string): number {
  return letter.length === 1 ? letter.toLowerCase().charCodeAt(0) - 96 : 0;
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(typed: string): number {
  const values = [...typed.toLowerCase()].map((letter) => romans[letter] ?? Number.NaN);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
