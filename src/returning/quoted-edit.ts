import type { Nodes } from 'mdast';
import type { Edit } from '../diagnostic/fix.ts';
import type { Token } from './chains.ts';
import type { Piece } from './sent-pieces.ts';
import type { SourceFiles } from './source-files.ts';

/** What stands in its source before and behind a line that is plain text between quotation marks. */
const signs: Partial<Record<Nodes['type'], { readonly before: RegExp; readonly behind: RegExp }>> = {
  figure: { before: /\s["']$/, behind: /^["']\s*\)/ },
  quote: { before: /[{\s]source=["']$/, behind: /^["']/ },
};

/**
 * Returns the edit of the caption of a figure or the source of a quote; undefined when its text is written otherwise than it is printed,
 * when nothing is left of it, and when what came cannot stand between quotation marks.
 */
export function quotedEdit(
  { node, text }: Piece,
  { from, to }: { readonly from: number; readonly to: number },
  tokens: readonly Token[],
  sources: SourceFiles,
): Edit | undefined {
  const [own, span] = [signs[node.type], node.data?.span];
  const isText = tokens.every(
    ({ ends, look, segment }) =>
      segment && !ends && !look && !segment.run.picture && segment.run.note === undefined,
  );
  const came = tokens.map(({ is, segment }) => (is === 'inserted' ? (segment?.text ?? '') : '')).join('');
  const isEmptied = to - from === text.length && came.trim() === '';
  if (!own || !span || !isText || isEmptied || /[\\&\n]/.test(came)) return undefined;
  const file = sources.open(span.file);
  const [begin, end] = [file.offset(span.start), file.offset(span.end)];
  for (let at = file.text.indexOf(text, begin); at >= 0 && at < end; at = file.text.indexOf(text, at + 1)) {
    const behind = file.text.slice(at + text.length, end);
    if (own.before.test(file.text.slice(begin, at)) && own.behind.test(behind))
      return came.includes(behind.charAt(0)) ? undefined : file.edit(at + from, at + to, came);
  }
  return undefined;
}
