import type { Fault, Severity } from '../diagnostic/diagnostic.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import type { FoundToken, Survey } from './survey-tokens.ts';

/** Something of YAML that a dossier does without, with its offsets. */
export interface RefusedToken extends Fault {
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

/** Characters of a value that is shown; there may be as many findings as the value has words. */
const MAX_SHOWN = 500;

const quote = 'Zet de waarde tussen aanhalingstekens';

/** Anchors and aliases can make a page into a gigabyte; tags and directives change what a value is. */
const refusals = {
  anchor: {
    rule: 'yaml/anchor',
    message: 'Een waarde kan niet met `&` beginnen: in YAML maakt dat een anker.',
    help: quote,
  },
  alias: {
    rule: 'yaml/alias',
    message: 'Een waarde kan niet met `*` beginnen: in YAML verwijst dat naar een anker.',
    help: quote,
  },
  tag: {
    rule: 'yaml/tag',
    message: 'Een waarde kan niet met `!` beginnen: in YAML maakt dat een tag.',
    help: quote,
  },
  directive: {
    rule: 'yaml/directive',
    message: 'Een regel die met `%` begint is een opdracht aan YAML; die kan hier niet.',
    help: 'Haal de regel weg',
  },
} satisfies Record<
  Exclude<FoundToken['type'], keyof typeof asText>,
  { rule: string; message: string; help: string }
>;

/** Tokens that are honest unless text went lost in them. */
const asText = { comment: commentFault, 'double-quoted-scalar': escapeFault };

/** Returns the tokens that are refused, and (as warnings) comments that were probably meant as text. */
export function refusedTokens({ tokens, documents }: Survey, text: string): RefusedToken[] {
  const found = tokens.flatMap((token) =>
    token.type in asText ? asText[token.type as keyof typeof asText](token, text) : [refusal(token, text)],
  );
  const second = documents[1];
  if (second === undefined) return found;
  const start = text.charAt(second) === '\n' ? second + 1 : second;
  return [
    ...found,
    {
      severity: 'error',
      rule: 'yaml/second-document',
      message: 'Hier begint een tweede blok met gegevens; een bestand heeft er één.',
      help: 'Haal de regel met `---` of `...` weg.',
      start,
      end: start + 1,
    },
  ];
}

function refusal({ type, offset, source }: FoundToken, text: string): RefusedToken {
  const { rule, message, help } = refusals[type as keyof typeof refusals];
  const value = restOfLine(text, offset);
  const example = value.includes('"') ? `\`'${value}'\`` : `\`"${value}"\``;
  const shown = type === 'directive' || value.length > MAX_SHOWN ? help : `${help}: ${example}`;
  return {
    severity: 'error',
    rule,
    message,
    help: `${shown}.`,
    start: offset,
    end: offset + source.trimEnd().length,
  };
}

/** `x #12`, `plaats # 3` and `vak C #` lose what is behind the hash; `x # uitleg` is meant so. */
function commentFault({ offset, source }: FoundToken, text: string): RefusedToken[] {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const isOfValue = /\S/.test(before) ? /^#(?:[^\s#]|\s*\d|\s*$)/ : /^#\s*\d(?!$)/;
  if (before === '' || !isOfValue.test(source)) return [];
  const value = `${before.replace(/^\s*(- +)*([^\s:]+:\s+)?/, '')}${source}`.trim();
  return [
    {
      severity: 'warning',
      rule: 'yaml/hash-comment',
      message: `Het hekje begint hier commentaar: ${quoteAuthored(source)} telt niet mee.`,
      help: `Hoort het bij de waarde, zet die dan tussen aanhalingstekens: \`"${value}"\`. ${/^#\s*$/.test(source) ? 'Haal het hekje anders weg.' : 'Is het commentaar, zet dan een spatie achter het hekje.'}`,
      start: offset,
      end: offset + source.trimEnd().length,
    },
  ];
}

/** Between double quotes YAML reads `\n`, `\_` and `\/` as others (1.2, 5.7): a path loses signs. */
function escapeFault({ offset, source }: FoundToken): RefusedToken[] {
  const found = /(?<!\\)(?:\\\\)*\\[0abtnvfreNLPxU_/ ]/.exec(
    source.replace(/\\u[0-9a-f]{4}/gi, (code) => ' '.repeat(code.length)),
  );
  if (!found) return [];
  const end = found.index + found[0].length;
  return [
    {
      severity: 'warning',
      rule: 'yaml/escaped-letter',
      message: `\`${source.slice(end - 2, end)}\` tussen dubbele aanhalingstekens is in YAML een code voor een ander teken.`,
      help: 'Zet de waarde tussen enkele aanhalingstekens, of schrijf elke `\\` dubbel.',
      start: offset + end - 2,
      end: offset + end,
    },
  ];
}

function restOfLine(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end).trim();
}
