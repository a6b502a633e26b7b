import type { FieldRow } from '../../../model/nodes.ts';
import {
  besideSigningLabel,
  isSigningPlace,
  type SigningParty,
  signingLabel,
} from '../../../model/signing-place.ts';
import type { SignatureField, TextField } from '../content.ts';
import type { RenderContext } from '../render-context.ts';

/** Points between a field and what is above it. */
const clearance = { signature: 6, text: 4 } as const;

/** Makes the field of a place or date. A description would be read instead of what is filled in. */
export function signatureField(
  signing: SigningParty | undefined,
  room: number,
  { job, parent }: RenderContext,
): SignatureField | undefined {
  const height = room - clearance.signature;
  if (!signing || !isSigningPlace(signing) || !job.isFinal || !job.canBeFilledIn || height <= 0)
    return undefined;
  const label = signingLabel(signing, job.words);
  return { type: 'signature', signing, label, height, element: parent.add('Form', { alt: label }) };
}

/** Makes the field of a place or date. A description would be read instead of what is filled in. */
export function textField(
  { label, holds, signing }: FieldRow,
  room: number,
  { job, look, parent }: RenderContext,
): TextField | undefined {
  if (!signing || !holds || !job.canBeFilledIn) return undefined;
  return {
    type: 'text',
    holds,
    signing,
    label: besideSigningLabel(label, signing, job.words),
    size: look.fontSize,
    height: room - clearance.text,
    below: 2,
    element: parent.add('Form'),
  };
}
