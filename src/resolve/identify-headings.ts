import type { Nodes, Root } from 'mdast';
import { headingSlug } from '../model/heading-slug.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import { asciiSlug } from './ascii-slug.ts';

/**
 * Gives each heading an id that is unique in the document: its slug, with `-1`, `-2` … behind a slug that is
 * taken. Headings on the cover are left out of the table of contents.
 */
export function identifyHeadings(root: Root): Root {
  const taken = new Set<string>();
  const unique = (slug: string): string => {
    let id = slug;
    for (let n = 1; taken.has(id); n++) id = `${slug}-${n}`;
    taken.add(id);
    return id;
  };
  const identified = replaceNodes(root, (node) =>
    node.type === 'heading'
      ? [{ ...node, data: { ...node.data, id: unique(asciiSlug(headingSlug(node))) } }]
      : undefined,
  );
  return replaceNodes(identified, (node) => (node.type === 'cover' ? [unlist(node)] : undefined));
}

function unlist<T extends Nodes>(cover: T): T {
  return replaceNodes(cover, (node) =>
    node.type === 'heading' ? [{ ...node, data: { ...node.data, listed: false } }] : undefined,
  );
}
