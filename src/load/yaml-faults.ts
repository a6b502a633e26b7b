import type { ErrorCode, YAMLParseError } from 'yaml';
import type { Fault } from '../diagnostic/diagnostic.ts';
import { missingDash } from './missing-dash.ts';

/** A mistake in YAML, with its offsets in the text. */
export interface YamlFault extends Fault {
  /** What is probably meant, and its offsets. */
  readonly right?: { readonly start: number; readonly end: number; readonly text: string } | undefined;
  readonly start: number;
  readonly end: number;
}

/** A quoted value, for finding where a quote that never closes was opened. */
export interface QuotedRange {
  readonly start: number;
  readonly end: number;
}

/** One line of the text around an offset, taken apart. */
interface Line {
  /** Offsets of the first character and past the last one. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What is behind `sleutel:` or `-`, with its offset; empty when nothing does. */
  readonly value: string;
  readonly valueStart: number;
}

interface Context {
  readonly text: string;
  readonly quoted: readonly QuotedRange[];
  readonly error: YAMLParseError;
  readonly line: Line;
}

type Explain = (context: Context) => YamlFault;

/** One finding per cause. A code that is not here cannot come from a failsafe text. */
const explanations: Partial<Record<ErrorCode, Explain>> = {
  TAB_AS_INDENT: ({ text, error }) => {
    const tab = text.indexOf('\t', error.pos[0]);
    const start = tab < 0 ? error.pos[0] : tab;
    const message = 'Deze regel springt in met een tab.';
    return {
      rule: 'yaml/tab-indent',
      message,
      help: 'Gebruik spaties: twee per niveau.',
      right: {
        start,
        end: start + (/^\t+/.exec(text.slice(start))?.[0].length ?? 1),
        text: '  '.repeat(/^\t+/.exec(text.slice(start))?.[0].length ?? 1),
      },
      start,
      end: start + 1,
    };
  },
  BAD_SCALAR_START: quoteNeeded,
  BAD_DQ_ESCAPE: ({ text, error }) => ({
    rule: 'yaml/escape',
    message: `\`${text.slice(error.pos[0], error.pos[0] + 2)}\` heeft tussen dubbele aanhalingstekens geen betekenis.`,
    help: 'Gebruik enkele aanhalingstekens, of schrijf de backslash dubbel: `\\\\`.',
    start: error.pos[0],
    end: error.pos[1],
  }),
  MISSING_CHAR: (context) => {
    if (/quote/.test(context.error.message)) return unclosedQuote(context);
    if (/flow|\]|\}/.test(context.error.message)) return unclosedBracket(context);
    return missingColon(context);
  },
  MULTILINE_IMPLICIT_KEY: missingColon,
  BLOCK_AS_IMPLICIT_KEY: (context) => {
    const { error, line } = context;
    const colon = context.text.slice(error.pos[0], line.end).search(/:\s/);
    const isSecondColon = line.value !== '' && error.pos[0] >= line.valueStart && colon >= 0;
    if (!isSecondColon) return badIndent(context);
    return {
      rule: 'yaml/colon-in-value',
      message: 'In deze waarde staat een dubbele punt met een spatie erachter.',
      help: `Zet de waarde tussen aanhalingstekens: \`"${line.value}"\`.`,
      right: quotedValue(line),
      start: error.pos[0] + colon,
      end: error.pos[0] + colon + 1,
    };
  },
  BAD_INDENT: (context) =>
    /Flow/.test(context.error.message) ? unclosedBracket(context) : badIndent(context),
  UNEXPECTED_TOKEN: (context) => {
    const { line, error } = context;
    if (line.value.startsWith('{{')) return braces(line);
    if (/^["']/.test(line.value)) return textAfterQuote(context);
    if (/^- /.test(line.value)) {
      return {
        rule: 'yaml/list-on-key-line',
        message: 'Een streepje voor een lijst kan niet achter de sleutel staan.',
        help: 'Begin de lijst op de volgende regel; is het tekst, zet die dan tussen aanhalingstekens.',
        start: line.valueStart,
        end: line.valueStart + 1,
      };
    }
    if (/^[[\]{}|>]/.test(line.value)) return quoteNeeded(context);
    return {
      rule: 'yaml/syntax',
      message: 'Deze regel is niet te lezen.',
      help: 'Schrijf `sleutel: waarde`; zet een waarde met leestekens tussen aanhalingstekens.',
      start: error.pos[0],
      end: Math.max(error.pos[0], Math.min(error.pos[1], line.end)),
    };
  },
};

/** Faults that are never a consequence of one on an earlier line. */
const local = new Set([
  'yaml/quote-needed',
  'yaml/escape',
  'yaml/tab-indent',
  'yaml/text-after-quote',
  'yaml/template-braces',
]);

/** Further errors of the library on one line only repeat these. */
const MAX_ERRORS_ON_LINE = 10;

/** Returns the mistakes behind the errors: the first and those that do not follow from it, one a line. */
export function yamlFaults(
  errors: readonly YAMLParseError[],
  text: string,
  quoted: readonly QuotedRange[],
): YamlFault[] {
  const faults: YamlFault[] = [];
  const lines = new Set<number>();
  let line: Line | undefined;
  let onLine = 0;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const [offset] = error.pos;
    const known = line && offset >= line.start && offset <= line.start + line.text.length ? line : undefined;
    onLine = known ? onLine + 1 : 1;
    if (onLine > MAX_ERRORS_ON_LINE) continue;
    line = known ?? lineAt(text, offset);
    const explain = explanations[error.code] ?? explanations.UNEXPECTED_TOKEN;
    const fault = explain?.({ text, quoted, error, line });
    if (!fault || (faults.length > 0 && !local.has(fault.rule))) continue;
    const at = lineAt(text, fault.start).start;
    if (!lines.has(at)) faults.push(fault);
    lines.add(at);
  }
  return faults;
}

