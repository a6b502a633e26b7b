import type { Document } from './document.ts';
import type { RunningLine } from './house-style.ts';
import { type RunningName, runningNames } from './running-names.ts';

/** Returns the lines at the top and bottom of each page of a document, from top to bottom. */
export function runningLinesOf({ style, layout }: Pick<Document, 'style' | 'layout'>): {
  readonly header: RunningLine | undefined;
  readonly footer: readonly RunningLine[];
} {
  return layout === 'letter'
    ? { header: undefined, footer: style.letter.footer }
    : { header: style.header, footer: [style.footer] };
}

const separator = ' · ';
const field = /\{(\w+)\}/gu;

/**
 * Fills a running line of a house style with fields of a document. A part between two ` · ` whose fields are
 * all empty is left out: without a version, "{status} · versie {version}" is only the status. `{page}` and
 * `{pages}` are left to the writer.
 */
export function fillRunningLine(template: string, { running }: Pick<Document, 'running'>): string {
  return template
    .split(separator)
    .flatMap((part) => {
      const names = [...part.matchAll(field)].map(([, name = '']) => name);
      const isEmpty = (name: string) => isName(name) && wordsOf(name) === '';
      if (names.length > 0 && names.every(isEmpty)) return [];
      return part.replace(field, (whole, name: string) => (isName(name) ? wordsOf(name) : whole));
    })
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(separator);

  function wordsOf(name: RunningName): string {
    return (running[name] ?? '').trim();
  }
}

function isName(word: string): word is RunningName {
  return (runningNames as readonly string[]).includes(word);
}

/** Returns the size of running lines, in points. */
export function runningSize({ size }: { readonly size: number }): number {
  return Math.max(7, size - 2.5);
}
