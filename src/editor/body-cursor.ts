import type { Situation, Stretch } from './situation.ts';

/** Where a cursor is in the text below the frontmatter. */
export type BodyCursor =
  /** In the name of a value, between two braces. */
  | (Common & { readonly in: 'mention'; readonly isClosed: boolean })
  /** In the target of a link, or of a directive that takes a section. */
  | (Common & { readonly in: 'target'; readonly sectionOnly: boolean })
  /** In the name of a block, after two or three colons. */
  | (Common & { readonly in: 'directive'; readonly colons: string })
  /** In the name of an attribute. */
  | (Common & { readonly in: 'attribute'; readonly directive: string; readonly present: readonly string[] })
  /** In the value of any other attribute. */
  | (Common & { readonly in: 'attributeValue'; readonly directive: string; readonly attribute: string })
  | (Common & { readonly in: 'heading' })
  /** In the name of a footnote. */
  | (Common & { readonly in: 'footnote' })
  /** In the address of a picture. */
  | (Common & { readonly in: 'picture' });

interface Common {
  /** The whole word there. */
  readonly authored: string;
  readonly stretch: Stretch;
  /** The part of it before the cursor. */
  readonly before: string;
}

/** Returns where a position is, from its line alone: half-typed Markdown cannot be parsed yet. */
export function bodyCursor({ text, position, ownFile }: Situation): BodyCursor | undefined {
  if (ownFile) return undefined;
  const line = text.split(/\r?\n/)[position.line - 1] ?? '';
  const column = position.column - 1;
  for (const find of finders) {
    const found = find(line, column, position.line);
    if (found) return found;
  }
  return undefined;
}

type Finder = (line: string, column: number, number: number) => BodyCursor | undefined;

const finders: readonly Finder[] = [mention, directive, picture, footnote, link, heading];

/** Returns a part of a line, and the part of that before the cursor. */
function part(line: string, from: number, to: number, column: number, number: number): Common {
  return {
    authored: line.slice(from, to),
    before: line.slice(from, column),
    stretch: { line: number, from: from + 1, to: to + 1 },
  };
}

function mention(line: string, column: number, number: number): BodyCursor | undefined {
  for (const match of line.matchAll(/\{\{([^{}\n]*)(\}\})?/g)) {
    const from = match.index + 2;
    const to = from + (match[1] ?? '').length;
    const isEscaped = line.charAt(match.index - 1) === '\\';
    if (isEscaped || column < match.index || column > match.index + match[0].length) continue;
    if (match[2])
      return { in: 'mention', isClosed: true, ...part(line, from, to, clamp(column, from, to), number) };
    // Unclosed: the rest of the sentence follows.
    const word =
      from + (/^[\w.-]*(?: [a-z]*)?/.exec(line.slice(from, Math.max(column, from)))?.[0].length ?? 0);
    if (column >= from && column <= word)
      return { in: 'mention', isClosed: false, ...part(line, from, column, column, number) };
  }
  return undefined;
}

function link(line: string, column: number, number: number): BodyCursor | undefined {
  for (const match of line.matchAll(/\[[^[\]]*\]\(([^()\s]*)/g)) {
    const to = match.index + match[0].length;
    const from = to - (match[1] ?? '').length;
    if (column < match.index || column > to) continue;
    if (line.charAt(match.index - 1) === '!') continue;
    return { in: 'target', sectionOnly: false, ...part(line, from, to, clamp(column, from, to), number) };
  }
  return undefined;
}

function picture(line: string, column: number, number: number): BodyCursor | undefined {
  for (const match of line.matchAll(/!\[[^[\]]*\]\((<[^<>]*|[^()\s]*)/g)) {
    const to = match.index + match[0].length;
    const from = to - (match[1] ?? '').replace(/^</, '').length;
    if (column >= from && column <= to) return { in: 'picture', ...part(line, from, to, column, number) };
  }
  return undefined;
}

/** A reference, or the name in a definition. */
function footnote(line: string, column: number, number: number): BodyCursor | undefined {
  for (const match of line.matchAll(/\[\^([^\s[\]^]*)/g)) {
    const from = match.index + '[^'.length;
    const to = from + (match[1] ?? '').length;
    if (column >= from && column <= to) return { in: 'footnote', ...part(line, from, to, column, number) };
  }
  return undefined;
}

function directive(line: string, column: number, number: number): BodyCursor | undefined {
  const match = /^(\s{0,3})(:{2,})([\w-]*)(?:\{([^}]*)\}?)?/.exec(line);
  if (!match) return undefined;
  const [whole, space = '', colons = '', name = '', attributes] = match;
  const from = space.length + colons.length;
  const to = from + name.length;
  if (column > whole.length) return undefined;
  if (column <= to)
    return { in: 'directive', colons, ...part(line, from, to, clamp(column, from, to), number) };
  if (attributes === undefined) return undefined;
  return attributeAt(line, { start: to + 1, attributes, column, number, directive: name });
}

interface AttributePart {
  readonly start: number;
  readonly attributes: string;
  readonly column: number;
  readonly number: number;
  readonly directive: string;
}

function attributeAt(
  line: string,
  { start, attributes, column, number, directive }: AttributePart,
): BodyCursor {
  const words = [...attributes.matchAll(/([\w-]+)(?:(=)("[^"]*"?|'[^']*'?|[^\s"'}]*))?/g)];
  const present = words.flatMap(([, name = '']) => name);
  for (const match of words) {
    const [whole, name = '', equals, authored = ''] = match;
    const from = start + match.index;
    if (column < from || column > from + whole.length) continue;
    if (!equals || column <= from + name.length)
      return {
        in: 'attribute',
        directive,
        present: present.filter((each) => each !== name),
        ...part(line, from, from + name.length, column, number),
      };
    const quote = /^["']/.test(authored) ? 1 : 0;
    const begin = from + name.length + 1 + quote;
    const end = from + whole.length - (quote && /["']$/.test(authored.slice(1)) ? 1 : 0);
    const common = part(line, begin, end, clamp(column, begin, end), number);
    if (name === 'of' && directive === 'section') return { in: 'target', sectionOnly: true, ...common };
    return { in: 'attributeValue', directive, attribute: name, ...common };
  }
  return { in: 'attribute', directive, present, ...part(line, column, column, column, number) };
}

function heading(line: string, column: number, number: number): BodyCursor | undefined {
  const from = /^#{1,6} +/.exec(line)?.[0].length;
  if (from === undefined) return undefined;
  const to = Math.max(from, line.trimEnd().length);
  return { in: 'heading', ...part(line, from, to, clamp(column, from, to), number) };
}

function clamp(value: number, least: number, max: number): number {
  return Math.min(Math.max(value, least), max);
}
