import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { lineIndex } from '../../diagnostic/line-index.ts';
import { emptySpan, type Position } from '../../diagnostic/span.ts';
import type { SourceText } from '../../model/template.ts';

/** What Handlebars' parser says, in words for the reader; the first that fits. */
const causes: readonly { readonly sign: RegExp; readonly message: string; readonly help?: string }[] = [
  {
    sign: /doesn't match/,
    message: 'Dit blok wordt met een andere naam gesloten dan waarmee het begint.',
    help: 'Sluit `{{#if …}}` met `{{/if}}`, `{{#each …}}` met `{{/each}}`.',
  },
  {
    sign: /got 'EOF'/,
    message: 'Dit blok of deze `{{` wordt nergens gesloten.',
    help: 'Sluit een blok met `{{/if}}`, `{{/each}}` of `{{/with}}`, een waarde met `}}`.',
  },
  {
    sign: /got 'OPEN_ENDBLOCK'/,
    message: 'Hier wordt een blok gesloten dat niet is begonnen.',
    help: 'Haal het weg, of zet er `{{#if …}}` of `{{#each …}}` voor.',
  },
  {
    sign: /got '(CLOSE_UNESCAPED|EQUALS)'/,
    message: 'Deze accolades passen niet bij elkaar.',
    help: 'Zet een waarde in een kenmerk tussen aanhalingstekens: `{of="{{id}}"}`.',
  },
  { sign: /got 'CLOSE'/, message: 'Hier ontbreekt iets voor de accolades.' },
  { sign: /got 'INVALID'/, message: 'Dit kan niet tussen `{{` en `}}` staan, of de `}}` ontbreekt.' },
  {
    sign: /Invalid path/,
    message: 'Deze naam is niet goed geschreven.',
    help: 'Schrijf `groep.veld`; `../` kan alleen vooraan.',
  },
];

/** Turns an error of Handlebars' parser into a finding at its place; undefined for any other error. */
export function syntaxFinding(error: unknown, source: SourceText): Diagnostic | undefined {
  if (!(error instanceof Error)) return undefined;
  const position = positionOf(error, source.text);
  const isOpen = /got 'INVALID'/.test(error.message) && position && isNeverClosed(position, source.text);
  if (isOpen) return syntaxFinding(new Error("got 'EOF'"), source);
  const cause = causes.find(({ sign }) => sign.test(error.message));
  if (!cause && !position) return undefined;
  const at = position ?? { line: 1, column: 1 };
  return {
    rule: 'template/syntax',
    severity: 'error',
    message: cause?.message ?? 'Dit is geen geldige Handlebars.',
    ...(cause?.help && { help: cause.help }),
    span: emptySpan(source.file, at.line, at.column),
  };
}

function positionOf(error: Error, text: string): Position | undefined {
  if (/got 'EOF'/.test(error.message)) return unclosed(text);
  const found = error as { lineNumber?: number; column?: number };
  if (found.lineNumber !== undefined && found.column !== undefined)
    return { line: found.lineNumber, column: found.column + 1 };
  return caretPosition(error.message, text);
}

/** Finds the offending token: the last place at or before the parser's line with its excerpt. */
function caretPosition(message: string, text: string): Position | undefined {
  const [, line, excerpt = '', dashes = ''] =
    /^Parse error on line (\d+):\n(.*)\n(-*)\^/s.exec(message) ?? [];
  if (line === undefined) return undefined;
  const before = excerpt.slice(0, dashes.length).replace(/^\.\.\./, '');
  const after = excerpt.slice(dashes.length).replace(/\.\.\.$/, '');
  const index = lineIndex(text);
  const glued = (part: string) => part.replaceAll('\n', '');
  for (let at = Math.min(index.offset(Number(line) + 1, 0), text.length); at >= 0; at--) {
    if (!glued(text.slice(at, at + 60)).startsWith(glued(after).slice(0, 17))) continue;
    if (glued(text.slice(Math.max(0, at - 20), at)).endsWith(before)) return index.position(at);
  }
  return { line: Number(line), column: 1 };
}

function isNeverClosed({ line, column }: Position, text: string): boolean {
  return !text.includes('}}', lineIndex(text).offset(line, column - 1));
}

/** The innermost block or mustache that is still open at the end. */
function unclosed(text: string): Position {
  const open: number[] = [];
  for (const match of text.matchAll(/\{\{!--[\s\S]*?--~?\}\}|\{\{~?([#^/]?)[^{}]*?(\}\}|$(?![\s\S]))/g)) {
    if (match[0].startsWith('{{!') || /^\{\{~?\^~?\}\}/.test(match[0])) continue;
    if (match[2] === '') open.push(match.index);
    else if (match[1] === '/') open.pop();
    else if (match[1] !== '') open.push(match.index);
  }
  return lineIndex(text).position(open.at(-1) ?? text.length);
}
