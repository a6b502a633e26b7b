import type { Root } from 'mdast';
import type { Span } from '../diagnostic/span.ts';
import { headingSlug } from '../model/heading-slug.ts';
import { idOf, spanOf } from '../model/nodes.ts';
import { nodesIn } from '../model/nodes-in.ts';
import { textOf } from '../model/text-of.ts';

/** A heading that a link may refer to. */
export interface Target {
  readonly id: string;
  readonly slug: string;
  readonly text: string;
  /** File of the document that the heading belongs to. */
  readonly file: string;
  readonly span: Span;
  /** "Bijlage 1" for the heading of an annex and those in it. */
  readonly annex: string | undefined;
}

/** Returns the headings that links can refer to, in order. An annex ends at the next of its depth. */
export function headingTargets(root: Root): Target[] {
  const targets: Target[] = [];
  let annex: { number: string; depth: number } | undefined;
  for (const node of nodesIn(root)) {
    if (node.type !== 'heading') continue;
    if (node.data?.number) annex = { number: node.data.number, depth: node.depth };
    else if (annex && node.depth <= annex.depth) annex = undefined;
    if (!node.data?.origin) continue;
    targets.push({
      id: idOf(node),
      slug: headingSlug(node),
      text: textOf(node),
      file: node.data.origin,
      span: spanOf(node),
      annex: annex?.number,
    });
  }
  return targets;
}

/** Returns the headings of a file that `#slug` can mean; `-1` behind it is the second, as on GitHub. */
export function matchSlug(slug: string, targets: readonly Target[]): readonly Target[] {
  const equal = firstOfEachSpan(targets.filter((target) => target.slug === slug));
  const written = equal.filter(isWritten);
  if (written.length > 0) return written;
  if (equal.length > 0) return equal;
  const [, plain, nth] = /^(.+)-(\d+)$/.exec(slug) ?? [];
  const counted = firstOfEachSpan(targets.filter((target) => target.slug === plain && isWritten(target)));
  const meant = counted.sort((a, b) => a.span.start.line - b.span.start.line)[Number(nth)];
  return meant ? [meant] : [];
}

function isWritten(target: Target): boolean {
  return target.span.file === target.file;
}

/** A heading shown twice in the document was written once. */
export function firstOfEachSpan(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter(({ span }) => {
    const key = `${span.file}:${span.start.line}:${span.start.column}`;
    return !seen.has(key) && seen.add(key);
  });
}
