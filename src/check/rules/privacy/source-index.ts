import { lineIndex } from '../../../diagnostic/line-index.ts';
import { memoizeByObject } from '../../../memoize/memoize-by-object.ts';
import type { LoadedDocument } from '../../../model/dossier.ts';

/** Returns the line index of a file. */
export const sourceIndex = memoizeByObject((source: LoadedDocument['source']) => lineIndex(source.text));
