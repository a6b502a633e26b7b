import type { Severity } from '../diagnostic/diagnostic.ts';
import { dataFindings } from './other-findings/data.ts';
import { foreignFindings, graveForeign } from './other-findings/foreign.ts';
import { projectFindings } from './other-findings/project.ts';
import { textFindings } from './other-findings/text.ts';

/** A finding of a stage that reads or writes, not of a rule. Its message says what to do. */
export interface OtherFinding {
  readonly id: string;
  readonly severity: Severity;
  /** What is found, in Dutch, as one line. */
  readonly what: string;
}

/** Where findings of the stages come from, for the manual: title and findings by id. */
interface FindingGroup {
  readonly title: string;
  readonly findings: readonly OtherFinding[];
}

/** All other findings are errors: without mending no truthful document can be made. */
const lighter: Readonly<Record<string, Severity>> = {
  'allow/malformed': 'warning',
  'allow/unused': 'warning',
  'docx/page-numbers-guessed': 'info',
  'style/template-attached': 'info',
  'style/template-lost': 'info',
  'style/template-sections': 'info',
  'style/template-styles': 'info',
  'style/template-text': 'info',
  'dossier/not-searched': 'info',
  'dossier/sheet-unlisted': 'warning',
  'heading/typed-number': 'warning',
  'language/spelling': 'info',
  'image/details': 'info',
  'letter/no-municipality': 'warning',
  'link/http': 'warning',
  'markdown/empty-code': 'warning',
  'markdown/empty-heading': 'warning',
  'markdown/doubtful-sign': 'warning',
  'markdown/empty-item': 'warning',
  'markdown/heading-skip': 'warning',
  'markdown/heading-space': 'warning',
  'markdown/layout-tag': 'warning',
  'markdown/list-numbering': 'warning',
  'markdown/run-on-list': 'warning',
  'markdown/underlined-heading': 'warning',
  'pdf/not-conforming': 'warning',
  'profile/still-draft': 'info',
  'project/file-name': 'warning',
  'project/language': 'info',
  'project/nested': 'warning',
  'project/of-another': 'warning',
  'project/version': 'warning',
  'text/deviates': 'info',
  'word/tabs': 'warning',
  'yaml/escaped-letter': 'warning',
  'yaml/hash-comment': 'warning',
  'word/comment': 'info',
};

/** The findings of the stages, by where they come from. */
export const findingGroups: readonly FindingGroup[] = [
  { title: 'In de gegevens boven aan een bestand', findings: found(dataFindings) },
  { title: 'In de tekst', findings: found(textFindings) },
  { title: 'Opmaak van andere programma’s in de tekst', findings: found(foreignFindings) },
  { title: 'In sjablonen, huisstijlen en wat er gemaakt wordt', findings: found(projectFindings) },
];

/** All of them. */
export const otherFindings: readonly OtherFinding[] = findingGroups.flatMap(({ findings }) => findings);

function found(table: Readonly<Record<string, string>>): OtherFinding[] {
  return Object.entries(table)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, what]) => ({ id, severity: severityOf(id), what }));
}

function severityOf(id: string): Severity {
  if (id.startsWith('foreign/')) return graveForeign.has(id) ? 'error' : 'warning';
  return lighter[id] ?? 'error';
}
