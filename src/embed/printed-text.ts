import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Document } from '../model/document.ts';
import { sequence } from '../model/final-text.ts';
import { fillRunningLine, runningLinesOf } from '../model/running-line.ts';

/** Returns all that documents print or say of themselves, in one text with single spaces: also headers, footers and addresses behind links. */
export function printedText(documents: readonly Document[]): string {
  return documents
    .flatMap((document) => {
      const { header, footer } = runningLinesOf(document);
      const lines = [...(header ? [header] : []), ...footer].flatMap(({ left, right }) => [left, right]);
      return [
        document.title,
        document.author,
        ...sequence(document),
        ...lines.map((line) => fillRunningLine(line, document)),
        ...hiddenTexts(document),
      ];
    })
    .map((text) => text.replace(/\s+/gu, ' '))
    .join('\n');
}

/** Addresses, and the descriptions of images that are read aloud. */
function hiddenTexts({ root }: Document): string[] {
  const found: string[] = [];
  visit(root as Nodes, (node) => {
    if (node.type === 'link') found.push(node.url);
    if (node.type === 'figure') found.push(node.alt);
    if (node.type === 'wordmark' && node.logo) found.push(node.logo.alt);
  });
  return found;
}
