import type { Cents } from '../values/money.ts';
import type { PartnerType } from './partner.ts';

/** A subsidy scheme: the most that may be asked and how costs are named. Data of `templates/schemes/<id>.yaml`, never code. */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  /** The source of the money that the scheme gives, an id of `sources`. */
  readonly source: string;
  /** The most that may be asked of that source, for the agenda as a whole. */
  readonly ceiling: Cents | undefined;
  /** Who may ask for the subsidy: the lead partner must be of this type. Absent: anyone. */
  readonly applicant?: PartnerType | undefined;
  readonly costs: readonly CostType[];
  readonly sources: readonly FundingSource[];
}

export interface CostType {
  readonly id: string;
  readonly label: string;
  /** What the form says below the label. */
  readonly hint: string | undefined;
  /** Above this amount (exclusive) the lines must be specified: a line is one purpose with quantity and price. */
  readonly specify: Cents | undefined;
}

export interface FundingSource {
  readonly id: string;
  readonly label: string;
}
