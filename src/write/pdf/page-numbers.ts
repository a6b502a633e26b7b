import type { Inline, Page } from './content.ts';

/** Returns the page (1-based) of every anchor. */
export function anchorPages(pages: readonly Page[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { anchor, page } of anchorsOf(pages)) if (!found.has(anchor.id)) found.set(anchor.id, page);
  return found;
}

/**
 * Returns the page (1-based) on which the section of a heading ends: before the next heading of its level or
 * above, on the page before when that one is at the head of its page.
 * @throws Error when no heading has this id
 */
export function sectionEnd(id: string, pages: readonly Page[]): number {
  let level: number | undefined;
  for (const { anchor, page, isFirst } of anchorsOf(pages)) {
    const next = anchor.bookmark;
    if (level !== undefined && next && next.level <= level) return isFirst ? page - 1 : page;
    if (anchor.id === id) level = next?.level ?? 0;
  }
  if (level === undefined) throw new Error(`no heading has the id "${id}"`);
  return pages.length;
}

/** Fills in page numbers where they fit; says whether all are right, else it takes another layout. */
export function fillNumbers(pages: readonly Page[], anchors: ReadonlyMap<string, number>): boolean {
  return pages.every((page) =>
    inlinesOf(page).every(
      (inline) => inline.pageOf === undefined || fillNumber(inline, inline.pageOf, anchors),
    ),
  );
}

function fillNumber(inline: Inline, target: string, anchors: ReadonlyMap<string, number>): boolean {
  const text = String(anchors.get(target));
  if (inline.text === text) return true;
  const width = Math.max(inline.font.widthOfString(text, inline.fontSize), inline.minWidth ?? 0);
  if (!inline.late && Math.abs(width - inline.width) > 1e-6) return false;
  inline.text = text;
  inline.x += inline.width - width;
  inline.width = width;
  return true;
}

/** Yields the anchors in order, with their page (1-based), and whether nothing on it is before them. */
function* anchorsOf(pages: readonly Page[]) {
  for (const [index, page] of pages.entries())
    for (const [position, { anchor }] of inlinesOf(page).entries())
      if (anchor) yield { anchor, page: index + 1, isFirst: position === 0 };
}

function inlinesOf(page: Page): Inline[] {
  return page.items.flatMap((item) => (item.type === 'line' && !item.item.artifact ? item.item.inlines : []));
}
