import type { Nodes } from 'mdast';
import { contentOf } from '../../model/final-text.ts';

/** Characters of running text that fill a page at 11 points, about. */
const charactersOfPage = 3800;
/** What blocks take beside their text, in characters of running text. */
const extra: Partial<Record<Nodes['type'], number>> = {
  heading: 150,
  paragraph: 60,
  tableRow: 60,
  budgetRow: 60,
  fieldRow: 60,
  tocEntry: 60,
  figure: 700,
};

/** Guesses the page (1-based) of every heading. Right lengths save a layout. */
export function estimatedPages(root: Nodes): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  let characters = 0;
  const startPage = () => {
    characters = Math.ceil(characters / charactersOfPage) * charactersOfPage;
  };
  const visit = (node: Nodes) => {
    if (node.type === 'pageBreak') startPage();
    if (node.type === 'heading' && node.data?.id)
      pages.set(node.data.id, Math.floor(characters / charactersOfPage) + 1);
    characters += extra[node.type] ?? 0;
    if ('value' in node) characters += node.value.length;
    for (const child of contentOf(node)) visit(child);
    if (node.type === 'cover') startPage();
  };
  visit(root);
  return pages;
}
