import type { Place } from '../diagnostic/place.ts';
import type { Budget } from '../model/budget.ts';
import { computeBudget, sumBudgets } from '../model/compute-budget.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import { type Field, type FieldType, isField } from '../model/field.ts';
import type { Intervention } from '../model/intervention.ts';
import type { Signatory } from '../model/signatory.ts';
import type { GroupView, ViewShape } from './view-shape.ts';
import { viewShapes } from './view-shape-of-kinds.ts';
import type { ListInfo, ViewGroup, ViewValue } from './view-value.ts';

/** What a document's template and prose see, and its shape. */
export interface View {
  readonly shape: GroupView;
  readonly data: ViewGroup;
  readonly listInfo: (list: readonly ViewValue[]) => ListInfo;
}

/** Returns the view of every document of a dossier. Computed once: sheets and agenda see each other. */
export function viewsOf(dossier: Dossier): (document: LoadedDocument) => View {
  const lists = new Map<readonly ViewValue[], ListInfo>();
  const listInfo = (list: readonly ViewValue[]): ListInfo => {
    const info = lists.get(list);
    if (!info) throw new Error('a list that the view does not know');
    return info;
  };
  const builder = new ViewBuilder(dossier, lists);
  const agenda = { shape: viewShapes['gka-agenda'], data: builder.agenda, listInfo };
  return (document) =>
    document === dossier.main
      ? agenda
      : {
          shape: viewShapes.intervention,
          data: { ...builder.sheet(document as LoadedDocument<Intervention>), agenda: builder.agenda },
          listInfo,
        };
}

class ViewBuilder {
  readonly agenda: ViewGroup;
  readonly #dossier: Dossier;
  readonly #lists: Map<readonly ViewValue[], ListInfo>;
  readonly #sheets = new Map<LoadedDocument, ViewGroup>();

  constructor(dossier: Dossier, lists: Map<readonly ViewValue[], ListInfo>) {
    this.#dossier = dossier;
    this.#lists = lists;
    const budgets = dossier.interventions.map((sheet) => {
      const budget = computeBudget(sheet.data.budget, sheet.data.funding, dossier.scheme);
      this.#sheets.set(sheet, this.#sheetData(sheet, budget));
      return budget;
    });
    this.agenda = this.#agendaData(sumBudgets(budgets, dossier.scheme));
  }

  sheet(document: LoadedDocument<Intervention>): ViewGroup {
    const data = this.#sheets.get(document);
    if (!data) throw new Error(`${document.file} is no sheet of this dossier`);
    return data;
  }

  #agendaData(budget: Budget): ViewGroup {
    const { main, scheme, interventions } = this.#dossier;
    const { data } = main;
    const shape = viewShapes['gka-agenda'];
    const place = data.title.place;
    const partners = Object.keys(data.partners).map((id) => this.#partner(id, place));
    const municipality = this.#partnersOfType('municipality')[0];
    const signatories = data.signatories.map((signatory) => ({
      signatory,
      view: this.#signatory(signatory),
    }));
    const isAuthority = (signatory: Signatory) => this.#typeOf(signatory.partner) === 'school-board';
    const known = {
      partners,
      schoolBoards: this.#partnersOfType('school-board'),
      municipality: municipality ?? this.#unfilled(partnerShape, place, 'gemeente'),
      lead: this.#partnerOf(data.lead),
      interventions: interventions.map((sheet) => this.sheet(sheet)),
      signatories: signatories.map(({ view }) => view),
      parties: signatories.filter(({ signatory }) => !isAuthority(signatory)).map(({ view }) => view),
      authority: signatories.filter(({ signatory }) => isAuthority(signatory)).map(({ view }) => view),
      ...this.#money(budget, place),
      scheme: {
        name: made('text', 'naam van de regeling', scheme.name, data.scheme.place),
        ceiling: made('money', 'maximum van de regeling', scheme.ceiling, data.scheme.place),
      },
      addendum: data.type.value === 'addendum',
      draft: data.status.value !== 'final',
    } satisfies ViewGroup;
    return this.#group(shape, data, place, known);
  }

  #sheetData(sheet: LoadedDocument<Intervention>, budget: Budget): ViewGroup {
    const { data, id } = sheet;
    const place = data.title.place;
    const contact = viewShapes.intervention.fields.contact as GroupView;
    const { main } = this.#dossier;
    // Not by index: a sheet that could not be read is missing from the dossier, but still in the agenda's list.
    const path = main.data.interventions.find(({ value = '' }) => {
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
      },
      funding: {
        total: made('total', 'totaal van de dekking', funded, place),
        sources: budget.funding.map(({ source, total, entries }) => {
          const at = entries[0]?.source.place ?? place;
          return {
            id: made('id', 'kenmerk', source.id, at),
            name: made('text', 'bron', source.label, at),
            total: made('total', 'bedrag', total, at),
          };
        }),
      },
    };
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

  #partner(id: string, place: Place): ViewGroup {
    const partner = this.#dossier.main.data.partners[id];
    if (!partner) throw new Error(`no partner ${id}`);
    const short = partner.short?.value === undefined ? partner.name : partner.short;
    return this.#group(partnerShape, partner, place, { id: made('id', 'kenmerk', id, place), short });
  }

  #signatory(signatory: Signatory): ViewGroup {
    const shape = (viewShapes['gka-agenda'].fields.signatories as { of: GroupView }).of;
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

const partnerShape = viewShapes['gka-agenda'].fields.lead as GroupView;

function made(type: FieldType, label: string, value: unknown, place: Place): Field {
  return { type, label, raw: typeof value === 'string' ? value : '', value, place };
}
