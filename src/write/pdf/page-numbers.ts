import type { Inline, Page } from './content.ts';

/** Returns the page (1-based) of every anchor. */
export function anchorPages(pages: readonly Page[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, page] of pages.entries())
    for (const { anchor } of inlinesOf(page)) {
      if (anchor && !found.has(anchor.id)) found.set(anchor.id, index + 1);
    }
  return found;
}

/** Says whether every page number in running text shows the page where its target came to stand. */
export function numbersHold(pages: readonly Page[], anchors: ReadonlyMap<string, number>): boolean {
  return pages.every((page) =>
    inlinesOf(page).every(
      ({ pageOf, late, text }) => pageOf === undefined || late || text === String(anchors.get(pageOf)),
    ),
  );
}

/** Fills in the page numbers of the table of contents, which stand in a column that is wide enough for any. */
export function fillLateNumbers(pages: readonly Page[], anchors: ReadonlyMap<string, number>): void {
  for (const page of pages)
    for (const inline of inlinesOf(page)) {
      if (!inline.late || inline.pageOf === undefined) continue;
      inline.text = String(anchors.get(inline.pageOf));
      const width = inline.font.widthOfString(inline.text, inline.fontSize);
      inline.x += inline.width - width;
      inline.width = width;
    }
}

function inlinesOf(page: Page): Inline[] {
  return page.items.flatMap((item) => (item.type === 'line' && !item.item.artifact ? item.item.inlines : []));
}
