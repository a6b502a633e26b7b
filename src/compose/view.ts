import { dirname, join } from 'node:path/posix';
import type { Place } from '../diagnostic/place.ts';
import { bodySections } from '../model/body-sections.ts';
import type { Budget, FundingEntry, FundingLine } from '../model/budget.ts';
import { budgetHolders } from '../model/budget-holders.ts';
import { type CalendarDate, compareDates } from '../model/calendar-date.ts';
import { computeBudget, fundingAmounts, sumBudgets } from '../model/compute-budget.ts';
import { documentsOf } from '../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import { type Field, type FieldType, isField } from '../model/field.ts';
import type { Intervention } from '../model/intervention.ts';
import { placeOf } from '../model/nodes.ts';
import type { Signatory } from '../model/signatory.ts';
import { styleOf } from '../model/style-of.ts';
import { textOf } from '../model/text-of.ts';
import type { GroupView, ViewShape } from './view-shape.ts';
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
  const lists = new Map<readonly ViewValue[], ListInfo>();
  const listInfo = (list: readonly ViewValue[]): ListInfo => {
    const info = lists.get(list);
    if (!info) throw new Error('a list that the view does not know');
    return info;
  };
  const builder = new ViewBuilder(dossier, lists);
  return (document) => ({
    shape: viewShapes[document.data.kind],
    data: document === dossier.main ? builder.main : builder.other(document),
    listInfo,
  });
}

/** Headings of these sections of an agreement can be counted and listed. */
const listedSections = { principles: 'uitgangspunten', goals: 'doelstellingen' } as const;

class ViewBuilder {
  /** What the main document and its sheets see. */
  readonly main: ViewGroup;
  /** What companions see of it: the fields of every kind of main document. */
  readonly #anyMain: ViewGroup;
  readonly #dossier: Dossier;
  readonly #lists: Map<readonly ViewValue[], ListInfo>;
  readonly #sheets = new Map<LoadedDocument, ViewGroup>();

