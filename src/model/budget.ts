import type { Amount } from '../values/amount.ts';
import type { Cents } from '../values/money.ts';
import type { Field } from './field.ts';
import type { CostType, FundingSource } from './scheme.ts';

/** A line of `budget:`, as authored. */
export interface BudgetEntry {
  /** Name of the line in values: `{{budget.lines.kindcentra.amount}}`. */
  readonly id?: Field<string> | undefined;
  /** A cost type of the scheme: `loonkosten`. */
  readonly cost: Field<string>;
  readonly item: Field<string>;
  readonly amount: Field<Amount>;
  readonly vat?: Field<'incl' | 'excl' | 'vrij'> | undefined;
}

/** A line of `funding:`, as authored. */
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

/** A computed total; `atLeast` (printed as "ten minste") if it includes an open (`p.m.`) or unfilled line. */
export interface Total {
  readonly cents: Cents;
  readonly atLeast: boolean;
}

/** The computed budget of a sheet, or of an agenda (all sheets together). */
export interface Budget {
  readonly lines: readonly BudgetLine[];
  /** Per cost type of the scheme, in its order; also those without a line. */
  readonly costs: readonly { readonly cost: CostType; readonly total: Total }[];
  /** Per funding source in use, in the author's order. */
  readonly funding: readonly FundingLine[];
  readonly total: Total;
  readonly funded: Total;
}

export interface BudgetLine {
  readonly entry: BudgetEntry;
  /** Undefined when the cost type is not in the scheme (reported elsewhere). */
  readonly cost: CostType | undefined;
  readonly total: Total;
}

export interface FundingLine {
  readonly entries: readonly FundingEntry[];
  readonly source: FundingSource;
  readonly total: Total;
  /** Whether the amount is `rest` and follows the costs. */
  readonly isRest: boolean;
}
