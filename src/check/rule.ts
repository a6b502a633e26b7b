import type { Diagnostic, Report, Severity } from '../diagnostic/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Example } from './example.ts';

/** One finding of a rule; the id, the severity and the texts that are always the same are the rule's. */
export type Finding = Omit<Diagnostic, 'rule' | 'severity' | 'note'>;

/** One check. `what`, `why` and `help` are Dutch: they are printed, also in the manual. */
export interface Rule {
  /** `group/name`; what a suppression names. */
  readonly id: string;
  readonly severity: Severity;
  /** What it finds: "Zoekt …". */
  readonly what: string;
  /** Why it matters; printed with each finding. */
  readonly why: string;
  /** What to do, unless a finding knows better. */
  readonly help: string;
  readonly examples: readonly Example[];
  readonly run: (
    documents: readonly Document[],
    dossier: Dossier,
    report: (finding: Finding) => void,
  ) => void;
}

/** Runs one rule; each finding gets the rule's id, severity and texts. */
export function runRule(rule: Rule, documents: readonly Document[], dossier: Dossier, report: Report): void {
  rule.run(documents, dossier, (finding) => {
    report({ help: rule.help, ...finding, rule: rule.id, severity: rule.severity, note: rule.why });
  });
}
