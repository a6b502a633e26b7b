import type { Document } from './document.ts';

const separator = ' · ';
const field = /\{(\w+)\}/gu;

/**
 * Fills a running line of a house style with the fields of a document. A part between two ` · ` whose fields are all empty is left out:
 * of "{status} · versie {version}" nothing but the status is left when there is no version. `{page}` and `{pages}` stay: the writer
 * knows them.
 */
export function fillRunningLine(template: string, { running }: Pick<Document, 'running'>): string {
  return template
    .split(separator)
    .flatMap((part) => {
      const names = [...part.matchAll(field)].map(([, name = '']) => name);
      const isEmpty = (name: string) => Object.hasOwn(running, name) && wordsOf(name) === '';
      if (names.length > 0 && names.every(isEmpty)) return [];
      return part.replace(field, (whole, name: string) =>
        Object.hasOwn(running, name) ? wordsOf(name) : whole,
      );
    })
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(separator);

  function wordsOf(name: string): string {
    return running[name as keyof typeof running].trim();
  }
}
