import type { DocumentData, LoadedDocument } from './dossier.ts';
import type { Field } from './field.ts';

/** The data of a letter: a document about another. */
export type LetterData = Extract<DocumentData, { readonly about: Field<string> }>;

/** Says whether a document is a letter about the main document of its dossier. */
export function isLetter(document: LoadedDocument): document is LoadedDocument<LetterData> {
  return 'about' in document.data;
}
