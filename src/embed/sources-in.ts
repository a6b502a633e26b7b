import type { Dossier, LoadedDocument } from '../model/dossier.ts';

/**
 * Returns the sources embedded in a document: its own file and, in the main document, its sheets, which are
 * printed in it. A letter embeds its own file only. The agreement that it is about is another document with a
 * PDF of its own, mostly an annex of the letter; the recipient must not get pages of text that the letter
 * does not show.
 */
export function sourcesIn(
  loaded: LoadedDocument,
  { main, interventions }: Dossier,
): readonly LoadedDocument[] {
  return loaded === main || loaded.file === main.file ? [loaded, ...interventions] : [loaded];
}
