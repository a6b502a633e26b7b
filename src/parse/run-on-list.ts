import type { ParseContext } from './parse-context.ts';

/** One line of a block. */
export interface TextLine {
  /** Without the marks of what it is in, and without white space at its ends. */
  readonly text: string;
  /** Where it begins, from the start of the block. */
  readonly offset: number;
}

/**
 * Marks of lists in Word that nothing else begins with; one line tells. Word puts a tab behind all of them. A
 * dash and a space are a list, unless something is before them that is not seen.
 */
const sureMarks =
  /^(?:[-+*](?:[ \t]+|\u00a0+(?=[a-z]))|[•▪◦‣⁃●○■□➢➤►▸✓✔❖][ \t\u00a0]*|·[ \t\u00a0]+|(?:[o§Øüvqàèn*+–—−-]|\(?(?:[a-z]|[ivx]{1,5}|\d{1,3})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)[ \u00a0]*\t\s*|o[ \u00a0]{2,})(?=\S)/i;

/** Marks that also begin an honest line; two lines tell. */
const likelyMarks: readonly RegExp[] = [
  /^[–—−§→»oØ]\s+/,
  /^[A-Z][.)]\s+/,
  /^[IVX]{1,4}[.)]\s+/,
  // A list mark that no space follows, or one that is no space to Markdown.
  /^[-+*](?:\u00a0|\p{L})/u,
  /^\d{1,2}[.)](?:\u00a0|\p{L})/u,
  /^[a-z][.)]\s+/,
  /^\d{1,2}[.)]\s+/,
  /^\(?[ivx]+[.)]\s+/,
  /^\((?:[a-z]|\d{1,2})\)\s+/,
];

/** `1.1 Taal`; not a line that a sentence breaks at: `1.1 en 1.2 zijn af`, `1.2 miljoen`. */
const section =
  /^(\d{1,2}(?:\.\d{1,2})+)\.?\s+(?!(?:en|of|tot|t\/m|tm|zijn|is|was|waren|wordt|worden|gaat|heeft|van|uit|per|in|op|met|procent|miljoen|mln|miljard|mld|duizend|uur|jaar|euro|fte|fte’s|km|kilometer|meter|hectare|keer|punt|nog|niet)(?!\p{L}))/u;

/** The lines that begin with such numbers, when these count on: `1.1`, `1.2`. */
function sections(lines: readonly TextLine[]): readonly TextLine[] {
  const found = lines.filter(({ text }) => section.test(text));
  const numbers = found.map(({ text }) => (section.exec(text)?.[1] ?? '').split('.').map(Number));
  const countsOn = numbers.some((number, index) => {
    const next = numbers[index + 1];
    return next && String([...number.slice(0, -1), (number.at(-1) ?? 0) + 1]) === String(next);
  });
  return countsOn ? found : [];
}

/** Reports lines that are a list in Word but not in Markdown: they would run together. */
export function reportRunOnList(lines: readonly TextLine[], start: number, context: ParseContext): void {
  const sure = lines.filter(({ text }) => sureMarks.test(text));
  const [first, second] = lines;
  if (!first || (!second && sure.length === 0)) return;
  const likely = [
    ...likelyMarks.map((mark) => lines.filter(({ text }) => mark.test(text))),
    sections(lines),
  ].find(({ length }) => length > 1);
  // Below an item one line without its space tells.
  const isInItem = context.parents.at(-1)?.type === 'listItem';
  const stuck = isInItem
    ? lines.slice(1).find(({ text }) => /^(?:[-+*]|\d{1,2}[.)])\p{L}/u.test(text))
    : undefined;
  const at = sure[1] ?? sure[0] ?? likely?.[1] ?? stuck;
  if (!at) return;
  context.report({
    rule: 'markdown/run-on-list',
    severity: 'warning',
    message:
      lines.length > 1
        ? 'Deze regels lijken een lijst, maar worden één doorlopende alinea.'
        : 'Deze regel lijkt een onderdeel van een lijst, maar is een gewone alinea.',
    help: 'Begin elke regel met `- ` of `1. `, met een lege regel boven de eerste. Zijn het losse alinea’s, haal het teken dan weg en zet er lege regels tussen.',
    span: context.spanAt(start + at.offset, start + at.offset + at.text.length),
  });
}

/** Returns a line without the mark of a list in Word. */
export function withoutWordMark(line: string): string {
  return line.replace(sureMarks, '');
}
