import type { CommonData } from '../../model/common-data.ts';
import type { Field } from '../../model/field.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';

/** The letter in which the college informs the council about the main document. */
export interface Raadsbrief extends CommonData {
  readonly kind: 'raadsbrief';
  /** The subject; when absent, load uses the title of the main document. */
  readonly title: Field<string>;
  /** Path of the main document. */
  readonly about: Field<string>;
  /** The day on which the letter is sent. */
  readonly sent?: Field<CalendarDate> | undefined;
  readonly case?: Field<string> | undefined;
  readonly reference?: Field<string> | undefined;
  /** Contact for questions: a position with an address. */
  readonly handler?: Handler | undefined;
  /** The alderman responsible for the subject. */
  readonly portfolio?: Field<string> | undefined;
  readonly annexes: readonly Field<string>[];
  /** Who signs for the college, in order. */
  readonly signatories: readonly { readonly name: Field<string>; readonly role: Field<string> }[];
}

export interface Handler {
  readonly name?: Field<string> | undefined;
  readonly role: Field<string>;
  readonly email?: Field<string> | undefined;
  readonly phone?: Field<string> | undefined;
}

declare module '../../model/dossier.ts' {
  interface CompanionKinds {
    raadsbrief: Raadsbrief;
  }
}
