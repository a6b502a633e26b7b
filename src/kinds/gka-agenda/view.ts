import { sheetShape } from '../intervention/sheet-view.ts';
import type { KindView } from '../view/kind-view.ts';
import { derived, partner, printable, signatories, text } from '../view/shapes.ts';
import { flagView, groupView, leafView, listView } from '../view/view-shape.ts';
import type { GkaAgenda } from './data.ts';
import { gkaAgendaFacts } from './facts.ts';
import { gkaAgendaSchema } from './schema.ts';

const fields = printable(gkaAgendaSchema, 'type', 'status', 'style', 'scheme');
const own = {
  lead: { ...partner, label: 'penvoerder' },
  interventions: listView('interventiebladen', sheetShape),
  parties: signatories('ondertekenaars van de partijen'),
  authority: signatories('ondertekenaars van het bevoegd gezag'),
  scheme: groupView('regeling', {
    name: text('naam van de regeling'),
    ceiling: leafView('money', 'maximum van de regeling'),
  }),
  addendum: flagView,
};

/** The shape of an agenda, for itself and for its sheets. */
export const gkaAgendaShape = groupView(gkaAgendaFacts.label, { ...fields, ...derived, ...own });

/** The view of a GKA-agenda: itself and its sheets. */
export const gkaAgendaView: KindView<GkaAgenda> = {
  shape: () => gkaAgendaShape,
  asMain: {
    fields,
    own,
    toOthers: { gka: flagView },
    derive: ({ data }) => ({ addendum: data.type.value === 'addendum', gka: true }),
  },
};
