import type { CalendarDate } from '../values/calendar-date.ts';
import type { CommonData } from './common-data.ts';
import type { Field } from './field.ts';
import type { Partner } from './partner.ts';
import type { Signatory } from './signatory.ts';
import type { SigningOrder } from './signing-place.ts';

/** What every main document holds for its dossier, whatever its kind. */
export interface MainData extends CommonData {
  readonly title: Field<string>;
  /** By partner id, in the order of the source. */
  readonly partners: Readonly<Record<string, Partner>>;
  /** Absent if nobody signs. */
  readonly signatories?: readonly Signatory[] | undefined;
  /** Abbreviation or name → its meaning. */
  readonly terms: Readonly<Record<string, Field<string>>>;
  /** The day of signing, if it is one day for all. */
  readonly signing?: Field<CalendarDate> | undefined;
  /** One after another when absent. */
  readonly order?: Field<SigningOrder> | undefined;
  /** Documents of the dossier that belong to this one, relative to its folder, in numbered order. */
  readonly annexes?: readonly Field<string>[] | undefined;
}
