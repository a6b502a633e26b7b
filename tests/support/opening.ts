import type { Document } from '../../src/model/document.ts';
import { fillRunningLine, runningLinesOf } from '../../src/model/running-line.ts';

/**
 * What is heard of a PDF before its text: that it is a draft, and of the running lines what stands nowhere else, once. The header begins on
 * the second page, and what a footer says it need not say again.
 */
export function openingOf(document: Document, pages = 2): string[] {
  const { header, footer } = runningLinesOf(document);
  const lines = [...footer, ...(header && pages > 1 ? [header] : [])];
  const sides = lines.flatMap(({ left, right }) => [left, right]);
  // Heads are laid out before feet.
  const inOrder = [...(header && pages > 1 ? [header] : []), ...footer].flatMap(({ left, right }) => [
    left,
    right,
  ]);
  const heard = new Set(
    (['notice', 'version'] as const)
      .filter((name) => document.running[name])
      .flatMap((name) => sides.find((side) => side.includes(`{${name}}`)) ?? []),
  );
  const said = inOrder.filter((side) => heard.has(side)).map((side) => fillRunningLine(side, document));
  return [...(document.status === 'draft' ? ['Concept'] : []), ...said];
}
