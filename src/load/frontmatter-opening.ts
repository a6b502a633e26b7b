import type { Fault } from '../diagnostic/diagnostic.ts';
import { kinds } from '../kinds/kinds.ts';

/** Why the block with data cannot be read, and on which line (from 1). */
export interface FenceFault extends Fault {
  readonly line: number;
}

/** A block with data that does not begin as it must, so that Markdown would print it as text. */
export interface BrokenOpening {
  /** What the file calls its kind, as far as that can be read; may be empty. */
  readonly kind: string;
  readonly fault: FenceFault;
}

/** Says whether a line is the one above or below the data: three dashes exactly. */
export function isFence(line: string): boolean {
  return /^---[ \t]*$/.test(line);
}

/** Says whether a line looks like that and is not: `----`, `—`, `***`, `- - -`, with a space before it. */
export function isNearlyFence(line: string): boolean {
  return !isFence(line) && /^(?:[-‐-―−]+|(?:[-‐-―−*_=~+]\s*){2,})$/u.test(bare(line));
}

/** What people put where `---` belongs, the first that fits; `before` when the line itself is right. */
const openings: readonly {
  readonly pattern: RegExp;
  readonly message: string;
  readonly help: string;
  readonly before?: true;
}[] = [
  {
    pattern: /^---$/,
    before: true,
    message: 'Het blok met gegevens begint niet met precies drie streepjes op de eerste regel.',
    help: 'Haal weg wat boven of voor de streepjes staat, ook spaties en lege regels.',
  },
  {
    pattern: /^\+\+\+$/,
    message: 'Dit blok met gegevens is in TOML geschreven; dat leest Akkoord niet.',
    help: 'Schrijf `---` boven en onder het blok, en daarin `sleutel: waarde` in plaats van `sleutel = "waarde"`.',
  },
  {
    pattern: /^(?:`{3,}|~{3,})/,
    message: 'Het blok met gegevens staat in een codeblok, en is daardoor gewone tekst.',
    help: 'Vervang de regels boven en onder de gegevens door precies drie streepjes: `---`.',
  },
  {
    pattern: /^[{[]/,
    message: 'Dit blok met gegevens is in JSON geschreven; dat leest Akkoord niet.',
    help: 'Schrijf `---` boven en onder het blok, en daarin op elke regel `sleutel: waarde`.',
  },
  {
    pattern: /^\\?(?:[-‐-―−]+|(?:[-‐-―−*_=~+;]\s*){2,})/u,
    message: 'Hier begint het blok met gegevens, maar er staan niet precies drie streepjes.',
    help: 'Vervang de regel door `---`: drie gewone streepjes en verder niets.',
  },
];

const withoutFence = {
  message: 'Boven deze gegevens ontbreekt de regel met drie streepjes; zo zijn het gewone tekst.',
  help: 'Zet `---` op de eerste regel van het bestand, en ook op de regel onder de laatste sleutel.',
};

/** Keys that are at the top of one of our documents. */
const ownKeys: ReadonlySet<string> = new Set(
  Object.values(kinds).flatMap(({ shape }) => Object.keys(shape.fields)),
);
/** What people write for them in Dutch: the first word of each label. */
const dutchKeys: ReadonlySet<string> = new Set([
  ...Object.values(kinds).flatMap(({ shape }) =>
    Object.values(shape.fields).map(({ label }) => label.split(' ')[0]?.toLowerCase() ?? ''),
  ),
  ...['titel', 'stijl'],
]);
/** Keys in a row that no text begins with by chance, when `kind` is not one of them. */
const MIN_KEYS = 3;
/** How far below its beginning a block is looked at, in lines. */
const MAX_LINES = 60;

/** A key and its value, also as other programs write them: `**Kind:** memo`, `| kind | memo |`. */
const keyLine =
  /^[\s>#*_`"'|{+-]*(?<key>\p{L}[\p{L}\d_-]*)[\s*_`"']*[:=：|][\s*_`"'|]*(?<value>[^\s"'`*|,;#]*)/iu;

/** Finds a block with data in a text that does not begin with `---`; undefined for plain text. */
export function brokenOpening(text: string): BrokenOpening | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const first = firstLine(lines);
  const line = bare(lines[first] ?? '');
  const opening = openings.find(({ pattern }) => pattern.test(line));
  const below = keysIn(lines.slice(first, first + MAX_LINES));
  const known = below.filter(({ key }) => ownKeys.has(key));
  const kind = below.find(({ key }) => key === 'kind')?.value ?? '';
  if (opening && known.length > 0 && isAtOnce(lines, first + 1)) return found(kind, opening, first);
  if (opening && isDutchBlock(lines.slice(first))) return found(kind, opening, first);
  const isKey = ownKeys.has(keyOf(line)?.key ?? '');
  if (isKey && (kinds[kind] || known.length >= MIN_KEYS)) return found(kind, withoutFence, first);
  const later = kindLine(lines);
  if (later === undefined) return undefined;
  const above = lines.slice(0, later).findLastIndex((each) => bare(each) !== '');
  const fence = openings.find(({ before }) => before);
  const isFenced = fence?.pattern.test(bare(lines[above] ?? ''));
  const said = keyOf(lines[later] ?? '')?.value ?? '';
  return isFenced && fence ? found(said, fence, above) : found(said, withoutFence, later);
}

type Said = (typeof openings)[number] | typeof withoutFence;

function found(kind: string, said: Said, index: number): BrokenOpening {
  const { message, help } = said;
  const rule = 'before' in said ? 'frontmatter/not-first' : 'frontmatter/opening';
  return { kind, fault: { rule, message, help, line: index + 1 } };
}

/** The first line that is no white, comment or conflict marker of git. */
function firstLine(lines: readonly string[]): number {
  let isComment = false;
  return lines.findIndex((line) => {
    const text = bare(line);
    const wasComment = isComment;
    isComment = (wasComment || text.startsWith('<!--')) && !text.includes('-->');
    return !wasComment && text !== '' && !text.startsWith('<!--') && !/^(?:<{7}|={7}|>{7}|\|{7})/.test(text);
  });
}

/** Says whether the first text at or below a line is a key. */
function isAtOnce(lines: readonly string[], from: number): boolean {
  const here = keyOf(bare(lines[from - 1] ?? '').replace(/^\W*/, ''));
  const next = lines.slice(from).find((line) => /\p{L}/u.test(line) && !/^\s*(?:<!--|#)/.test(line));
  return here !== undefined || keyOf(next ?? '') !== undefined;
}

/** Says whether lines begin with two that look like dashes, with keys between, two of them ours in Dutch. */
function isDutchBlock(lines: readonly string[]): boolean {
  const end = lines.findIndex((line, index) => index > 0 && (isFence(line) || isNearlyFence(line)));
  const between = lines
    .slice(1, Math.max(end, 1))
    .filter((line) => bare(line) !== '' && !/^[\s#-]/.test(line));
  const keys = keysIn(between);
  return keys.length === between.length && keys.filter(({ key }) => dutchKeys.has(key)).length > 1;
}

/** The line outside code that says that the file is one of our kinds. */
function kindLine(lines: readonly string[]): number | undefined {
  let isCode = false;
  const at = lines.findIndex((line) => {
    if (/^\s*(?:`{3}|~{3})/.test(line)) isCode = !isCode;
    if (isCode || /^(?: {4}|\t)/.test(line)) return false;
    const said = /^[^`]*$/.test(line) ? keyOf(line) : undefined;
    const isWhole = /^[\s>#*_"'|{+-]*kind[\s*_"']*[:=：|][\s*_"'|]*[\w-]+[\s"'*_|,;]*(?:#.*)?$/iu.test(line);
    return isWhole && said?.key === 'kind' && kinds[said.value] !== undefined;
  });
  return at < 0 ? undefined : at;
}

function keysIn(lines: readonly string[]): { key: string; value: string }[] {
  return lines.flatMap((line) => keyOf(line) ?? []);
}

function keyOf(line: string): { key: string; value: string } | undefined {
  const { key = '', value = '' } = keyLine.exec(line)?.groups ?? {};
  return key === '' ? undefined : { key: key.toLowerCase(), value: value.toLowerCase() };
}

/** A line without white and invisible characters around it, such as a byte order mark. */
function bare(line: string): string {
  return line.replace(/[\p{Cf}\p{Zs}\t]+/gu, ' ').trim();
}
