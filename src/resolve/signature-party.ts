import { blankFor } from '../model/blank.ts';
import type { Field } from '../model/field.ts';
import type { FieldRow, SignatureParty } from '../model/nodes.ts';
import type { Partner, PartnerType } from '../model/partner.ts';
import type { Signatory } from '../model/signatory.ts';
import type { SigningParty } from '../model/signing-place.ts';
import { formatDate } from '../values/format-date.ts';

/**
 * Returns all parts of one signature. Role and name come first, so that a screen reader says whose place and
 * date follow. An unknown place or date is a line to write on, an unknown partner a blank (reported by load).
 */
export function signatureParty(signatory: Signatory, partner: Partner | undefined): SignatureParty {
  const { role, name, portfolio, place, date } = signatory;
  const signing = signingOf(signatory, partner);
  return {
    type: 'signatureParty',
    partner: signatory.partner.value ?? '',
    children: [
      filled('Functie', role),
      { ...filled('Naam', name), stressed: true },
      organisation(signatory.partner, partner),
      ...(portfolio ? [filled('Portefeuille', portfolio)] : []),
      { ...byHand('Plaats', place?.value, place ?? beside(name, 'place')), holds: 'place', signing },
      {
        ...byHand('Datum', date?.value && formatDate(date.value), date ?? beside(name, 'date')),
        holds: 'date',
        signing,
      },
      {
        type: 'fieldRow',
        label: 'Handtekening',
        form: 'signature',
        signing,
        children: [],
        data: { span: name.span },
      },
    ],
    data: { span: name.span },
  };
}

const organisationLabels = {
  municipality: 'Gemeente',
  ministry: 'Ministerie',
  'school-board': 'Schoolbestuur',
  childcare: 'Organisatie',
  care: 'Organisatie',
  welfare: 'Organisatie',
  province: 'Provincie',
  other: 'Organisatie',
} satisfies Record<PartnerType, string>;

function organisation(id: Field<string>, partner: Partner | undefined): FieldRow {
  const label = organisationLabels[partner?.type.value ?? 'other'];
  return filled(label, partner?.name ?? { ...id, value: undefined });
}

function filled(label: string, field: Field<string>): FieldRow {
  const { span, value } = field;
  return {
    type: 'fieldRow',
    label,
    form: 'text',
    children: [
      value === undefined ? blankFor(label.toLowerCase(), field) : { type: 'text', value, data: { span } },
    ],
    data: { span },
  };
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
    ? { type: 'fieldRow', label, form: 'line', key, children: [], data }
    : { type: 'fieldRow', label, form: 'text', children: [{ type: 'text', value, data }], data };
}
