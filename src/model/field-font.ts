import type { Nodes } from 'mdast';
import { contentOf } from './final-text.ts';

/**
 * The font for filling in fields of a PDF, in every house style. Readers draw the entered text themselves, so
 * the whole font is embedded, which its licence must allow (the SIL Open Font License does).
 */
export const fieldFont = { face: '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf' } as const;

/** Says whether a document has lines to fill in, and so needs that font. */
export function hasLines(node: Nodes): boolean {
  return (node.type === 'fieldRow' && node.kind === 'line') || contentOf(node).some(hasLines);
}
