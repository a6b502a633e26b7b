import type { Amount } from '../values/amount.ts';
import type { Cents } from '../values/money.ts';
import type { Field } from './field.ts';
import type { CostType, FundingSource } from './scheme.ts';

/** One line of `budget:` as typed. */
export interface BudgetEntry {
  /** Name of the line in values: `{{budget.lines.kindcentra.amount}}`. */
  readonly id?: Field<string> | undefined;
  /** A cost type of the scheme: `loonkosten`. */
  readonly cost: Field<string>;
  readonly item: Field<string>;
  readonly amount: Field<Amount>;
  readonly vat?: Field<'incl' | 'excl' | 'vrij'> | undefined;
}

/** One line of `funding:` as typed. */
export interface FundingEntry {
  /** Name of the line in values: `{{funding.lines.eerder.amount}}`. */
  readonly id?: Field<string> | undefined;
  /** A funding source of the scheme: `gka`. */
  readonly source: Field<string>;
  /** A sum, or `rest`. */
  readonly amount: Field<Amount>;
  /** The most that this source gives. */
  readonly available?: Field<Cents> | undefined;
}

/** A computed total; `atLeast` when an open (`p.m.`) or unfilled line is in it: prints "ten minste". */
export interface Total {
  readonly cents: Cents;
  readonly atLeast: boolean;
}

/** The computed budget of one sheet, or of the agenda (all sheets together). */
export interface Budget {
  readonly lines: readonly BudgetLine[];
  /** Per cost type of the scheme, in its order; also those without a line. */
  readonly costs: readonly { readonly cost: CostType; readonly total: Total }[];
  /** Per funding source, in the author's order; only those named. */
  readonly funding: readonly FundingLine[];
  readonly total: Total;
  readonly funded: Total;
}

export interface BudgetLine {
  readonly entry: BudgetEntry;
  /** Undefined when the scheme does not know the cost type (reported elsewhere). */
  readonly cost: CostType | undefined;
  readonly total: Total;
}

export interface FundingLine {
  readonly entries: readonly FundingEntry[];
  readonly source: FundingSource;
  readonly total: Total;
  /** `rest` was written: the amount follows the costs. */
  readonly isRest: boolean;
}
