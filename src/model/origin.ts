/** Where a document comes from, for who gets it back: with this the very same can be built again. */
export interface Origin {
  /** Of the sources, when git has them exactly so. 40 or 64 hexadecimal digits. */
  readonly commit?: string | undefined;
  /** The Markdown that is printed in it; by path relative to the dossier, in order. SHA-256 of the file as it lies there. */
  readonly sources: readonly { readonly path: string; readonly sha256: string }[];
}
