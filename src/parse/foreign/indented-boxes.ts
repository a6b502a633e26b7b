import type { Code, Nodes, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { openProcessor } from '../markdown-processor.ts';
import { type ParseContext, rangeOf, sourceOf } from '../parse-context.ts';
import { blockMarks } from './block-marks.ts';
import { callouts } from './callouts.ts';
import { literalSource } from './literal-source.ts';
import { marksIn } from './marks-in.ts';

/** The marks that lines of code may belong to. */
const boxes = [...callouts, ...blockMarks].filter(
  ({ also, explains }) => also && explains?.includes('markdown/indented-code'),
);

/** Puts the indented text below the line of a box (`!!! note`) into the tree as blocks, not as code. */
export function openIndentedBoxes(root: Root, context: Pick<ParseContext, 'text'>): void {
  const found: { readonly parent: Nodes & { children: Nodes[] }; readonly code: Code }[] = [];
  const walk = (parent: Nodes): void => {
    // The marks of a quotation are between the lines of its code.
    if (!('children' in parent) || parent.type === 'blockquote') return;
    (parent.children as Nodes[]).forEach((node, index, siblings) => {
      const above = siblings[index - 1];
      if (
        node.type === 'code' &&
        !/^[`~]{3}/.test(sourceOf(node, context)) &&
        above?.type === 'paragraph' &&
        opensBox(above, parent, context)
      )
        found.push({ parent: parent as Nodes & { children: Nodes[] }, code: node });
      else walk(node);
    });
  };
  walk(root);
  if (found.length === 0) return;
  const ranges = found.map(({ code }) => rangeOf(code));
  const blocks = openProcessor.parse(onlyThese(ranges, context.text) + definitionsOf(root)).children;
  let next = 0;
  for (const { parent, code } of found) {
    const [start, end] = rangeOf(code);
    while ((blocks[next]?.position?.start.offset ?? end) < start) next += 1;
    const first = next;
    while ((blocks[next]?.position?.start.offset ?? end) < end) next += 1;
    parent.children.splice(parent.children.indexOf(code), 1, ...blocks.slice(first, next));
  }
}

function opensBox(node: Paragraph, parent: Nodes, context: Pick<ParseContext, 'text'>): boolean {
  const [literal, source] = [literalSource(node, context), sourceOf(node, context)];
  return (
    marksIn({ node, literal, source, siblings: [node], index: 0, parent }, { once: boxes, each: [] }).length >
    0
  );
}

/** Lines that define what the text defines elsewhere, for links and notes to be found. */
function definitionsOf(root: Root): string {
  const lines: string[] = [];
  visit(root, (node) => {
    if (node.type === 'definition') lines.push(`[${node.label ?? node.identifier}]: <x>`);
    if (node.type === 'footnoteDefinition') lines.push(`[^${node.label ?? node.identifier}]: x`);
  });
  return lines.map((line) => `\n\n${line}`).join('');
}

/** The text with spaces for all that is outside the ranges; lines stay. */
function onlyThese(ranges: readonly (readonly [number, number])[], text: string): string {
  let kept = '';
  let done = 0;
  for (const [start, end] of ranges) {
    kept += text.slice(done, start).replace(/[^\r\n]/g, ' ') + text.slice(start, end);
    done = end;
  }
  return kept;
}
