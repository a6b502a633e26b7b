import { type View, viewsOf } from '../compose/view.ts';
import { kinds } from '../kinds/kinds.ts';
import { ownFileShapes } from '../kinds/own-file-shapes.ts';
import type { GroupShape } from '../kinds/shape.ts';
import { memoizeByObject } from '../memoize/memoize-by-object.ts';
import { allDocumentsOf } from '../model/documents-of.ts';
import type { LoadedDocument } from '../model/dossier.ts';
import { frontmatterLines } from './frontmatter-lines.ts';
import type { Situation } from './situation.ts';

/** Returns the loaded document of a text, as it was last loaded. */
export function loadedDocument({ dossier, file }: Situation): LoadedDocument | undefined {
  if (!dossier) return undefined;
  return allDocumentsOf(dossier).find((each) => each.file === file);
}

const viewsIn = memoizeByObject(viewsOf);

/** Returns the view of a text's document: what its prose can mention. */
export function viewOf(situation: Situation): View | undefined {
  const { dossier } = situation;
  const document = loadedDocument(situation);
  return dossier && document && viewsIn(dossier)(document);
}

/** Returns the shape of a text's frontmatter, by its kind, or of a file of data. */
export function shapeOfText(situation: Situation): GroupShape {
  if (situation.ownFile) return ownFileShapes[situation.ownFile];
  return (kinds[kindOfText(situation)] ?? unknownKind).shape;
}

/** Returns the kind in a text, or that of its last loaded version; empty when it never had one. */
export function kindOfText(situation: Situation): string {
  const lines = frontmatterLines(situation.text.split(/\r?\n/));
  const authored = lines.find(({ key, path }) => key === 'kind' && path.length === 1)?.value ?? '';
  return kinds[authored] ? authored : (loadedDocument(situation)?.data.kind ?? '');
}

const unknownKind: { readonly shape: GroupShape } = {
  shape: {
    kind: 'group',
    label: 'document',
    optional: false,
    fields: {
      kind: {
        kind: 'leaf',
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
