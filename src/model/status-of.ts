import type { Dossier, LoadedDocument } from './dossier.ts';
import type { Status } from './status.ts';

/** Returns the status that a document has by its own word; a sheet has that of its agenda, and what says nothing is a draft. */
export function statusOf(document: LoadedDocument, { main }: Dossier): Status {
  const { status } = 'status' in document.data ? document.data : main.data;
  return status.value ?? 'draft';
}
