import { dirname, join } from 'node:path/posix';
import type { Place } from '../diagnostic/place.ts';
import type { Intervention } from '../kinds/intervention/data.ts';
import { bodySections } from '../model/body-sections.ts';
import type { Budget } from '../model/budget.ts';
import { budgetHolders } from '../model/budget-holders.ts';
import { collegeName } from '../model/college-name.ts';
import { computeBudget, sumBudgets } from '../model/compute-budget.ts';
import { documentsOf } from '../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import type { Field } from '../model/field.ts';
import { placeOf } from '../model/nodes.ts';
import type { Signatory } from '../model/signatory.ts';
import { styleOf } from '../model/style-of.ts';
import { textOf } from '../model/text-of.ts';
import { type CalendarDate, compareDates } from '../values/calendar-date.ts';
import { moneyView } from './money-view.ts';
import { PartnerViews, partnerShape } from './partner-views.ts';
import { made, ViewBuilder } from './view-builder.ts';
import type { GroupView } from './view-shape.ts';
import { mainShape, viewShapes } from './view-shape-of-kinds.ts';
import type { ListInfo, ViewGroup, ViewValue } from './view-value.ts';

/** What a document's template and prose see, and its shape. */
export interface View {
  readonly shape: GroupView;
  readonly data: ViewGroup;
  readonly listInfo: (list: readonly ViewValue[]) => ListInfo;
}

/** Returns the view of every document of a dossier. Computed once: they see each other. */
export function viewsOf(dossier: Dossier): (document: LoadedDocument) => View {
  const make = new ViewBuilder();
  const views = new DossierViews(dossier, make);
  return (document) => ({
    shape: viewShapes[document.data.kind],
    data: document === dossier.main ? views.main : views.other(document),
    listInfo: (list) => make.listInfo(list),
  });
}

/** Headings of these sections of an agreement can be counted and listed. */
const listedSections = { principles: 'uitgangspunten', goals: 'doelstellingen' } as const;

class DossierViews {
  /** What the main document and its sheets see. */
  readonly main: ViewGroup;
  /** What companions see of it: the fields of every kind of main document. */
  readonly #anyMain: ViewGroup;
  readonly #dossier: Dossier;
  readonly #make: ViewBuilder;
  readonly #partners: PartnerViews;
  readonly #sheets = new Map<LoadedDocument, ViewGroup>();

