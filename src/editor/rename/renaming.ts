import type { Edit } from '../../diagnostic/fix.ts';
import type { Span } from '../../diagnostic/span.ts';

/** A file that gets another path, both as in spans. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** A new name everywhere, or why not (Dutch). */
export type Renaming =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly move?: Move | undefined }
  | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly reason: string;
}

/** What can be renamed at a position, or why not; undefined where there is no name. */
export type Renamable =
  | { readonly ok: true; readonly span: Span; readonly name: string }
  | Refusal
  | undefined;

export function refused(reason: string): Refusal {
  return { ok: false, reason };
}
