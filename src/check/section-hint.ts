import type { Section } from '../model/sections.ts';

/** Returns what belongs in a section as a sentence; a hint is a phrase (`voor wie het is`) or a question. */
export function sectionHint({ hint }: Section): string {
  const phrase = hint.trim().replace(/\.$/, '');
  return `Daar hoort: ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}${/[?!]$/.test(phrase) ? '' : '.'}`;
}
