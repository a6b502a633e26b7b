import { visibleText } from '../text/visible-text.ts';

/** Quotes a path for a shell, if it needs quotes. */
export function shellWord(path: string): string {
  return /^[\w./@+,-]+$/.test(path) ? path : `'${visibleText(path).replaceAll("'", "'\\''")}'`;
}
