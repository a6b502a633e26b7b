import type { Dossier, LoadedDocument } from './dossier.ts';

/** Returns the dossier with all its documents as drafts; names, watermarks and blanks follow from that. */
export function asDraft(dossier: Dossier): Dossier {
  return { ...dossier, main: draftOf(dossier.main), companions: dossier.companions?.map(draftOf) };
}

function draftOf<D extends LoadedDocument>(document: D): D {
  const { data } = document;
  if (!('status' in data) || data.status.value !== 'final') return document;
  return { ...document, data: { ...data, status: { ...data.status, value: 'draft' as const } } };
}
