import type { Report } from '../diagnostic/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import { type Field, isField } from '../model/field.ts';
import { formatDate } from '../model/format-date.ts';
import { printField } from '../model/print-field.ts';
import { composer } from './compose-root.ts';
import type { ViewGroup } from './view-value.ts';

/**
 * Makes the tree of one document: its template, its data, its text and, for the main document, its sheets.
 * Reports everything that is wrong with template, values and sections; undefined when the template itself cannot be used.
 */
export function compose(loaded: LoadedDocument, dossier: Dossier, report: Report): Document | undefined {
  const { viewOf, root: rootOf } = composer(dossier, report);
  const root = rootOf(loaded);
  if (!root) return undefined;
  const { data } = dossier.main;
  const title = printField(loaded.data.title) ?? '';
  const status = data.status.value ?? 'draft';
  const date = data.date.value;
  return {
    id: loaded.id,
    file: loaded.file,
    kind: loaded.data.kind,
    title,
    status,
    date,
    language: 'nl-NL',
    running: {
      title,
      notice: textOf(data.notice),
      version: textOf(data.version),
      date: date ? formatDate(date) : '',
      status: { draft: 'concept', final: 'definitief' }[status],
    },
    author: nameIn(viewOf(dossier.main).data.municipality) || nameIn(viewOf(dossier.main).data.lead),
    style: dossier.style,
    root,
  };
}

function textOf(field: Field | undefined): string {
  return (field && printField(field)) ?? '';
}

function nameIn(partner: ViewGroup[string] | undefined): string {
  const name = (partner as ViewGroup | undefined)?.name;
  return name !== undefined && isField(name) ? textOf(name) : '';
}
