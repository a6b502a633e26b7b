import type { Report } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import { limits } from './limits.ts';

/** A line that would keep the Markdown parser busy for minutes: it is quadratic in nesting. */
interface Hostile {
  readonly rule: string;
  readonly matches: (line: string) => boolean;
  readonly message: string;
  readonly help: string;
}

/** More containers than any honest line opens; the exact limit is told on the tree. */
const containers = 20;
/** Columns of indentation. */
const indentation = 100;

const markers = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${containers},}`);
/** `- - - -` is a line across the page, however long. */
const rule = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;

const hostile: readonly Hostile[] = [
  {
    rule: 'limit/word',
    matches: (line) => (line.match(/\S+/g) ?? []).some((word) => word.length > limits.word),
    message: `Hier staan meer dan ${limits.word} tekens zonder spatie.`,
    help: 'Zet spaties in de tekst, of haal dit stuk weg.',
  },
  {
    rule: 'limit/nesting',
    matches: (line) => !rule.test(line) && markers.test(line),
    message: `Hier zitten meer dan ${limits.nesting} lijsten of citaten in elkaar.`,
    help: 'Haal tekens aan het begin van de regel weg.',
  },
  {
    rule: 'limit/nesting',
    matches: (line) => line.search(/\S/) > indentation,
    message: `Deze regel begint met meer dan ${indentation} spaties.`,
    help: 'Haal de spaties aan het begin van de regel weg.',
  },
];

/**
 * Returns the text with lines that would take minutes to parse made blank, each reported; all offsets stay.
 * Containers (`:::`) that are opened again and again count as nesting.
 */
export function maskHostileLines(
  text: string,
  placeAt: (start: number, end: number) => Place,
  report: Report,
): string {
  let open = 0;
  return text.replace(/[^\r\n]+/g, (line, offset: number) => {
    if (/^[ \t]*:{3,}[ \t]*$/.test(line)) open = Math.max(0, open - 1);
    else if (/^[ \t>]*:{3,}[^\s:]/.test(line)) open++;
    const deep = open > containers;
    const found = deep ? hostile[1] : hostile.find(({ matches }) => matches(line));
    if (!found) return line;
    if (deep) open--;
    const { rule, message, help } = found;
    report({ rule, severity: 'error', message, help, place: placeAt(offset, offset + line.length) });
    return line.replace(/[^ \t]/g, ' ');
  });
}
