import type { Field } from '../../model/field.ts';
import type { MainData } from '../../model/main-document.ts';

/** Frontmatter of a memo (notitie): a main document when it stands alone, else a document beside one. */
export interface Memo extends MainData {
  readonly kind: 'memo';
  /** What it was written for: a meeting, a question. */
  readonly meeting?: Field<string> | undefined;
  readonly to: Field<string>;
  readonly from: Field<string>;
}

declare module '../../model/dossier.ts' {
  interface LoneKinds {
    memo: Memo;
  }
}
