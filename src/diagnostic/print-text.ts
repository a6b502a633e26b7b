import { styleText } from 'node:util';
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { Place } from './place.ts';
import { sourceExcerpt } from './source-excerpt.ts';
import { visibleText } from './visible-text.ts';

/** How findings are printed. */
export interface PrintOptions {
  /** Returns the text of a source file, without byte order mark, or nothing when it cannot be had. */
  readonly source: (file: string) => string | undefined;
  /** Whether to use colours; whoever prints knows whether a terminal reads along. */
  readonly colour: boolean;
  /** Columns available for a source line. Default 100. */
  readonly width?: number | undefined;
}

type Style = Parameters<typeof styleText>[0];

const severities = {
  error: { word: 'fout', style: ['red', 'bold'] },
  warning: { word: 'waarschuwing', style: ['yellow', 'bold'] },
  info: { word: 'opmerking', style: ['cyan', 'bold'] },
} satisfies Record<Severity, { word: string; style: Style }>;

/**
 * Prints findings for people: per finding `file:line:column: severity: message [rule]`, the source line with carets, why it
 * matters ("waarom:"), what to do ("doe dit:") and other places ("zie ook:"). Columns count characters (code points), as people do.
 * Findings come in the order given, with a blank line after each; an empty list gives an empty text.
 */
export function printText(diagnostics: readonly Diagnostic[], options: PrintOptions): string {
  const paint = (style: Style, text: string) =>
    options.colour ? styleText(style, text, { validateStream: false }) : text;
  const lines = new Map<string, readonly string[]>();
  const lineOf = ({ file, start }: Place): string | undefined => {
    const known = lines.get(file) ?? options.source(file)?.split(/\r\n|\n|\r/) ?? [];
    lines.set(file, known);
    return known[start.line - 1];
  };
  const where = (place: Place) => visibleText(placeText(place, lineOf(place)));
  const excerpt = (place: Place, style: Style): string[] => {
    const line = lineOf(place);
    if (line === undefined) return [];
    const found = sourceExcerpt(line, place, options.width ?? 100);
    const number = String(place.start.line);
    return [
      '',
      `  ${paint('dim', `${number} |`)} ${found.line}`.trimEnd(),
      `  ${paint('dim', `${' '.repeat(number.length)} |`)} ${paint(style, found.carets)}`,
      '',
    ];
  };
  const print = (diagnostic: Diagnostic): string => {
    const { word, style } = severities[diagnostic.severity];
    const start = diagnostic.place ? `${where(diagnostic.place)}: ` : '';
    const rule = paint('dim', `[${diagnostic.rule}]`);
    const printed = [`${start}${paint(style, `${word}:`)} ${prose(diagnostic.message)} ${rule}`];
    if (diagnostic.place) printed.push(...excerpt(diagnostic.place, style));
    printed.push(...labelled('waarom:', diagnostic.note), ...labelled('doe dit:', diagnostic.help));
    for (const { message, place } of diagnostic.related ?? [])
      printed.push(...labelled('zie ook:', `${where(place)}: ${message}`), ...excerpt(place, 'dim'));
    return `${printed.join('\n').trimEnd()}\n`;
  };
  return diagnostics.map((diagnostic) => `${print(diagnostic)}\n`).join('');
}

/** A text behind its label; further lines of it stand below the first. */
function labelled(label: string, text: string | undefined): string[] {
  if (!text) return [];
  const indent = ' '.repeat('  doe dit: '.length);
  const [first = '', ...more] = text.split('\n').map(prose);
  return [`  ${label.padEnd('doe dit:'.length)} ${first}`, ...more.map((line) => `${indent}${line}`)];
}

/** A sentence of our own may hold a no-break space, as in an amount: nothing to show there. */
function prose(text: string): string {
  return visibleText(text.replace(/[\u00a0\u202f]/g, ' '));
}

/** `file:line:column`, the column in code points. */
function placeText({ file, start }: Place, line: string | undefined): string {
  // Past the end of the line every column is one further.
  const before = line?.slice(0, start.column - 1);
  const column = before === undefined ? start.column : start.column - before.length + [...before].length;
  return `${file}:${start.line}:${column}`;
}
