import type { PhrasingContent } from 'mdast';
import { spanOf } from '../model/nodes.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import type { Pass } from './pass.ts';

/** Turns `::wordmark` into the organisation's name or logo; removes it if the style has neither. */
export const insertWordmark: Pass = (root, { document }) => {
  const { wordmark } = document.style;
  return replaceNodes(root, (node) => {
    if (node.type !== 'wordmarkSlot') return undefined;
    if (!wordmark) return [];
    const data = { span: spanOf(node) };
    const { lines, align, logo, width } = wordmark;
    if (logo) {
      const shown = { path: logo, alt: lines.join(' '), width: width ?? 120 };
      return [{ type: 'wordmark', align, logo: shown, children: [], data }];
    }
    const children = lines.flatMap((value, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const, data }]),
      { type: 'text', value, data },
    ]);
    return [{ type: 'wordmark', align, children, data }];
  });
};
