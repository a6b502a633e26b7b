/** Places to sign: fields in the PDF, the list beside it, and signatures, places and dates that are really put there. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { sha256 } from '../../../src/host/sha256.ts';
import type { Document } from '../../../src/model/document.ts';
import { type SigningParty, signingLabel } from '../../../src/model/signing-place.ts';
import { findPdfAdditions } from '../../../src/output/pdf-additions.ts';
import { findPdfSignatures } from '../../../src/output/pdf-signatures.ts';
import { holdsSignature } from '../../../src/pdf-file/holds-signature.ts';
import { PdfFile } from '../../../src/pdf-file/pdf-file.ts';
import { violations } from '../../../src/write/pdf/conformance/violations.ts';
import { winAnsiCharacter } from '../../../src/write/pdf/win-ansi.ts';
import { type RawValue, writers } from '../../../src/write/writers.ts';
import { assembledDossier, exampleFolders, pagedDocuments, projectHost } from '../../support/examples.ts';
import { filledValues, fillFields } from '../../support/fill-pdf.ts';
import { expectSameReading } from '../../support/judge-pdf.ts';
import { type DrawnPage, drawnPages, type FieldOnPage, fieldsOf, locksOf } from '../../support/pdf-fields.ts';
import { pdfHost } from '../../support/pdf-print.ts';
import { fieldRow, party, pdfDocument, pdfSample } from '../../support/pdf-sample.ts';
import { coversAll, isIntact, signaturesIn } from '../../support/pdf-signed.ts';
import { person, signField } from '../../support/sign-pdf.ts';
import { words } from '../../support/words.ts';

interface SigningList {
  readonly sha256: string;
  readonly signatories: readonly {
    readonly order: number;
    readonly field: string;
    readonly page: number;
    readonly rectangle: readonly number[];
    readonly placeField?: object;
    readonly dateField?: object;
  }[];
}

interface Printed {
  readonly document: Document;
  readonly bytes: Uint8Array;
  /** `signing.json`. */
  readonly list: string | undefined;
  /** Those to sign. */
  readonly fields: readonly FieldOnPage[];
  /** Those for a place and a date. */
  readonly texts: readonly FieldOnPage[];
  readonly all: readonly FieldOnPage[];
  readonly pages: readonly DrawnPage[];
}

const source = {
  name: 'bron.md',
  mediaType: 'text/markdown',
  relationship: 'Source',
  description: 'De bron',
  bytes: new TextEncoder().encode('# Kansen\n'),
} as const;

async function print(document: Document, host = pdfHost()): Promise<Printed> {
  const findings: string[] = [];
  const written: RawValue | undefined = await writers.pdf.write(
    document,
    host,
    ({ rule, message }) => findings.push(`${rule} ${message}`),
    [source],
  );
  expect(findings).toEqual([]);
  if (!written) throw new Error('not printed');
  const { bytes, beside } = written;
  const list = beside && new TextDecoder().decode(beside('brief.pdf').bytes);
  const all = fieldsOf(bytes);
  const of = (type: string) => all.filter((field) => field.type === type);
  return { document, bytes, list, all, fields: of('/Sig'), texts: of('/Tx'), pages: drawnPages(bytes) };
}

const nameOf = ({ file }: Document) => file.replace(/^agreements\/(.*)\.md$/, '$1');
const examples = exampleFolders.map((folder) => assembledDossier(folder, projectHost));
const documents = examples.flatMap((example) => example.documents);
const printed = new Map<string, Printed>();
const of = (name: string): Printed => printed.get(name) ?? expect.fail(`${name} is not printed`);
const round = (points: number) => Math.round(points * 100) / 100;

beforeAll(async () => {
  for (const example of examples)
    for (const document of await pagedDocuments(example, projectHost))
      printed.set(nameOf(document), await print(document, projectHost));
});

/** Who signs, in the order of reading. */
function spansOf({ root }: Document): SigningParty[] {
  const places: SigningParty[] = [];
  visit(root, (node) => {
    const isPlace = node.type === 'fieldRow' && node.kind === 'signature';
    const signing = isPlace ? node.signing : node.type === 'paragraph' ? node.data?.signing : undefined;
    if (signing) places.push(signing);
  });
  return places;
}

