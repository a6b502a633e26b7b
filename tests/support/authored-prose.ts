/** Tells what of a printed document its author typed as prose, from the Markdown alone: nothing of how the program finds that. */
import type { Nodes } from 'mdast';
import { nodesIn } from '../../src/model/nodes-in.ts';
import { markdownTree } from '../../src/parse/markdown-tree.ts';

/** A paragraph that an author typed. */
export interface Authored {
  /** Says whether a stretch of its printed text is typed: no value, number or mark is in it. */
  readonly isTyped: (from: number, to: number) => boolean;
  /** Its row is the first of a table. */
  readonly isHeader: boolean;
}

interface Typed {
  readonly pattern: RegExp;
  readonly isHeader: boolean;
}

/** Returns what tells of the text of a paragraph whether it stands so in one of the sources. */
export function authoredProse(sources: readonly string[]): (text: string) => Authored | undefined {
  const typed = sources.flatMap((source) => typedIn(source.replace(/^---\n[\s\S]*?\n---\n/, '')));
  return (text) => {
    const { dense, places } = condensed(text);
    for (const { pattern, isHeader } of typed) {
      const ranges = pattern.exec(dense)?.indices?.slice(1);
      if (!ranges) continue;
      const isTyped = (from: number, to: number): boolean => {
        const [begin, end] = [places(from), places(to)];
        return ranges.some((range) => range && range[0] <= begin && end <= range[1]);
      };
      return { isTyped, isHeader };
    }
    return undefined;
  };
}

/** Without white space, with what tells where an offset is in what is left. */
function condensed(text: string): { dense: string; places: (offset: number) => number } {
  return {
    dense: text.replace(/\s+/g, ''),
    places: (offset) => text.slice(0, offset).replace(/\s+/g, '').length,
  };
}

function typedIn(body: string): Typed[] {
  const tree = markdownTree(body);
  const headers = new Set<Nodes>(
    nodesIn(tree).flatMap((node) => (node.type === 'table' ? (node.children[0]?.children ?? []) : [])),
  );
  return nodesIn(tree).flatMap((node): Typed[] => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return [];
    const parts = node.children.flatMap(partsOf);
    if (parts.every((part) => part === undefined || part.trim() === '')) return [];
    const source = parts.map((part) =>
      part === undefined ? '.*?' : `(${literal(part.replace(/\s+/g, ''))})`,
    );
    // Neighbours that are both typed are one stretch.
    return [
      { pattern: new RegExp(`^${source.join('').replaceAll(')(', '')}$`, 'du'), isHeader: headers.has(node) },
    ];
  });
}

/** What a node prints: typed text, or undefined for what the program puts there. */
function partsOf(node: Nodes): (string | undefined)[] {
  if (node.type === 'text')
    return node.value.split(/(\{\{[^{}]*\}\})/).map((part, index) => (index % 2 === 0 ? part : undefined));
  if (node.type === 'link') {
    const inside = node.children.flatMap(partsOf);
    return /^(?:https?|mailto):/.test(node.url) ? inside : [undefined];
  }
  if (node.type === 'break' || node.type === 'html' || node.type === 'footnoteReference') return [''];
  return 'children' in node ? node.children.flatMap(partsOf) : [undefined];
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
