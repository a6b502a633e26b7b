import type { Report } from '../diagnostic/diagnostic.ts';
import type { DocumentData, LoadedDocument } from '../model/dossier.ts';
import { spanInField } from '../model/span-in-field.ts';
import { walkFields } from '../model/walk-fields.ts';
import { plainTextMarks } from '../parse/foreign/plain-text-marks.ts';
import { quoteAuthored } from '../text/authored-text.ts';

/**
 * Reports markup in the values of a document, which are printed as authored. Reasons under `allow` are not
 * printed.
 */
export function reportValueMarks(data: DocumentData, source: LoadedDocument['source'], report: Report): void {
  for (const { field, path, key } of walkFields(data)) {
    if (field.type !== 'text' || field.value === undefined || path[0] === 'allow') continue;
    const spanOf = spanInField(field, { source });
    for (const { start, end, written, help } of plainTextMarks(field.raw))
      report({
        rule: 'foreign/plain-text',
        severity: 'warning',
        message: `In \`${key}\` (${field.label}) staat opmaak: ${quoteAuthored(written)}.`,
        note: 'Gegevens worden afgedrukt zoals ze zijn getypt, met de tekens erbij.',
        help,
        span: spanOf(start, end),
      });
  }
}
