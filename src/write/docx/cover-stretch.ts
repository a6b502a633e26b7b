import type { DocumentLayout } from 'docx/layout';
import type { Nodes } from 'mdast';
import type { Document } from '../../model/document.ts';
import { textHeightOf } from './body-of.ts';
import type { PrintJob } from './render-context.ts';

/** The white that is left over goes above the title and above those who sign, for so large a part each. */
const white = { title: 2, signatures: 3 } as const;
/** Points that stay free: other readers break lines a little differently, and a cover that spills is ugly. */
const reserve = 40;
/** The layout measures in pixels of 1/96 inch. */
const points = 72 / 96;

/** Returns the white, in points, that fills the page of a cover; none if it does not fit or has notes. */
export function coverStretch(
  document: Document,
  layOut: (nodes: readonly Nodes[]) => DocumentLayout,
): PrintJob['stretch'] {
  const [cover] = document.root.children;
  const nothing = { title: 0, signatures: 0 };
  if (cover?.type !== 'cover' || hasFootnotes(cover)) return nothing;
  const { pages, stoppedAt } = layOut([cover]);
  const [page] = pages;
  if (!page || pages.length > 1 || stoppedAt !== undefined) return nothing;
  const bottoms = page.body.flatMap((block) =>
    block.type === 'paragraph'
      ? block.lines.map(({ y, height }) => y + height)
      : block.rows.map(({ y, height }) => y + height),
  );
  const end = document.style.page.margins.top + textHeightOf(document);
  const left = end - Math.max(0, ...bottoms) * points - reserve;
  if (left <= 0) return nothing;
  const has = (type: Nodes['type']) => cover.children.some((child) => child.type === type);
  const title = has('heading') ? white.title : 0;
  const signatures = has('signatureBlock') ? white.signatures : 0;
  const share = left / (white.title + white.signatures);
  return { title: title * share, signatures: signatures * share };
}

function hasFootnotes(node: Nodes): boolean {
  return node.type === 'footnoteMark' || ('children' in node && node.children.some(hasFootnotes));
}
