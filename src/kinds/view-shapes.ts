import type { KindName } from '../model/dossier.ts';
import { kinds } from './kinds.ts';
import { derived } from './view/shapes.ts';
import { type GroupView, groupView } from './view/view-shape.ts';

const all = Object.values(kinds);
/** Where two kinds have a field of one name, that of a kind that is always the main document counts. */
const mains = [
  ...all.filter(({ role }) => role === 'lone'),
  ...all.filter(({ role }) => role === 'main'),
].flatMap(({ view }) => view.asMain ?? []);
const merged = (parts: readonly GroupView['fields'][]): GroupView['fields'] => Object.assign({}, ...parts);

/** The shape of any main document, as companions see it: everything that any kind of it has. */
export const mainShape = groupView('hoofddocument', {
  ...merged(mains.map(({ fields }) => fields)),
  ...derived,
  ...merged(mains.map(({ own }) => own)),
  ...merged(mains.map(({ toOthers = {} }) => toOthers)),
});

/** What the template and the prose of each kind see, by name. */
export const viewShapes = Object.fromEntries(
  all.map(({ name, view }) => [name, view.shape(mainShape)]),
) as Readonly<Record<KindName, GroupView>>;
