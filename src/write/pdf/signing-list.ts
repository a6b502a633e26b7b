import { sha256 } from '../../host/sha256.ts';
import type { Document } from '../../model/document.ts';
import { signingLabel } from '../../model/signing-place.ts';
import type { PrintedPdf } from './write-pdf.ts';

/** Form of the file; raised when an older reader could misread it. */
const version = 1;

/**
 * Returns `<document>.signing.json`: who signs a PDF, in which order and where, for a service that has it signed. Pages are 1-based,
 * rectangles `[left, bottom, right, top]` in points from the bottom left of the page. Nothing when nobody signs it.
 */
export function signingList(document: Document, { bytes, signing }: PrintedPdf): Uint8Array | undefined {
  if (signing.length === 0) return undefined;
  const data = {
    format: 'akkoord-signing',
    version,
    title: document.title,
    sha256: sha256(bytes),
    signatories: signing.map((place, index) => ({
      order: index + 1,
      field: place.field,
      label: signingLabel(place),
      name: place.name,
      role: place.role,
      partner: place.partner,
      organisation: place.organisation,
      page: place.page,
      rectangle: place.rectangle.map((points) => Math.round(points * 100) / 100),
    })),
  };
  return new TextEncoder().encode(`${JSON.stringify(data, undefined, 2)}\n`);
}
