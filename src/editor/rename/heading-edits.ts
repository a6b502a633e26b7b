import type { Edit } from '../../diagnostic/fix.ts';
import { slugOf } from '../../model/heading-slug.ts';
import { keyOfPlace, type NamedSymbol } from '../symbols/named-symbol.ts';
import type { SymbolIndex } from '../symbols/symbol-index.ts';

/**
 * Returns the edits that let links follow when headings of a file get other words. Of headings with equal
 * words the second is `-1`, as on GitHub, so that another heading may get another anchor too.
 *
 * @param words the new text of a heading, by the key of its symbol
 */
export function slugEdits(
  file: string,
  words: ReadonlyMap<string, string>,
  index: SymbolIndex,
): readonly Edit[] {
  const written = index
    .headingsOf(file)
    .filter(({ span }) => span.file === file)
    .toSorted((a, b) => a.span.start.line - b.span.start.line);
  const headings = written.map(({ slug, span }) => {
    const key = keyOfPlace('heading', span);
    const fresh = words.get(key);
    return { key, before: slug, after: fresh === undefined ? slug : slugOf(fresh) };
  });
  const before = counted(headings.map((each) => each.before));
  const after = counted(headings.map((each) => each.after));
  const symbols = new Map((index.bySort.get('heading') ?? []).map((symbol) => [symbol.key, symbol]));
  return headings.flatMap(({ key }, place) => {
    const text = after[place] ?? '';
    return text === before[place] ? [] : usesAsSlug(symbols.get(key)).map((span) => ({ span, text }));
  });
}

function usesAsSlug(symbol: NamedSymbol | undefined) {
  return (symbol?.uses ?? []).filter(({ as }) => as === 'slug').map(({ span }) => span);
}

/** Numbers equal slugs from the second on. */
function counted(slugs: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return slugs.map((slug) => {
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}
