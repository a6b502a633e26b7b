import type { Element, ElementContent, Properties } from 'hast';
import type { Nodes } from 'mdast';
import { anchorOf, type Toc, type TocEntry } from '../../../model/nodes.ts';
import { element } from '../element.ts';
import { contentIn, type RenderContext } from '../render-context.ts';

/** Prints the table of contents: entries are links, deeper ones are in the entry above them. */
export function printToc(node: Toc, context: RenderContext): ElementContent[] {
  if (node.children.length === 0) return [];
  return [element('nav', { className: ['toc'], ...nameOf(node, context) }, [nested(node.children, context)])];
}

/** The heading above it, if that is what is there. */
function nameOf(node: Toc, { job, parent }: RenderContext): Properties {
  const siblings = parent && 'children' in parent ? parent.children : [];
  const above = siblings[(siblings as readonly Nodes[]).indexOf(node) - 1];
  const id = above?.type === 'heading' ? anchorOf(above) : undefined;
  return id !== undefined ? { ariaLabelledBy: [id] } : { ariaLabel: job.words.contents.name };
}

function nested(entries: readonly TocEntry[], context: RenderContext): Element {
  const depth = Math.min(...entries.map((entry) => entry.depth));
  const items: TocEntry[][] = [];
  for (const entry of entries) {
    const last = items.at(-1);
    if (last && entry.depth > depth) last.push(entry);
    else items.push([entry]);
  }
  return element(
    'ol',
    {},
    items.map(([first, ...below]) => {
      // A deeper entry can be the first of all: then nothing is above it.
      const link = first && element('a', { href: `#${first.target}` }, contentIn(first, context));
      return element('li', {}, [
        ...(link ? [link] : []),
        ...(below.length > 0 ? [nested(below, context)] : []),
      ]);
    }),
  );
}
