import { documentsOf } from '../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import type { Status } from '../model/status.ts';
import { statusOf } from '../model/status-of.ts';

/** Returns the documents that are asked for: one, by its file, or all that a dossier builds. */
export function wantedIn(dossier: Dossier, only: string | undefined): readonly LoadedDocument[] {
  if (only === undefined) return documentsOf(dossier);
  return [...documentsOf(dossier), ...dossier.interventions].filter(({ file }) => file === only);
}

/** Says whether a file is read for a document: its own, and for the main document all that is not of another. */
export function isReadFor(loaded: LoadedDocument, file: string, { main, companions = [] }: Dossier): boolean {
  return loaded === main ? !companions.some((each) => each.file === file) : file === loaded.file;
}

/** Returns the status of the document that a file belongs to; of what belongs to none, as a template, that of the main document. */
export function statusIn(dossier: Dossier, file: string | undefined): Status {
  const own = documentsOf(dossier).find((each) => each.file === file);
  return statusOf(own ?? dossier.main, dossier);
}
