import { kinds } from '../kinds/kinds.ts';
import type { DocumentData } from '../model/dossier.ts';
import {
  flagView,
  type GroupView,
  groupView,
  leafView,
  listView,
  type ViewShape,
  viewShapeOf,
} from './view-shape.ts';

/** Frontmatter of a kind, less what a document never prints: words of our own (`final`) and names of files. */
function printable(kind: DocumentData['kind'], ...without: readonly string[]): Record<string, ViewShape> {
  const shape = kinds[kind]?.shape;
  if (!shape) throw new Error(`no kind ${kind}`);
  return less(viewShapeOf(shape), 'kind', 'allow', ...without);
}

function less(shape: ViewShape, ...without: readonly string[]): Record<string, ViewShape> {
  if (shape.form !== 'group') throw new Error('a group was expected in the shape of a kind');
  return Object.fromEntries(Object.entries(shape.fields).filter(([name]) => !without.includes(name)));
}

function itemOf(shape: ViewShape | undefined): ViewShape {
  if (shape?.form !== 'list' && shape?.form !== 'map')
    throw new Error('a list was expected in the shape of a kind');
  return shape.of;
}

const id = leafView('id', 'kenmerk');
const text = (label: string) => leafView('text', label);
const total = (label: string) => leafView('total', label);
const agendaFields = printable('gka-agenda', 'type', 'status', 'style', 'scheme');
const agreementFields = printable('agreement', 'status', 'style', 'scheme');
const memoFields = printable('memo', 'status', 'style');
const sheetFields = printable('intervention');

const partner = groupView('partner', { id, ...less(itemOf(agendaFields.partners), 'type') });
const partners = (label: string) => listView(label, partner);
const signatories = (label: string) =>
  listView(label, groupView('ondertekenaar', { ...less(itemOf(agendaFields.signatories)), partner }));
const amount = leafView('amount', 'bedrag');
const budget = groupView('begroting', {
  total: total('totaal van de begroting'),
  /** Nothing of the total is known yet. */
  open: flagView,
  lines: listView(
    'begrotingsregels',
    // `amount` as it is typed, a calculation too; `total` is what it comes to.
    groupView('begrotingsregel', {
      id,
      name: text('omschrijving'),
      amount,
      total: total('bedrag van de regel'),
    }),
  ),
});
const available = leafView('money', 'beschikbaar');
const funding = groupView('dekking', {
  total: total('totaal van de dekking'),
  lines: listView(
    'dekkingsregels',
    groupView('dekkingsregel', {
      id,
      name: text('bron'),
      amount,
      available,
      remains: leafView('money', 'wat er overblijft'),
    }),
  ),
  sources: listView('bronnen', groupView('bron', { id, name: text('bron'), total: total('bedrag') })),
});
const annexes = listView(
  'bijlagen',
  groupView('bijlage', {
    number: text('nummer'),
    title: text('titel'),
    path: leafView('id', 'bestand'),
  }),
);
const headings = (label: string, of: string) => listView(label, groupView(of, { title: text(of) }));

const sheet = groupView('interventieblad', {
  ...sheetFields,
  id,
  path: leafView('id', 'bestand'),
  partners: partners('partners'),
  schoolBoards: partners('schoolbesturen'),
  contact: groupView('contactpersoon', { ...less(sheetFields.contact as ViewShape), partner }),
  budget,
  funding,
});

/** What is derived for every main document, whatever its kind. */
const derived = {
  partners: partners('partners'),
  schoolBoards: partners('schoolbesturen'),
  municipality: { ...partner, label: 'gemeente' },
  signatories: signatories('ondertekenaars'),
  annexes,
  budget,
  funding,
  draft: flagView,
  appointed: flagView,
};
const agendaOnly = {
  lead: { ...partner, label: 'penvoerder' },
  interventions: listView('interventiebladen', sheet),
  parties: signatories('ondertekenaars van de partijen'),
  authority: signatories('ondertekenaars van het bevoegd gezag'),
  scheme: groupView('regeling', {
    name: text('naam van de regeling'),
    ceiling: leafView('money', 'maximum van de regeling'),
  }),
  addendum: flagView,
};
const agreementOnly = {
  principles: headings('uitgangspunten', 'uitgangspunt'),
  goals: headings('doelen', 'doel'),
};

/** What a letter, an annex and a sheet see of a main document: everything that any kind of it has. */
const anyMain = groupView('hoofddocument', {
  ...memoFields,
  ...agreementFields,
  ...agendaFields,
  ...derived,
  ...agendaOnly,
  ...agreementOnly,
  /** It is a GKA-agenda. */
  gka: flagView,
});
const agenda = groupView('GKA-agenda', { ...agendaFields, ...derived, ...agendaOnly });

const letterFields = printable('raadsbrief', 'status', 'style');

/** What the template and the prose of each kind see. A sheet sees its own data and, as `agenda`, that of its agenda. */
export const viewShapes = {
  'gka-agenda': agenda,
  agreement: groupView('akkoord', { ...agreementFields, ...derived, ...agreementOnly }),
  memo: groupView('notitie', {
    ...memoFields,
    partners: derived.partners,
    agreement: anyMain,
  }),
  intervention: groupView('interventieblad', { ...sheet.fields, agenda }),
  'implementation-agenda': groupView('uitvoeringsagenda', {
    ...printable('implementation-agenda', 'status', 'style'),
    agreement: anyMain,
  }),
  raadsbrief: groupView('raadsbrief', {
    ...letterFields,
    annexes,
    agreement: anyMain,
    /** The fixed phrases of the house style. */
    letter: groupView('brief', {
      title: text('titel van de brief'),
      subject: text('opschrift van het onderwerp'),
      salutation: text('aanhef'),
      closing: text('slotzin'),
      greeting: text('groet'),
      college: text('naam van het college'),
    }),
    /** The author wrote the letter; else the template does. */
    written: flagView,
    /** The agreement was signed before the letter was written. */
    signed: flagView,
  }),
} satisfies Record<DocumentData['kind'], GroupView>;

/** The shape of the data of any main document, as companions see it. */
export const mainShape = anyMain;
