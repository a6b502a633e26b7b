import type { Paragraph, PhrasingContent } from 'mdast';
import { isInertTag } from './tree-with-open-layout.ts';

/**
 * Cuts a paragraph at the lines that hold an image and nothing else: a figure is what its author sees there,
 * whether or not blank lines are around it. Returns the paragraph itself when it has no image.
 */
export function cutAtFigureLines(node: Paragraph): readonly Paragraph[] {
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
