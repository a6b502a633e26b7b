import type { Element } from '../../../pdf-file/pdf-file.ts';

/** Returns where an element is, for people: its type, and the page of the first thing in it. */
export function locationOfElement(element: Element): string {
  const page = firstPage(element);
  return page === undefined ? element.tag : `${element.tag} op pagina ${page}`;
}

function firstPage({ marks, children, parent }: Element, up = true): number | undefined {
  const own = marks[0]?.page;
  if (own !== undefined) return own;
  for (const child of children) {
    const found = firstPage(child, false);
    if (found !== undefined) return found;
  }
  return up && parent ? firstPage(parent, true) : undefined;
}
