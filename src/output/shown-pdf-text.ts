import { readPdfText } from '../pdf-file/read-pdf-text.ts';
import { visibleText } from '../text/visible-text.ts';

/** Longest text of a file that a message shows. */
const MAX_TEXT = 120;

/** Returns a string in a PDF as one short line without control codes; undefined when it is empty. */
export function shownPdfText(string: string | undefined): string | undefined {
  if (string === undefined) return undefined;
  const text = visibleText(
    readPdfText(string)
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim(),
  );
  const shown = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  return shown === '' ? undefined : shown;
}
