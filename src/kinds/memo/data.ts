import type { Field } from '../../model/field.ts';
import type { MainData } from '../../model/main-document.ts';

/** Frontmatter of a memo (notitie): a main document if it is alone, else a companion. */
export interface Memo extends MainData {
  readonly kind: 'memo';
  /** The occasion: a meeting, a question. */
  readonly meeting?: Field<string> | undefined;
  readonly to: Field<string>;
  readonly from: Field<string>;
}

declare module '../../model/dossier.ts' {
  interface LoneKinds {
    memo: Memo;
  }
}
