import type { Nodes } from 'mdast';
import { convertCode, convertInlineCode } from './convert-code.ts';
import { convertDirective } from './convert-directive.ts';
import { convertEmphasis } from './convert-emphasis.ts';
import { convertFootnoteDefinition, convertFootnoteReference } from './convert-footnote.ts';
import { convertHeading } from './convert-heading.ts';
import { convertHtml } from './convert-html.ts';
import { convertLink, convertLinkReference } from './convert-link.ts';
import { convertList, convertListItem } from './convert-list.ts';
import { convertParagraph, refuseImage } from './convert-paragraph.ts';
import { convertBlockquote } from './convert-quote.ts';
import { convertTable, convertTableCell, convertTableRow } from './convert-table.ts';
import { convertText } from './convert-text.ts';
import { convertThematicBreak } from './convert-thematic-break.ts';
import {
  convertChildren,
  type MarkdownNode,
  type MarkdownType,
  nodeSpan,
  type ParseContext,
  refuse,
} from './parse-context.ts';
import { reportSwallowedBreak } from './swallowed-backslash.ts';

type Handlers = { readonly [T in MarkdownType]: (node: MarkdownNode<T>, context: ParseContext) => Nodes[] };

/** What becomes of each type of Markdown: kept, turned into a node of ours, or refused. */
const nodeHandlers = {
  root: (node, context) => {
    const children = convertChildren(node, context) as typeof node.children;
    return [{ type: 'root', children, data: placed(node, context) }];
  },
  paragraph: convertParagraph,
  heading: convertHeading,
  text: convertText,
  emphasis: convertEmphasis,
  strong: convertEmphasis,
  break: (node, context) => {
    reportSwallowedBreak(node, context);
    return [{ type: 'break', data: placed(node, context) }];
  },
  link: convertLink,
  linkReference: convertLinkReference,
  // `definitions.ts` has looked at all of them; links carry the address.
  definition: () => [],
  list: convertList,
  listItem: convertListItem,
  table: convertTable,
  tableRow: convertTableRow,
  tableCell: convertTableCell,
  thematicBreak: convertThematicBreak,
  footnoteReference: convertFootnoteReference,
  footnoteDefinition: convertFootnoteDefinition,
  blockquote: convertBlockquote,
  containerDirective: convertDirective,
  leafDirective: convertDirective,
  // A paragraph with an image alone never comes here: it is a figure.
  image: refuseImage,
  imageReference: refuseImage,
  html: convertHtml,
  code: convertCode,
  inlineCode: convertInlineCode,
  // `parse-markdown.ts` takes the frontmatter out before.
  yaml: (node, context) => refuse(node, context, unread('Frontmatter')),
  delete: (node, context) => refuse(node, context, unread('Doorgestreepte tekst')),
  textDirective: (node, context) => refuse(node, context, unread('Een blok midden in een regel')),
} satisfies Handlers;

/** Converts one node by the table of handlers. */
export function convertNode(node: MarkdownNode, context: ParseContext): Nodes[] {
  const handle: (node: never, context: ParseContext) => Nodes[] = nodeHandlers[node.type];
  return handle(node as never, context);
}

/** The types in the table, for the test that walks it. */
export const handledTypes = Object.keys(nodeHandlers) as MarkdownType[];

function placed(node: Nodes, context: ParseContext) {
  return { span: nodeSpan(node, context) };
}

function unread(what: string) {
  return { rule: 'markdown/unsupported', message: `${what} kan hier niet staan.`, help: 'Haal dit weg.' };
}