  constructor(dossier: Dossier, lists: Map<readonly ViewValue[], ListInfo>) {
    this.#dossier = dossier;
    this.#lists = lists;
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
        return this.#group(viewShapes.raadsbrief, data, place, {
          annexes: this.#annexes(data.annexes, document.file),
          agreement: this.#anyMain,
          letter: this.#letter(document, place),
          signed: isBefore(this.#anyMain.signing as Field<CalendarDate>, data.date),
          written: document.body.children.some(({ type }) => type !== 'footnoteDefinition'),
        });
      case 'memo': {
        const own = Object.keys(data.partners).map((id) => this.#partner(id, place, data.partners));
        // One that names none speaks of those of the main document.
        const partners = own.length > 0 ? own : (this.main.partners ?? []);
        return this.#group(viewShapes.memo, data, place, { partners, agreement: this.#anyMain });
      }
      case 'implementation-agenda':
        return this.#group(viewShapes[data.kind], data, place, { agreement: this.#anyMain });
      default:
        throw new Error(`${document.file} is a second main document`);
    }
  }

  #mainData(budget: Budget): ViewGroup {
    const { main, scheme, interventions } = this.#dossier;
    const { data } = main;
    const place = data.title.place;
    const partners = Object.keys(data.partners).map((id) => this.#partner(id, place));
    const { signatories: signing = [] } = data;
    const signatories = signing.map((signatory) => ({
      signatory,
      view: this.#signatory(signatory),
    }));
    const isAuthority = (signatory: Signatory) => this.#typeOf(signatory.partner) === 'school-board';
    const schemeName = 'scheme' in data ? data.scheme : undefined;
    const isScheme = schemeName?.value === scheme.id;
    // The competent authority confirms an agenda; its day is not that of the parties.
    const parties =
      data.kind === 'gka-agenda' ? signing.filter((signatory) => !isAuthority(signatory)) : signing;
    const known = {
      partners,
      schoolBoards: this.#partnersOfType('school-board'),
      municipality: this.#municipality(place),
      lead: 'lead' in data ? this.#partnerOf(data.lead) : this.#unfilled(partnerShape, place),
      interventions: interventions.map((sheet) => this.#sheets.get(sheet) ?? {}),
      signatories: signatories.map(({ view }) => view),
      parties: signatories.filter(({ signatory }) => !isAuthority(signatory)).map(({ view }) => view),
      authority: signatories.filter(({ signatory }) => isAuthority(signatory)).map(({ view }) => view),
      annexes: this.#annexes(data.annexes ?? [], main.file),
      principles: this.#headings('principles'),
      goals: this.#headings('goals'),
      ...this.#money(budget, place),
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
    } satisfies ViewGroup;
    return this.#group(mainShape, data, place, known);
  }

  /** The municipality that takes part; its short name is that without the word "gemeente" unless it has another. */
  #municipality(place: Place): ViewGroup {
    const [found] = this.#partnersOfType('municipality');
    if (!found) return this.#unfilled(partnerShape, place, 'gemeente') as ViewGroup;
    const { name, short } = found as { name: Field<string>; short: Field<string> };
    if (name.value === undefined || short.value !== name.value) return found;
    return { ...found, short: { ...name, value: name.value.replace(/^gemeente\s+/i, '') } };
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
    const { letter } = styleOf(document, this.#dossier);
    const phrase = (label: string, value: string | undefined) => made('text', label, value, place);
    const { short } = this.#municipality(place) as { short: Field<string> };
    const college =
      short.value === undefined && letter.college.includes('{municipality}')
        ? undefined
        : letter.college.replaceAll('{municipality}', short.value ?? '');
    return {
      title: phrase('titel van de brief', letter.title),
      subject: phrase('opschrift van het onderwerp', letter.subject),
      salutation: phrase('aanhef', letter.salutation),
      closing: phrase('slotzin', letter.closing),
      greeting: phrase('groet', letter.greeting),
      college: phrase('naam van het college', college),
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
      partners: data.partners.map((partner) => this.#partnerOf(partner)),
      schoolBoards: data.partners
        .filter((partner) => this.#typeOf(partner) === 'school-board')
        .map((partner) => this.#partnerOf(partner)),
      contact: this.#group(contact, data.contact, data.contact.partner.place, {
        partner: this.#partnerOf(data.contact.partner),
      }),
      ...this.#money(budget, data.budget[0]?.amount.place ?? place),
    } satisfies ViewGroup;
    const shape = viewShapes.intervention;
    const { agenda: _, ...own } = shape.fields;
    return this.#group({ ...shape, fields: own }, data, place, known);
  }

  #money(budget: Budget, place: Place) {
    const funded = budget.funding.length > 0 ? budget.funded : undefined;
    return {
      budget: {
        total: made(
          'total',
          'totaal van de begroting',
          budget.lines.length > 0 ? budget.total : undefined,
          place,
        ),
        open: budget.total.atLeast && budget.total.cents === 0n,
        lines: this.#listed(
          'begrotingsregels',
          place,
          budget.lines.map(({ entry }) => ({
            id: entry.id ?? made('id', 'naam van de regel', undefined, entry.amount.place),
            name: entry.item,
            amount: entry.amount,
          })),
        ),
      },
      funding: {
        total: made('total', 'totaal van de dekking', funded, place),
        lines: this.#listed(
          'dekkingsregels',
          place,
          budget.funding.flatMap((line) => line.entries.map((entry) => fundingLine(entry, line))),
        ),
        sources: this.#listed(
          'bronnen',
          place,
          budget.funding.map(({ source, total, entries }) => {
            const at = entries[0]?.source.place ?? place;
            return {
              id: made('id', 'kenmerk', source.id, at),
              name: made('text', 'bron', source.label, at),
              total: made('total', 'bedrag', total, at),
            };
          }),
        ),
      },
    };
  }

  #listed(label: string, place: Place, list: ViewGroup[]): ViewGroup[] {
    this.#lists.set(list, { label, place });
    return list;
  }

  #typeOf(partner: Field<string>): string | undefined {
    const { partners } = this.#dossier.main.data;
    const id = partner.value ?? '';
    return Object.hasOwn(partners, id) ? partners[id]?.type.value : undefined;
  }

  #partnersOfType(type: string): ViewGroup[] {
    const { partners, title } = this.#dossier.main.data;
    return Object.entries(partners)
      .filter(([, partner]) => partner.type.value === type)
      .map(([id]) => this.#partner(id, title.place));
  }

  /** The partner that an id names; unfilled when there is none (`load` has said so). */
  #partnerOf(reference: Field<string>): ViewGroup {
    const id = reference.value ?? '';
    if (Object.hasOwn(this.#dossier.main.data.partners, id)) return this.#partner(id, reference.place);
    return this.#unfilled(partnerShape, reference.place, reference.label) as ViewGroup;
  }

  #partner(id: string, place: Place, partners = this.#dossier.main.data.partners): ViewGroup {
    const partner = partners[id];
    if (!partner) throw new Error(`no partner ${id}`);
    const short = partner.short?.value === undefined ? partner.name : partner.short;
    return this.#group(partnerShape, partner, place, { id: made('id', 'kenmerk', id, place), short });
  }

  #signatory(signatory: Signatory): ViewGroup {
    const shape = (mainShape.fields.signatories as { of: GroupView }).of;
    return this.#group(shape, signatory, signatory.name.place, {
      partner: this.#partnerOf(signatory.partner),
    });
  }

  /** Takes a group's fields from what is known, else from the data; what is in neither is unfilled. */
  #group(shape: GroupView, data: object, place: Place, known: ViewGroup = {}): ViewGroup {
    const source = data as Readonly<Record<string, unknown>>;
    const entries = Object.entries(shape.fields).map(([name, field]) => {
      const value = known[name] ?? this.#value(field, source[name], place);
      this.#note(value, field, place);
      return [name, value] as const;
    });
    return Object.fromEntries(entries);
  }

  #value(shape: ViewShape, data: unknown, place: Place): ViewValue {
    if (data === undefined) return this.#unfilled(shape, place);
    if (shape.form === 'list') return (data as unknown[]).map((item) => this.#value(shape.of, item, place));
    if (shape.form === 'map')
      return Object.fromEntries(
        Object.entries(data as object).map(([key, item]) => [key, this.#value(shape.of, item, place)]),
      );
    if (shape.form === 'group') return this.#group(shape, data as object, place);
    return data as Field;
  }

  /** A value for which nothing was typed: fields without a value, lists of nothing. */
  #unfilled(shape: ViewShape, place: Place, label?: string): ViewValue {
    if (shape.form === 'leaf') return made(shape.type, label ?? shape.label, undefined, place);
    if (shape.form === 'flag' || shape.form === 'word') return false;
    if (shape.form === 'list') return [];
    if (shape.form === 'map') return {};
    return Object.fromEntries(
      Object.entries(shape.fields).map(([name, field]) => {
        const value = this.#unfilled(field, place, label);
        this.#note(value, field, place);
        return [name, value];
      }),
    );
  }

  #note(value: ViewValue, shape: ViewShape, place: Place): void {
    if (shape.form === 'list') {
      if (Array.isArray(value)) this.#lists.set(value, { label: shape.label, place });
    } else if (
      shape.form === 'group' &&
      !Array.isArray(value) &&
      typeof value === 'object' &&
      !isField(value)
    ) {
      for (const [name, field] of Object.entries(shape.fields)) {
        const inner = (value as ViewGroup)[name];
        if (inner !== undefined && field.form === 'list') this.#note(inner, field, place);
      }
    }
  }
}

const partnerShape = mainShape.fields.lead as GroupView;

function made(type: FieldType, label: string, value: unknown, place: Place): Field {
  return { type, label, raw: typeof value === 'string' ? value : '', value, place };
}

/** One line of the cover: `rest` as what it comes to, and what the source has left when it says what it has. */
function fundingLine(entry: FundingEntry, { source, entries, total }: FundingLine): ViewGroup {
  const { id, amount, available } = entry;
  const single = entries.length === 1 && amount.value?.kind === 'rest';
  const given = single ? total : lineTotal(entry);
  const remains =
    available?.value !== undefined && given && !given.atLeast ? available.value - given.cents : undefined;
  return {
    id: id ?? made('id', 'naam van de regel', undefined, entry.source.place),
    name: made('text', 'bron', source.label, entry.source.place),
    amount: single && !total.atLeast ? { ...amount, value: { kind: 'sum', total: total.cents } } : amount,
    available: available ?? made('money', 'beschikbaar', undefined, entry.source.place),
    remains: made('money', 'wat er overblijft', remains, available?.place ?? entry.source.place),
  };
}

function lineTotal(entry: FundingEntry) {
  return fundingAmounts([entry], { cents: 0n, atLeast: false }).get(entry);
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
