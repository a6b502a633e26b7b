/** Small dossiers and trees for tests, as load and compose would give them. Every node has a place; columns tell what is meant. */

import type { BlockContent, Heading, Link, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { emptySpan, type Span } from '../../src/diagnostic/span.ts';
import type { GkaAgenda } from '../../src/kinds/gka-agenda/data.ts';
import type { Intervention } from '../../src/kinds/intervention/data.ts';
import { plainLetter } from '../../src/kinds/letter-style.ts';
import type { BudgetEntry, FundingEntry } from '../../src/model/budget.ts';
import type { Document } from '../../src/model/document.ts';
import type { Dossier, LoadedDocument } from '../../src/model/dossier.ts';
import type { Field, FieldType } from '../../src/model/field.ts';
import type { HouseStyle } from '../../src/model/house-style.ts';
import type { Partner, PartnerType } from '../../src/model/partner.ts';
import type { Scheme } from '../../src/model/scheme.ts';
import type { Signatory } from '../../src/model/signatory.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { Amount } from '../../src/values/amount.ts';
import { words } from './words.ts';

const agendaFile = 'd/agenda.md';

/** A place in a file, line and column. */
export function at(line: number, column = 1, file = agendaFile): Span {
  return emptySpan(file, line, column);
}

/** A filled field; `undefined` gives an unfilled one. */
export function field<T>(
  value: T | undefined,
  span: Span = at(1),
  { type = 'text', label = 'veld' }: { type?: FieldType; label?: string } = {},
): Field<T> {
  return { type, label, raw: value === undefined ? '' : String(value), value, span };
}

export function partner(
  type: PartnerType,
  name: string | undefined,
  { short, span = at(1) }: { short?: string; span?: Span } = {},
): Partner {
  return {
    name: field(name, span),
    type: field<PartnerType>(type, span),
    ...(short ? { short: field(short, span) } : {}),
  };
}

/** A signatory whose fields stand below each other from `line` on. */
export function signatory(
  id: string,
  name: string | undefined,
  role: string | undefined,
  { line = 10, ...extra }: Partial<Signatory> & { line?: number } = {},
): Signatory {
  return {
    partner: field(id, at(line, 14)),
    name: field(name, at(line + 1, 11)),
    role: field(role, at(line + 2, 11)),
    ...extra,
  };
}

const gka: Scheme = {
  id: 'gka-2021',
  name: 'GKA',
  source: 'gka',
  ceiling: 10_000_000n,
  costs: [
    { id: 'loonkosten', label: 'Loonkosten', hint: undefined, specify: undefined },
    { id: 'materieel', label: 'Materiële kosten', hint: undefined, specify: undefined },
    { id: 'overig', label: 'Overige kosten', hint: undefined, specify: 500_000n },
  ],
  sources: [
    { id: 'gemeente', label: 'Gemeentelijke middelen' },
    { id: 'gka', label: 'Gelijke Kansen Alliantie' },
  ],
};

export const sum = (total: bigint): Amount => ({ kind: 'sum', total });
export const hours = (count: bigint, rate: bigint): Amount => ({
  kind: 'product',
  factors: [{ numerator: count, decimals: 0, unit: 'uur' }],
  rate,
  decimals: 'auto',
  total: count * rate,
});
export const open: Amount = { kind: 'open' };
export const rest: Amount = { kind: 'rest' };

/** A line of `budget:`; `line` is where it stands in the sheet. */
export function cost(
  type: string | undefined,
  item: string | undefined,
  amount: Amount | undefined,
  {
    line = 20,
    vat,
    file = 'd/interventies/coach.md',
  }: { line?: number; vat?: 'incl' | 'excl' | 'vrij'; file?: string } = {},
): BudgetEntry {
  return {
    cost: field(type, at(line, 11, file), { label: 'kostensoort' }),
    item: field(item, at(line + 1, 11, file)),
    amount: field(amount, at(line + 2, 13, file), { type: 'amount', label: 'bedrag' }),
    ...(vat ? { vat: field(vat, at(line + 3, 10, file)) } : {}),
  };
}

export function funds(source: string, amount: Amount | undefined, line = 40): FundingEntry {
  const file = 'd/interventies/coach.md';
  return { source: field(source, at(line, 13, file)), amount: field(amount, at(line + 1, 13, file)) };
}

/** A sheet `d/interventies/<id>.md`. */
export function sheet(
  id: string,
  title: string,
  data: Partial<Intervention> = {},
): LoadedDocument<Intervention> {
  const file = `d/interventies/${id}.md`;
  return {
    id,
    file,
    data: {
      kind: 'intervention',
      title: field(title, at(2, 8, file)),
      summary: field(''),
      period: field({ from: 2022, to: 2024 }),
      partners: [],
      contact: { partner: field('meppel'), role: field('adviseur'), email: field('a@b.example') },
      budget: [],
      funding: [],
      ...data,
    },
    body: root([]),
    source: { file, text: '' },
  };
}

const carlito = '@expo-google-fonts/carlito';
/** The default font, as an installed package has it. */
export const carlitoFaces = {
  normal: `${carlito}/400Regular/Carlito_400Regular.ttf`,
  bold: `${carlito}/700Bold/Carlito_700Bold.ttf`,
  italics: `${carlito}/400Regular_Italic/Carlito_400Regular_Italic.ttf`,
  bolditalics: `${carlito}/700Bold_Italic/Carlito_700Bold_Italic.ttf`,
};

const style: HouseStyle = {
  id: 'neutraal',
  name: 'Neutraal',
  font: { name: 'Carlito', faces: carlitoFaces },
  colours: { text: '#000000', accent: '#000000', muted: '#000000', shade: '#ffffff', blank: '#ffff00' },
  page: { margins: { top: 72, right: 72, bottom: 72, left: 72 } },
  text: { size: 11, leading: 1.2, gap: 6 },
  headings: [{ size: 11, bold: true, italics: false, capitals: false, colour: 'text', before: 10, after: 4 }],
  header: { left: '', right: '' },
  footer: { left: '', right: '' },
  letter: plainLetter(words),
};

/** A dossier `d` with main document `d/agenda.md`. */
export function dossier(
  data: Partial<GkaAgenda> = {},
  interventions: readonly LoadedDocument<Intervention>[] = [],
): Dossier {
  return {
    name: 'd',
    folder: 'd',
    main: {
      id: 'agenda',
      file: agendaFile,
      data: {
        kind: 'gka-agenda',
        title: field('Gelijke kansen'),
        type: field<'agenda' | 'addendum'>('agenda'),
        status: field<'draft' | 'final'>('draft'),
        date: field({ year: 2022, month: 9, day: 28 }),
        period: field({ from: 2022, to: 2024 }),
        style: field('neutraal'),
        scheme: field('gka-2021'),
        partners: {},
        lead: field(''),
        interventions: [],
        signatories: [],
        terms: {},
        ...data,
      },
      body: root([]),
      source: { file: agendaFile, text: '' },
    },
    interventions,
    style,
    scheme: gka,
    templates: new Map(),
    words,
    resources: { roots: ['templates'] },
  };
}

/** The document with that tree: the agenda, or the sheet when one is given. */
export function documentOf(tree: Root, of?: LoadedDocument<Intervention>): Document {
  return {
    id: of?.id ?? 'agenda',
    file: of?.file ?? agendaFile,
    kind: of ? 'intervention' : 'gka-agenda',
    title: of?.data.title.raw ?? 'Gelijke kansen',
    status: 'draft',
    date: undefined,
    language: 'nl-NL',
    words,
    running: { title: '', notice: '', version: '', date: '', status: '' },
    author: '',
    style,
    root: tree,
  };
}

export function root(children: RootContent[], span = at(1)): Root {
  return { type: 'root', children, data: { span } };
}
export function text(value: string, span = at(1)): Text {
  return { type: 'text', value, data: { span } };
}
/** A heading that its own file wrote: the place is in the file that it belongs to. */
export function h(depth: Heading['depth'], value: string, span = at(1)): Heading {
  return { type: 'heading', depth, children: [text(value, span)], data: { span, origin: span.file } };
}
/** A heading that a template wrote for a document. */
export function templateHeading(depth: Heading['depth'], value: string, origin: string, line = 1): Heading {
  const span = at(line, 1, 'templates/t.hbs');
  return { type: 'heading', depth, children: [text(value, span)], data: { span, origin } };
}
export function p(...children: (string | PhrasingContent)[]): Paragraph {
  const span = at(1);
  return {
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
    data: { span },
  };
}
export function link(url: string, value: string, span = at(5, 3)): Link {
  return { type: 'link', url, children: value === '' ? [] : [text(value, span)], data: { span } };
}
/** A mark `[^x]` and its text, in a file. */
export function mark(identifier: string, span = at(7, 9)): PhrasingContent {
  return { type: 'footnoteReference', identifier, data: { span } };
}
export function noteText(identifier: string, children: BlockContent[], span = at(30)): RootContent {
  return { type: 'footnoteDefinition', identifier, children, data: { span } };
}

/** Resolves a tree and collects what is reported. */
export function resolved(
  tree: readonly RootContent[],
  from: Dossier = dossier(),
  of?: LoadedDocument<Intervention>,
): { document: Document; findings: Diagnostic[] } {
  const findings: Diagnostic[] = [];
  const document = resolve(documentOf(root([...tree]), of), from, (finding) => findings.push(finding));
  return { document, findings };
}
