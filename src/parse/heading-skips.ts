import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import { replacement } from '../diagnostic/fix.ts';
import type { Span } from '../diagnostic/span.ts';
import { spanOf } from '../model/nodes.ts';

/**
 * Reports a heading that is more than one level below the one before it, and a first heading that is below a
 * later one: in the document a level would be missing above it (PDF/UA-1, 7.4.2). Gives every heading the
 * level right below the one that it is under.
 */
export function reportHeadingSkips(root: Root, report: Report): void {
  const headings: Heading[] = [];
  visit(root, 'heading', (heading) => {
    headings.push(heading);
  });
  const authored = headings.map(({ depth }) => depth);
  const shallowest = Math.min(...authored);
  /** Typed and given levels of the headings that the next may be under. */
  const above: { authored: number; given: number }[] = [];
  for (const [index, heading] of headings.entries()) {
    const { depth } = heading;
    const before = authored[index - 1];
    const max = before === undefined ? shallowest : before + 1;
    if (depth > max) report(skipped(heading, before, max));
    while ((above.at(-1)?.authored ?? 0) >= depth) above.pop();
    const given = (above.at(-1)?.given ?? shallowest - 1) + 1;
    above.push({ authored: depth, given });
    heading.depth = given as Heading['depth'];
  }
}

function skipped(heading: Heading, before: number | undefined, max: number): Diagnostic {
  const { depth } = heading;
  return {
    rule: 'markdown/heading-skip',
    severity: 'warning',
    message:
      before === undefined
        ? `De eerste kop heeft niveau ${depth}, maar verderop staat een kop van niveau ${max}.`
        : `Deze kop heeft niveau ${depth}, de vorige had niveau ${before}; er is een niveau overgeslagen.`,
    help: `Schrijf \`${'#'.repeat(max)}\` in plaats van \`${'#'.repeat(depth)}\`.`,
    span: spanOf(heading),
    // The heading is printed at that level already.
    fixes: [replacement(marksOf(heading), '#'.repeat(max), 'safe')],
  };
}

/** The signs in front of a heading; one with a line below it has no level that can be skipped. */
function marksOf(heading: Heading): Span {
  const { file, start } = spanOf(heading);
  return { file, start, end: { line: start.line, column: start.column + heading.depth } };
}
