import type { Dossier, LoadedDocument } from './dossier.ts';
import type { HouseStyle } from './house-style.ts';

/** Returns the house style that a document is printed in: its own, else that of its dossier. */
export function styleOf({ file }: LoadedDocument, { style, styles }: Dossier): HouseStyle {
  return styles?.get(file) ?? style;
}
