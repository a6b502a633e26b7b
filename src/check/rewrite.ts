import { type Certainty, type Fix, replacement } from '../diagnostic/fix.ts';
import { sourceText } from '../model/source-text.ts';
import type { Found } from './reading/found.ts';

/** What a fix may put into a value of the frontmatter without a thought for the quotes of YAML. */
const plain = /^[\p{L}\p{N} ’“”‘€%.,;()–-]*$/u;

/**
 * Returns the fix that puts a text in the place of what was found, to add to a finding; nothing where the source is
 * not that text itself (there is markup in it, or it is written with escapes), or where it would have to be quoted.
 *
 * @param part which part of what was found is replaced, in UTF-16 code units from its start; default all
 */
export function rewrite(
  { passage, from, to }: Found,
  text: string,
  certainty: Certainty,
  part?: { readonly from: number; readonly to: number },
): { readonly fixes?: readonly Fix[] } {
  const [start, end] = part ? [from + part.from, from + part.to] : [from, to];
  const span = passage.span(start, end);
  // A line may end where a reader sees a space.
  if (sourceText(span, passage.source).replaceAll('\n', ' ') !== passage.text.slice(start, end)) return {};
  if (passage.kind === 'field' && !plain.test(text)) return {};
  return { fixes: [replacement(span, text, certainty)] };
}
