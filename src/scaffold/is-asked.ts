import type { Question } from '../kinds/start/starter.ts';

/** Says whether a question is asked for a document that joins a dossier (`joins`) or starts one. */
export function isAsked({ asked }: Question, joins: boolean): boolean {
  return asked === undefined || (asked === 'in-new-dossier' && !joins);
}
