import { budgetOf } from '../../model/budgets-of.ts';
import type { LoadedDocument } from '../../model/dossier.ts';
import type { DossierView } from '../view/kind-view.ts';
import { moneySpans, moneyView } from '../view/money-view.ts';
import { id, less, money, partner, partners, path, printable } from '../view/shapes.ts';
import { made } from '../view/view-builder.ts';
import { groupView } from '../view/view-shape.ts';
import type { ViewGroup } from '../view/view-value.ts';
import type { Intervention } from './data.ts';
import { interventionFacts } from './facts.ts';
import { interventionSchema } from './schema.ts';

const fields = printable(interventionSchema);
const contactShape = groupView('contactpersoon', { ...less(fields.contact), partner });

/** The shape of a sheet in its agenda. */
export const sheetShape = groupView(interventionFacts.label, {
  ...fields,
  id,
  path,
  partners: partners('partners'),
  schoolBoards: partners('schoolbesturen'),
  contact: contactShape,
  ...money,
});

/** Returns the view of a sheet in its agenda. */
export function sheetView(sheet: LoadedDocument<Intervention>, views: DossierView): ViewGroup {
  const { data } = sheet;
  const { make, partners: all, dossier } = views;
  const { main } = dossier;
  const span = data.title.span;
  const paths = 'interventions' in main.data ? main.data.interventions : [];
  // Not by index: the agenda's list also has sheets that could not be read.
  const listed = paths.find(({ value = '' }) => {
    const written = value.replace(/^\.\//, '');
    return sheet.file === written || sheet.file.endsWith(`/${written}`);
  });
  const budget = budgetOf(sheet, dossier);
  return make.group(sheetShape, data, span, {
    id: made('id', 'kenmerk', sheet.id, span),
    path: listed ?? made('id', 'bestand', undefined, span),
    partners: data.partners.map((each) => all.named(each)),
    schoolBoards: data.partners
      .filter((each) => all.typeOf(each) === 'school-board')
      .map((each) => all.named(each)),
    contact: make.group(contactShape, data.contact, data.contact.partner.span, {
      partner: all.named(data.contact.partner),
    }),
    ...moneyView(budget, moneySpans(sheet), make),
  });
}
