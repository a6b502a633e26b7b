import { sha256 } from '../../host/sha256.ts';
import { a4 } from '../../model/a4.ts';
import type { Document } from '../../model/document.ts';
import { signingLabel } from '../../model/signing-place.ts';
import { windowTitle } from '../../model/window-title.ts';
import type { FieldArea, PlacedText } from './interactive-form.ts';
import type { PrintedPdf } from './write-pdf.ts';

/** Form of the file, as `docs/signing.schema.json` has it; raised when an older reader could misread it. */
const version = 2;

/**
 * Returns `<document>.signing.json`: who signs a PDF, in which order and where, for a service that has it
 * signed; `docs/signing.md` tells what is in it. `file` is the name of the PDF.
 */
export function signingList(document: Document, { bytes, signing }: PrintedPdf, file: string): Uint8Array {
  const data = {
    format: 'akkoord-signing',
    version,
    title: windowTitle(document),
    file,
    sha256: sha256(bytes),
    pageSize: a4,
    unit: 'pt',
    origin: 'bottom-left',
    order: document.signingOrder ?? 'sequential',
    signatories: signing.map((place, index) => ({
      order: index + 1,
      field: place.field,
      label: signingLabel(place, document.words),
      name: place.name,
      role: place.role,
      partner: place.partner,
      organisation: place.organisation,
      ...(place.part !== undefined && { part: place.part }),
      ...standing(place),
      ...(place.beside.place && { placeField: textField(place.beside.place) }),
      ...(place.beside.date && { dateField: textField(place.beside.date) }),
    })),
  };
  return new TextEncoder().encode(`${JSON.stringify(data, undefined, 2)}\n`);
}

function textField({ field, label, ...place }: PlacedText) {
  return { field, label, ...standing(place) };
}

function standing({ page, rectangle }: FieldArea) {
  return { page, rectangle: rectangle.map((points) => Math.round(points * 100) / 100) };
}