  constructor(dossier: Dossier, make: ViewBuilder) {
    this.#dossier = dossier;
    this.#make = make;
    this.#partners = new PartnerViews(dossier, make);
    const budgets = budgetHolders(dossier).map((holder) => {
      const budget = computeBudget(holder.data.budget, holder.data.funding, dossier.scheme);
      if (holder.data.kind === 'intervention')
        this.#sheets.set(holder, this.#sheetData(holder as LoadedDocument<Intervention>, budget));
      return budget;
    });
    this.#anyMain = this.#mainData(sumBudgets(budgets, dossier.scheme));
    const { fields } = viewShapes[dossier.main.data.kind];
    const seen = { ...this.#anyMain, agreement: this.#anyMain };
    this.main = Object.fromEntries(Object.entries(seen).filter(([name]) => Object.hasOwn(fields, name)));
  }

  /** The data of a document that is not the main one, with those of the main document beside them. */
  other(document: LoadedDocument): ViewGroup {
    const { data } = document;
    const place = data.title.place;
    switch (data.kind) {
      case 'intervention': {
        const sheet = this.#sheets.get(document);
        if (!sheet) throw new Error(`${document.file} is no sheet of this dossier`);
        return { ...sheet, agenda: this.main };
      }
      case 'raadsbrief':
        return this.#make.group(viewShapes.raadsbrief, data, place, {
          annexes: this.#annexes(data.annexes, document.file),
          agreement: this.#anyMain,
          letter: this.#letter(document, place),
          signed: isBefore(this.#anyMain.signing as Field<CalendarDate>, data.date),
          written: document.body.children.some(({ type }) => type !== 'footnoteDefinition'),
        });
      case 'memo': {
        const own = Object.keys(data.partners).map((id) => this.#partners.one(id, place, data.partners));
        // One that names none speaks of those of the main document.
        const partners = own.length > 0 ? own : (this.main.partners ?? []);
        return this.#make.group(viewShapes.memo, data, place, { partners, agreement: this.#anyMain });
      }
      case 'implementation-agenda':
        return this.#make.group(viewShapes[data.kind], data, place, { agreement: this.#anyMain });
      default:
        throw new Error(`${document.file} is a second main document`);
    }
  }

  #mainData(budget: Budget): ViewGroup {
    const { main, scheme, interventions } = this.#dossier;
    const { data } = main;
    const place = data.title.place;
    const partners = Object.keys(data.partners).map((id) => this.#partners.one(id, place));
    const { signatories: signing = [] } = data;
    const signatories = signing.map((signatory) => ({
      signatory,
      view: this.#partners.signatory(signatory),
    }));
    const isAuthority = (signatory: Signatory) => this.#partners.typeOf(signatory.partner) === 'school-board';
    const schemeName = 'scheme' in data ? data.scheme : undefined;
    const isScheme = schemeName?.value === scheme.id;
    // The competent authority confirms an agenda; its day is not that of the parties.
    const parties =
      data.kind === 'gka-agenda' ? signing.filter((signatory) => !isAuthority(signatory)) : signing;
    const known = {
      partners,
      schoolBoards: this.#partners.ofType('school-board'),
      municipality: this.#partners.municipality(place),
      lead: 'lead' in data ? this.#partners.named(data.lead) : this.#make.unfilled(partnerShape, place),
      interventions: interventions.map((sheet) => this.#sheets.get(sheet) ?? {}),
      signatories: signatories.map(({ view }) => view),
      parties: signatories.filter(({ signatory }) => !isAuthority(signatory)).map(({ view }) => view),
      authority: signatories.filter(({ signatory }) => isAuthority(signatory)).map(({ view }) => view),
      annexes: this.#annexes(data.annexes ?? [], main.file),
      principles: this.#headings('principles'),
      goals: this.#headings('goals'),
      ...moneyView(budget, place, this.#make),
      scheme: {
        name: made(
          'text',
          'naam van de regeling',
          isScheme ? scheme.name : undefined,
          schemeName?.place ?? place,
        ),
        ceiling: made(
          'money',
          'maximum van de regeling',
          isScheme ? scheme.ceiling : undefined,
          schemeName?.place ?? place,
        ),
      },
      signing: data.signing ?? lastSignature(parties, place),
      gka: data.kind === 'gka-agenda',
      addendum: data.kind === 'gka-agenda' && data.type.value === 'addendum',
      draft: data.status.value !== 'final',
      appointed: data.signing?.value !== undefined,
    } satisfies ViewGroup;
    return this.#make.group(mainShape, data, place, known);
  }

  #annexes(paths: readonly Field<string>[], file: string): ViewGroup[] {
    return paths.map((path, index) => {
      const wanted = join(dirname(file), path.value ?? '');
      const annex = documentsOf(this.#dossier).find((each) => each.file === wanted);
      const number = made('text', 'nummer', String(index + 1), path.place);
      return { number, title: annex?.data.title ?? made('text', 'titel', undefined, path.place), path };
    });
  }

  #letter(document: LoadedDocument, place: Place): ViewGroup {
    const style = styleOf(document, this.#dossier);
    const { letter } = style;
    const phrase = (label: string, value: string | undefined) => made('text', label, value, place);
    const { short } = this.#partners.municipality(place) as { short: Field<string> };
    return {
      title: phrase('titel van de brief', letter.title),
      subject: phrase('opschrift van het onderwerp', letter.subject),
      salutation: phrase('aanhef', letter.salutation),
      closing: phrase('slotzin', letter.closing),
      greeting: phrase('groet', letter.greeting),
      college: phrase('naam van het college', collegeName(style, short.value)),
    };
  }

  /** The headings directly below a known section of the main document. */
  #headings(name: keyof typeof listedSections): ViewGroup[] {
    const { main, templates } = this.#dossier;
    const known = templates.get(main.data.kind)?.sections ?? [];
    const section = bodySections(main.body, known).find((each) => each.section?.id === listedSections[name]);
    const headings = (section?.content ?? []).filter((node) => node.type === 'heading');
    const depth = Math.min(...headings.map((heading) => heading.depth));
    return headings
      .filter((heading) => heading.depth === depth)
      .map((heading) => ({ title: made('text', 'kop', textOf(heading), placeOf(heading)) }));
  }

  #sheetData(sheet: LoadedDocument<Intervention>, budget: Budget): ViewGroup {
    const { data, id } = sheet;
    const place = data.title.place;
    const contact = viewShapes.intervention.fields.contact as GroupView;
    const { main } = this.#dossier;
    const paths = main.data.kind === 'gka-agenda' ? main.data.interventions : [];
    // Not by index: a sheet that could not be read is missing from the dossier, but still in the agenda's list.
    const path = paths.find(({ value = '' }) => {
      const written = value.replace(/^\.\//, '');
      return sheet.file === written || sheet.file.endsWith(`/${written}`);
    });
    const known = {
      id: made('id', 'kenmerk', id, place),
      path: path ?? made('id', 'bestand', undefined, place),
      partners: data.partners.map((partner) => this.#partners.named(partner)),
      schoolBoards: data.partners
        .filter((partner) => this.#partners.typeOf(partner) === 'school-board')
        .map((partner) => this.#partners.named(partner)),
      contact: this.#make.group(contact, data.contact, data.contact.partner.place, {
        partner: this.#partners.named(data.contact.partner),
      }),
      ...moneyView(budget, data.budget[0]?.amount.place ?? place, this.#make),
    } satisfies ViewGroup;
    const shape = viewShapes.intervention;
    const { agenda: _, ...own } = shape.fields;
    return this.#make.group({ ...shape, fields: own }, data, place, known);
  }
}

/** False as long as one of the two is not known. */
function isBefore(one: Field<CalendarDate> | undefined, other: Field<CalendarDate>): boolean {
  return one?.value !== undefined && other.value !== undefined && compareDates(one.value, other.value) < 0;
}

/** When everyone's day is known, the agreement is signed on the last of them. */
function lastSignature(signatories: readonly Signatory[], place: Place): Field {
  const dates = signatories.flatMap(({ date }) => (date?.value === undefined ? [] : [date]));
  const last = dates
    .toSorted((a, b) => compareDates(a.value as CalendarDate, b.value as CalendarDate))
    .at(-1);
  return last && dates.length === signatories.length
    ? last
    : made('date', 'dag van ondertekenen', undefined, place);
}
