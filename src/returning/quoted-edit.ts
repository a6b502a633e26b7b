import type { Nodes } from 'mdast';
import type { Edit } from '../diagnostic/fix.ts';
import type { Token } from './chains.ts';
import type { Piece } from './sent-pieces.ts';
import type { SourceFiles } from './source-files.ts';

/** Blocks with a line that is plain text between quotation marks: a caption, a source. */
const quoting: ReadonlySet<Nodes['type']> = new Set(['figure', 'quote']);

/**
 * Returns the edit of the caption of a figure or the source of a quote; undefined when its text is written otherwise than it is printed,
 * when nothing is left of it, and when what came cannot stand between quotation marks.
 */
export function quotedEdit(
  { node, text, leaves: [leaf] }: Piece,
  { from, to }: { readonly from: number; readonly to: number },
  tokens: readonly Token[],
  sources: SourceFiles,
): Edit | undefined {
  const span = leaf?.node.data?.span;
  const isText = tokens.every(
    ({ ends, look, segment }) =>
      segment && !ends && !look && !segment.run.picture && segment.run.note === undefined,
  );
  const came = tokens.map(({ is, segment }) => (is === 'inserted' ? (segment?.text ?? '') : '')).join('');
  const isEmptied = to - from === text.length && came.trim() === '';
  if (!quoting.has(node.type) || !span || !isText || isEmptied || /[\\&\n]/.test(came)) return undefined;
  const file = sources.open(span.file);
  const [begin, end] = [file.offset(span.start), file.offset(span.end)];
  if (file.text.slice(begin, end) !== text || came.includes(file.text.charAt(end))) return undefined;
  return file.edit(begin + from, begin + to, came);
}
