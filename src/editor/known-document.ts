import { type View, viewsOf } from '../compose/view.ts';
import { kinds } from '../kinds/kinds.ts';
import type { GroupShape } from '../kinds/shape.ts';
import { memoizeByObject } from '../memoize/memoize-by-object.ts';
import { documentsOf } from '../model/documents-of.ts';
import type { LoadedDocument } from '../model/dossier.ts';
import { frontmatterLines } from './frontmatter-lines.ts';
import type { Situation } from './situation.ts';

/** Returns the document that a text is, as it was last read. */
export function loadedDocument({ dossier, file }: Situation): LoadedDocument | undefined {
  if (!dossier) return undefined;
  return [...documentsOf(dossier), ...dossier.interventions].find((each) => each.file === file);
}

const viewsIn = memoizeByObject(viewsOf);

/** Returns what the prose of a text can name. */
export function viewOf(situation: Situation): View | undefined {
  const { dossier } = situation;
  const document = loadedDocument(situation);
  return dossier && document && viewsIn(dossier)(document);
}

/** Returns what the frontmatter of a text may hold, by the kind that it says it is now, or was. */
export function shapeOfText(situation: Situation): GroupShape {
  return (kinds[kindOfText(situation)] ?? unknownKind).shape;
}

/** Returns the kind that a text says it is now, or was when it was last read; empty when it never said. */
export function kindOfText(situation: Situation): string {
  const lines = frontmatterLines(situation.text.split(/\r?\n/));
  const typed = lines.find(({ key, path }) => key === 'kind' && path.length === 1)?.value ?? '';
  return kinds[typed] ? typed : (loadedDocument(situation)?.data.kind ?? '');
}

const unknownKind: { readonly shape: GroupShape } = {
  shape: {
    form: 'group',
    label: 'document',
    optional: false,
    fields: {
      kind: {
        form: 'leaf',
        type: 'choice',
        label: 'soort document',
        example: Object.keys(kinds)[0] ?? '',
        optional: false,
        choices: Object.keys(kinds),
        meanings: Object.fromEntries(Object.values(kinds).map(({ name, label }) => [name, label])),
      },
    },
  },
};
