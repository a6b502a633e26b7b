import type { KindView } from '../view/kind-view.ts';
import { printable } from '../view/shapes.ts';
import { groupView } from '../view/view-shape.ts';
import type { ImplementationAgenda } from './data.ts';
import { implementationAgendaFacts } from './facts.ts';
import { implementationAgendaSchema } from './schema.ts';

const fields = printable(implementationAgendaSchema, 'status', 'style');

/** The view of an implementation agenda: itself and, as `agreement`, the main document. */
export const implementationAgendaView: KindView<ImplementationAgenda> = {
  shape: (main) => groupView(implementationAgendaFacts.label, { ...fields, agreement: main }),
  data: ({ data }, shape, { make, anyMain }) =>
    make.group(shape, data, data.title.span, { agreement: anyMain }),
};
