import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../diagnostic/diagnostic.ts';
import { placeOf } from '../model/nodes.ts';

/** Reports a heading that lies more than one level below the one before it: a screen reader would miss a level. */
export function reportHeadingSkips(root: Root, report: Report): void {
  let before: number | undefined;
  visit(root, 'heading', ({ depth, ...heading }) => {
    if (before !== undefined && depth > before + 1)
      report({
        rule: 'markdown/heading-skip',
        severity: 'error',
        message: `Deze kop heeft niveau ${depth}, de vorige had niveau ${before}; er is een niveau overgeslagen.`,
        help: `Schrijf \`${'#'.repeat(before + 1)}\` in plaats van \`${'#'.repeat(depth)}\`.`,
        place: placeOf(heading),
      });
    before = depth;
  });
}
