import type { Heading } from 'mdast';
import { textOf } from './text-of.ts';

/** Returns the anchor of a heading on GitHub and in editors; see `slugOf`. */
export function headingSlug(heading: Heading): string {
  return slugOf(textOf(heading));
}

/**
 * Returns the anchor of the text of a heading: lower case, only letters, digits, `_` and `-`, each space a
 * hyphen. `Visie & doel` → `visie--doel`. (https://github.com/Flet/github-slugger)
 */
export function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