/** `'t Hof`, `'s-Gravenhage`: an apostrophe that YAML takes for an opening quote. */
const apostrophe = /^'[a-z](?=[ -])/i;

/** The value of a line in quotes, when it is one whole, without quotes, backslashes and comments. */
function quotedValue({ value, valueStart }: Line): YamlFault['right'] {
  if (value === '' || /["\\]| #/.test(value) || /^[|>]/.test(value)) return undefined;
  return { start: valueStart, end: valueStart + value.length, text: `"${value}"` };
}

function quoteNeeded({ line }: Context): YamlFault {
  const first = line.value.charAt(0);
  return {
    rule: 'yaml/quote-needed',
    message: `Een waarde kan niet met \`${first}\` beginnen.`,
    help: `Zet de waarde tussen aanhalingstekens: ${inQuotes(line.value)}.`,
    right: quotedValue(line),
    start: line.valueStart,
    end: line.end,
  };
}

function braces(line: Line): YamlFault {
  return {
    rule: 'yaml/template-braces',
    message: 'Een waarde kan niet met `{{` beginnen.',
    help: `Zet de waarde tussen aanhalingstekens: ${inQuotes(line.value)}.`,
    right: quotedValue(line),
    start: line.valueStart,
    end: line.end,
  };
}

function unclosedQuote({ text, quoted, error }: Context): YamlFault {
  const opened = quoted.findLast(({ start, end }) => start < error.pos[1] && end >= error.pos[0]);
  const start = opened?.start ?? error.pos[0];
  const line = lineAt(text, start);
  const value = text.slice(start, line.end).trimEnd();
  if (apostrophe.test(value)) return apostropheFault(value, start, line.end);
  return {
    rule: 'yaml/unclosed-quote',
    message: `Dit aanhalingsteken (\`${text.charAt(start)}\`) wordt nergens gesloten.`,
    help: `Zet aan het eind van de waarde ook een \`${text.charAt(start)}\`.`,
    start,
    end: start + 1,
  };
}

function textAfterQuote(context: Context): YamlFault {
  const { line, error } = context;
  if (apostrophe.test(line.value)) return apostropheFault(line.value, line.valueStart, line.end);
  return {
    rule: 'yaml/text-after-quote',
    message: 'Achter het sluitende aanhalingsteken staat nog tekst.',
    help: 'Laat de aanhalingstekens om de hele waarde staan; bevat zij er zelf een, gebruik dan de andere soort eromheen.',
    start: error.pos[0],
    end: Math.max(error.pos[0], line.end),
  };
}

function apostropheFault(value: string, start: number, end: number): YamlFault {
  return {
    rule: 'yaml/apostrophe',
    message: 'De apostrof aan het begin van deze waarde wordt gelezen als aanhalingsteken.',
    help: `Zet de hele waarde tussen dubbele aanhalingstekens: ${inQuotes(value)}.`,
    right: /["\\]| #/.test(value) ? undefined : { start, end: start + value.length, text: `"${value}"` },
    start,
    end,
  };
}

function unclosedBracket({ text, error }: Context): YamlFault {
  const before = text.slice(0, error.pos[0] + 1);
  const start = Math.max(before.lastIndexOf('['), before.lastIndexOf('{'), 0);
  const close = text.charAt(start) === '{' ? '}' : ']';
  return {
    rule: 'yaml/unclosed-bracket',
    message: `Dit haakje (\`${text.charAt(start)}\`) wordt nergens gesloten.`,
    help: `Zet er een \`${close}\` achter, of zet de waarde tussen aanhalingstekens.`,
    start,
    end: start + 1,
  };
}

function missingColon(context: Context): YamlFault {
  const { line } = context;
  const glued = /^(\s*(?:- +)*)([\p{L}\d_-]+):(?=\S)/u.exec(line.text);
  if (glued) {
    const colon = line.start + glued[0].length - 1;
    return {
      rule: 'yaml/colon-space',
      message: 'Achter de dubbele punt ontbreekt een spatie.',
      help: `Schrijf \`${glued[2]}: ${line.text.slice(glued[0].length).trim()}\`.`,
      start: colon,
      end: colon + 1,
      right: { start: colon + 1, end: colon + 1, text: ' ' },
    };
  }
  const start = line.start + line.text.search(/\S|$/);
  return {
    rule: 'yaml/loose-text',
    message: 'Deze regel hoort bij geen sleutel.',
    help: 'Schrijf `sleutel: waarde`, of laat de regel inspringen als hij bij de waarde erboven hoort.',
    start,
    end: line.end,
  };
}

function badIndent(context: Context): YamlFault {
  const before = context.text.slice(0, context.line.start);
  const offending = /Nested/.test(context.error.message) ? nextLine(context) : context.line;
  const dashless = missingDash(context.text, offending.start);
  if (dashless)
    return {
      rule: 'yaml/missing-dash',
      message: `Met \`${dashless.key}\` begint een onderdeel van de lijst, maar er staat geen streepje voor.`,
      help: `Schrijf \`- ${dashless.key}:\`, even ver ingesprongen als de andere streepjes.`,
      start: dashless.start,
      end: dashless.end,
    };
  const start = offending.start + offending.text.search(/\S|$/);
  return {
    rule: 'yaml/indent',
    message: 'De inspringing van deze regel past niet bij de regels erboven.',
    help:
      before === ''
        ? 'Begin de sleutel vooraan op de regel.'
        : 'Laat sleutels die bij elkaar horen even ver inspringen, met twee spaties per niveau.',
    start,
    end: offending.end,
  };
}

/** `BLOCK_AS_IMPLICIT_KEY` points at the value taken for a key; the wrong indent is one line lower. */
function nextLine({ text, line }: Context): Line {
  return line.end + 1 < text.length ? lineAt(text, line.end + (text[line.end] === '\r' ? 2 : 1)) : line;
}

function lineAt(whole: string, offset: number): Line {
  const start = whole.lastIndexOf('\n', offset - 1) + 1;
  const next = whole.indexOf('\n', start);
  const text = whole.slice(start, next < 0 ? undefined : next).replace(/\r$/, '');
  const before = /^\s*(?:- +)*(?:[^\s:"'#][^:]*?:(?=\s|$))?\s*/.exec(text)?.[0] ?? '';
  const value = text.slice(before.length).trimEnd();
  return { start, end: start + text.trimEnd().length, text, value, valueStart: start + before.length };
}

function inQuotes(value: string): string {
  return value.includes('"') ? `\`'${value.replaceAll("'", "''")}'\`` : `\`"${value}"\``;
}
