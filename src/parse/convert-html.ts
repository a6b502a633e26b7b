import type { Html, Nodes, Paragraph } from 'mdast';
import type { Fix } from '../diagnostic/fix.ts';
import { commentsIn } from './comments-in.ts';
import { convertLineBreak, isLineBreak } from './convert-line-break.ts';
import { convertText } from './convert-text.ts';
import { type FoundLayoutTag, layoutTagsIn } from './layout-tags.ts';
import { lineBreakFix } from './line-break-fix.ts';
import { nodeSpan, type ParseContext, rangeOf, sourceOf } from './parse-context.ts';
import { reportLayoutTag } from './report-layout-tag.ts';
import { shortened } from './shortened.ts';
import { isAmongWords, isInertTag } from './tree-with-open-layout.ts';

/** Leaves out comments, and layout with a warning; refuses all other HTML but a new line in a cell. */
export function convertHtml(node: Html, context: ParseContext): Nodes[] {
  const rest = withoutComments(node.value);
  if (rest.trim() === '') return [];
  if (isLineBreak(rest) && context.parents.some(({ type }) => type === 'tableCell' || type === 'heading'))
    return convertLineBreak(node, context);
  const dropped = withoutLayout(node, context);
  if (dropped) return dropped;
  const [start] = rangeOf(node);
  const at = start + rest.search(/\S/);
  const open = rest.indexOf('<!--');
  const report = (rule: string, offset: number, message: string, help: string): Nodes[] => {
    context.report({
      rule,
      severity: 'error',
      message,
      help,
      span: context.spanAt(offset, rangeOf(node)[1]),
    });
    // What is wrong with the words in it can be said all the same.
    return isAmongWords(context.parents.at(-1)) || open >= 0 ? [] : htmlWords(node, context);
  };
  if (open >= 0)
    return report(
      'markdown/unclosed-comment',
      start + open,
      'Deze opmerking is niet afgesloten; alles wat erop volgt, zou wegvallen.',
      'Zet `-->` aan het eind van de opmerking.',
    );
  if (!/<[a-z/!?]/i.test(rest))
    return report(
      'markdown/text-after-comment',
      at,
      'Op de regel van een opmerking staat ook tekst; die zou wegvallen.',
      'Zet de tekst op een eigen regel.',
    );
  if (isClosing(node, context)) return [];
  if (isLineBreak(rest)) return convertLineBreak(node, context);
  return report(
    'markdown/html',
    at,
    `HTML wordt niet ondersteund: \`${shortened(/<[^>]*>?/.exec(rest)?.[0] ?? rest)}\`.`,
    helpFor(rest),
  );
}

/** What to write instead of a tag, by its name. */
const instead: Readonly<Record<string, string>> = {
  sup: 'Typ het kleine teken zelf, zoals `²` of `³`, of zet het gewoon op de regel: `1e`. Een noot is `[^naam]`.',
  sub: 'Typ het kleine cijfer zelf, zoals `₂`, of zet het gewoon op de regel: `CO2`.',
  kbd: 'Haal de tag weg, of zet de woorden tussen accenten: `` `Enter` ``.',
  code: 'Zet de woorden tussen accenten: `` `woorden` ``.',
  details: 'Schrijf een kop of een kader `:::note`: op papier klapt niets open.',
};

function helpFor(html: string): string {
  const name = /<\/?([a-z]+)/i.exec(html)?.[1]?.toLowerCase() ?? '';
  const help = Object.hasOwn(instead, name) ? instead[name] : undefined;
  return help ?? 'Schrijf gewone tekst of Markdown. Bedoelt u het teken `<` zelf, schrijf dan `\\<`.';
}

/** Leaves out a tag of layout among words; one of a block ends the line. */
function withoutLayout(node: Html, context: ParseContext): Nodes[] | undefined {
  const parent = context.parents.at(-1);
  if (context.mode === 'template' || !parent || !('children' in parent) || !isAmongWords(parent))
    return undefined;
  const source = sourceOf(node, context);
  // It replaces the space before a line.
  if (isInertTag(node.value) && source.trim() === '') return [];
  const [tag] = layoutTagsIn(source) ?? [];
  if (!tag || tag.instead !== undefined || (tag.isBlock && parent.type === 'heading')) return undefined;
  const begins = tag.isBlock && isBetweenLines(node, parent.children, context);
  if (!isInertTag(node.value) && !isClosing(node, context)) {
    const fixes = isLineBreak(source) ? lineBreakFix(node, begins, context) : asMarkdown(node, tag, context);
    reportLayoutTag(tag, nodeSpan(node, context), context, fixes);
  }
  return begins ? [{ type: 'break', data: { span: nodeSpan(node, context) } }] : [];
}

