import type { KindName } from '../model/dossier.ts';
import { kinds } from './kinds.ts';
import { derived } from './view/shapes.ts';
import { type GroupView, groupView } from './view/view-shape.ts';

const all = Object.values(kinds);
/** If two kinds have a field of the same name, a kind that is always the main document takes precedence. */
const mains = [
  ...all.filter(({ role }) => role === 'lone'),
  ...all.filter(({ role }) => role === 'main'),
].flatMap(({ view }) => view.asMain ?? []);
const merged = (parts: readonly GroupView['fields'][]): GroupView['fields'] => Object.assign({}, ...parts);

/** The shape of any main document for its companions: the fields of every such kind. */
export const mainShape = groupView('hoofddocument', {
  ...merged(mains.map(({ fields }) => fields)),
  ...derived,
  ...merged(mains.map(({ own }) => own)),
  ...merged(mains.map(({ toOthers = {} }) => toOthers)),
});

/** The shape of each kind's view, by name. */
export const viewShapes = Object.fromEntries(
  all.map(({ name, view }) => [name, view.shape(mainShape)]),
) as Readonly<Record<KindName, GroupView>>;
