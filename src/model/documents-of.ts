import type { Dossier, LoadedDocument } from './dossier.ts';

/** Returns the documents of a dossier that are built by themselves: the main document first, then its companions. */
export function documentsOf({ main, companions = [] }: Dossier): readonly LoadedDocument[] {
  return [main, ...companions];
}
