import type { Dossier, LoadedDocument } from './dossier.ts';
import type { HouseStyle } from './house-style.ts';

/** Returns the house style of a document: the one it names, else that of its dossier. */
export function styleOf({ file }: LoadedDocument, { style, styles }: Dossier): HouseStyle {
  return styles?.get(file) ?? style;
}
