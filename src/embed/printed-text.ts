import type { Document } from '../model/document.ts';
import { sequence } from '../model/final-text.ts';
import { nodesIn } from '../model/nodes-in.ts';
import { fillRunningLine, runningLinesOf } from '../model/running-line.ts';

/** Returns the text of documents with single spaces, including headers, footers and link addresses. */
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

/** Link addresses, and alternative texts of images. */
function hiddenTexts({ root }: Document): string[] {
  return [...nodesIn(root)].flatMap((node) => {
    if (node.type === 'link') return node.url;
    if (node.type === 'figure') return node.alt;
    return node.type === 'wordmark' && node.logo ? node.logo.alt : [];
  });
}
