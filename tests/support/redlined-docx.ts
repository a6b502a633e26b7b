/** Word files of two versions of a document, and of their redline. */
import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { readDocx } from '../../src/docx-reading/read-docx.ts';
import type { Side } from '../../src/docx-reading/side-of.ts';
import type { Document } from '../../src/model/document.ts';
import { contentOf } from '../../src/model/final-text.ts';
import { nodesIn } from '../../src/model/nodes-in.ts';
import { replaceNodes } from '../../src/model/replace-nodes.ts';
import { type RedlineOptions, redline } from '../../src/redline/redline.ts';
import { writeDocx } from '../../src/write/docx/write-docx.ts';
import { projectHost } from './examples.ts';
import { wordLines } from './word-lines.ts';

export interface RedlinedDocx {
  readonly old: Uint8Array;
  readonly current: Uint8Array;
  readonly redline: Uint8Array;
}

/** Writes both versions and their redline. A finding is a failure of the test. */
export async function redlinedDocx(
  old: Document,
  current: Document,
  options: RedlineOptions = {},
): Promise<RedlinedDocx> {
  return {
    old: await bytesOf(old),
    current: await bytesOf(current),
    redline: await bytesOf(redlineOf(old, current, options)),
  };
}

export function redlineOf(old: Document, current: Document, options: RedlineOptions = {}): Document {
  const pictureOf = (path: string) => path;
  return redline({ document: old, pictureOf }, { document: current, pictureOf }, options);
}

export async function bytesOf(document: Document, host = projectHost): Promise<Uint8Array> {
  const findings: Diagnostic[] = [];
  const bytes = await writeDocx(document, host, (finding) => findings.push(finding));
  const errors = findings.filter(({ severity }) => severity !== 'info');
  if (!bytes || errors.length > 0) throw new Error(JSON.stringify(errors.map(({ message }) => message)));
  return bytes;
}

/**
 * Returns a tree without what points at headings and notes that are not in it: edits at random leave such things. Nor does anything
 * point at other documents, which are laid out first.
 */
export function sound(edited: Root): Root {
  const isNotes = ({ type }: Nodes) => type === 'footnotes';
  // Resolve puts them there.
  const children = [...edited.children].sort((one, other) => Number(isNotes(one)) - Number(isNotes(other)));
  const root: Root = { ...edited, children };
  const nodes = nodesIn(root);
  const ids = new Set(nodes.flatMap((node) => (node.type === 'heading' ? [node.data?.id] : [])));
  // Resolve leaves out notes that nothing refers to.
  const marked = new Set(nodes.flatMap((node) => (node.type === 'footnoteMark' ? [node.identifier] : [])));
  const noteIds = new Set(
    nodes.flatMap((node) =>
      node.type === 'footnote' && marked.has(node.identifier) ? [node.identifier] : [],
    ),
  );
  const numbers = new Map([...noteIds].map((identifier, index) => [identifier, index + 1]));
  const seen = new Set<string>();
  const isNew = (id: string) => !seen.has(id) && Boolean(seen.add(id));
  return replaceNodes(root, (node): Nodes[] | undefined => {
    if (node.type === 'footnoteMark' || node.type === 'footnote') {
      const number = numbers.get(node.identifier);
      if (number === undefined || (node.type === 'footnote' && !isNew(node.identifier))) return [];
      return [{ ...node, number }];
    }
    if (node.type === 'heading') {
      const { id = '' } = node.data ?? {};
      return isNew(`#${id}`) ? undefined : [{ ...node, data: { ...node.data, id: `${id}-${seen.size}` } }];
    }
    if (node.type === 'footnotes' && node.children.length === 0) return [];
    if (node.type === 'documentLink') return [...node.children];
    if (node.type === 'pageRange') return [{ type: 'text', value: 'pagina 3 tot en met 5', data: node.data }];
    if (node.type === 'tocEntry' || node.type === 'pageNumber' || node.type === 'reference')
      if (!ids.has(node.target)) return node.type === 'reference' ? [...node.children] : [];
    return linking.has(node.type) ? [withoutLinks(node)] : undefined;
  });
}

const linking: ReadonlySet<Nodes['type']> = new Set(['link', 'reference', 'tocEntry']);

/** There are no links in links, however deep. */
function withoutLinks(node: Nodes): Nodes {
  const held = { type: 'paragraph', children: [...contentOf(node)] as PhrasingContent[] } as const;
  const { children } = replaceNodes<Nodes>(held, (each) =>
    each.type === 'link' ? each.children : undefined,
  ) as typeof held;
  return { ...node, children } as Nodes;
}

/**
 * Returns what a Word file says on one side, as lines (see `wordLines`), with pictures by their bytes and links by their address. Not told is what a redline has as in the new version: the
 * numbers of pages and of headings, the heading of the contents, and where a line cannot be broken.
 */
export function linesOf(bytes: Uint8Array, side: Side = 'accepted'): string[] {
  return wordLines(readDocx(bytes), side, { targets: true }).map((line) =>
    line
      .replace(/(?<=pagina(?: tot en met)? )[…#]+/g, '#')
      .replace(
        /^(\s*)\[(?:toc heading|kop 1 buiten inhoudsopgave|(heading \d)(?: decimal\d)?)\]/,
        (_whole, indent, style = 'heading 1') => `${indent}[${style}]`,
      )
      .replaceAll('\u00a0', ' '),
  );
}
