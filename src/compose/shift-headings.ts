import type { Heading, RootContent } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import { limits } from '../limits/limits.ts';
import { spanOf } from '../model/nodes.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import { textOf } from '../model/text-of.ts';

/** Returns the depth of the shallowest heading among nodes and descendants; undefined without one. */
export function shallowest(nodes: readonly RootContent[]): number | undefined {
  let depth: number | undefined;
  replaceNodes({ type: 'root', children: [...nodes] }, (node) => {
    if (node.type === 'heading') depth = Math.min(depth ?? 6, node.depth);
    return undefined;
  });
  return depth;
}

/** Shifts headings so that the shallowest (or `from`) gets depth `to`; reports those below level six. */
export function shiftHeadings(
  nodes: readonly RootContent[],
  to: number,
  report: Report,
  from = shallowest(nodes),
): RootContent[] {
  if (from === undefined || from === to) return [...nodes];
  const shifted = replaceNodes({ type: 'root', children: [...nodes] }, (node) => {
    if (node.type !== 'heading') return undefined;
    const depth = node.depth + to - from;
    if (depth > limits.headings.max)
      report({
        rule: 'section/too-deep',
        severity: 'error',
        message: `De kop \`${textOf(node)}\` komt in het document op niveau ${depth}; er zijn er zes.`,
        help: 'Gebruik in de tekst minder niveaus van koppen.',
        span: spanOf(node),
      });
    return [{ ...node, depth: Math.min(limits.headings.max, depth) as Heading['depth'] }];
  });
  return shifted.children;
}
