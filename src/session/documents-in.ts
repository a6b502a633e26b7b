import { allDocumentsOf, documentsOf } from '../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import type { Status } from '../model/status.ts';
import { statusOf } from '../model/status-of.ts';

/** Returns the documents asked for: one by its file, or all that a dossier builds. */
export function wantedIn(dossier: Dossier, only: string | undefined): readonly LoadedDocument[] {
  if (only === undefined) return documentsOf(dossier);
  return allDocumentsOf(dossier).filter(({ file }) => file === only);
}

/** Says whether a file belongs to a document; to the main document all that belongs to no other. */
export function isReadFor(loaded: LoadedDocument, file: string, { main, companions = [] }: Dossier): boolean {
  return loaded === main ? !companions.some((each) => each.file === file) : file === loaded.file;
}

/** Returns the status of a file's document; for other files, such as templates, the main document's. */
export function statusIn(dossier: Dossier, file: string | undefined): Status {
  const own = documentsOf(dossier).find((each) => each.file === file);
  return statusOf(own ?? dossier.main, dossier);
}
