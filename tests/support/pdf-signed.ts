/** Reads the signatures of a PDF and proves them, without the library that made them. */
import { createHash, verify } from 'node:crypto';
import type { PDFDict } from '@cantoo/pdf-lib';
import forge from 'node-forge';
import { loadPdfLib } from './load-pdf-lib.ts';

/** A signature as the file has it. */
export interface Signature {
  readonly field: string;
  readonly name: string;
  readonly reason: string;
  /** The two stretches of bytes that it is about: offset and length of each. */
  readonly range: readonly [number, number, number, number];
  /** PKCS#7. */
  readonly contents: Uint8Array;
}

/** Finds the signed fields, in the order of the form. */
export async function signaturesIn(bytes: Uint8Array): Promise<Signature[]> {
  const lib = await loadPdfLib();
  const document = await lib.PDFDocument.load(bytes, { updateMetadata: false });
  const key = (name: string) => lib.PDFName.of(name);
  const textOf = (dict: PDFDict, name: string): string => {
    const value = dict.lookup(key(name));
    return value instanceof lib.PDFString || value instanceof lib.PDFHexString ? value.decodeText() : '';
  };
  const fields = document.catalog.lookup(key('AcroForm'), lib.PDFDict).lookup(key('Fields'), lib.PDFArray);
  return fields.asArray().flatMap((reference): Signature[] => {
    const field = document.context.lookup(reference, lib.PDFDict);
    if (field.get(key('FT')) !== key('Sig') || !field.has(key('V'))) return [];
    const value = field.lookup(key('V'), lib.PDFDict);
    const numbers = value.lookup(key('ByteRange'), lib.PDFArray).asArray().map(String).map(Number);
    const [start = -1, length = -1, next = -1, rest = -1] = numbers;
    return [
      {
        field: textOf(field, 'T'),
        name: textOf(value, 'Name'),
        reason: textOf(value, 'Reason'),
        range: [start, length, next, rest],
        contents: value.lookup(key('Contents'), lib.PDFHexString).asBytes(),
      },
    ];
  });
}

/** Whether a signature is about all bytes up to the end of the file, save itself. */
export function coversAll(bytes: Uint8Array, { range: [, , next, rest] }: Signature): boolean {
  return next + rest === bytes.length;
}

/**
 * Whether the bytes are those that were signed: nothing but the signature itself is left out, they have the digest that was signed, and
 * the key of the certificate in it signed that.
 */
export function isIntact(bytes: Uint8Array, { range, contents }: Signature): boolean {
  const [start, length, next, rest] = range;
  const gap = Buffer.from(bytes.subarray(start + length, next)).toString('latin1');
  const isWhole = start === 0 && gap.toLowerCase() === `<${Buffer.from(contents).toString('hex')}>`;
  if (!isWhole || next + rest > bytes.length) return false;

  const der = forge.util.createBuffer(Buffer.from(contents).toString('latin1'));
  // Zeros fill the rest of the room.
  const options = { strict: true, parseAllBytes: false } as unknown as boolean;
  const message = forge.pkcs7.messageFromAsn1(forge.asn1.fromDer(der, options));
  const { rawCapture, certificates } = message as forge.pkcs7.PkcsSignedData & {
    rawCapture: { authenticatedAttributes: forge.asn1.Asn1[]; signature: string };
  };
  const [certificate] = certificates;
  const { authenticatedAttributes: attributes, signature } = rawCapture;
  if (!certificate) return false;
  const digest = createHash('sha256')
    .update(bytes.subarray(start, length))
    .update(bytes.subarray(next, next + rest))
    .digest();
  if (!digest.equals(digestIn(attributes))) return false;
  const { Class, Type, create, toDer } = forge.asn1;
  const signed = toDer(create(Class.UNIVERSAL, Type.SET, true, attributes)).getBytes();
  return verify(
    'sha256',
    Buffer.from(signed, 'latin1'),
    forge.pki.publicKeyToPem(certificate.publicKey),
    Buffer.from(signature, 'latin1'),
  );
}

function digestIn(attributes: readonly forge.asn1.Asn1[]): Buffer {
  for (const { value } of attributes) {
    const [type, values] = value as forge.asn1.Asn1[];
    if (forge.asn1.derToOid(type?.value as string) !== forge.pki.oids.messageDigest) continue;
    const [digest] = (values?.value ?? []) as forge.asn1.Asn1[];
    return Buffer.from(digest?.value as string, 'latin1');
  }
  return Buffer.alloc(0);
}
