import type { CommonData } from '../../model/common-data.ts';
import type { Field } from '../../model/field.ts';

/** What partners will do, per theme; an annex of the main document. */
export interface ImplementationAgenda extends CommonData {
  readonly kind: 'implementation-agenda';
  readonly title: Field<string>;
}

declare module '../../model/dossier.ts' {
  interface CompanionKinds {
    'implementation-agenda': ImplementationAgenda;
  }
}
