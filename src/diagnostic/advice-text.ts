import { visibleProse } from '../text/visible-text.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Returns message, reason and advice in one text, for reports with a single text field. */
export function adviceText({ message, note, help }: Diagnostic): string {
  const lines = [message, note && `Waarom: ${note}`, help && `Doe dit: ${help}`];
  return lines
    .flatMap((text) => (text ? text.split('\n') : []))
    .map(visibleProse)
    .join('\n');
}