describe.each(documents.map((document) => [nameOf(document), document] as const))('%s', (name, document) => {
  const places = spansOf(document);

  it('is read as another library reads it', () => expectSameReading(of(name).bytes));

  it('has a field for each who signs, named after the partner, that says whose it is', () => {
    expect(of(name).fields.map((field) => [field.name, field.tooltip, field.isFilled])).toEqual(
      places.map((place) => [place.field, signingLabel(place, words), false]),
    );
    for (const { field, partner } of places) expect(field.replace(/-\d+$/, '')).toBe(partner);
    expect(new Set(places.map(({ field }) => field)).size).toBe(places.length);
  });

  it('lets tabs and screen readers go past its fields in the order of reading', () => {
    const { all, fields, pages } = of(name);
    for (const { role, alt, tooltip } of fields) expect([role, alt]).toEqual(['/Form', tooltip]);
    for (const { role } of all) expect(role).toBe('/Form');
    expect(all.map(({ heard }) => heard)).toEqual(all.map((_, index) => index));
    for (const { page } of all) expect(pages[page - 1]?.tabs).toBe('/S');
  });

  it('has each field on its page, on the line to sign or else above the name, over nothing that is printed', () => {
    const { all, fields, pages } = of(name);
    for (const field of fields) {
      const [left = 0, bottom = 0, right = 0, top = 0] = field.rectangle;
      const page = pages[field.page - 1] ?? expect.fail('a field on no page');
      expect([left >= 0, bottom >= 0, right <= page.width, top <= page.height]).not.toContain(false);
      expect(right - left).toBeGreaterThan(100);
      // A visible stamp of a signing service must fit.
      expect(top - bottom).toBeGreaterThanOrEqual(40);
      const inside = page.glyphs.filter(
        ({ text, x, y }) => text.trim() !== '' && x > left && x < right && y > bottom && y < top,
      );
      expect(inside.map(({ text }) => text).join('')).toBe('');
      if (document.kind === 'raadsbrief') {
        const below = page.glyphs.filter(
          ({ x, y }) => Math.abs(x - left) < 2 && y < bottom && y > bottom - 16,
        );
        expect(below).toHaveLength(1);
      } else {
        const lines = page.lines.filter(({ y }) => Math.abs(y - bottom) < 0.5);
        expect(lines.map((line) => [round(line.left), round(line.right)])).toContainEqual([
          round(left),
          round(right),
        ]);
      }
      for (const other of all) {
        if (other === field) continue;
        const [otherLeft = 0, otherBottom = 0, otherRight = 0, otherTop = 0] = other.rectangle;
        const apart = otherLeft >= right || left >= otherRight || otherBottom >= top || bottom >= otherTop;
        expect(other.page !== field.page || apart).toBe(true);
      }
    }
  });

  it('has lines to write on for a place and date that nobody gave, and for no others', () => {
    let open = 0;
    visit(document.root, 'signatureParty', ({ children }) => {
      for (const { label, kind, children: value } of children) {
        if (label === 'Plaats' || label === 'Datum') expect(kind).toBe(value.length === 0 ? 'line' : 'text');
        if (kind !== 'text') open += 1;
      }
    });
    const { pages, texts } = of(name);
    expect(pages.flatMap(({ lines }) => lines)).toHaveLength(open);
    // Each can be filled in on a screen as well: a letter stands on the line, and nothing is below it already.
    expect(texts).toHaveLength(open - (document.kind === 'raadsbrief' ? 0 : places.length));
    for (const { page, rectangle, tooltip, isFilled } of texts) {
      const [left = 0, bottom = 0, right = 0, top = 0] = rectangle;
      const lines = pages[page - 1]?.lines.filter(({ y }) => Math.abs(y - bottom - 2) < 0.5) ?? [];
      expect(lines.map((line) => [round(line.left), round(line.right)])).toContainEqual([
        round(left),
        round(right),
      ]);
      expect(top - bottom).toBeGreaterThanOrEqual(18);
      expect([isFilled, tooltip]).toEqual([
        false,
        expect.stringMatching(/^(Plaats|Datum), hier of met de hand in te vullen, bij de handtekening van /),
      ]);
    }
    expect(pages.flatMap(({ glyphs }) => glyphs).filter(({ text }) => text === '_')).toEqual([]);
  });

  it('has a list of those who sign where it is signed, with the digest of the PDF', () => {
    const { list, bytes, fields } = of(name);
    if (places.length === 0) {
      expect(list).toBeUndefined();
      return;
    }
    const { sha256, signatories } = JSON.parse(list ?? '{}') as SigningList;
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(signatories).toMatchObject(
      places.map(({ name, role, partner, organisation }, index) => ({
        order: index + 1,
        field: fields[index]?.name,
        label: fields[index]?.tooltip,
        page: fields[index]?.page,
        rectangle: fields[index]?.rectangle.map(round),
        ...{ name, role, partner, organisation },
      })),
    );
    const { texts } = of(name);
    expect(
      signatories.flatMap(({ placeField, dateField }) => [placeField ?? [], dateField ?? []].flat()),
    ).toEqual(
      texts.map(({ name, tooltip, page, rectangle }) => ({
        field: name,
        label: tooltip,
        page,
        rectangle: rectangle.map(round),
      })),
    );
  });
});

