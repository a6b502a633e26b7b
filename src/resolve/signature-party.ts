import { blankFor } from '../model/blank.ts';
import type { Field } from '../model/field.ts';
import type { FieldRow, SignatureParty } from '../model/nodes.ts';
import type { Partner, PartnerType } from '../model/partner.ts';
import type { Signatory } from '../model/signatory.ts';
import type { SigningParty } from '../model/signing-place.ts';
import type { Words } from '../model/words.ts';
import { formatDate } from '../values/format-date.ts';

/**
 * Returns all parts of one signature. Role and name come first, so that a screen reader says whose place and
 * date follow. An unknown place or date is a line to write on, an unknown partner a blank (reported by load).
 */
export function signatureParty(
  signatory: Signatory,
  partner: Partner | undefined,
  words: Words,
): SignatureParty {
  const { signing: labels } = words;
  const { role, name, portfolio, place, date } = signatory;
  const signing = signingOf(signatory, partner);
  const data = { span: name.span };
  return {
    type: 'signatureParty',
    partner: signatory.partner.value ?? '',
    children: [
      filled(labels.role, role, words),
      { ...filled(labels.name, name, words), stressed: true },
      organisation(signatory.partner, partner, words),
      ...(portfolio ? [filled(labels.portfolio, portfolio, words)] : []),
      { ...byHand(labels.place, place?.value, place ?? beside(name, 'place')), holds: 'place', signing },
      {
        ...byHand(labels.date, date?.value && formatDate(date.value), date ?? beside(name, 'date')),
        holds: 'date',
        signing,
      },
      { type: 'fieldRow', label: labels.signature, kind: 'signature', signing, children: [], data },
    ],
    data,
  };
}

/** The key of the word for each type of partner. */
const organisationWords = {
  municipality: 'municipality',
  ministry: 'ministry',
  'school-board': 'board',
  childcare: 'organisation',
  care: 'organisation',
  welfare: 'organisation',
  province: 'province',
  other: 'organisation',
} as const satisfies Record<PartnerType, keyof Words['signing']>;

function organisation(id: Field<string>, partner: Partner | undefined, words: Words): FieldRow {
  const label = words.signing[organisationWords[partner?.type.value ?? 'other']];
  return filled(label, partner?.name ?? { ...id, value: undefined }, words);
}

function filled(label: string, field: Field<string>, words: Words): FieldRow {
  const { value } = field;
  const data = { span: field.span };
  const child =
    value === undefined
      ? blankFor(label.toLowerCase(), field, words)
      : ({ type: 'text', value, data } as const);
  return { type: 'fieldRow', label, kind: 'text', children: [child], data };
}

function signingOf({ name, role, ...signatory }: Signatory, partner: Partner | undefined): SigningParty {
  return {
    field: '',
    partner: signatory.partner.value ?? '',
    name: name.value,
    role: role.value,
    organisation: partner?.name.value,
  };
}

/** Position of a key that is absent: that of the name beside it. */
function beside({ span, key }: Field, name: string): Pick<Field, 'span' | 'key'> {
  return { span, key: key?.replace(/[^.]*$/, name) };
}

function byHand(
  label: string,
  value: string | undefined,
  { span, key }: Pick<Field, 'span' | 'key'>,
): FieldRow {
  const data = { span };
  return value === undefined
    ? { type: 'fieldRow', label, kind: 'line', key, children: [], data }
    : { type: 'fieldRow', label, kind: 'text', children: [{ type: 'text', value, data }], data };
}
