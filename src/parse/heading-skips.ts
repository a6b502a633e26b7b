import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../diagnostic/diagnostic.ts';
import { placeOf } from '../model/nodes.ts';

/**
 * Reports a heading that lies more than one level below the one before it, and a first heading that lies below a later one: in the
 * document a level would be missing above it (PDF/UA-1, 7.4.2).
 */
export function reportHeadingSkips(root: Root, report: Report): void {
  const headings: Heading[] = [];
  visit(root, 'heading', (heading) => {
    headings.push(heading);
  });
  const shallowest = Math.min(...headings.map(({ depth }) => depth));
  for (const [index, heading] of headings.entries()) {
    const before = headings[index - 1]?.depth;
    const most = before === undefined ? shallowest : before + 1;
    if (heading.depth <= most) continue;
    const mistake =
      before === undefined
        ? `De eerste kop heeft niveau ${heading.depth}, maar verderop staat een kop van niveau ${most}.`
        : `Deze kop heeft niveau ${heading.depth}, de vorige had niveau ${before}; er is een niveau overgeslagen.`;
    report({
      rule: 'markdown/heading-skip',
      severity: 'error',
      message: mistake,
      help: `Schrijf \`${'#'.repeat(most)}\` in plaats van \`${'#'.repeat(heading.depth)}\`.`,
      place: placeOf(heading),
    });
  }
}
