import type { Image, ImageReference, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { replacement } from '../diagnostic/fix.ts';
import { checkString } from './check-string.ts';
import { checkWords } from './check-words.ts';
import { trimInlines } from './convert-text.ts';
import { definitionOf } from './definitions.ts';
import { reportImageWords } from './image-words.ts';
import { reportLineFaults } from './line-faults.ts';
import { convertChildren, nodeSpan, type ParseContext, rangeOf, refuse, sourceOf } from './parse-context.ts';
import { quotedText } from './quoted-text.ts';
import { isInertTag } from './tree-with-open-layout.ts';

/** Keeps a paragraph; an image alone in it or on a line becomes a figure. */
export function convertParagraph(node: Paragraph, context: ParseContext): Nodes[] {
  return cutAtFigureLines(node).flatMap((piece) => convertPiece(piece, context));
}

function convertPiece(node: Paragraph, context: ParseContext): Nodes[] {
  const image = imageAlone(node);
  if (image) return convertFigure(image, context);
  const source = sourceOf(node, context);
  reportLineFaults(source, node, context);
  const children = trimInlines(convertChildren(node, context)) as PhrasingContent[];
  if (/(?<!\\)(?:\\\\)*\\$/.test(source))
    refuse(node, context, {
      rule: 'markdown/leftover-break',
      message: 'Deze alinea eindigt met een losse `\\`.',
      help: 'Een `\\` maakt een nieuwe regel binnen een alinea. Haal hem na de laatste regel weg.',
      fixes: [replacement(context.spanAt(rangeOf(node)[1] - 1, rangeOf(node)[1]), '', 'safe')],
    });
  if (children.length === 0) return [];
  const span = nodeSpan(node, context);
  checkWords(children, span, context);
  return [{ type: 'paragraph', children, data: { span } }];
}

function imageAlone(node: Paragraph): Image | ImageReference | undefined {
  const content = node.children.filter(
    (child) => child.type !== 'html' && !(child.type === 'text' && child.value.trim() === ''),
  );
  const [first, second] = content;
  const isImage = first?.type === 'image' || first?.type === 'imageReference';
  return isImage && !second && node.children.every((c) => c.type !== 'html' || c.value.startsWith('<!--'))
    ? first
    : undefined;
}

function convertFigure(image: Image | ImageReference, context: ParseContext): Nodes[] {
  const span = nodeSpan(image, context);
  const source = image.type === 'image' ? image : definitionOf(image, context);
  if (!context.image)
    return refuse(image, context, {
      rule: 'image/template',
      message: 'In een sjabloon kan geen afbeelding staan.',
      help: 'Zet de afbeelding in de tekst van het document, of het logo in de huisstijl.',
    });
  reportImageWords(image, context);
  const path = context.image(source.url, span);
  if (path === undefined) return [];
  const caption = checkString(source.title ?? '', span, context);
  return [
    {
      type: 'figure',
      path,
      alt: checkString(image.alt ?? '', span, context),
      caption: caption ? [quotedText(caption, image, context)] : undefined,
      data: { span },
    },
  ];
}

/** Refuses an image that is not alone in its paragraph. */
export function refuseImage(node: Nodes, context: ParseContext): [] {
  return refuse(node, context, {
    rule: 'markdown/image-in-text',
    message: 'Een afbeelding kan niet midden in de tekst staan.',
    help: 'Zet de afbeelding op een eigen regel.',
  });
}

/**
 * Cuts a paragraph at the lines that hold an image and nothing else: a figure is what its author sees there,
 * whether or not blank lines are around it. Returns the paragraph itself when it has no image.
 */
function cutAtFigureLines(node: Paragraph): readonly Paragraph[] {
  if (!node.children.some(isImage)) return [node];
  const pieces: PhrasingContent[][] = [[]];
  const shown = node.children.filter((child) => !isInert(child));
  const positions = new Map(shown.map((child, index) => [child, index]));
  for (const child of node.children) {
    const index = positions.get(child) ?? -1;
    if (isImage(child) && endsLine(shown[index - 1]) && beginsLine(shown[index + 1]))
      pieces.push([child], []);
    else pieces.at(-1)?.push(child);
  }
  const paragraphs = pieces.map(withoutBreaks).filter((children) => children.length > 0);
  return paragraphs.map((children) => ({ ...node, children, ...around(children) }));
}

/** A tag that has been reported, and that nothing is printed for. */
function isInert(child: PhrasingContent): boolean {
  return child.type === 'html' && isInertTag(child.value);
}

function isImage({ type }: PhrasingContent): boolean {
  return type === 'image' || type === 'imageReference';
}

/** Nothing is between the node before an image and the beginning of the line. */
function endsLine(before: PhrasingContent | undefined): boolean {
  return (
    before === undefined ||
    before.type === 'break' ||
    (before.type === 'text' && /[\r\n][ \t]*$/.test(before.value))
  );
}

/** Nothing is between an image and the end of the line. */
function beginsLine(after: PhrasingContent | undefined): boolean {
  return (
    after === undefined ||
    after.type === 'break' ||
    (after.type === 'text' && /^[ \t]*(?:[\r\n]|$)/.test(after.value))
  );
}

/** Without what only led to the next line. */
function withoutBreaks(children: readonly PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (child: PhrasingContent) =>
    child.type === 'break' || isInert(child) || (child.type === 'text' && child.value.trim() === '');
  const first = children.findIndex((child) => !isEmpty(child));
  return first < 0 ? [] : children.slice(first, children.findLastIndex((child) => !isEmpty(child)) + 1);
}

function around(children: readonly PhrasingContent[]): Pick<Paragraph, 'position'> {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return start && end ? { position: { start, end } } : {};
}
