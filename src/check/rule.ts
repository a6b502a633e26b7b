import type { Diagnostic, Report, Severity } from '../diagnostic/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';

/** One finding of a rule; the id, the severity and the texts that are always the same are the rule's. */
type Finding = Omit<Diagnostic, 'rule' | 'severity' | 'note'>;

/** Part of a source file of an example: what differs from a dossier with which nothing is wrong. */
export interface ExamplePart {
  /** Top-level keys of the frontmatter that take the place of those of the same name, as in a file. */
  readonly data?: string | undefined;
  /** The whole body. */
  readonly body?: string | undefined;
}

/** A dossier in short and what the rule says of it: a test of the rule, and part of its page in the manual. */
interface Example {
  /** What it shows, in Dutch. */
  readonly what: string;
  readonly agenda?: ExamplePart | undefined;
  readonly sheet?: ExamplePart | undefined;
  /** A letter about the agenda; there is none without this. */
  readonly letter?: ExamplePart | undefined;
  /** In order of the sources; `at` is the text that the finding points at. */
  readonly reports: readonly { readonly at: string; readonly message: string }[];
}

/** One thing that is checked. `what`, `why` and `help` are Dutch: they are printed, and make up the rule's page. */
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
