import { type SigningPlace, signingLabel } from '../../../model/signing-place.ts';
import type { SignatureField } from '../content.ts';
import type { Printing } from '../printing.ts';

/** Points between a signature field and what stands above it. */
const clearance = 6;

/** Makes the field of a place to sign, in so much room (points); nothing in a draft, which nobody should sign. */
export function signatureField(
  signing: SigningPlace | undefined,
  room: number,
  { job, parent }: Printing,
): SignatureField | undefined {
  const height = room - clearance;
  if (!signing || !job.isFinal || height <= 0) return undefined;
  return { signing, height, element: parent.add('Form', { alt: signingLabel(signing) }) };
}
