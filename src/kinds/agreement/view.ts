import type { KindView } from '../view/kind-view.ts';
import { derived, headings, printable } from '../view/shapes.ts';
import { groupView } from '../view/view-shape.ts';
import type { Agreement } from './data.ts';
import { agreementFacts } from './facts.ts';
import { agreementSchema } from './schema.ts';

const fields = printable(agreementSchema, 'status', 'style', 'scheme');
const own = { principles: headings('uitgangspunten', 'uitgangspunt'), goals: headings('doelen', 'doel') };

/** The view of an agreement: itself, and the headings of two of its sections. */
export const agreementView: KindView<Agreement> = {
  shape: () => groupView(agreementFacts.label, { ...fields, ...derived, ...own }),
  asMain: {
    fields,
    own,
    derive: (_, views) => ({
      principles: views.headings('uitgangspunten'),
      goals: views.headings('doelstellingen'),
    }),
  },
};
