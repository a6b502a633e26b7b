import type { CalendarDate } from '../values/calendar-date.ts';
import type { CommonData } from './common-data.ts';
import type { Field } from './field.ts';
import type { Partner } from './partner.ts';
import type { Signatory } from './signatory.ts';
import type { SigningOrder } from './signing-place.ts';

/** What every main document holds for its whole dossier, whatever its kind. */
export interface MainData extends CommonData {
  readonly title: Field<string>;
  /** Keyed by partner id, in the order of the source. */
  readonly partners: Readonly<Record<string, Partner>>;
  /** Absent where nobody signs. */
  readonly signatories?: readonly Signatory[] | undefined;
  /** Abbreviation or name → what it stands for. */
  readonly terms: Readonly<Record<string, Field<string>>>;
  /** The day on which it is signed, when that is known as one day for all. */
  readonly signing?: Field<CalendarDate> | undefined;
  /** One after another when absent. */
  readonly order?: Field<SigningOrder> | undefined;
  /** Documents of the dossier that belong to this one, relative to its folder, in the order of their numbers. */
  readonly annexes?: readonly Field<string>[] | undefined;
}