test('a partner that signs in two places has two fields, that say for what', () => {
  const { fields } = of('meppel-gka-agenda/agenda');
  expect(fields.map(({ name, page }) => `${name} ${page}`)).toEqual([
    'meppel 1',
    'ocw 1',
    'stad-esch 14',
    'stad-esch-2 17',
  ]);
  const who = 'Handtekening van De bestuurder van Stad & Esch, Bestuurder, namens Stad & Esch';
  expect(fields.slice(2).map(({ tooltip }) => tooltip)).toEqual([
    `${who} bij Interventies en samenwerking`,
    `${who} bij Activiteitenplan en begroting`,
  ]);
});

test('all that is signed says what a service must know, by the published schema', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
    JSON.parse(readFileSync('docs/signing.schema.json', 'utf8')),
  );
  const lists = [...printed.values()].flatMap(({ list }) => (list ? [JSON.parse(list)] : []));
  expect(lists.length).toBeGreaterThan(5);
  for (const list of lists) {
    validate(list);
    expect(validate.errors).toBeNull();
    // Nothing may be missing, and nothing be there that the schema does not know.
    expect(validate({ ...list, extra: 1 })).toBe(false);
    for (const key of Object.keys(list)) {
      const { [key]: _, ...rest } = list;
      expect(validate(rest), key).toBe(false);
    }
  }
});

test('the list says when all may be asked at once', async () => {
  const orderOf = async (change: Partial<Document>) =>
    JSON.parse((await print(pdfSample(change))).list ?? '{}').order as unknown;
  expect([await orderOf({}), await orderOf({ signingOrder: 'parallel' })]).toEqual([
    'sequential',
    'parallel',
  ]);
});

test('the schema and its page tell of the same keys', () => {
  const schema = JSON.parse(readFileSync('docs/signing.schema.json', 'utf8'));
  const page = readFileSync('docs/signing.md', 'utf8');
  const keys = {
    ...schema.properties,
    ...schema.properties.signatories.items.properties,
    ...schema.$defs.textField.properties,
  };
  for (const key of Object.keys(keys)) expect(page).toContain(`| \`${key}\` |`);
});

test('who signs a letter signs for the college', () => {
  const letters = [...printed.values()].filter(({ document }) => document.kind === 'raadsbrief');
  expect(letters).toHaveLength(3);
  for (const { fields } of letters) expect(fields.map(({ name }) => name)).toEqual(['college', 'college-2']);
});

test('the list beside a letter', () => {
  const { list, bytes } = of('groningen-sociale-inclusie/raadsbrief');
  const { sha256: _, ...rest } = JSON.parse(list ?? '{}') as SigningList;
  expect(`${JSON.stringify(rest, undefined, 2)}\n`).toMatchInlineSnapshot(`
    "{
      "format": "akkoord-signing",
      "version": 2,
      "title": "Raadsbrief: Afspraken met het voortgezet onderwijs over sociale inclusie",
      "file": "brief.pdf",
      "pageSize": {
        "width": 595.28,
        "height": 841.89
      },
      "unit": "pt",
      "origin": "bottom-left",
      "order": "sequential",
      "signatories": [
        {
          "order": 1,
          "field": "college",
          "label": "Handtekening van Koen Schuiling, burgemeester, namens burgemeester en wethouders van Groningen",
          "name": "Koen Schuiling",
          "role": "burgemeester",
          "partner": "college",
          "organisation": "burgemeester en wethouders van Groningen",
          "page": 2,
          "rectangle": [
            64,
            393.38,
            244,
            433.38
          ]
        },
        {
          "order": 2,
          "field": "college-2",
          "label": "Handtekening van Christien Bronda, secretaris, namens burgemeester en wethouders van Groningen",
          "name": "Christien Bronda",
          "role": "secretaris",
          "partner": "college",
          "organisation": "burgemeester en wethouders van Groningen",
          "page": 2,
          "rectangle": [
            307.64,
            393.38,
            487.64,
            433.38
          ]
        }
      ]
    }
    "
  `);
  // It is written as it is read above, and ends with its line.
  expect(list).toBe(
    `${JSON.stringify({ ...JSON.parse(list ?? '{}'), sha256: createHash('sha256').update(bytes).digest('hex') }, undefined, 2)}\n`,
  );
});

