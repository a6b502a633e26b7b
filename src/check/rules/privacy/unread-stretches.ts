import type { Nodes } from 'mdast';
import type { Position } from '../../../diagnostic/span.ts';
import type { LoadedDocument } from '../../../model/dossier.ts';
import { contentOf } from '../../../model/final-text.ts';
import type { TextRange } from '../../../model/text-range.ts';
import { sourceIndex } from './source-index.ts';

/**
 * Returns the stretches of a file's body that are no running text and no comment. Found by taking away what
 * was read, so that nothing is forgotten.
 */
export function unreadStretches(source: LoadedDocument): TextRange[] {
  const { text } = source.source;
  const read = [...(source.comments ?? []), ...readStretches(source)].sort((a, b) => a.start - b.start);
  const stretches: TextRange[] = [];
  let done = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
  for (const { start, end } of [...read, { start: text.length, end: text.length }]) {
    if (start > done) stretches.push({ start: done, end: start });
    done = Math.max(done, end);
  }
  return stretches;
}

/** The stretches of running text: only its nodes have origins. */
function readStretches(source: LoadedDocument): TextRange[] {
  const { offset } = sourceIndex(source.source);
  const offsetOf = ({ line, column }: Position) => offset(line, column - 1);
  const found: TextRange[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'text')
      for (const { span } of node.data?.origins ?? [])
        found.push({ start: offsetOf(span.start), end: offsetOf(span.end) });
    contentOf(node).forEach(visit);
  };
  visit(source.body);
  return found;
}
