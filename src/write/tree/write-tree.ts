import type { Document } from '../../model/document.ts';
import { outline } from './outline.ts';

/** Writes the outline of a document as UTF-8 text. */
export async function writeTree(document: Document): Promise<Uint8Array> {
  return new TextEncoder().encode(outline(document));
}
