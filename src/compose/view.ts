import { dirname, join } from 'node:path/posix';
import type { Span } from '../diagnostic/span.ts';
import { kindFacts } from '../kinds/facts.ts';
import { kinds } from '../kinds/kinds.ts';
import type { DossierView, KindView } from '../kinds/view/kind-view.ts';
import { moneySpans, moneyView } from '../kinds/view/money-view.ts';
import { PartnerViews } from '../kinds/view/partner-views.ts';
import { partner } from '../kinds/view/shapes.ts';
import { made, ViewBuilder } from '../kinds/view/view-builder.ts';
import type { GroupView } from '../kinds/view/view-shape.ts';
import type { ListInfo, ViewGroup, ViewValue } from '../kinds/view/view-value.ts';
import { mainShape, viewShapes } from '../kinds/view-shapes.ts';
import { bodySections } from '../model/body-sections.ts';
import type { Budget } from '../model/budget.ts';
import { budgetsOf } from '../model/budgets-of.ts';
import { documentsOf } from '../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import type { Field } from '../model/field.ts';
import { spanOf } from '../model/nodes.ts';
import type { Signatory } from '../model/signatory.ts';
import { textOf } from '../model/text-of.ts';
import type { Words } from '../model/words.ts';
import { type CalendarDate, compareDates } from '../values/calendar-date.ts';

/** The data that a document's template and prose can use, with its shape. */
export interface View {
  readonly shape: GroupView;
  readonly data: ViewGroup;
  readonly listInfo: (list: readonly ViewValue[]) => ListInfo;
  readonly words: Words;
}

/** Returns the view of every document of a dossier. Made together, because they refer to each other. */
export function viewsOf(dossier: Dossier): (document: LoadedDocument) => View {
  const make = new ViewBuilder();
  const views = new DossierViews(dossier, make);
  return (document) => ({
    shape: viewShapes[document.data.kind],
    data: document === dossier.main ? views.main : views.other(document),
    listInfo: (list) => make.listInfo(list),
    words: dossier.words,
  });
}

class DossierViews implements DossierView {
  readonly dossier: Dossier;
  readonly make: ViewBuilder;
  readonly partners: PartnerViews;
  readonly main: ViewGroup;
  readonly anyMain: ViewGroup;
  readonly #sheets: ReadonlyMap<LoadedDocument, ViewGroup>;

  constructor(dossier: Dossier, make: ViewBuilder) {
    this.dossier = dossier;
    this.make = make;
    this.partners = new PartnerViews(dossier, make);
    this.#sheets = new Map(
      dossier.interventions.map((sheet) => [sheet, viewOf(sheet).asPart?.(sheet, this) ?? {}] as const),
    );
    this.anyMain = this.#mainData(budgetsOf(dossier).whole);
    const { fields } = viewShapes[dossier.main.data.kind];
    const seen = { ...this.anyMain, agreement: this.anyMain };
    this.main = Object.fromEntries(Object.entries(seen).filter(([name]) => Object.hasOwn(fields, name)));
  }

  /** The data of a document other than the main one, together with the main document's. */
  other(document: LoadedDocument): ViewGroup {
    const data = viewOf(document).data?.(document, viewShapes[document.data.kind], this);
    if (!data) throw new Error(`${document.file} is a second main document`);
    return data;
  }

  sheet(document: LoadedDocument): ViewGroup {
    const sheet = this.#sheets.get(document);
    if (!sheet) throw new Error(`${document.file} is no sheet of this dossier`);
    return sheet;
  }

  #mainData(budget: Budget): ViewGroup {
    const { main, scheme, interventions } = this.dossier;
    const { data } = main;
    const span = data.title.span;
    const { signatories: signing = [] } = data;
    const signatories = signing.map((signatory) => ({ signatory, view: this.partners.signatory(signatory) }));
    const isOf = (type: string) => (signatory: Signatory) => this.partners.typeOf(signatory.partner) === type;
    const isAuthority = isOf('school-board');
    const schemeName = 'scheme' in data ? data.scheme : undefined;
    const isScheme = schemeName?.value === scheme.id;
    // The day on which an authority confirms a document is not a party's day of signing.
    const { confirmedBy } = kindFacts[data.kind];
    const confirms = confirmedBy === undefined ? () => false : isOf(confirmedBy);
    const parties = signing.filter((signatory) => !confirms(signatory));
    const schemeSpan = schemeName?.span ?? span;
    const known = {
      partners: Object.keys(data.partners).map((id) => this.partners.one(id, span)),
      schoolBoards: this.partners.ofType('school-board'),
      municipality: this.partners.municipality(span),
      lead: 'lead' in data ? this.partners.named(data.lead) : this.make.unfilled(partner, span),
      interventions: interventions.map((sheet) => this.sheet(sheet)),
      signatories: signatories.map(({ view }) => view),
      parties: signatories.filter(({ signatory }) => !isAuthority(signatory)).map(({ view }) => view),
      authority: signatories.filter(({ signatory }) => isAuthority(signatory)).map(({ view }) => view),
      annexes: this.annexes(data.annexes ?? [], main.file),
      ...moneyView(budget, moneySpans(main), this.make),
      scheme: {
        name: made('text', 'naam van de regeling', isScheme ? scheme.name : undefined, schemeSpan),
        ceiling: made('money', 'maximum van de regeling', isScheme ? scheme.ceiling : undefined, schemeSpan),
      },
      signing: data.signing ?? lastSignature(parties, span),
      draft: data.status.value !== 'final',
      appointed: data.signing?.value !== undefined,
    } satisfies ViewGroup;
    return this.make.group(mainShape, data, span, { ...known, ...viewOf(main).asMain?.derive?.(main, this) });
  }

  annexes(paths: readonly Field<string>[], file: string): ViewGroup[] {
    return paths.map((path, index) => {
      const wanted = join(dirname(file), path.value ?? '');
      const annex = documentsOf(this.dossier).find((each) => each.file === wanted);
      const number = made('text', 'nummer', String(index + 1), path.span);
      return { number, title: annex?.data.title ?? made('text', 'titel', undefined, path.span), path };
    });
  }

  headings(section: string): ViewGroup[] {
    const { main, templates } = this.dossier;
    const known = templates.get(main.data.kind)?.sections ?? [];
    const found = bodySections(main.body, known).find((each) => each.section?.id === section);
    const headings = (found?.content ?? []).filter((node) => node.type === 'heading');
    const depth = Math.min(...headings.map((heading) => heading.depth));
    return headings
      .filter((heading) => heading.depth === depth)
      .map((heading) => ({ title: made('text', 'kop', textOf(heading), spanOf(heading)) }));
  }
}

function viewOf({ data }: LoadedDocument): KindView {
  const kind = kinds[data.kind];
  if (!kind) throw new Error(`no kind ${data.kind}`);
  return kind.view;
}

/** When all dates are known, the agreement is signed on the last of them. */
function lastSignature(signatories: readonly Signatory[], span: Span): Field {
  const dates = signatories.flatMap(({ date }) => (date?.value === undefined ? [] : [date]));
  const last = dates
    .toSorted((a, b) => compareDates(a.value as CalendarDate, b.value as CalendarDate))
    .at(-1);
  return last && dates.length === signatories.length
    ? last
    : made('date', 'dag van ondertekenen', undefined, span);
}
