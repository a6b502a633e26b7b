import type { BudgetEntry, FundingEntry } from '../../model/budget.ts';
import type { Field } from '../../model/field.ts';
import type { MainData } from '../../model/main-document.ts';
import type { Signatory } from '../../model/signatory.ts';

/** Frontmatter of an agreement (akkoord, convenant): a main document. */
export interface Agreement extends MainData {
  readonly kind: 'agreement';
  /** Id of a scheme; only needed with a budget. */
  readonly scheme?: Field<string> | undefined;
  /** In place of a scheme: names of cost types and sources, by id. */
  readonly costs?: Readonly<Record<string, Field<string>>> | undefined;
  readonly sources?: Readonly<Record<string, Field<string>>> | undefined;
  readonly signatories: readonly Signatory[];
  readonly budget: readonly BudgetEntry[];
  readonly funding: readonly FundingEntry[];
  readonly annexes: readonly Field<string>[];
}

declare module '../../model/dossier.ts' {
  interface MainKinds {
    agreement: Agreement;
  }
}
