import type { Field } from '../../model/field.ts';
import type { MainData } from '../../model/main-document.ts';
import type { Signatory } from '../../model/signatory.ts';
import type { Period } from '../../values/period.ts';

/** Frontmatter of a GKA-agenda: a main document. */
export interface GkaAgenda extends MainData {
  readonly kind: 'gka-agenda';
  /** A whole agenda, or an addendum to a current one. */
  readonly type: Field<'agenda' | 'addendum'>;
  readonly period: Field<Period>;
  readonly style: Field<string>;
  /** Id of a scheme; undefined when the agenda names its own cost types and sources. */
  readonly scheme?: Field<string> | undefined;
  /** In place of a scheme: names of cost types and sources, by id. */
  readonly costs?: Readonly<Record<string, Field<string>>> | undefined;
  readonly sources?: Readonly<Record<string, Field<string>>> | undefined;
  readonly motto?: { readonly text: Field<string>; readonly language: Field<string> } | undefined;
  /** The lead partner (penvoerder): an id of `partners`. */
  readonly lead: Field<string>;
  readonly signatories: readonly Signatory[];
  /** Paths of the sheets, relative to the agenda's folder, in the order of the document. */
  readonly interventions: readonly Field<string>[];
}

declare module '../../model/dossier.ts' {
  interface MainKinds {
    'gka-agenda': GkaAgenda;
  }
}
