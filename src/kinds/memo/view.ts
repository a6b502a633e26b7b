import type { KindView } from '../view/kind-view.ts';
import { partners, printable } from '../view/shapes.ts';
import { groupView } from '../view/view-shape.ts';
import type { Memo } from './data.ts';
import { memoFacts } from './facts.ts';
import { memoSchema } from './schema.ts';

const fields = printable(memoSchema, 'status', 'style');

/** The view of a memo: itself and, as `agreement`, the main document. */
export const memoView: KindView<Memo> = {
  shape: (main) => groupView(memoFacts.label, { ...fields, partners: partners('partners'), agreement: main }),
  data: ({ data }, shape, { make, partners: all, main, anyMain }) => {
    const { span } = data.title;
    const own = Object.keys(data.partners).map((id) => all.one(id, span, data.partners));
    // Without partners of its own it refers to those of the main document.
    return make.group(shape, data, span, {
      partners: own.length > 0 ? own : (main.partners ?? []),
      agreement: anyMain,
    });
  },
  asMain: { fields, own: {} },
};
