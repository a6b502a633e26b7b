import type { CalendarDate } from '../values/calendar-date.ts';
import type { Field } from './field.ts';

/** A person who signs for a partner. An open place or date becomes a line to fill in by hand. */
export interface Signatory {
  /** An id of `partners`. */
  readonly partner: Field<string>;
  readonly name: Field<string>;
  readonly role: Field<string>;
  readonly portfolio?: Field<string> | undefined;
  readonly place?: Field<string> | undefined;
  readonly date?: Field<CalendarDate> | undefined;
}
