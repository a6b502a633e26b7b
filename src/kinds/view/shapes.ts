import { type Schema, shapeOf } from '../builders.ts';
import { dossierFields } from '../dossier-fields.ts';
import {
  flagView,
  type GroupView,
  groupView,
  leafView,
  listView,
  type ViewShape,
  viewShapeOf,
} from './view-shape.ts';

/** Returns the shape of a kind's frontmatter without `kind`, `allow` and the keys in `without`. */
export function printable(schema: Schema, ...without: readonly string[]): Record<string, ViewShape> {
  return less(viewShapeOf(shapeOf(schema)), 'kind', 'allow', ...without);
}

/** Returns the fields of a group without some. Throws when it is not a group. */
export function less(shape: ViewShape | undefined, ...without: readonly string[]): Record<string, ViewShape> {
  if (shape?.kind !== 'group') throw new Error('a group was expected in the shape of a kind');
  return Object.fromEntries(Object.entries(shape.fields).filter(([name]) => !without.includes(name)));
}

function itemOf(schema: Schema): ViewShape {
  const shape = viewShapeOf(shapeOf(schema));
  if (shape.kind !== 'list' && shape.kind !== 'map')
    throw new Error('a list was expected in the shape of a kind');
  return shape.of;
}

export const text = (label: string) => leafView('text', label);
const total = (label: string) => leafView('total', label);
/** Identifies an item of a list in templates. */
export const id = leafView('id', 'kenmerk');
/** The path of a document, as in the list that names it. */
export const path = leafView('id', 'bestand');

/** A participating organisation. */
export const partner = groupView('partner', { id, ...less(itemOf(dossierFields.partners), 'type') });
export const partners = (label: string) => listView(label, partner);

/** Who signs, with the partner. */
export const signatory = groupView('ondertekenaar', { ...less(itemOf(dossierFields.signatories)), partner });
export const signatories = (label: string) => listView(label, signatory);

const amount = leafView('amount', 'bedrag');

/** A budget with its funding, as made by `moneyView`. */
export const money = {
  budget: groupView('begroting', {
    total: total('totaal van de begroting'),
    /** Whether the total is completely unknown. */
    open: flagView,
    lines: listView(
      'begrotingsregels',
      // `amount` as authored, possibly a calculation; `total` is its result.
      groupView('begrotingsregel', {
        id,
        name: text('omschrijving'),
        amount,
        total: total('bedrag van de regel'),
      }),
    ),
  }),
  funding: groupView('dekking', {
    total: total('totaal van de dekking'),
    lines: listView(
      'dekkingsregels',
      groupView('dekkingsregel', {
        id,
        name: text('bron'),
        amount,
        available: leafView('money', 'beschikbaar'),
        remains: leafView('money', 'wat er overblijft'),
      }),
    ),
    sources: listView('bronnen', groupView('bron', { id, name: text('bron'), total: total('bedrag') })),
  }),
};

/** Documents that belong to another, with their numbers. */
export const annexes = listView(
  'bijlagen',
  groupView('bijlage', { number: text('nummer'), title: text('titel'), path }),
);

/** Headings of a section, to be counted and listed. */
export const headings = (label: string, of: string) => listView(label, groupView(of, { title: text(of) }));

/** Derived for every main document, whatever its kind. */
export const derived = {
  partners: partners('partners'),
  schoolBoards: partners('schoolbesturen'),
  municipality: { ...partner, label: 'gemeente' } satisfies GroupView,
  signatories: signatories('ondertekenaars'),
  annexes,
  ...money,
  draft: flagView,
  appointed: flagView,
};
