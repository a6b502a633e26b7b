import type { Html, Nodes, Root } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import type { SuppressionComment } from '../model/suppression.ts';
import { suggest } from '../text/suggest.ts';
import { commentsIn } from './comments-in.ts';
import { rangeOf } from './parse-context.ts';

type SpanAt = (startOffset: number, endOffset: number) => Span;

/** Offsets in the source. */
type Range = readonly [start: number, end: number];

/**
 * Returns the comments of a body that allow a finding (`<!-- toestaan regel-id: reden -->`), each with the
 * stretch that it is about. Inside a paragraph, heading or cell that is all of it; on a line of its own the
 * next block. When nothing follows, or a heading after an empty line, it covers what it ends, from the
 * heading before. Reports comments that look like a suppression and are none.
 */
export function suppressionComments(root: Root, spanAt: SpanAt, report: Report): SuppressionComment[] {
  return [...htmlUnder(root)].flatMap(({ node, coverage }) =>
    commentsOf(node).flatMap(({ text, range }) => {
      const authored = readComment(text);
      if (!authored) return [];
      const span = spanAt(...range);
      if (authored !== 'malformed') return [{ ...authored, span, covers: spanAt(...coverage()) }];
      report({ ...malformed, span });
      return [];
    }),
  );
}

/** Yields all HTML in a node, each with how to find what a comment there is about. */
function* htmlUnder(
  parent: Extract<Nodes, { children: unknown }>,
  holder?: Nodes,
): Generator<{ node: Html; coverage: () => Range }> {
  const siblings: readonly Nodes[] = parent.children;
  for (const [index, node] of siblings.entries()) {
    if (node.type === 'html')
      yield { node, coverage: () => (holder ? rangeOf(holder) : coveredBy(parent, siblings, index)) };
    else if ('children' in node) yield* htmlUnder(node, holders.has(node.type) ? node : holder);
  }
}

/** What a comment in the middle of a line is about. */
const holders: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell']);

const malformed = {
  rule: 'allow/malformed',
  severity: 'warning',
  message: 'Dit lijkt een toestemming, maar zo staat zij niets toe.',
  help: 'Schrijf `<!-- toestaan groep/regel: reden -->`, met één regel in elke opmerking. Is het een gewone opmerking, begin die dan met een ander woord.',
} as const;

function commentsOf(node: Html): { text: string; range: Range }[] {
  const [start, end] = rangeOf(node);
  // In a quote or list the value lacks what is before its lines.
  const isExact = node.value.length === end - start;
  return commentsIn(node.value).map((comment) => ({
    text: comment.text.replace(/\s+/g, ' ').trim(),
    range: isExact ? [start + comment.start, start + comment.end] : [start, end],
  }));
}

/** Returns what a comment allows, `malformed` when it only looks so, or nothing for any other comment. */
function readComment(text: string): Pick<SuppressionComment, 'rule' | 'reason'> | 'malformed' | undefined {
  const authored = /^toestaan ([^\s:]+) ?:(.*)$/iu.exec(text);
  if (authored) return { rule: authored[1] ?? '', reason: (authored[2] ?? '').trim() };
  const first = /^[\p{L}-]+/u.exec(text)?.[0].toLowerCase() ?? '';
  if (first === 'toestaan') return 'malformed';
  const isNear = suggest(first, ['toestaan', 'toegestaan', 'allow', 'negeer', 'ignore']) !== undefined;
  return isNear && /(?:^|[\s:`])[a-z]+\/[a-z-]+/.test(text.slice(first.length)) ? 'malformed' : undefined;
}

/** The stretch that a comment on lines of its own is about. */
function coveredBy(parent: Nodes, siblings: readonly Nodes[], index: number): Range {
  const after = siblings.slice(index + 1);
  const length = after.findIndex(
    (node) => node.type !== 'definition' && !(node.type === 'html' && node.value.startsWith('<!--')),
  );
  const next = length < 0 ? undefined : after[length];
  const last = length < 0 ? undefined : siblings[index + length];
  const touches = (next?.position?.start.line ?? 0) <= (last?.position?.end.line ?? 0) + 1;
  if (next && (next.type !== 'heading' || touches)) return rangeOf(next);
  const own = siblings[index] ?? parent;
  const heading = siblings.slice(0, index).findLast((node) => node.type === 'heading');
  const start = heading ?? (parent.type === 'root' ? (siblings[0] ?? own) : parent);
  return [rangeOf(start)[0], rangeOf(own)[1]];
}
