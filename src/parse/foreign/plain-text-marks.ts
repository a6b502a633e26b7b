import type { Nodes } from 'mdast';
import { markdownProcessor } from '../markdown-processor.ts';
import { rangeOf } from '../parse-context.ts';
import { shortened } from '../shortened.ts';
import { windowsPathsIn } from '../swallowed-backslash.ts';
import { inlineMarksIn, smallDigits } from './inline-marks.ts';
import { literalSource } from './literal-source.ts';
import { marksIn } from './marks-in.ts';

/** Markup in a text that is printed as authored, with its place in it: UTF-16 code units from 0. */
export interface PlainTextMark {
  readonly start: number;
  readonly end: number;
  /** As authored. */
  readonly written: string;
  /** What to type instead, in Dutch. */
  readonly help: string;
}

/** Says that a text may hold marks; most do not, and then nothing is read. */
const hint = /[*_`~$=^[\]{}<>&\\%]|\+\+|:[a-z\d_+-]+:|''|^#{1,6}\s/i;
/** Makes a text the inside of a paragraph: `- 5%` at its start is no list. */
const lead = 'x ';

/** Returns the markup in a text in which none can be; `3*20*45` and paths are meant as they are. */
export function plainTextMarks(text: string): readonly PlainTextMark[] {
  if (!hint.test(text)) return [];
  const source = `${lead}${text}`;
  const [block] = markdownProcessor.parse(source).children;
  if (block?.type !== 'paragraph') return [];
  const context = { text: source };
  const literal = literalSource(block, context);
  const foreign = marksIn(
    { node: block, literal, source, siblings: [], index: 0, parent: block },
    { each: inlineMarksIn(source) },
  );
  const finds = [
    ...ownMarks(block, source),
    ...foreign.map(({ rule, start, end }) => ({
      start,
      end,
      help: foreignHelp(rule, source.slice(start, end)),
    })),
    ...[...literal.matchAll(leftOver)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
      help: withoutMarks(source.slice(index, index + length)),
    })),
    ...[...text.matchAll(/^#{1,6}(?=\s)/g)].map(([{ length }]) => ({
      start: lead.length,
      end: lead.length + length,
      help: leaveOut,
    })),
  ];
  let done = 0;
  return finds
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .flatMap(({ start, end, help }): PlainTextMark[] => {
      if (start < done) return [];
      done = end;
      const [from, to] = [start - lead.length, end - lead.length];
      return [{ start: from, end: to, written: text.slice(from, to), help }];
    });
}

interface Find {
  readonly start: number;
  readonly end: number;
  readonly help: string;
}

/** Pairs that this Markdown does not read, or that do not close. */
const leftOver =
  /(?<![~\p{L}\p{N}])~~(?=[^\s~])[^~]{1,300}(?<=[^\s~])~~(?![~\p{L}\p{N}])|(?<!\*)\*\*(?=\p{L})|(?<=\p{L})\*\*(?!\*)|(?<!\p{L})&(?:[a-z][a-zA-Z]{1,30}\d{0,2}|#\w{1,8});/gu;

const leaveOut = 'Laat de tekens weg.';

const withoutMarks = (written: string): string => {
  const words = written.replace(/^[*_~`=+^$]+|[*_~`=+^$]+$/g, '');
  return words && words !== written ? `Typ \`${shortened(words)}\`, zonder de tekens.` : leaveOut;
};

/** Returns what to type instead of markup of Markdown; nothing when its signs may be meant as they are. */
type Help = (written: string, around: string) => string | undefined;

const emphasisHelp: Help = (written, around) =>
  /[\p{L}\p{N}]/u.test(around) ? undefined : withoutMarks(written);
const linkHelp: Help = () => 'Typ alleen de woorden. Een koppeling of afbeelding hoort in de tekst.';
const htmlTag =
  /^<(?:\/?(?:a|b|big|br|code|del|div|em|font|i|img|ins|mark|p|s|small|span|strong|sub|sup|u)[\s/>]|!--)/i;

const ownHelps: { readonly [T in Nodes['type']]?: Help } = {
  emphasis: emphasisHelp,
  strong: emphasisHelp,
  inlineCode: withoutMarks,
  link: linkHelp,
  image: linkHelp,
  html: (written) => (htmlTag.test(written) ? 'Haal de HTML weg.' : undefined),
};

/** Yields the markup of Markdown itself. */
function* ownMarks(node: Nodes, source: string): Generator<Find> {
  const [start, end] = rangeOf(node);
  const helpOf = ownHelps[node.type];
  const help = helpOf?.(source.slice(start, end), source.charAt(start - 1) + source.charAt(end));
  if (help) yield { start, end, help };
  if (node.type === 'text') yield* codesIn(node.data?.stretches ?? [], node.value, source);
  else if (!helpOf && 'children' in node) for (const child of node.children) yield* ownMarks(child, source);
}

type Stretches = NonNullable<NonNullable<Extract<Nodes, { type: 'text' }>['data']>['stretches']>;

/** `&hellip;` and `\*`: of the first the sign itself is meant, of the second that without backslash. */
function codesIn(stretches: Stretches, value: string, source: string): Find[] {
  const paths = windowsPathsIn(source);
  return stretches.flatMap(({ index, offset, size, literal }): Find[] => {
    const written = source.slice(offset, offset + size);
    if (literal || !/^[&\\]/.test(written)) return [];
    const next = stretches.find((stretch) => stretch.index > index)?.index ?? value.length;
    if (paths.some(({ 0: path, index: at }) => offset >= at && offset < at + path.length)) return [];
    if (/^\\[^*_`~$=^[\]{}<>&#|\\]/.test(written)) return [];
    return [
      { start: offset, end: offset + size, help: `Typ het teken zelf: \`${value.slice(index, next)}\`.` },
    ];
  });
}

function foreignHelp(rule: string, written: string): string {
  if (rule === 'foreign/subscript' || rule === 'foreign/superscript') {
    const digits = smallDigits(rule, written.slice(1, -1));
    return digits ? `Typ het kleine cijfer zelf: \`${digits}\`.` : withoutMarks(written);
  }
  if (rule === 'foreign/formula' && /^\$\d[\d.,]*\$$/.test(written)) return withoutMarks(written);
  if (rule === 'foreign/emoji-name') return 'Zeg het in woorden.';
  if (rule === 'foreign/wiki-link')
    return `Typ alleen de woorden: \`${shortened(written.replace(/[[\]]/g, ''))}\`.`;
  return rule === 'foreign/highlight' || rule === 'foreign/underline' ? withoutMarks(written) : leaveOut;
}
