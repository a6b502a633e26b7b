import { describe, expect, it } from 'vitest';
import { noSpan, shapeOf } from '../../src/kinds/builders.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { schemeSchema } from '../../src/kinds/scheme.ts';
import type { Shape } from '../../src/kinds/shape.ts';
import { contrast } from '../../src/model/contrast.ts';
import { isField } from '../../src/model/field.ts';

/** Every leaf of a shape as `path (label) type`, `?` when it is optional. */
function leaves(shape: Shape, path = ''): string[] {
  const name = `${path}${shape.optional ? '?' : ''}`;
  if (shape.kind === 'leaf') return [`${name} (${shape.label}) ${shape.choices?.join('|') ?? shape.type}`];
  if (shape.kind !== 'group') return leaves(shape.of, `${name}${shape.kind === 'list' ? '[]' : '{}'}`);
  return Object.entries(shape.fields).flatMap(([key, field]) =>
    leaves(field, name === '' ? key : `${name}.${key}`),
  );
}

it.each(Object.values(kinds))(
  'a $label is seen from every place that it can have in a dossier',
  ({ role, view }) => {
    expect([view.asMain !== undefined, view.data !== undefined, view.asPart !== undefined]).toEqual([
      role === 'main' || role === 'lone',
      role !== 'main',
      role === 'part',
    ]);
  },
);

it('the shape of a kind tells all its fields', () => {
  expect(leaves(kinds['gka-agenda']?.shape ?? expect.fail())).toEqual([
    'kind (soort document) gka-agenda',
    'title (titel) text',
    'type (type agenda) agenda|addendum',
    'status (status) draft|final',
    'date (datum) date',
    'period (periode) period',
    'style (huisstijl) id',
    'scheme (regeling) id',
    'costs?{} (naam) text',
    'sources?{} (naam) text',
    'version? (versie) text',
    'notice? (vermelding in de voettekst) text',
    'motto?.text (tekst van het motto) text',
    'motto?.language (taal van het motto) text',
    'signing? (dag van ondertekenen) date',
    'order? (volgorde van ondertekenen) sequential|parallel',
    'partners{}.name (naam) text',
    'partners{}.type (soort) municipality|ministry|school-board|childcare|care|welfare|province|other',
    'partners{}.short? (korte naam) text',
    'lead (penvoerder) id',
    'interventions[] (interventieblad) id',
    'signatories[].partner (partner) id',
    'signatories[].name (naam) text',
    'signatories[].role (functie) text',
    'signatories[].portfolio? (portefeuille) text',
    'signatories[].place? (plaats) text',
    'signatories[].date? (datum) date',
    'terms{} (betekenis) text',
    'allow?[].rule (regel) id',
    'allow?[].reason (reden) text',
    'allow?[].place? (plaats) id',
    'allow?[].value? (waarde) text',
  ]);
  expect(leaves(kinds.intervention?.shape ?? expect.fail()).slice(6)).toEqual([
    'contact.name? (naam) text',
    'contact.role (functie) text',
    'contact.email (e-mailadres) email',
    'contact.phone? (telefoonnummer) phone',
    'contact.website? (website) url',
    'budget[].id? (naam van de regel) id',
    'budget[].cost (kostensoort) id',
    'budget[].item (omschrijving) text',
    'budget[].amount (bedrag) amount',
    'budget[].vat? (btw) excl|incl|vrij',
    'funding[].id? (naam van de regel) id',
    'funding[].source (bron) id',
    'funding[].amount (bedrag) amount',
    'funding[].available? (beschikbaar) money',
    'allow?[].rule (regel) id',
    'allow?[].reason (reden) text',
    'allow?[].place? (plaats) id',
    'allow?[].value? (waarde) text',
  ]);
});

/** What one would type for a shape: its examples. */
function examples(shape: Shape): unknown {
  if (shape.kind === 'leaf') return shape.example;
  if (shape.kind === 'list') return [examples(shape.of)];
  if (shape.kind === 'map') return { voorbeeld: examples(shape.of) };
  return Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, examples(field)]));
}

describe.each(Object.values(kinds))('the kind $name', ({ schema, shape, label }) => {
  it('accepts its own examples, and fills every field with them', () => {
    const data = schema.parse(examples(shape));
    const unfilled: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (isField(value)) {
        if (value.value === undefined || value.span !== noSpan) unfilled.push(path);
      } else if (typeof value === 'object' && value !== null)
        for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
    };
    visit(data, '');
    expect([label, unfilled]).toEqual([shape.label, []]);
  });

  it('can do without all but its kind', () => {
    expect(schema.safeParse({ kind: (examples(shape) as { kind: string }).kind }).success).toBe(true);
  });
});

it('a scheme accepts its own examples', () => {
  expect(schemeSchema.safeParse(examples(shapeOf(schemeSchema))).success).toBe(true);
});

it.each([
  ['06 12345678', true],
  ['0522 123 456', true],
  ['(0522) 123-456', true],
  ['14 0522', true],
  ['0800 1234', true],
  ['+31 522 123 456', true],
  ['0522 12345', false],
  ['bel maar', false],
])('telephone number %s: %s', (authored, good) => {
  const sheet = { kind: 'intervention', contact: { phone: authored } };
  expect(kinds.intervention?.schema.safeParse(sheet).success).toBe(good);
});

it.each([
  ['www.voorbeeldstad.example', 'https://www.voorbeeldstad.example'],
  ['https://voorbeeldstad.example/kansen?a=b#c', 'https://voorbeeldstad.example/kansen?a=b#c'],
  ['javascript:alert(1)', undefined],
  ['ftp://voorbeeldstad.example', undefined],
  ['https://gebruiker@voorbeeldstad.example', undefined],
  ['zie boven', undefined],
])('web address %s', (authored, value) => {
  const read = kinds.intervention?.schema.safeParse({ kind: 'intervention', contact: { website: authored } });
  const data = read?.success && read.data.kind === 'intervention' ? read.data : undefined;
  expect(data?.contact.website?.value).toBe(value);
});

it('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
});
