import { TextRun } from 'docx';
import type { Code, Nodes } from 'mdast';
import { codeSize } from '../../../model/code-font.ts';
import { halfPoints } from '../measures.ts';
import { type Printed, paragraph, type RenderContext } from '../render-context.ts';
import { styleIds } from '../style-ids.ts';
import { groundRoom } from '../styles.ts';
import { indented } from './text-blocks.ts';

/** Lines of a block that may be parted by the foot of a page; a shorter one stays whole. */
const MAX_WHOLE_LINES = 30;

/** Prints code as one paragraph, smaller when its longest line then fits, apart from code below it. */
export function printCode(node: Code, context: RenderContext, next?: Nodes): Printed[] {
  const lines = node.value.split('\n');
  const usual = codeSize('', context.job.style.text.size, context.width);
  const size = codeSize(node.value, context.job.style.text.size, context.width - 2 * groundRoom);
  const children = lines.flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...(line === '' ? [] : [new TextRun({ ...(size < usual && { size: halfPoints(size) }), text: line })]),
  ]);
  const keepLines = lines.length <= MAX_WHOLE_LINES;
  const block = paragraph(styleIds.code, { ...indented(context), ...(keepLines && { keepLines }), children });
  return next?.type === 'code' ? [block, paragraph(styleIds.spacer, {})] : [block];
}
