import type { Dossier, LoadedDocument } from './dossier.ts';

/** Returns the documents of a dossier that are built separately: the main document, then its companions. */
export function documentsOf({ main, companions = [] }: Dossier): readonly LoadedDocument[] {
  return [main, ...companions];
}

/** Returns all documents of a dossier: those built separately, then the sheets. */
export function allDocumentsOf(dossier: Dossier): readonly LoadedDocument[] {
  return [...documentsOf(dossier), ...dossier.interventions];
}
