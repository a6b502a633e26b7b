import type { Dossier, LoadedDocument } from '../model/dossier.ts';

/**
 * Returns the files that go along inside the PDF of a document: its own, and for the main document its sheets, which are printed in it.
 * A letter about an agreement takes its own file only. It is made with the agreement, but the agreement is a document of its own with a
 * PDF of its own, mostly an annex of the letter: who gets the letter must not find in it pages of text that it does not show.
 */
export function sourcesIn(
  loaded: LoadedDocument,
  { main, interventions }: Dossier,
): readonly LoadedDocument[] {
  return loaded === main || loaded.file === main.file ? [loaded, ...interventions] : [loaded];
}
