import type { AllowanceEntry } from './allowance.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Field } from './field.ts';
import type { Partner } from './partner.ts';
import type { Period } from './period.ts';
import type { Signatory } from './signatory.ts';

/** `status` of a document. "Signed" is a fact about a file, never a status. */
export type Status = 'draft' | 'final';

/** Frontmatter of a GKA-agenda: the main document of its dossier. */
export interface GkaAgenda {
  readonly kind: 'gka-agenda';
  readonly title: Field<string>;
  /** A whole agenda, or an addendum to one that runs. */
  readonly type: Field<'agenda' | 'addendum'>;
  readonly status: Field<Status>;
  readonly date: Field<CalendarDate>;
  readonly period: Field<Period>;
  /** Ids of folders under `templates/house-styles` and of files in `templates/schemes`. */
  readonly style: Field<string>;
  readonly scheme: Field<string>;
  readonly version?: Field<string> | undefined;
  /** Printed in every footer, as "Voorbeeld, geen officieel document". */
  readonly notice?: Field<string> | undefined;
  readonly motto?: { readonly text: Field<string>; readonly language: Field<string> } | undefined;
  /** Keyed by partner id, in the order of the source. */
  readonly partners: Readonly<Record<string, Partner>>;
  /** The partner that keeps the pen (penvoerder): an id of `partners`. */
  readonly lead: Field<string>;
  /** Paths of the sheets, relative to the agenda's folder, in the order of the document. */
  readonly interventions: readonly Field<string>[];
  readonly signatories: readonly Signatory[];
  /** Abbreviation or name → what it stands for. */
  readonly terms: Readonly<Record<string, Field<string>>>;
  /** Findings that may stand in this file. */
  readonly allow?: readonly AllowanceEntry[] | undefined;
}
