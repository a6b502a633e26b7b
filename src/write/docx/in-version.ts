import type { ParagraphChild } from 'docx';
import type { Nodes } from 'mdast';
import type { Printed, RenderContext } from './render-context.ts';
import { TrackedInline } from './tracked.ts';

/** Prints a block, an item or a part that may be in one version only; what it becomes then says so. */
export function inVersion(
  node: Nodes,
  context: RenderContext,
  print: (context: RenderContext) => Printed[],
): Printed[] {
  const change = node.data?.change;
  if (!change || context.change) return print(context);
  return print({ ...context, change }).flatMap((block): Printed[] => {
    if (block !== 'page-break') return [{ ...block, change }];
    return change.kind === 'deletion' ? [] : [block];
  });
}

/** Marks what a node in a line was printed as, if it is in one version only. */
export function inlineInVersion(
  { data }: Nodes,
  { change }: RenderContext,
  printed: ParagraphChild[],
): ParagraphChild[] {
  const own = change ? undefined : data?.change;
  return own ? printed.map((each) => new TrackedInline(each, own)) : printed;
}