test('nobody signs a draft', async () => {
  const { fields, list, pages, texts } = await print(pdfSample({ status: 'draft' }));
  expect([fields, list]).toEqual([[], undefined]);
  // There is room to sign all the same, so that a draft looks like what will be signed.
  const final = await print(pdfSample());
  expect(final.fields).toHaveLength(3);
  // Place and date can be filled in already.
  expect(texts.map(({ name }) => name)).toEqual(final.texts.map(({ name }) => name));
  expect(texts).toHaveLength(6);
  expect(pages.map(({ lines }) => lines)).toEqual(final.pages.map(({ lines }) => lines));
});

test('place and date are lines to write on, unless they are given', async () => {
  const open = party('Jeannet Bos', 'Wethouder', 'Gemeente Meppel');
  const given = {
    ...open,
    children: open.children.map((row) =>
      row.label === 'Plaats' || row.label === 'Datum' ? fieldRow(row.label, 'Meppel') : row,
    ),
  };
  const lines = async (...children: (typeof open)[]) => {
    const { pages } = await print(
      pdfDocument([{ type: 'signatureBlock', children, data: { span: open.data?.span } as never }]),
    );
    return pages.flatMap((page) => page.lines).length;
  };
  expect([await lines(open), await lines(given)]).toEqual([3, 1]);
});

describe('two parties sign in turn', () => {
  const [first, second] = [person('Jeannet Bos'), person('Dennis Wiersma')];
  const day = (hours: string) => new Date(`2026-11-22T${hours}:00Z`);
  let original: Uint8Array;
  let once: Uint8Array;
  let twice: Uint8Array;
  const verdicts = async (bytes: Uint8Array) =>
    (await signaturesIn(bytes)).map((signature) => ({
      field: signature.field,
      name: signature.name,
      intact: isIntact(bytes, signature),
      all: coversAll(bytes, signature),
    }));
  beforeAll(async () => {
    original = of('meppel-gka-agenda/agenda').bytes;
    once = await signField(original, 'meppel', first, { reason: 'Akkoord', date: day('10:15') });
    twice = await signField(once, 'ocw', second, { reason: 'Akkoord', date: day('11:30') });
  });

  it('and both signatures hold, the last about all of the file', async () => {
    expect(await verdicts(once)).toEqual([{ field: 'meppel', name: 'Jeannet Bos', intact: true, all: true }]);
    expect(await verdicts(twice)).toEqual([
      { field: 'meppel', name: 'Jeannet Bos', intact: true, all: false },
      { field: 'ocw', name: 'Dennis Wiersma', intact: true, all: true },
    ]);
    await expect(signField(twice, 'ocw', first, { reason: '', date: day('12:00') })).rejects.toThrow('ocw');
  });

  it('and nothing of what was there is changed', () => {
    expect(Buffer.from(once).subarray(0, original.length).equals(original)).toBe(true);
    expect(Buffer.from(twice).subarray(0, once.length).equals(once)).toBe(true);
  });

  it('and the file is what it says it is, still', async () => {
    expect(violations(once)).toEqual([]);
    expect(violations(twice)).toEqual([]);
    await expectSameReading(twice);
  });

  it('and the program sees who did, when it is to replace the file', () => {
    expect(findPdfSignatures(original)).toEqual([]);
    expect(findPdfSignatures(twice)).toEqual([
      {
        name: 'Jeannet Bos',
        date: '22 november 2026 om 10.15 uur UTC',
        reason: 'Akkoord',
        isTimestamp: false,
      },
      {
        name: 'Dennis Wiersma',
        date: '22 november 2026 om 11.30 uur UTC',
        reason: 'Akkoord',
        isTimestamp: false,
      },
    ]);
  });

  it('and a changed byte of the document is seen by both, wherever it is', async () => {
    const signatures = await signaturesIn(twice);
    const changed = Uint8Array.from(twice);
    for (let part = 0; part <= 200; part += 1) {
      const place = Math.floor(((original.length - 1) * part) / 200);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(signatures.map((signature) => isIntact(changed, signature))).toEqual([false, false]);
      changed[place] = (changed[place] ?? 0) ^ 1;
    }
    expect(signatures.map((signature) => isIntact(changed, signature))).toEqual([true, true]);
  });

  it('and a change to the first signature is seen by the second', async () => {
    const [one, two] = await signaturesIn(twice);
    if (!one || !two) throw new Error('not signed twice');
    const changed = Uint8Array.from(twice);
    const digit = one.range[1] + 1000;
    changed[digit] = changed[digit] === 0x30 ? 0x31 : 0x30;
    expect([isIntact(changed, one), isIntact(changed, two)]).toEqual([false, false]);
  });

  it('and what comes behind the first signature is not of the first, and is of the second', async () => {
    const [one, two] = await signaturesIn(twice);
    if (!one || !two) throw new Error('not signed twice');
    const changed = Uint8Array.from(twice);
    const place = once.length + 20;
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect([isIntact(changed, one), isIntact(changed, two)]).toEqual([true, false]);
  });

  it('and what anyone writes behind the last is of neither', async () => {
    const other = await signField(twice, 'stad-esch', person('Iemand Anders'), {
      reason: 'Nee',
      date: day('12:00'),
    });
    expect(await verdicts(other)).toMatchObject([
      { field: 'meppel', intact: true, all: false },
      { field: 'ocw', intact: true, all: false },
      { field: 'stad-esch', intact: true, all: true },
    ]);
    const note = Uint8Array.from([...twice, ...new TextEncoder().encode('\n% Dit hoort er ook bij.\n')]);
    const signatures = await signaturesIn(twice);
    expect(signatures.map((signature) => [isIntact(note, signature), coversAll(note, signature)])).toEqual([
      [true, false],
      [true, false],
    ]);
  });
});

