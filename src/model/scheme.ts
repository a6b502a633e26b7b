import type { Cents } from '../values/money.ts';
import type { PartnerType } from './partner.ts';

/** A subsidy scheme: ceiling, cost types, sources. Data of `templates/schemes/<id>.yaml`, never code. */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  /** The source that the scheme's money comes from, an id of `sources`. */
  readonly source: string;
  /** The most that may be requested from that source, for the agenda as a whole. */
  readonly ceiling: Cents | undefined;
  /** Who may apply: the lead partner must be of this type. Absent: anyone. */
  readonly applicant?: PartnerType | undefined;
  readonly costs: readonly CostType[];
  readonly sources: readonly FundingSource[];
}

export interface CostType {
  readonly id: string;
  readonly label: string;
  /** The explanation below the label in the form. */
  readonly hint: string | undefined;
  /** Above this amount (exclusive) lines must be specified: one purpose per line, with quantity and price. */
  readonly specify: Cents | undefined;
}

export interface FundingSource {
  readonly id: string;
  readonly label: string;
}
