import type { PageItem } from './content.ts';
import { PageWriter } from './pdfmake.ts';
import type { Fragment } from './pdfmake-classes.ts';

/** Draws lines and shapes. A table header repeated on the next page becomes an artifact there. */
export class TaggedWriter extends PageWriter {
  /** Points that must be free below the next block, or it goes to the next page with what follows it. */
  neededBelow = 0;

  override addFragment(fragment: Fragment, ...rest: unknown[]): boolean {
    if (!this.repeatables.includes(fragment)) {
      const needed = this.neededBelow === 0 ? 0 : fragment.height + this.neededBelow;
      this.neededBelow = 0;
      if (needed > this.context().availableHeight) this.moveToNextPage();
      return super.addFragment(fragment, ...rest);
    }
    const { items } = fragment;
    fragment.items = items.map(asArtifact);
    try {
      return super.addFragment(fragment, ...rest);
    } finally {
      fragment.items = items;
    }
  }
}

function asArtifact(item: PageItem): PageItem {
  const artifact = 'pagination';
  if (item.type === 'line') {
    return { type: 'line', item: Object.assign(item.item.clone(), { artifact } as const) };
  }
  if (item.type === 'vector') return { type: 'vector', item: { ...item.item, artifact } };
  return item;
}
