import type { Heading, Nodes, PhrasingContent } from 'mdast';
import { textOf } from '../model/text-of.ts';
import { checkWords } from './check-words.ts';
import { trimInlines } from './convert-text.ts';
import { convertChildren, nodeSpan, type ParseContext, rangeOf, refuse, sourceOf } from './parse-context.ts';
import { reportSwallowedHash } from './swallowed-signs.ts';

/** Keeps a heading, with a warning when a line below made it one; refuses an empty or nested one. */
export function convertHeading(node: Heading, context: ParseContext): Nodes[] {
  const source = sourceOf(node, context);
  const isMarked = source.startsWith('#');
  if (!isMarked) reportUnderlined(node, source, context);
  const within = context.parents.find(({ type }) => type === 'listItem' || type === 'footnoteDefinition');
  if (within)
    return refuse(node, context, {
      rule: 'markdown/heading-place',
      message: `Een kop kan niet in een ${within.type === 'listItem' ? 'lijst' : 'voetnoot'} staan.`,
      help: 'Maak de woorden vet met `**…**`, of schrijf `\\#` als u het teken zelf bedoelt.',
    });
  if (isMarked) {
    reportSwallowedHash(node, context);
    reportClosingMarks(node, source, context);
  }
  const children = trimInlines(convertChildren(node, context)) as PhrasingContent[];
  if (textOf(children).trim() === '')
    return refuse(node, context, {
      rule: 'markdown/empty-heading',
      severity: 'warning',
      message: 'Deze kop heeft geen tekst.',
      help: 'Schrijf de kop achter het hekje, of haal het hekje weg.',
    });
  const span = nodeSpan(node, context);
  checkWords(children, span, context);
  return [{ type: 'heading', depth: node.depth, children, data: { span } }];
}

/** A line meant as a rule across the page makes a heading of the words above it (CommonMark 4.3). */
function reportUnderlined(node: Heading, source: string, context: ParseContext): void {
  const dashes = /-\s*$/.test(source);
  refuse(node, context, {
    rule: 'markdown/underlined-heading',
    severity: 'warning',
    message: 'De streep onder deze tekst maakt er een kop van.',
    help: `Is het een kop, schrijf dan \`${dashes ? '##' : '#'} \` ervoor en haal de streep weg. ${dashes ? 'Is het een scheidingslijn, zet er dan een lege regel boven.' : ''}`.trim(),
  });
}

/**
 * `## Kop ##` is a habit; any other number of marks at the end is text that CommonMark (4.2) leaves out. So
 * may be a mark behind a letter or number (`# Vak F #`), or at the end of one heading among others.
 */
function reportClosingMarks(node: Heading, source: string, context: ParseContext): void {
  const marks = /(?<=\s)#+$/.exec(source.trimEnd())?.[0];
  if (marks === undefined || context.mode === 'template') return;
  const isHabit = marks.length === node.depth;
  const isBehindSign = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?<!\p{L}{2})[ \t]+#+$/u.test(source.trimEnd());
  if (isHabit && (context.closesHeadings || (context.markedHeadings === 1 && !isBehindSign))) return;
  const [start] = rangeOf(node);
  const at = start + source.trimEnd().length - marks.length;
  context.report({
    rule: isHabit ? 'markdown/doubtful-sign' : 'markdown/swallowed-sign',
    severity: isHabit ? 'warning' : 'error',
    message: `\`${marks}\` aan het eind van deze kop wordt niet afgedrukt.`,
    help: `Hoort het bij de tekst, schrijf dan \`\\${marks}\`. Haal het anders weg.`,
    span: context.spanAt(at, at + marks.length),
  });
}
