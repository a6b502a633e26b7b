/** A file inside a PDF or a Word file, associated with the document as a whole. */
export interface Attachment {
  /** As viewers show it: ASCII, unique in the document, without a folder. */
  readonly name: string;
  readonly mediaType: string;
  /** ISO 32000-2, 7.11.3: what the document was made from, or the data it shows. */
  readonly relationship: 'Source' | 'Data';
  /** Dutch, for the list of attachments in a viewer. */
  readonly description: string;
  readonly bytes: Uint8Array;
}
