import type { Nodes, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { Span } from '../diagnostic/span.ts';
import { blankFor, blankParagraph } from '../model/blank.ts';
import { collegeName, shortMunicipality } from '../model/college-name.ts';
import type { LoadedDocument } from '../model/dossier.ts';
import type { Field } from '../model/field.ts';
import type { LetterFieldName, LetterStyle } from '../model/house-style.ts';
import { isLetter, type LetterData } from '../model/letter.ts';
import { type Columns, type FieldRow, type FieldTable, spanOf } from '../model/nodes.ts';
import { printField } from '../model/print-field.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import type { SigningPlace } from '../model/signing-place.ts';
import { textOf } from '../model/text-of.ts';
import type { Words } from '../model/words.ts';
import { trimEndOf } from '../text/trim-end-of.ts';
import type { Pass } from './pass.ts';

/** Turns `::letterhead` into the fields of a letter, and `::college` into its signatories. */
export const insertLetter: Pass = (root, { document, dossier }) => {
  const letter = dossier.companions?.filter(isLetter).find(({ file }) => file === document.file);
  if (!letter) return root;
  const { style, words } = document;
  const municipality = Object.values(dossier.main.data.partners).find(
    ({ type }) => type.value === 'municipality',
  );
  const college = collegeName(style, municipality && shortMunicipality(municipality));
  return replaceNodes(closingTogether(root, style.letter), (node) => {
    if (node.type === 'letterheadSlot') return head(letter, style.letter, spanOf(node), words);
    if (node.type === 'collegeSlot') return signed(letter, style.letter, college, spanOf(node), words);
    return undefined;
  });
};

/** A paragraph of fewer characters may be a single line. */
const line = 80;

/** Keeps the closing with the signatures and the last lines, so that no page has only signatures. */
function closingTogether(root: Root, { closing }: LetterStyle): Root {
  // The greeting, the name of the college and, if the style has one, its last sentence.
  const formula = root.children.findIndex(({ type }) => type === 'collegeSlot') - (closing ? 3 : 2);
  const last = root.children[formula - 1];
  const end = last && textOf(last).length < line ? formula - 2 : formula - 1;
  return {
    ...root,
    children: root.children.map((node, index) =>
      index < end || index > formula + 2 || node.type === 'collegeSlot'
        ? node
        : { ...node, data: { ...node.data, leads: index < formula ? 'end' : 'whole' } },
    ),
  };
}

function head(
  { data }: LoadedDocument<LetterData>,
  { head: fields, pairs }: { head: readonly { field: LetterFieldName; label: string }[]; pairs: number },
  span: Span,
  words: Words,
): FieldTable[] {
  const children = fields.flatMap(({ field, label }): FieldRow[] => {
    const value = values[field](data);
    if (value === undefined) return [];
    const printed = printField(value);
    const at = { span: value.span };
    const text: Text = { type: 'text', value: printed ?? '', data: at };
    const content: PhrasingContent =
      printed === undefined ? blankFor(label.toLowerCase(), value, words) : linked(field, text);
    return [{ type: 'fieldRow', label, kind: 'text', children: [content], data: at }];
  });
  return children.length === 0 ? [] : [{ type: 'fieldTable', pairs, children, data: { span } }];
}

/** URL schemes of fields that become links. */
const schemes: Readonly<Partial<Record<LetterFieldName, string>>> = { email: 'mailto:' };

function linked(field: LetterFieldName, text: Text): PhrasingContent {
  const scheme = schemes[field];
  return scheme ? { type: 'link', url: scheme + text.value, children: [text], data: text.data } : text;
}

/** Returns the value of each field; undefined when the letter has none. */
const values: Readonly<Record<LetterFieldName, (letter: LetterData) => Field | undefined>> = {
  date: ({ date }) => date,
  sent: ({ sent }) => sent,
  handler: ({ handler }) => (handler?.name?.value === undefined ? handler?.role : handler.name),
  email: ({ handler }) => handler?.email,
  phone: ({ handler }) => handler?.phone,
  case: (letter) => letter.case,
  reference: ({ reference }) => reference,
  portfolio: ({ portfolio }) => portfolio,
  annexes: ({ annexes: [first, ...more] }) =>
    first && { ...first, type: 'text', value: String(more.length + 1) },
};

function signed(
  { data }: LoadedDocument<LetterData>,
  { first, beside, room }: { first: 'name' | 'role'; beside: boolean; room: number },
  college: string | undefined,
  span: Span,
  words: Words,
): Nodes[] {
  const people = data.signatories.map((person) => ({
    children: lines(person, first, words),
    signing: signingOf(person, college),
  }));
  if (people.length === 0)
    return [blankParagraph(words.missing.signatories, { span, key: 'signatories' }, words)];
  // More than two may be split over pages, but nobody is left alone on one.
  if (!beside || people.length === 1)
    return people.map((person, index) =>
      signature(person, room, span, index >= people.length - 2 ? 'whole' : undefined),
    );
  // A screen reader reads column after column, which is person after person.
  const columns: Columns = {
    type: 'columns',
    plain: true,
    children: people.map((person) => ({
      type: 'column',
      children: [signature(person, room, span, 'whole')],
      data: { span },
    })),
    data: { span, leads: 'whole' },
  };
  return [columns];
}

/** Who signs a letter. */
type Signatory = LetterData['signatories'][number];
/** Points needed by a visible signature stamp, with the space below it. */
const MIN_ROOM = 46;

function signature(
  { children, signing }: { readonly children: PhrasingContent[]; readonly signing: SigningPlace | undefined },
  room: number,
  span: Span,
  leads: 'whole' | undefined,
): Paragraph {
  return { type: 'paragraph', children, data: { span, room: Math.max(room, MIN_ROOM), signing, leads } };
}

/** A letter's one party is the college; a house style may have a comma after its name. */
function signingOf({ name, role }: Signatory, college: string | undefined): SigningPlace | undefined {
  const organisation = college && trimEndOf(college, /[\s,;:]/);
  return organisation && name.value !== undefined && role.value !== undefined
    ? { field: '', partner: 'college', name: name.value, role: role.value, organisation }
    : undefined;
}

function lines({ name, role }: Signatory, first: 'name' | 'role', words: Words): PhrasingContent[] {
  const printed = (field: Field<string>): PhrasingContent =>
    field.value === undefined
      ? blankFor(field.label, field, words)
      : { type: 'text', value: field.value, data: { span: field.span } };
  const [above, below] = first === 'name' ? [name, role] : [role, name];
  return [printed(above), { type: 'break', data: { span: above.span } }, printed(below)];
}
