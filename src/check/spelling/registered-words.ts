import { documentsOf } from '../../model/documents-of.ts';
import type { Dossier } from '../../model/dossier.ts';
import { fieldsOf } from '../fields-of.ts';
import { lettersInText } from '../reading/words-in-text.ts';

/**
 * Returns the words that the frontmatter of a dossier registers, in lower case: all of `terms`, and what has a
 * capital (names of people, places, organisations and schools).
 */
export function registeredWords(dossier: Dossier): ReadonlySet<string> {
  const sources = [...documentsOf(dossier), ...dossier.interventions];
  const words = sources.flatMap(({ data }) =>
    fieldsOf(data).flatMap(({ field, path }) => {
      const all = lettersInText(field.raw.normalize('NFC')).map(({ text }) => text);
      return path[0] === 'terms' ? all : all.filter((word) => /\p{Lu}/u.test(word));
    }),
  );
  return new Set(words.map((word) => word.toLowerCase()));
}
