/** `status` of a document. "Signed" is a fact about a file, never a status. */
export type Status = 'draft' | 'final';
