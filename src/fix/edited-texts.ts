import { applyEdits } from '../diagnostic/apply-edits.ts';
import type { Edit } from '../diagnostic/fix.ts';
import { groupBy } from '../text/group-by.ts';

/** Returns what edits make of files, by file. No two of them overlap. A byte order mark stays. */
export function editedTexts(
  edits: readonly Edit[],
  textOf: (file: string) => string,
): ReadonlyMap<string, string> {
  const byFile = groupBy(edits, ({ span }) => span.file);
  return new Map([...byFile].map(([file, own]) => [file, applyEdits(textOf(file), own)]));
}

/** Decodes a source with its byte order mark, which is written back. @throws TypeError when it is not UTF-8 */
export function sourceText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
}
