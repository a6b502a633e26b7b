import type { Nodes, Root } from 'mdast';
import type { Change } from '../../model/change.ts';
import type { Document } from '../../model/document.ts';
import type { Footnote, FootnoteMark, SignatureBlock } from '../../model/nodes.ts';
import { nodesIn } from '../../model/nodes-in.ts';
import { replaceNodes } from '../../model/replace-nodes.ts';
import { isIn, onlyIn, type VersionName, versionNames, withChange } from '../../model/versions.ts';
import { partiesPerRow } from '../signature-parties.ts';
import { carrying } from './carrying.ts';
import { isFlat } from './handlers/boxes.ts';

/**
 * Returns a redline as Word can hold it; another document as it is. What has a form of its own in each version
 * is there twice, deleted and inserted: cells side by side of which there are others, a table with another
 * header row, an item that begins with another paragraph. So are notes whose first mark is another: Word has
 * one mark for each note. Every change has an author.
 */
export function wordRedline(document: Document): Document {
  if (!isRedline(document.root)) return document;
  const { unknown } = document.words.redline;
  const whole = replaceNodes(document.root, ({ ...node }) =>
    node.data?.change ? [carrying(node, { author: unknown, ...node.data.change })] : undefined,
  );
  return { ...document, root: withOwnNotes(replaceNodes(whole, dividedIfMixed)) };
}

/** Says whether a tree holds two versions of a document. */
export function isRedline(root: Root): boolean {
  return nodesIn(root).some(({ data }) => data?.change);
}

/** Whether the versions of a node cannot be printed as one. */
const isMixed: { readonly [T in Nodes['type']]?: (node: Extract<Nodes, { type: T }>) => boolean } = {
  columns: ({ children }) => children.some(isChanged),
  fieldTable: ({ pairs, children }) => pairs !== undefined && pairs > 1 && children.some(isChanged),
  callout: (node) => differs(node, (version) => version.children.every(isFlat)),
  quote: (node) => differs(node, (version) => version.children.every(({ type }) => type === 'paragraph')),
  listItem: ({ children }) => !haveOneHead(children),
  table: ({ children }) =>
    !haveOneHead(children) && !firstsOf(children).every((row) => row && isChanged(row)),
};

function dividedIfMixed(node: Nodes): Nodes[] | undefined {
  if (isChanged(node)) return undefined;
  if (node.type === 'signatureBlock') return dividedParties(node);
  const mixed = isMixed[node.type] as ((node: Nodes) => boolean) | undefined;
  return mixed?.(node) ? divided(node) : undefined;
}

/** Returns a node as it is in the old version, deleted, and as it is in the current one, inserted. */
function divided<N extends Nodes>(node: N): N[] {
  return versionNames.map((version) => carrying(onlyIn(node, version), changeIn(node, version)));
}

/** The change that stands for all those in a node. */
function changeIn(node: Nodes, version: VersionName): Change {
  const kind = version === 'old' ? 'deletion' : 'insertion';
  const changes = nodesIn(node).flatMap(({ data }) => data?.change ?? []);
  return { ...(changes.find((change) => change.kind === kind) ?? changes[0]), kind };
}

/** Parties are side by side, so one that comes or goes moves all those behind it. */
function dividedParties(block: SignatureBlock): SignatureBlock[] | undefined {
  const at = block.children.findIndex(isChanged);
  if (at < 0) return undefined;
  const kept = at - (at % partiesPerRow);
  const rest = { ...block, children: block.children.slice(kept) };
  const replaced = divided(rest).filter(({ children }) => children.length > 0);
  return kept > 0 ? [{ ...block, children: block.children.slice(0, kept) }, ...replaced] : replaced;
}

function isChanged({ data }: Nodes): boolean {
  return data?.change !== undefined;
}

function firstsOf<N extends Nodes>(nodes: readonly N[]): (N | undefined)[] {
  return versionNames.map((version) => nodes.find((node) => isIn(node, version)));
}

function haveOneHead(nodes: readonly Nodes[]): boolean {
  const [old, current] = firstsOf(nodes);
  return old === current;
}

function differs<N extends Nodes>(node: N, formOf: (node: N) => unknown): boolean {
  const [old, current] = versionNames.map((version) => formOf(onlyIn(node, version)));
  return old !== current;
}

/**
 * A note is printed at its first mark, and others refer to it. When that mark, or the form of the note, is not
 * the same in both versions, the note gets a copy for the old one.
 */
function withOwnNotes(root: Root): Root {
  const marks = nodesIn(root).filter((node) => node.type === 'footnoteMark');
  const notes = nodesIn(root).filter((node) => node.type === 'footnote');
  const firstIn = (version: VersionName, note: Footnote): FootnoteMark | undefined =>
    marks.find((mark) => mark.identifier === note.identifier && isIn(mark, version));
  const copies = new Map<string, Footnote>();
  let last = Math.max(0, ...notes.map(({ number }) => number));
  for (const note of notes) {
    const [old, current] = versionNames.map((version) => firstIn(version, note));
    if (isChanged(note) || !old || !current || (old === current && haveOneHead(note.children))) continue;
    last += 1;
    const change = { ...changeIn({ type: 'root', children: [old, current, note] as never }, 'old') };
    const copy = { ...onlyIn(note, 'old'), number: last, identifier: `${note.identifier}:${last}` };
    copies.set(note.identifier, carrying(copy, change));
  }
  if (copies.size === 0) return root;
  return replaceNodes(root, (node) => {
    if (node.type === 'footnoteMark') return marksOf(node, copies.get(node.identifier));
    if (node.type !== 'footnotes') return undefined;
    const own = node.children.map((note) => currentNote(note, copies.get(note.identifier)));
    return [{ ...node, children: [...own, ...copies.values()] }];
  });
}

function currentNote(note: Footnote, copy: Footnote | undefined): Footnote {
  const change = copy?.data?.change;
  return change ? carrying(onlyIn(note, 'current'), { ...change, kind: 'insertion' }) : note;
}

function marksOf(mark: FootnoteMark, copy: Footnote | undefined): FootnoteMark[] | undefined {
  const { number, identifier, data: { change } = {} } = copy ?? {};
  if (number === undefined || identifier === undefined || !change) return undefined;
  const old = { ...mark, number, identifier };
  if (mark.data?.change) return mark.data.change.kind === 'deletion' ? [old] : undefined;
  return [withChange(old, change), withChange(mark, { ...change, kind: 'insertion' })];
}
