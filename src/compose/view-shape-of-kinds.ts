import { kinds } from '../kinds/kinds.ts';
import type { DocumentData } from '../model/dossier.ts';
import {
  flagView,
  type GroupView,
  groupView,
  leafView,
  listView,
  type ViewShape,
  viewShapeOf,
} from './view-shape.ts';

/** Frontmatter of a kind, less what a document never prints: words of our own (`final`) and names of files. */
function printable(kind: DocumentData['kind'], ...without: readonly string[]): Record<string, ViewShape> {
  const shape = kinds[kind]?.shape;
  if (!shape) throw new Error(`no kind ${kind}`);
  return less(viewShapeOf(shape), 'kind', 'allow', ...without);
}

function less(shape: ViewShape, ...without: readonly string[]): Record<string, ViewShape> {
  if (shape.form !== 'group') throw new Error('a group was expected in the shape of a kind');
  return Object.fromEntries(Object.entries(shape.fields).filter(([name]) => !without.includes(name)));
}

function itemOf(shape: ViewShape | undefined): ViewShape {
  if (shape?.form !== 'list' && shape?.form !== 'map')
    throw new Error('a list was expected in the shape of a kind');
  return shape.of;
}

const id = leafView('id', 'kenmerk');
const agendaFields = printable('gka-agenda', 'type', 'status', 'style', 'scheme');
const sheetFields = printable('intervention');

const partner = groupView('partner', { id, ...less(itemOf(agendaFields.partners), 'type') });
const partners = (label: string) => listView(label, partner);
const signatories = (label: string) =>
  listView(label, groupView('ondertekenaar', { ...less(itemOf(agendaFields.signatories)), partner }));
const total = (label: string) => leafView('total', label);
const budget = groupView('begroting', { total: total('totaal van de begroting') });
const funding = groupView('dekking', {
  total: total('totaal van de dekking'),
  sources: listView(
    'bronnen',
    groupView('bron', { id, name: leafView('text', 'bron'), total: total('bedrag') }),
  ),
});

const sheet = groupView('interventieblad', {
  ...sheetFields,
  id,
  path: leafView('id', 'bestand'),
  partners: partners('partners'),
  schoolBoards: partners('schoolbesturen'),
  contact: groupView('contactpersoon', { ...less(sheetFields.contact as ViewShape), partner }),
  budget,
  funding,
});

const agenda = groupView('GKA-agenda', {
  ...agendaFields,
  partners: partners('partners'),
  schoolBoards: partners('schoolbesturen'),
  municipality: { ...partner, label: 'gemeente' },
  lead: { ...partner, label: 'penvoerder' },
  interventions: listView('interventiebladen', sheet),
  signatories: signatories('ondertekenaars'),
  parties: signatories('ondertekenaars van de partijen'),
  authority: signatories('ondertekenaars van het bevoegd gezag'),
  budget,
  funding,
  scheme: groupView('regeling', {
    name: leafView('text', 'naam van de regeling'),
    ceiling: leafView('money', 'maximum van de regeling'),
  }),
  addendum: flagView,
  draft: flagView,
});

/** What the template and the prose of each kind see. A sheet sees its own data and, as `agenda`, that of its agenda. */
export const viewShapes = {
  'gka-agenda': agenda,
  intervention: groupView('interventieblad', { ...sheet.fields, agenda }),
} satisfies Record<DocumentData['kind'], GroupView>;
