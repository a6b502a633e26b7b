/** Files as other programs write them, as they are after a fault on the way, and as somebody makes them to keep us busy. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PdfObjects } from '../../src/pdf-file/pdf-objects.ts';
import type { PdfValue } from '../../src/pdf-file/pdf-value.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A file in the making: objects behind what was there, and where they are. */
class Making {
  text: string;
  readonly #rows = new Map<number, string>();
  constructor(before = '%PDF-1.7\n') {
    this.text = before;
  }
  object(number: number, value: string): this {
    this.#rows.set(number, `${String(this.text.length).padStart(10, '0')} 00000 n`);
    this.text += `${number} 0 obj\n${value}\nendobj\n`;
    return this;
  }
  free(...numbers: readonly number[]): this {
    for (const number of numbers) this.#rows.set(number, '0000000000 65535 f');
    return this;
  }
  stream(number: number, entries: string, bytes: string): this {
    return this.object(number, `<< ${entries} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`);
  }
  /** A table of cross-references, which is where the file is read from. */
  table(trailer = '/Root 1 0 R'): this {
    const rows = [...this.#rows].map(([number, row]) => `${number} 1\n${row} \n`).join('');
    const start = this.text.length;
    this.text += `xref\n${rows}trailer\n<< ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
    return this;
  }
  /** The same as a stream: three bytes for each object, from number 0. */
  rows(number: number, entries: string, rows: readonly (readonly number[])[]): this {
    const start = this.text.length;
    const all = [...rows, [1, start >> 8, start & 255]];
    const bytes = deflateSync(Buffer.from(all.flat())).toString('latin1');
    this.stream(number, `/Type /XRef /W [1 2 0] /Filter /FlateDecode ${entries}`, bytes);
    this.text += `startxref\n${start}\n%%EOF\n`;
    return this;
  }
}
const make = (before?: string) => new Making(before);
const at = (offset: number) => [1, offset >> 8, offset & 255];

const read = ({ text }: Making) => new PdfObjects(latin1(text));
const shown = (objects: PdfObjects, number: number) => {
  const value = objects.follow({ kind: 'reference', number, generation: 0 });
  return value?.kind === 'string' || value?.kind === 'name' ? value.text : value && inside(value);
};
const inside = (value: PdfValue): unknown =>
  value.kind === 'stream'
    ? Buffer.from(value.bytes).toString('latin1')
    : 'value' in value
      ? value.value
      : value.kind;

const first = () => make().object(1, '<< /Type /Catalog >>').object(2, '(oud)').object(3, '(weg)').table();
const startOf = ({ text }: Making) => Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);

describe('what other programs write', () => {
  test('values of every kind', () => {
    const { trailer } = read(
      make().table(
        '/A#42 true/N null/R 12 0 R/I -12/D +.5/E 4. % a remark (\n/L[1 2 0 R(a(b)\\)\\051\\\r\nc\rd)<41 4>]/D2<</X/Y>>',
      ),
    );
    expect(Object.fromEntries(trailer)).toEqual({
      AB: { kind: 'word', text: 'true' },
      N: { kind: 'word', text: 'null' },
      R: { kind: 'reference', number: 12, generation: 0 },
      I: { kind: 'number', value: -12 },
      D: { kind: 'number', value: 0.5 },
      E: { kind: 'number', value: 4 },
      L: {
        kind: 'array',
        items: [
          { kind: 'number', value: 1 },
          { kind: 'reference', number: 2, generation: 0 },
          { kind: 'string', text: 'a(b)))c\nd' },
          { kind: 'string', text: 'A@' },
        ],
      },
      D2: { kind: 'dictionary', entries: new Map([['X', { kind: 'name', text: 'Y' }]]) },
    });
  });
  test('a new version of an object, and one that was taken away', () => {
    const old = first();
    const update = make(old.text)
      .object(2, '(nieuw)')
      .free(3)
      .table(`/Root 1 0 R /Prev ${startOf(old)}`);
    const objects = read(update);
    expect([1, 2, 3, 4].map((number) => shown(objects, number))).toEqual([
      'dictionary',
      'nieuw',
      undefined,
      undefined,
    ]);
    expect(objects.all).toHaveLength(2);
  });
  test('an update in a stream, behind a table', () => {
    const old = first();
    const place = old.text.length;
    const update = make(old.text).object(2, '(nieuw)');
    update.rows(4, `/Root 1 0 R /Size 5 /Index [2 1 4 1] /Prev ${startOf(old)}`, [at(place)]);
    expect([2, 3].map((number) => shown(read(update), number))).toEqual(['nieuw', 'weg']);
  });
  test('objects that older programs must not see', () => {
    const pack = '5 0 6 4 (a) (b)';
    const making = make().object(1, '<<>>').free(5, 6);
    const packed = making.text.length;
    making.stream(2, '/Type /ObjStm /N 2 /First 8 /Extends 7 0 R', pack);
    const hidden = making.text.length;
    making.rows(3, '/Size 7 /Index [2 1 5 2 3 1]', [at(packed), [2, 0, 2], [2, 0, 2]]);
    making.table(`/Root 1 0 R /XRefStm ${hidden}`);
    expect([5, 6].map((number) => shown(read(making), number))).toEqual(['a', 'b']);
  });
  test('rows that are guessed from those beside and above', () => {
    // Each row: how it is filtered, and three bytes that are what is left of 1 1 1, 2 2 2, … when the guess is taken off.
    const filtered = [
      [1, 1, 0, 0],
      [2, 1, 1, 1],
      [3, 2, 1, 1],
      [4, 1, 0, 0],
      [0, 5, 5, 5],
    ];
    const making = make().stream(
      1,
      '/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 3 >>',
      deflateSync(Buffer.from(filtered.flat())).toString('latin1'),
    );
    const objects = read(making.table());
    const [stream] = objects.all;
    if (stream?.kind !== 'stream') return expect.fail('no stream');
    expect([...objects.plain(stream)]).toEqual([1, 2, 3, 4, 5].flatMap((byte) => [byte, byte, byte]));
  });
  test('the length of a stream in an object behind it', () => {
    const making = make().object(1, '<< /Length 2 0 R >>\nstream\r\nabc\r\nendstream').object(2, '3');
    expect(shown(read(making.table()), 1)).toBe('abc');
  });
  test('a circle of versions is read once', () => {
    expect(shown(read(make().object(1, '(a)').table('/Prev 28')), 1)).toBe('a');
  });
});

describe('refused', () => {
  const stream = (entries: string, bytes = 'abc') => make().stream(1, entries, bytes).table();
  const packed = (bytes: Buffer, entries = '/N 1 /First 4') => {
    const making = make();
    const place = making.text.length;
    making.stream(1, `/Type /ObjStm /Filter /FlateDecode ${entries}`, deflateSync(bytes).toString('latin1'));
    return making.rows(3, '/Size 4', [[0, 0, 0], at(place), [2, 0, 1]]);
  };
  test.each<readonly [string, Making]>([
    ['no PDF', make('geen pdf')],
    ['a file that is cut off', make(first().text.slice(0, 60))],
    ['a place that is behind the end', make('%PDF-1.7\nstartxref\n999\n%%EOF')],
    ['an object that is elsewhere', make(`% een regel ervoor\n${first().text}`)],
    ['another object in its place', make(first().text.replace('2 0 obj', '9 0 obj'))],
    ['an object without an end', make(first().text.replace('(oud)\nendobj', '(oud)\n      '))],
    ['a text without an end', make(first().text.replace('(oud)', '(oud '))],
    ['a word that is no value', make().object(1, '<< /A onzin >>').table()],
    ['a key that is no name', make().object(1, '<< 1 2 >>').table()],
    ['a list that ends as a dictionary', make().object(1, '[ 1 >>').table()],
    ['values in values in values', make().object(1, '['.repeat(10_000)).table()],
    ['a stream that says it is shorter', make(stream('').text.replace('/Length 3', '/Length 2'))],
    ['a stream without a length', make(stream('').text.replace('/Length 3', '/Other 3'))],
    ['a stream that is its own length', make(stream('').text.replace('/Length 3', '/Length 1 0 R'))],
    ['a stream of no dictionary', make().object(1, '[]\nstream\n\nendstream').table()],
    ['a row of another kind', make().rows(1, '/Size 2', [[3, 0, 0]])],
    ['rows without an end', make().rows(1, '/Size 99999999999', [])],
    ['rows of no bytes', make().rows(1, '/Size 99999999999 /W [0 0 0]', [])],
    ['a number that no file comes to', make().rows(1, '/Size 1000000 /Index [999999 1]', [])],
    [
      'an object stream that is none',
      make()
        .object(1, '(a)')
        .rows(3, '/Size 4', [[0, 0, 0], at(9), [2, 0, 1]]),
    ],
    [
      'an object stream in itself',
      make().rows(3, '/Size 4', [
        [0, 0, 0],
        [2, 0, 1],
        [2, 0, 1],
      ]),
    ],
    ['an object stream without the object', packed(latin1('7 0 (a)'))],
    ['an object stream with fewer objects', packed(latin1('2 0 (a)'), '/N 9 /First 4')],
    ['an object stream of sixty million bytes', packed(Buffer.alloc(60_000_000, '2 0 ()   '))],
  ])('%s', (_, making) => {
    expect(() => read(making)).toThrow();
  });
  test.each([
    ['a filter that we do not know', '/Filter /LZWDecode', 'the filter LZWDecode of a stream is not known'],
    [
      'one among others',
      '/Filter [/ASCIIHexDecode /FlateDecode]',
      'the filter ASCIIHexDecode of a stream is not known',
    ],
    [
      'a prediction that we do not know',
      '/Filter /FlateDecode /DecodeParms [<< /Predictor 2 >>]',
      'predictor 2 of a stream is not known',
    ],
    [
      'rows of another length',
      '/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2 >>',
      'the rows of a stream are damaged',
    ],
    [
      'a row of another kind',
      '/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 3 >>',
      'the rows of a stream are damaged',
    ],
  ])('%s: only when someone asks', (_, entries, message) => {
    const objects = read(stream(entries, deflateSync(latin1('9abc')).toString('latin1')));
    const [value] = objects.all;
    expect(() => value?.kind === 'stream' && objects.plain(value)).toThrow(message);
  });
});
