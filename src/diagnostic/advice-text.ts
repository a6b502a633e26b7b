import { visibleProse } from '../text/visible-text.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Returns what is wrong, why and what to do as lines, for reports that have room for one text only. */
export function adviceText({ message, note, help }: Diagnostic): string {
  const lines = [message, note && `Waarom: ${note}`, help && `Doe dit: ${help}`];
  return lines
    .flatMap((text) => (text ? text.split('\n') : []))
    .map(visibleProse)
    .join('\n');
}