describe('place and date are filled in on a screen', () => {
  const name = 'midden-groningen-onderwijskansenakkoord/akkoord';
  const day = new Date('2026-11-22T10:15:00Z');
  const authored = (field: string, place: string) => ({
    [`${field}_place`]: place,
    [`${field}_date`]: '22 november 2026',
  });
  const first = authored('midden-groningen', 'Súdwest-Fryslân');
  const second = authored('ggd', '’s-Gravenhage – € 12');
  let original: Uint8Array;
  let filled: Uint8Array;
  let signed: Uint8Array;
  let finished: Uint8Array;
  beforeAll(async () => {
    original = of(name).bytes;
    filled = await fillFields(original, first);
    signed = await signField(filled, 'midden-groningen', person('De wethouder'), {
      reason: 'Akkoord',
      date: day,
    });
    const again = await fillFields(signed, second);
    finished = await signField(again, 'ggd', person('De directeur'), { reason: 'Akkoord', date: day });
  });

  it('and the file is what it says it is, still, with letters of its own font', async () => {
    expect(violations(filled)).toEqual([]);
    expect(violations(finished)).toEqual([]);
    await expectSameReading(finished);
    expect(await filledValues(filled)).toMatchObject(first);
    expect(await filledValues(finished)).toMatchObject({ ...first, ...second, ggd_date: '22 november 2026' });
  });

  it('in every letter of Windows', async () => {
    const letters = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡¿ÀÿÐþß';
    const written = await fillFields(original, { ggd_place: letters });
    expect(violations(written)).toEqual([]);
    const drawn = new PdfFile(written).pages.flatMap(({ drawings }) =>
      drawings.flatMap(({ events }) =>
        events.flatMap((event) =>
          event.type === 'draw' && event.font === 'Fields' ? [event.hex ?? ''] : [],
        ),
      ),
    );
    const read = drawn.map((hex) => [...Buffer.from(hex, 'hex')].map(winAnsiCharacter).join(''));
    expect(read).toEqual([letters]);
  });

  it('and who does so after a signature adds to the file, which is what the first one signed', async () => {
    expect(Buffer.from(finished).subarray(0, signed.length).equals(signed)).toBe(true);
    const signatures = await signaturesIn(finished);
    expect(
      signatures.map((signature) => [
        signature.field,
        isIntact(finished, signature),
        coversAll(finished, signature),
      ]),
    ).toEqual([
      ['midden-groningen', true, false],
      ['ggd', true, true],
    ]);
  });

  it('and the program sees fields filled in, and no signature before there is one', () => {
    const additions = (bytes: Uint8Array) => findPdfAdditions(bytes, [sha256(original)]);
    expect(additions(filled)).toEqual({ remarks: 0, authors: [], filledFields: 2 });
    expect([original, filled, signed, finished].map(holdsSignature)).toEqual([false, false, true, true]);
  });

  it('and who signs locks place and date beside the own signature, and no others', () => {
    expect(locksOf(original)).toEqual(
      Object.fromEntries(
        of(name).fields.map(({ name }) => [name, ['/Include', `${name}_place`, `${name}_date`]]),
      ),
    );
    // What was given in the source is no field, so there is nothing to lock.
    expect(locksOf(of('meppel-gka-agenda/agenda').bytes)).toMatchObject({ meppel: [], ocw: [] });
  });
});
