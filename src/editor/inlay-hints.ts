import type { Nodes } from 'mdast';
import { printedText } from '../compose/values-below.ts';
import type { Position } from '../diagnostic/span.ts';
import { shapeAt } from '../kinds/shape-at.ts';
import { readableTree } from '../parse/readable-tree.ts';
import { computedAmount } from './computed-text.ts';
import { frontmatterLines, frontmatterOf } from './frontmatter-lines.ts';
import { shapeOfText, viewOf } from './known-document.ts';
import type { Situation } from './situation.ts';

/** Words that an editor shows behind those of the text: `= € 49.980,00`. */
export interface InlayHint {
  readonly position: Position;
  readonly text: string;
}

/** Returns what amounts, totals and values in some lines of a text (1-based, both included) come to. */
export function inlayHints(situation: Situation, first: number, last: number): readonly InlayHint[] {
  const lines = situation.text.split(/\r\n|\r|\n/);
  return [...inFrontmatter(situation, lines), ...inBody(situation, lines)].filter(
    ({ position: { line } }) => line >= first && line <= last,
  );
}

function inFrontmatter(situation: Situation, lines: readonly string[]): InlayHint[] {
  const root = shapeOfText(situation);
  const view = viewOf(situation);
  return frontmatterLines(lines, situation.ownFile !== undefined).flatMap(
    ({ line, path, value: authored, valueColumn }) => {
      const shape = shapeAt(root, path);
      const text = shape && computedAmount({ shape, path, authored, line }, view);
      const column = Math.min(valueColumn + authored.length, (lines[line - 1] ?? '').length + 1);
      return text === undefined ? [] : [{ position: { line, column }, text: `= ${text}` }];
    },
  );
}

function inBody(situation: Situation, lines: readonly string[]): InlayHint[] {
  const view = viewOf(situation);
  if (!view || situation.ownFile) return [];
  const start = frontmatterOf(lines)?.last ?? 0;
  const code = codeIn(readableTree(situation.text));
  const isInCode = (line: number, column: number) =>
    code.some(
      ({ start: from, end }) =>
        (line > from.line || (line === from.line && column >= from.column)) &&
        (line < end.line || (line === end.line && column < end.column)),
    );
  return lines.flatMap((text, index) =>
    index <= start
      ? []
      : [...text.matchAll(/(?<!\\)\{\{([^{}\n]*)\}\}/g)].flatMap(
          ({ index: from, 0: whole, 1: name = '' }) => {
            const printed = isInCode(index + 1, from + 1) ? undefined : printedText(name, view);
            const position = { line: index + 1, column: from + whole.length + 1 };
            return printed === undefined ? [] : [{ position, text: `= ${printed}` }];
          },
        ),
  );
}

/** Where a text has code, in which nothing is filled in. */
function codeIn(node: Nodes): { readonly start: Position; readonly end: Position }[] {
  if (node.type === 'code' || node.type === 'inlineCode') return node.position ? [node.position] : [];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}
