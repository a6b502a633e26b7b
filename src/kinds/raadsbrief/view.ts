import { collegeName } from '../../model/college-name.ts';
import type { LoadedDocument } from '../../model/dossier.ts';
import type { Field } from '../../model/field.ts';
import { styleOf } from '../../model/style-of.ts';
import { type CalendarDate, compareDates } from '../../values/calendar-date.ts';
import type { DossierView, KindView } from '../view/kind-view.ts';
import { annexes, printable, text } from '../view/shapes.ts';
import { made } from '../view/view-builder.ts';
import { flagView, groupView } from '../view/view-shape.ts';
import type { ViewGroup } from '../view/view-value.ts';
import type { Raadsbrief } from './data.ts';
import { raadsbriefFacts } from './facts.ts';
import { raadsbriefSchema } from './schema.ts';

const fields = printable(raadsbriefSchema, 'status', 'style');
/** The fixed phrases of the house style. */
const phrases = {
  title: 'titel van de brief',
  subject: 'opschrift van het onderwerp',
  salutation: 'aanhef',
  closing: 'slotzin',
  greeting: 'groet',
};
const college = 'naam van het college';

/** The view of a letter: itself, the phrases of its house style and, as `agreement`, the main document. */
export const raadsbriefView: KindView<Raadsbrief> = {
  shape: (main) =>
    groupView(raadsbriefFacts.label, {
      ...fields,
      annexes,
      agreement: main,
      letter: groupView('brief', {
        ...Object.fromEntries(Object.entries(phrases).map(([name, label]) => [name, text(label)])),
        college: text(college),
      }),
      /** Whether the author wrote the letter, and not the template. */
      written: flagView,
      /** Whether the agreement was signed before the letter was written. */
      signed: flagView,
    }),
  data: (document, shape, views) => {
    const { data, file, body } = document;
    const { anyMain } = views;
    return views.make.group(shape, data, data.title.span, {
      annexes: views.annexes(data.annexes, file),
      agreement: anyMain,
      letter: letterView(document, views),
      signed: isBefore(anyMain.signing as Field<CalendarDate>, data.date),
      written: body.children.some(({ type }) => type !== 'footnoteDefinition'),
    });
  },
};

function letterView(document: LoadedDocument<Raadsbrief>, { dossier, partners }: DossierView): ViewGroup {
  const { span } = document.data.title;
  const style = styleOf(document, dossier);
  const { short } = partners.municipality(span) as { short: Field<string> };
  const named = Object.entries(phrases).map(
    ([name, label]) => [name, made('text', label, style.letter[name as keyof typeof phrases], span)] as const,
  );
  return {
    ...Object.fromEntries(named),
    college: made('text', college, collegeName(style, short.value), span),
  };
}

/** False while either is unknown. */
function isBefore(one: Field<CalendarDate> | undefined, other: Field<CalendarDate>): boolean {
  return one?.value !== undefined && other.value !== undefined && compareDates(one.value, other.value) < 0;
}
