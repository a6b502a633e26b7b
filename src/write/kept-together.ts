import type { Nodes } from 'mdast';
import type { Document } from '../model/document.ts';
import { contentOf } from '../model/final-text.ts';
import { isWrapper } from '../model/is-wrapper.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import { inseparable } from './inseparable.ts';

/** No-break space: what keeps a word and its number on one line in Word and in a browser. */
const joint = '\u00a0';

/** What is in the middle of a line and is no text of its own; a page is a number. */
const standIns: Partial<Record<Nodes['type'], string>> = {
  inlineCode: '\ufffc',
  footnoteMark: '\ufffc',
  break: '\ufffc',
  pageNumber: '0',
};

/**
 * Returns the document with a no-break space (U+00A0) wherever a line must not end: between "€" and its
 * amount, "artikel" and its number; also when one of the two is bold, a link or a page number. For writers
 * only: what is checked and compared is the text with its own spaces. The PDF writes a space that does not
 * break for it; Word knows no other way, and a browser copies it as a space.
 */
export function keptTogether(document: Document): Document {
  const joined = new Map<Nodes, string>();
  let line: { node: Nodes; text: string }[] = [];
  const endLine = (): void => {
    if (line.length > 0) join(line, joined);
    line = [];
  };
  const visit = (node: Nodes): void => {
    const standIn = standIns[node.type];
    if (node.type === 'text') line.push({ node, text: node.value });
    else if (standIn) line.push({ node, text: standIn });
    else if (isWrapper(node)) contentOf(node).forEach(visit);
    else {
      endLine();
      contentOf(node).forEach(visit);
      endLine();
    }
  };
  visit(document.root);
  if (joined.size === 0) return document;
  const root = replaceNodes(document.root, (node) => {
    const value = joined.get(node);
    return value !== undefined && node.type === 'text' ? [{ ...node, value }] : undefined;
  });
  return { ...document, root };
}

function join(
  line: readonly { readonly node: Nodes; readonly text: string }[],
  joined: Map<Nodes, string>,
): void {
  const ranges = inseparable(line.map(({ text }) => text).join(''));
  if (ranges.length === 0) return;
  let start = 0;
  let next = 0;
  for (const { node, text } of line) {
    const end = start + text.length;
    let value = '';
    let last = 0;
    for (let range = ranges[next]; range && range[1] <= end; range = ranges[++next]) {
      // Spaces split over two nodes are not one in the source.
      if (range[0] < start) continue;
      value += text.slice(last, range[0] - start) + joint;
      last = range[1] - start;
    }
    if (value !== '') joined.set(node, value + text.slice(last));
    start = end;
  }
}
