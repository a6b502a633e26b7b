import type { Dossier, LoadedDocument } from './dossier.ts';
import type { Status } from './status.ts';

/** Returns the status of a document; a sheet has that of its agenda, and the default is draft. */
export function statusOf(document: LoadedDocument, { main }: Dossier): Status {
  const { status } = 'status' in document.data ? document.data : main.data;
  return status.value ?? 'draft';
}
