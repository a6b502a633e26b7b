/** Signs a PDF for real, as a service for signing does: an empty field of it, by an incremental update (ISO 32000-1, 7.5.6). */
import { createHash, generateKeyPairSync } from 'node:crypto';
import type { PDFDict, PDFRef } from '@cantoo/pdf-lib';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';
import forge from 'node-forge';
import { loadPdfLib } from './load-pdf-lib.ts';

/** Someone with a key and a certificate that nobody else vouches for. */
export interface Person {
  readonly name: string;
  /** Key and certificate (PKCS#12), locked with `passphrase`. */
  readonly p12: Uint8Array;
}

/** Opens what is locked for a test; it guards nothing. */
export const passphrase = 'proef';

/** Makes a person. Nothing of it is kept: each has a new key. */
export function person(name: string): Person {
  const pem = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const key = forge.pki.privateKeyFromPem(pem.privateKey);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(pem.publicKey);
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date('2020-01-01T00:00:00Z');
  certificate.validity.notAfter = new Date('2049-12-31T00:00:00Z');
  // Other letters than these are not the same in forge's certificate and in its signature.
  const ascii = name.normalize('NFD').replace(/[^ -~]/g, '');
  const attributes = [{ name: 'commonName', value: ascii }];
  certificate.setSubject(attributes);
  certificate.setIssuer(attributes);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true },
  ]);
  certificate.sign(key, forge.md.sha256.create());
  const p12 = forge.pkcs12.toPkcs12Asn1(key, [certificate], passphrase, {
    algorithm: '3des',
    friendlyName: ascii,
  });
  return { name, p12: Buffer.from(forge.asn1.toDer(p12).getBytes(), 'latin1') };
}

/** What a signature says of itself. */
export interface Signing {
  readonly reason: string;
  readonly date: Date;
}

/** Bytes that a signature gets; one with its certificate takes some 1,500. */
const room = 4096;

/**
 * Signs the field with this name. What was there stays as it is; the rest comes behind it.
 *
 * @throws Error when there is no such field, or it is signed already
 */
export async function signField(
  bytes: Uint8Array,
  field: string,
  { name, p12 }: Person,
  { reason, date }: Signing,
): Promise<Uint8Array> {
  const lib = await loadPdfLib();
  const { PDFDict: Dict, PDFHexString, PDFName, PDFNumber, PDFString } = lib;
  const document = await lib.PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = document;
  const { Root, Info, ID } = context.trailerInfo;
  const named = (key: string) => PDFName.of(key);
  const kind = catalog.lookup(named('AcroForm'), Dict);
  const widgets = kind.lookup(named('Fields'), lib.PDFArray).asArray() as PDFRef[];
  const own = widgets.find((widget) => {
    const title = context.lookup(widget, Dict).lookup(named('T'));
    return (title instanceof PDFString || title instanceof PDFHexString) && title.decodeText() === field;
  });
  if (!own) throw new Error(`there is no field ${field}`);
  const widget = context.lookup(own, Dict);
  if (widget.has(named('V'))) throw new Error(`${field} is signed already`);

  const signature = context.largestObjectNumber + 1;
  const text = (value: string) => PDFHexString.fromText(value).toString();
  const time = date.toISOString().replace(/[-:T]|\.\d+/g, '');
  const update = new Update(bytes, signature + 1);
  widget.set(named('V'), lib.PDFRef.of(signature));
  update.add(own.objectNumber, widget);
  // The fields exist and, from now on, nobody may write the file anew.
  if (kind.lookup(named('SigFlags'), PDFNumber).asNumber() !== 3) {
    kind.set(named('SigFlags'), PDFNumber.of(3));
    const holder = catalog.get(named('AcroForm'));
    if (holder instanceof lib.PDFRef) update.add(holder.objectNumber, kind);
    else update.add((Root as PDFRef).objectNumber, catalog);
  }
  update.add(
    signature,
    '<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /adbe.pkcs7.detached\n' +
      `/ByteRange [0 ${'/********** '.repeat(3).trim()}]\n/Contents <${'00'.repeat(room)}>\n` +
      `/Name ${text(name)}\n/Reason ${text(reason)}\n/M (D:${time})\n>>`,
  );
  const [first] = (ID as unknown as { asArray(): unknown[] }).asArray();
  const second = createHash('md5').update(bytes).update(field).digest('hex');
  const prepared = update.end(`/Root ${Root}\n/Info ${Info}\n/ID [${first} <${second}>]`);
  return new SignPdf().sign(prepared, new P12Signer(p12, { passphrase }), date);
}

/** New versions of objects behind a file, with a cross-reference stream of their own. */
class Update {
  readonly #parts: Buffer[];
  readonly #offsets = new Map<number, number>();
  readonly #previous: number;
  readonly #size: number;
  #length: number;

  /** `size` is one more than the highest number in use. */
  constructor(bytes: Uint8Array, size: number) {
    const before = Buffer.from(bytes);
    this.#previous = Number(
      /startxref\s+(\d+)\s+%%EOF\s*$/.exec(before.subarray(-64).toString('latin1'))?.[1],
    );
    this.#size = size;
    this.#parts = [before];
    this.#length = before.length;
    if (before.at(-1) !== 0x0a) this.#append('\n');
  }

  add(id: number, value: PDFDict | string): void {
    this.#offsets.set(id, this.#length);
    this.#append(`${id} 0 obj\n${value}\nendobj\n`);
  }

  end(trailer: string): Buffer {
    const id = this.#size;
    const start = this.#length;
    this.#offsets.set(id, start);
    const entries = [...this.#offsets].sort(([a], [b]) => a - b);
    const rows = Buffer.alloc(entries.length * 7);
    for (const [index, [, offset]] of entries.entries()) {
      rows.writeUInt8(1, index * 7);
      rows.writeUInt32BE(offset, index * 7 + 1);
    }
    const index = entries.map(([number]) => `${number} 1`).join(' ');
    this.#append(
      `${id} 0 obj\n<<\n/Type /XRef\n/Size ${id + 1}\n/Index [${index}]\n/W [1 4 2]\n/Prev ${this.#previous}\n` +
        `${trailer}\n/Length ${rows.length}\n>>\nstream\n`,
    );
    this.#append(rows);
    this.#append(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`);
    return Buffer.concat(this.#parts);
  }

  #append(part: string | Buffer): void {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }
}
