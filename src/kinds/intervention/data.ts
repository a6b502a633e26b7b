import type { BudgetEntry, FundingEntry } from '../../model/budget.ts';
import type { Field } from '../../model/field.ts';
import type { SuppressionEntry } from '../../model/suppression.ts';
import type { Period } from '../../values/period.ts';

/** Frontmatter of one intervention sheet. */
export interface Intervention {
  readonly kind: 'intervention';
  readonly title: Field<string>;
  /** One or two sentences, for the annex *Activiteitenplan & Begroting*. */
  readonly summary: Field<string>;
  readonly period: Field<Period>;
  /** Ids of the agenda's `partners` that take part; the boards among them apply for the money. */
  readonly partners: readonly Field<string>[];
  readonly contact: Contact;
  readonly budget: readonly BudgetEntry[];
  readonly funding: readonly FundingEntry[];
  /** Findings that are suppressed in this file. */
  readonly allow?: readonly SuppressionEntry[] | undefined;
}

/** Contact for questions: a position with an address, not a private person. */
export interface Contact {
  /** An id of the agenda's `partners`. */
  readonly partner: Field<string>;
  readonly name?: Field<string> | undefined;
  readonly role: Field<string>;
  readonly email: Field<string>;
  readonly phone?: Field<string> | undefined;
  readonly website?: Field<string> | undefined;
}

declare module '../../model/dossier.ts' {
  interface PartKinds {
    intervention: Intervention;
  }
}
