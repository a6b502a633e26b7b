import { type Certainty, type Fix, replacement } from '../diagnostic/fix.ts';
import { sourceText } from '../model/source-text.ts';
import type { Passage } from './reading/passages.ts';
import type { TextBlock } from './reading/text-blocks.ts';

/** What a fix may put into a value of the frontmatter without a thought for the quotes of YAML. */
const plain = /^[\p{L}\p{N} ’“”‘€%.,;()–-]*$/u;

/** Where a text is: a stretch of a passage, or of a block of which only the place in its file is known. */
export interface TextPart {
  readonly passage: Pick<TextBlock, 'text' | 'span'> &
    Partial<Pick<Passage, 'source'>> & { readonly kind?: string };
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the fix that puts a text in the place of what was found, to add to a finding; nothing where the source is
 * not that text itself (there is markup in it, or it is written with escapes), or where it would have to be quoted.
 *
 * @param part which part of what was found is replaced, in UTF-16 code units from its start; default all
 */
export function rewrite(
  { passage, from, to }: TextPart,
  text: string,
  certainty: Certainty,
  part?: { readonly from: number; readonly to: number },
): { readonly fixes?: readonly Fix[] } {
  const [start, end] = part ? [from + part.from, from + part.to] : [from, to];
  const span = passage.span(start, end);
  if (!isWrittenSo(passage, start, end)) return {};
  if (passage.kind === 'field' && !plain.test(text)) return {};
  return { fixes: [replacement(span, text, certainty)] };
}

/** Says whether the source has a part of a text as it is read. */
function isWrittenSo({ text, span, source }: TextPart['passage'], from: number, to: number): boolean {
  const at = span(from, to);
  // A line may end where a reader sees a space.
  if (source) return sourceText(at, source).replaceAll('\n', ' ') === text.slice(from, to);
  // With markup or escapes in it, it would be longer there.
  return at.start.line === at.end.line && at.end.column - at.start.column === to - from;
}
