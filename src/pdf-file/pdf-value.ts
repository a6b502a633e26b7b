/** A value in a PDF (ISO 32000-2, 7.3). All texts have one character a byte. */
export type PdfValue =
  /** A name without its slash, or the bytes of a string. */
  | { readonly kind: 'name' | 'string'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** `true`, `false` or `null`; in what is read leniently also a word that is no value. */
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'reference'; readonly number: number; readonly generation: number }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | PdfDict;

/** A dictionary, or the one of a stream. */
export type PdfDict = PdfDictionary | PdfStream;
export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}
export interface PdfStream {
  readonly kind: 'stream';
  readonly entries: PdfDictionary['entries'];
  /** As they are in the file, with its filters. */
  readonly bytes: Uint8Array;
}
