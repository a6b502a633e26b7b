import type { Token } from './chains.ts';
import { type Owner, reasonOf } from './owner-of.ts';
import type { Returned } from './returned.ts';
import type { Leaf } from './sent-pieces.ts';
import type { SourceFiles } from './source-files.ts';

/** Returns the edit of a plain value of the frontmatter; or why it is to be changed by hand. */
export function valueEdit(
  { node, from, to }: Leaf,
  { span, ...owner }: Extract<Owner, { of: 'value' }>,
  at: { readonly from: number; readonly to: number },
  tokens: readonly Token[],
  sources: SourceFiles,
): Returned['outcome'] & { readonly span: Returned['span'] } {
  const old = node.type === 'text' ? node.value : '';
  const { text, offset } = sources.open(span.file);
  const written = text.slice(offset(span.start), offset(span.end));
  const came = tokens.map(({ is, segment }) => (is === 'inserted' ? (segment?.text ?? '') : '')).join('');
  const fresh = old.slice(0, Math.max(0, at.from - from)) + came + old.slice(Math.min(at.to, to) - from);
  if (written !== old || /[:#"'\n]/.test(fresh) || fresh.trim() === '')
    return { span, reason: reasonOf({ ...owner, span }).replace(/, of geef.*/, '') };
  return { span, edits: [{ span, text: fresh }] };
}
