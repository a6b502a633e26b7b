import type { CalendarDate } from '../values/calendar-date.ts';
import type { Period } from '../values/period.ts';
import type { Field } from './field.ts';
import type { Status } from './status.ts';
import type { SuppressionEntry } from './suppression.ts';

/** Data of every document that is built separately. */
export interface CommonData {
  readonly status: Field<Status>;
  readonly date: Field<CalendarDate>;
  readonly period?: Field<Period> | undefined;
  /** Id of a house style; absent: that of the main document. */
  readonly style?: Field<string> | undefined;
  readonly version?: Field<string> | undefined;
  /** Printed in every footer: "Voorbeeld, geen officieel document"; absent: the main document's. */
  readonly notice?: Field<string> | undefined;
  /** Findings that are suppressed in this file. */
  readonly allow?: readonly SuppressionEntry[] | undefined;
}
