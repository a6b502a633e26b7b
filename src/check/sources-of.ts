import type { Document } from '../model/document.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import type { Intervention } from '../model/intervention.ts';

/** Returns the source files that these documents are made of: all of the dossier when its main document is among them. */
export function sourcesOf(documents: readonly Document[], dossier: Dossier): readonly LoadedDocument[] {
  if (hasMain(documents, dossier)) return [dossier.main, ...dossier.interventions];
  return sheetsOf(documents, dossier);
}

/** Returns the intervention sheets that are in these documents. */
export function sheetsOf(
  documents: readonly Document[],
  dossier: Dossier,
): readonly LoadedDocument<Intervention>[] {
  if (hasMain(documents, dossier)) return dossier.interventions;
  return dossier.interventions.filter((sheet) => documents.some((document) => document.file === sheet.file));
}

/** Says whether the main document of the dossier is among these. */
export function hasMain(documents: readonly Document[], dossier: Dossier): boolean {
  return documents.some((document) => document.file === dossier.main.file);
}

/** Says whether the agenda names its scheme. If not, another stands in, and its limits say nothing about this agenda. */
export function hasScheme({ main, scheme }: Dossier): boolean {
  return main.data.scheme.value === scheme.id;
}
