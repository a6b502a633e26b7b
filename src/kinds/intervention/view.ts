import { gkaAgendaShape } from '../gka-agenda/view.ts';
import type { KindView } from '../view/kind-view.ts';
import { groupView } from '../view/view-shape.ts';
import type { Intervention } from './data.ts';
import { interventionFacts } from './facts.ts';
import { sheetShape, sheetView } from './sheet-view.ts';

/** The view of a sheet: itself and, as `agenda`, its agenda. */
export const interventionView: KindView<Intervention> = {
  shape: () => groupView(interventionFacts.label, { ...sheetShape.fields, agenda: gkaAgendaShape }),
  data: (sheet, _, views) => ({ ...views.sheet(sheet), agenda: views.main }),
  asPart: sheetView,
};