/** Returns the fix that writes the mark of Markdown instead of a pair of tags; none where they are not right around words. */
function asMarkdown(node: Html, { name, mark }: FoundLayoutTag, context: ParseContext): readonly Fix[] {
  const [start, end] = rangeOf(node);
  const block = context.parents.findLast(({ type }) => ['paragraph', 'heading', 'tableCell'].includes(type));
  if (mark === undefined || !block) return [];
  const behind = context.text.slice(end, rangeOf(block)[1]);
  const [words] = new RegExp(`^(?!\\s)[^<>]*(?<!\\s)(?=</${name}>)`, 'iu').exec(behind) ?? [];
  if (!words) return [];
  const close = end + words.length;
  const edits = [
    { span: context.spanAt(start, end), text: mark },
    { span: context.spanAt(close, close + name.length + 3), text: mark },
  ];
  const title = mark === '' ? 'Haal dit weg' : `Schrijf \`${mark}\` aan beide kanten`;
  return [{ title, edits, certainty: 'suggestion' }];
}

/** Words are before and behind it, and no other tag has begun a line between. */
function isBetweenLines(node: Html, siblings: readonly Nodes[], context: ParseContext): boolean {
  const isWords = (other: Nodes) =>
    other.type === 'text' ? other.value.trim() !== '' : other.type !== 'html' && other.type !== 'break';
  const isBreak = (other: Nodes) =>
    other.type === 'break' || (other.type === 'html' && layoutTagsIn(sourceOf(other, context))?.[0]?.isBlock);
  const at = siblings.indexOf(node);
  const last = siblings.slice(0, at).findLast((other) => isWords(other) || isBreak(other));
  return last !== undefined && isWords(last) && siblings.slice(at + 1).some(isWords);
}

/** `</b>` after a `<b>` that was reported in the same sentence says nothing new. */
function isClosing(node: Html, context: ParseContext): boolean {
  const name = /^<\/([a-z0-9]+)\s*>$/i.exec(node.value)?.[1]?.toLowerCase();
  const parent = context.parents.at(-1);
  if (name === undefined || !parent || !('children' in parent)) return false;
  const before: readonly Nodes[] = parent.children;
  return before
    .slice(0, before.indexOf(node))
    .some((other) => other.type === 'html' && new RegExp(`^<${name}\\b`, 'i').test(other.value));
}

/** Blots out comments, an unclosed one not. */
function withoutComments(html: string): string {
  let rest = '';
  let done = 0;
  for (const { start, end } of commentsIn(html)) {
    rest += html.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return rest + html.slice(done);
}

/** Tags and comments, what is for a program to read, and the marks of a quote. */
const noWords =
  /<!--[\s\S]*?-->|^[ \t]*(?:>[ \t]*)+|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|(?![\s\S]))|<[a-z/!?][^<>]*>?/gim;
/** What is left of a line. */
const stretch = /[^\s\0][^\r\n\0]*/g;

/** Returns the words of refused HTML, each stretch a paragraph with its own place: rules read them. */
function htmlWords(node: Html, context: ParseContext): Nodes[] {
  const [start] = rangeOf(node);
  const words = sourceOf(node, context).replace(noWords, ({ length }) => '\0'.repeat(length));
  return [...words.matchAll(stretch)].map(({ 0: found, index }): Paragraph => {
    const value = found.trimEnd();
    const offset = start + index;
    const text = {
      type: 'text' as const,
      value,
      position: positionOf(offset, offset + value.length, node),
      data: { stretches: [{ index: 0, offset, size: value.length, literal: true }] },
    };
    return {
      type: 'paragraph',
      children: convertText(text, context) as Paragraph['children'],
      data: { span: nodeSpan(text, context) },
    };
  });
}

/** Only offsets are looked at. */
function positionOf(start: number, end: number, { position }: Html): NonNullable<Html['position']> {
  if (!position) throw new Error('HTML without a position');
  return { start: { ...position.start, offset: start }, end: { ...position.end, offset: end } };
}
