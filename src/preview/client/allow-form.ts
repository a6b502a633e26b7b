import type { AllowOffer, Asked } from '../messages.ts';
import { make } from './make.ts';

/** Makes the field for the reason why a finding may stand, behind a line that opens it. */
export function allowForm({ id, maxReason }: AllowOffer, ask: (asked: Asked) => void): HTMLElement {
  const field = make('input', {
    type: 'text',
    required: '',
    maxlength: String(maxReason),
    autocomplete: 'off',
  });
  const label = make('label', {}, 'Reden (komt bij het document te staan)', field);
  const form = make('form', {}, label, make('button', { type: 'submit' }, 'Sta toe'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask({ id, reason: field.value });
  });
  return make('details', { class: 'allow' }, make('summary', {}, 'Toestaan, met een reden'), form);
}

/** What someone is writing in such a field. */
export interface Draft {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Returns what is being written at a finding; undefined when the field is closed. */
export function draftIn(item: Element | undefined): Draft | undefined {
  const field = item?.querySelector<HTMLInputElement>('details[open] input');
  if (!field) return undefined;
  const { value, selectionStart, selectionEnd } = field;
  return { text: value, from: selectionStart ?? value.length, to: selectionEnd ?? value.length };
}

/** Puts it back, where a finding is drawn anew. */
export function restoreDraft(item: Element, { text, from, to }: Draft): void {
  const field = item.querySelector<HTMLInputElement>('.allow input');
  const details = item.querySelector<HTMLDetailsElement>('.allow');
  if (!field || !details) return;
  details.open = true;
  field.value = text;
  field.setSelectionRange(from, to);
}
