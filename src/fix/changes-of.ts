import type { Fix } from '../diagnostic/fix.ts';
import { editedTexts, sourceText } from './edited-texts.ts';
import type { FixedFile } from './plan-fixes.ts';

/**
 * Returns what one fix makes of its files. Nothing is written or checked.
 *
 * @param read returns the bytes that the finding of the fix was made on
 */
export function changesOf({ edits }: Fix, read: (file: string) => Uint8Array): readonly FixedFile[] {
  const texts = editedTexts(edits, (file) => sourceText(read(file)));
  return [...texts].map(([path, text]) => ({
    path,
    before: read(path),
    after: new TextEncoder().encode(text),
  }));
}
