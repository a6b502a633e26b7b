import type { Fault, Report } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import { limits } from '../limits/limits.ts';

/** Lists, quotes and boxes that are open at a line: far above `limits.nesting` parsing takes minutes. */
const MAX_OPEN = 20;
/** Characters of a word that may not fit on a line. */
const MAX_WORD = 100;

/** What has been counted up to and including a line. */
interface Counted {
  /** `:::` blocks that were opened and not closed. */
  readonly open: number;
  readonly lines: number;
  readonly blank: number;
  /** Of what opens something: emphasis, a link. */
  readonly marks: number;
  /** Of what is read with all around it: brackets, accents, tildes, braces, comments, codes, escapes. */
  readonly codes: number;
  /** Characters of words that are longer than a line. */
  readonly long: number;
}

interface Hostile extends Fault {
  readonly matches: (line: string, counted: Counted) => boolean;
}

const markers = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAX_OPEN},}`);
/** `- - - -` is a line across the page, however long. */
const acrossThePage = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;

const unread: Hostile = {
  rule: 'limit/lines',
  matches: (_, { lines, blank }) => lines > limits.lines.max || blank > limits.blankLines.max,
  message: `Dit bestand heeft meer dan ${limits.lines.max} regels tekst of ${limits.blankLines.max} lege regels; vanaf hier is het niet gelezen.`,
  help: 'Verdeel de tekst over meer bestanden.',
};

const hostile: readonly Hostile[] = [
  unread,
  {
    rule: 'limit/word',
    matches: (line) =>
      line.length > limits.word.max && line.split(/\s+/).some(({ length }) => length > limits.word.max),
    message: `Hier staan meer dan ${limits.word.max} tekens zonder spatie.`,
    help: 'Zet spaties in de tekst, of haal dit stuk weg.',
  },
  {
    rule: 'limit/long-words',
    matches: (line, { long }) => long > limits.longWords.max && longIn(line) > 0,
    message: `De woorden van meer dan ${MAX_WORD} tekens in dit bestand hebben hier samen meer dan ${limits.longWords.max} tekens.`,
    help: 'Zet spaties in de tekst, of haal dit stuk weg. Is het een webadres, maak er dan een koppeling van: `[tekst](adres)`.',
  },
  {
    rule: 'limit/nesting',
    matches: (line, { open }) => open > MAX_OPEN || (markers.test(line) && !acrossThePage.test(line)),
    message: `Hier zitten meer dan ${limits.nesting.max} lijsten, citaten of kaders in elkaar.`,
    help: 'Haal tekens aan het begin van de regel weg, of sluit blokken af met `:::`.',
  },
  {
    rule: 'limit/nesting',
    matches: (line) => line.search(/\S/) > limits.indentation.max,
    message: `Deze regel begint met meer dan ${limits.indentation.max} spaties.`,
    help: 'Haal de spaties aan het begin van de regel weg.',
  },
  {
    rule: 'limit/marks',
    matches: (_, { marks, codes }) => Math.max(marks, codes) > limits.marks.max,
    message: `Tussen twee lege regels staan meer dan ${limits.marks.max} tekens voor opmaak, zoals \`*\`, \`[\`, \`&amp;\` of \`\\\`.`,
    help: 'Zet lege regels tussen de alinea’s.',
  },
  {
    rule: 'limit/marks',
    matches: (line) => /`{20,}/.test(line),
    message: 'Op deze regel staan 20 of meer accenten naast elkaar.',
    help: 'Haal accenten weg: voor een blok met code zijn drie genoeg.',
  },
];

/** Returns the text with lines that take minutes to parse made blank, each reported; all offsets stay. */
export function maskHostileLines(
  text: string,
  spanAt: (start: number, end: number) => Span,
  report: Report,
): string {
  let counted: Counted = { open: 0, lines: 0, blank: 0, marks: 0, codes: 0, long: 0 };
  let stopped = false;
  const parts = text.split(/(\r\n|\r|\n)/);
  const dataEnd = frontmatterEnd(parts);
  let offset = 0;
  return parts
    .map((line, index) => {
      const start = offset;
      offset += line.length;
      if (/^[\r\n]/.test(line)) return stopped ? ' '.repeat(line.length) : line;
      counted = count(line, counted);
      // The lines of the data have a limit of their own, in bytes.
      if (index < dataEnd) counted = { ...counted, lines: 0, blank: 0 };
      const found = stopped ? unread : hostile.find(({ matches }) => matches(line, counted));
      if (!found) return line;
      const { rule, message, help } = found;
      if (!stopped)
        report({ rule, severity: 'error', message, help, span: spanAt(start, start + line.length) });
      stopped ||= found === unread;
      // What is blanked out does not count.
      counted = { ...counted, open: Math.min(counted.open, MAX_OPEN), marks: 0, codes: 0 };
      return line.replace(/[^ \t]/g, ' ');
    })
    .join('');
}

/** Returns the index of the line that closes the frontmatter; -1 when there is none. */
function frontmatterEnd(parts: readonly string[]): number {
  const isFence = (line: string) => /^---[ \t]*$/.test(line);
  return isFence(parts[0] ?? '') ? parts.findIndex((line, index) => index > 0 && isFence(line)) : -1;
}

function count(line: string, { open, lines, blank, marks, codes, long }: Counted): Counted {
  if (line.trim() === '') return { open, lines, blank: blank + 1, marks: 0, codes: 0, long };
  const opens = /^[ \t>]*:{3,}[^\s:]/.test(line) ? 1 : 0;
  const closes = /^[ \t]*:{3,}[ \t]*$/.test(line) ? 1 : 0;
  // The cells of a table are read one by one.
  const before = /^[ \t]*\|/.test(line) ? { marks: 0, codes: 0 } : { marks, codes };
  return {
    open: Math.max(0, open + opens - closes),
    lines: lines + 1,
    blank,
    marks: before.marks + (line.match(/\*+|_+|\[/g)?.length ?? 0),
    codes:
      before.codes +
      (line.match(/\]|`+|~~+|<[!?]|\{\{|\}\}|&(?=#?\w{1,31};)|\\(?=[!-/:-@[-`{-~])/g)?.length ?? 0),
    long: long + longIn(line),
  };
}

/** Letters in a line that may be longer than a line of the page. */
function longIn(line: string): number {
  const words = line.replace(/\]\([^()\s]*\)/g, ']').match(/[^\s|]+/g) ?? [];
  return words.reduce((sum, { length }) => sum + (length > MAX_WORD ? length : 0), 0);
}
