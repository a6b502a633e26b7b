import { plainSpaces } from './typed-text.ts';

/** A leftover of drafting in prose: where it starts (UTF-16, 0-based) and what it says. */
export interface Placeholder {
  readonly index: number;
  readonly text: string;
}

interface Pattern {
  readonly pattern: RegExp;
  /** Says that this find is honest text after all. */
  readonly honest?: (found: string, before: string, after: string, quoted: boolean) => boolean;
}

/** Words that stand for the thing to fill in: with one of these, brackets are never an honest remark. */
const fillWords =
  /\b(naam|namen|datum|plaats|bedrag|functie|titel|jaartal|aantal|adres|telefoon|e-?mail|onderwerp|handtekening|invullen|aanvullen|vul|kies|nader|nog|tekst|xx+|pm|p\.m\.|ntb|n\.t\.b\.)\b/i;
/** What a writer honestly puts between square brackets: citations, editorial remarks, `[x]`. */
const honestBrackets =
  /^(\^?[\d\s,;–-]+|\p{L}|sic!?|red\.?|noot.*|redactie|.*\bred\.|vert\.?|vertaling|bron:?.*|cursivering.*|nadruk.*|z\.j\.|s\.n\.|s\.l\.|ibid\.?|.*\b(?:19|20)\d\d[a-z]?(?:, ?p\..*)?)$/iu;

const honestBracket: NonNullable<Pattern['honest']> = (found, before, after, quoted) => {
  const inside = found.slice(1, -1).trim();
  if (/^(\.{2,}|…)$/.test(inside)) return quoted;
  if (inside === '' || fillWords.test(inside)) return false;
  const insideWord = /\p{L}$/u.test(before) || /^\p{L}/u.test(after);
  return quoted || honestBrackets.test(inside) || (insideWord && /^\p{L}+$/u.test(inside));
};

/** In running text. Bounded repeats only: a text of any size takes linear time. */
const inProse: readonly Pattern[] = [
  { pattern: /\[[^[\]\n]{0,120}\]/g, honest: honestBracket },
  { pattern: /\{\{[^{}\n]{0,120}\}\}/g },
  { pattern: /<(?:\p{L}(?:[^<>\n]{0,80}[^<>\s])?|\.{2,4}|…)>/gu },
  // Merge fields of Word.
  { pattern: /«[\p{L}\d_]{1,60}»/gu },
  { pattern: /€ ?0(?:0|\.0)[0.]{0,20}(?:,(?:00|--?|=))?(?![\d.]*[1-9])/g },
  { pattern: /(?<![\d-])00?-00?-0000(?!\d)/g },
  { pattern: /\b(?:dd[-/. ]mm[-/. ](?:jj|yy){1,2}|jjjj-mm-dd)\b/gi },
  { pattern: /€ ?[x]{1,9}(?:[.,][x]{1,9}){0,4}(?!\p{L})/giu },
  { pattern: /(?<![\p{L}\d])(?:X{3,40}|x{2,40}|XX(?=[-/.%]))(?:[-/.,][xX\d]{2,4}){0,3}(?![\p{L}\d])/gu },
  { pattern: /_{3,200}/g },
  { pattern: /\.{4,200}|…{2,200}/g },
  // Three dots are honest behind a word, not where a value should stand.
  { pattern: /(?<=:[ \n]{0,3}|€ ?)(?:\.{3}|…)(?=\s{0,3}$)/g },
  {
    pattern:
      /(?<=(?:^|\s)(?:te|op|aan|namens|gemeente|d\.d\.|nr\.|nummer|pagina|artikel|bedrag van) )(?:\.{3}|…)(?=[\s.,;)]|$)/gi,
  },
  { pattern: /(?<=^|[\s€(])\?{2,20}(?=$|[\s.,;)])/g },
  { pattern: /(?<![\p{L}\d.])(?:n\.t\.b\.|t\.b\.d\.|n\.n\.b\.)/giu },
  { pattern: /(?<![\p{L}\d])(?:NTB|TBD|TODO|FIXME)(?![\p{L}\d])/gu },
  {
    pattern:
      /(?<=[:(] ?)(?:nog |nader )(?:in te vullen|aan te vullen|invullen|aanvullen|te bepalen)(?=\s{0,3}(?:$|[).]))/gi,
  },
  // What Word shows in an empty content control, and in a broken field.
  {
    pattern:
      /\b(?:klik|tik)(?: of tik)?(?: hier)? (?:om|als u|als je)\b[^.\n]{0,60}\b(?:voeren|typen|kiezen|selecteren)\b\.?/gi,
  },
  { pattern: /\b(?:click|tap)(?: or tap)?(?: here)? to (?:enter|choose|add|select)\b[^.\n]{0,40}\.?/gi },
  { pattern: /\b(?:Kies een (?:item|datum|bouwsteen)|Choose (?:an item|a building block))\./g },
  {
    pattern: /(?:Fout! (?:Verwijzingsbron|Bladwijzer)|Error! (?:Reference source|Bookmark))[^.\n]{0,40}\.?/g,
  },
  { pattern: /\blorem ipsum\b/gi },
];

