import type { Report } from '../../diagnostic/diagnostic.ts';
import type { DocumentData } from '../../model/dossier.ts';
import type { GkaAgenda } from '../../model/gka-agenda.ts';
import type { Intervention } from '../../model/intervention.ts';
import type { Scheme } from '../../model/scheme.ts';
import type { ReadDocument } from '../read-document.ts';

/** All that was read of a dossier, for the checks between its files. */
export interface Facts {
  readonly main: ReadDocument<GkaAgenda>;
  /** The sheets that the agenda lists, in its order. */
  readonly listed: readonly ReadDocument<Intervention>[];
  /** Every sheet in the folder, listed or not, in order of file name. */
  readonly sheets: readonly ReadDocument<Intervention>[];
  /** Undefined when the agenda names none, or one that cannot be used. */
  readonly scheme: Scheme | undefined;
}

/** Checks one thing between the files of a dossier, without which no truthful document can be made. */
export type FactCheck = (facts: Facts, report: Report) => void;

/** Says whether a file that was read is an agenda. */
export function isAgenda(read: ReadDocument): read is ReadDocument<GkaAgenda> {
  return (read.document.data satisfies DocumentData).kind === 'gka-agenda';
}

/** Says whether a file that was read is an intervention sheet. */
export function isSheet(read: ReadDocument): read is ReadDocument<Intervention> {
  return (read.document.data satisfies DocumentData).kind === 'intervention';
}
