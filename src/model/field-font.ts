import type { Nodes } from 'mdast';
import { contentOf } from './final-text.ts';

/**
 * The font that people fill in a PDF with, in every house style: what they type is drawn by their own program, so all its letters go into the
 * file, and that must be allowed by its licence (the SIL Open Font License does).
 */
export const fieldFont = { face: '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf' } as const;

/** Says whether a document has lines to fill in, and so that font. */
export function hasLines(node: Nodes): boolean {
  return (node.type === 'fieldRow' && node.form === 'line') || contentOf(node).some(hasLines);
}