/**
 * Finds leftovers of drafting in running text: `[naam]`, `[...]`, `XXX`, `€ 000,00`, `____`, prompts of Word.
 * Honest brackets stay: `[1]`, `[sic]`, `[w]e`, `[CBS, 2021]`, and any remark or omission inside a quotation
 * (`quoted`: the whole text is one; quotation marks are seen).
 */
export function findPlaceholders(text: string, quoted = false): Placeholder[] {
  const quotations = quoted ? undefined : quotationsOf(text);
  // One mark a code unit, so that a text full of brackets takes no longer than another.
  const taken = new Uint8Array(text.length);
  const found: Placeholder[] = [];
  for (const { pattern, honest } of inProse) {
    for (const match of text.matchAll(pattern)) {
      const [value, index] = [match[0], match.index];
      const end = index + value.length;
      const inQuotation = !quotations || quotations[index] === 1;
      if (honest?.(value, text.slice(Math.max(0, index - 1), index), text.slice(end, end + 1), inQuotation))
        continue;
      if (taken.subarray(index, end).includes(1)) continue;
      taken.fill(1, index, end);
      found.push({ index, text: value });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Marks every code unit that stands between quotation marks that open and close. */
function quotationsOf(text: string): Uint8Array {
  const marks = /“[^“”]{1,600}”|‘[^‘’]{1,600}’(?!\p{L})|"[^"]{1,600}"|(?<![\p{L}\d])'[^']{1,600}'(?!\p{L})/gu;
  const inside = new Uint8Array(text.length);
  for (const match of text.matchAll(marks)) inside.fill(1, match.index, match.index + match[0].length);
  return inside;
}

/** No placeholder is longer; beyond it the patterns below would take more than linear time. */
const longestWhole = 200;

/** Whole values that say "not known yet"; in running text some of these are honest. */
const wholeValues: readonly RegExp[] = [
  /^\[[^[\]]*\]$/,
  /^<[^<>]*>$/,
  /^\{+[^{}]*\}+$/,
  /^[._…?\s]*(?:\.\.|…|__|\?)[._…?\s]*$/,
  /^(?=.*x.*x)[x\s€.,:@/-]+$/i,
  /^(?:n\.?t\.?b|n\.n\.b|n\.n|t\.?b\.?d|todo)\.?$/i,
  /^\(?(?:(?:nog|nader) )?(?:in te vullen|aan te vullen|te bepalen|invullen|aanvullen)\)?\.?$/i,
  /^\(?(?:nog )?(?:niet bekend|onbekend)\)?\.?$/i,
  /^(?:nog invullen: .*|volgt(?: nog)?\.?|dag maand jaar|naam|datum|jjjj|vul (?:hier )?in\.?)$/i,
];

/**
 * Says whether a whole field value is a placeholder, so that the field counts as unfilled: `[...]`, `<naam>`, `{{naam}}`,
 * `€ 000,00`, `n.t.b.`, `Klik of tik om tekst in te voeren.` Only for single values: a YAML list `[a, b]` looks the same.
 */
export function isPlaceholder(text: string): boolean {
  const value = plainSpaces(text);
  if (value === '') return false;
  if (/^\[\^?\d+\]$/.test(value)) return false;
  const isShort = value.length <= longestWhole;
  if (isShort && (wholeValues.some((pattern) => pattern.test(value)) || isMaskOfZeros(value))) return true;
  const found = findPlaceholders(value);
  const kept = [...found, { index: value.length, text: '' }].map(({ index }, number) => {
    const before = found[number - 1];
    return value.slice(before ? before.index + before.text.length : 0, index);
  });
  return found.length > 0 && !/[\p{L}\d]/u.test(kept.join(''));
}

/** `€ 000,00`, `00.000`, `00-00-0000`; not `€ 0`, `0,00`. */
function isMaskOfZeros(value: string): boolean {
  const whole = value.replace(/,(?:0{1,2}|-{1,2}|=|–)$/, '');
  return /^[0\s.€()/+-]+$/.test(whole) && /0[.]?0/.test(whole);
}
