/** The exact sources of a document, from which it can be built again. */
export interface Origin {
  /** Commit that holds exactly these sources, if any. 40 or 64 hexadecimal digits. */
  readonly commit?: string | undefined;
  /** The Markdown printed in it, by path relative to the dossier, in order, with the SHA-256 of the file. */
  readonly sources: readonly { readonly path: string; readonly sha256: string }[];
}
