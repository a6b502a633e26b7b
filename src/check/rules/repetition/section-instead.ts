import { dirname, relative } from 'node:path/posix';
import type { Heading, RootContent } from 'mdast';
import { type Certainty, type Fix, replacement } from '../../../diagnostic/fix.ts';
import { isBefore, type Span } from '../../../diagnostic/span.ts';
import type { LoadedDocument } from '../../../model/dossier.ts';
import { headingSlug } from '../../../model/heading-slug.ts';
import { spanOf } from '../../../model/nodes.ts';
import { sourceText } from '../../../model/source-text.ts';
import { textOf } from '../../../model/text-of.ts';
import type { LongText } from './repeated-texts.ts';

/** What another file may read differently: values, notes, links and pictures. */
const bound = /\{\{|\[\^|\]\(|\]\[/;

/**
 * Returns the fix that puts `::section` in the place of a copy, when the text is a whole section of another document:
 * one list, a section with its heading, or, for the author to choose, text under which that heading would come. None
 * when headings would get another level, or when the texts are not the same to the letter.
 */
export function sectionInstead(first: LongText, second: LongText): Fix | undefined {
  const [original, copy] = [blockOf(first), blockOf(second)];
  if (!original || !copy || original.document.file === copy.document.file) return undefined;
  const start = original.nodes.slice(0, original.at).findLastIndex(isHeading);
  const heading = original.nodes[start];
  if (!heading || !isHeading(heading) || isNamedTwice(heading, original.nodes)) return undefined;
  const length = original.nodes.slice(start + 1).findIndex(isHeading);
  const content = original.nodes.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  // A section with sections in it is more than what was copied.
  const next = original.nodes[start + 1 + content.length];
  if (next && isHeading(next) && next.depth > heading.depth) return undefined;
  const from = copy.at - (original.at - start - 1);
  const copied = copy.nodes.slice(Math.max(0, from), from + content.length);
  const authored = textIn(content, original.document);
  if (authored === undefined || authored !== textIn(copied, copy.document)) return undefined;

  const of = `${relative(dirname(copy.document.file), original.document.file)}#${headingSlug(heading)}`;
  const written = /^[\p{L}\p{N}_./#-]+$/u.test(of) ? of : `"${of}"`;
  const instead = (part: string, nodes: readonly RootContent[], certainty: Certainty) =>
    replacement(around(nodes), `::section{of=${written} part=${part}}`, certainty);
  if (content.length === 1 && content[0]?.type === 'list') return instead('list', copied, 'suggestion');
  const before = copy.nodes[from - 1];
  const behind = copy.nodes[from + copied.length];
  // Its heading comes one level below the one before it.
  const depth = copy.nodes.slice(0, Math.max(0, from - 1)).findLast(isHeading)?.depth;
  if (!before || !isHeading(before) || textOf(before) !== textOf(heading))
    return { ...instead('whole', copied, 'choice'), title: withHeading(heading) };
  const isWhole = !behind || (isHeading(behind) && behind.depth <= before.depth);
  return isWhole && depth !== undefined && before.depth === depth + 1
    ? instead('whole', [before, ...copied], 'suggestion')
    : undefined;
}

/** Which of the blocks of a document a text is, or is in. */
function blockOf({ passages: [passage] }: LongText) {
  const document = passage?.source;
  if (!passage || !document) return undefined;
  const nodes = document.body.children.filter(({ type }) => type !== 'footnoteDefinition');
  const { file, start } = passage.span(0, 0);
  const at = nodes.findLastIndex((node) => !isBefore(start, spanOf(node).start));
  return file === document.file && at >= 0 ? { document, nodes, at } : undefined;
}

function withHeading(heading: Heading): string {
  return `Schrijf een \`::section\` van \`${textOf(heading)}\`; de kop komt mee`;
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading';
}

function isNamedTwice(heading: Heading, nodes: readonly RootContent[]): boolean {
  const slug = headingSlug(heading);
  return slug === '' || nodes.filter((node) => isHeading(node) && headingSlug(node) === slug).length > 1;
}

/** As authored, with any line ends; undefined when it means something else in another file. */
function textIn(nodes: readonly RootContent[], document: LoadedDocument): string | undefined {
  const texts = nodes.map((node) => sourceText(spanOf(node), document).replace(/\s+/g, ' '));
  return texts.length === 0 || texts.some((text) => bound.test(text)) ? undefined : texts.join('\n');
}

function around(nodes: readonly RootContent[]): Span {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) throw new Error('a section without blocks');
  return { ...spanOf(first), end: spanOf(last).end };
}
