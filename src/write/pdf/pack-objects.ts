import { deflateSync } from 'node:zlib';

/** How many objects share a stream: a reader inflates a whole one to get at one of them. */
const perStream = 200;

/** An object as it is in the file, from `12 0 obj` up to and with `endobj` and the line end. */
interface PlainObject {
  readonly id: number;
  readonly bytes: Buffer;
}

/**
 * Packs the small objects of a PDF file as pdfkit writes it (a table of offsets at the end, every object in
 * full) into compressed object streams, with a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). A
 * structure tree is thousands of small objects: of the examples, long documents become half as large, letters
 * two thirds. Objects that are streams themselves stay as they are, so does the numbering.
 *
 * @throws Error when the file is not of that form: a fault of the program
 */
export function packObjects(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const { objects, trailer, start } = readPlain(bytes);
  const streams = objects.filter(isStream);
  const packed = objects.filter((object) => !isStream(object));
  const parts: Buffer[] = [bytes.subarray(0, start)];
  let length = start;
  const append = (part: Buffer): number => {
    const offset = length;
    parts.push(part);
    length += part.length;
    return offset;
  };

  // Rows of the cross-reference stream: type, offset, generation. Number 0 heads the free ones.
  const rows: (readonly [number, number, number])[] = [[0, 0, 65_535]];
  for (const { id, bytes: body } of streams) rows[id] = [1, append(body), 0];
  let next = objects.length + 1;
  for (let first = 0; first < packed.length; first += perStream) {
    const group = packed.slice(first, first + perStream);
    const id = next++;
    group.forEach((object, index) => {
      rows[object.id] = [2, id, index];
    });
    rows[id] = [1, append(objectStream(id, group)), 0];
  }
  const table = append(crossReferences(next, rows, length, trailer));
  append(Buffer.from(`startxref\n${table}\n%%EOF\n`, 'latin1'));
  const whole = Buffer.concat(parts);
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.length);
}

function readPlain(bytes: Buffer): { objects: PlainObject[]; trailer: string; start: number } {
  const end = bytes.subarray(-64).toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(end)?.[1]);
  const tail = Number.isNaN(table) ? '' : bytes.subarray(table).toString('latin1');
  const [, count = '', entries = '', trailer = ''] =
    /^xref\n0 (\d+)\n((?:\d{10} \d{5} [fn] \n)+)trailer\n<<([\s\S]*)>>\nstartxref/.exec(tail) ?? [];
  const offsets = [...entries.matchAll(/(\d{10}) \d{5} n/g)].map(([, offset]) => Number(offset));
  if (offsets.length === 0 || offsets.length !== Number(count) - 1)
    throw new Error('a file whose cross-reference table cannot be read');
  const sorted = [...offsets, table].sort((a, b) => a - b);
  const following = new Map(sorted.map((offset, index) => [offset, sorted[index + 1] ?? table]));
  const objects = offsets.map((offset, index) => ({
    id: index + 1,
    bytes: bytes.subarray(offset, following.get(offset)),
  }));
  return { objects, trailer, start: sorted[0] ?? 0 };
}

const streamEnd = Buffer.from('endstream\nendobj\n', 'latin1');

function isStream({ bytes }: PlainObject): boolean {
  return bytes.subarray(-streamEnd.length).equals(streamEnd);
}

function objectStream(id: number, objects: readonly PlainObject[]): Buffer {
  const bodies = objects.map(({ id: own, bytes }) => {
    const head = `${own} 0 obj\n`.length;
    return bytes.subarray(head, bytes.length - 'endobj\n'.length);
  });
  let offset = 0;
  const index = objects.map(({ id: own }, at) => {
    const entry = `${own} ${offset}`;
    offset += bodies[at]?.length ?? 0;
    return entry;
  });
  const head = Buffer.from(`${index.join(' ')}\n`, 'latin1');
  return stream(
    id,
    `/Type /ObjStm\n/N ${objects.length}\n/First ${head.length}`,
    Buffer.concat([head, ...bodies]),
  );
}

function crossReferences(
  id: number,
  rows: (readonly [number, number, number])[],
  offset: number,
  trailer: string,
): Buffer {
  rows[id] = [1, offset, 0];
  const content = Buffer.alloc(rows.length * 7);
  for (const [number, [type, second, third]] of rows.entries()) {
    content.writeUInt8(type, number * 7);
    content.writeUInt32BE(second, number * 7 + 1);
    content.writeUInt16BE(third, number * 7 + 5);
  }
  const kept = trailer.replace(/\/Size \d+\s*/, '').trim();
  return stream(id, `/Type /XRef\n/Size ${rows.length}\n/W [1 4 2]\n${kept}`, content);
}

function stream(id: number, entries: string, content: Buffer): Buffer {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(
      `${id} 0 obj\n<<\n${entries}\n/Filter /FlateDecode\n/Length ${packed.length}\n>>\nstream\n`,
      'latin1',
    ),
    packed,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
}
