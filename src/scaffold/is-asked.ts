import type { Question } from '../kinds/start/starter.ts';

/** Says whether a question is asked for a document that is added to a dossier (`joins`) or begins one. */
export function isAsked({ asked }: Question, joins: boolean): boolean {
  return asked === undefined || (asked === 'in-new-dossier' && !joins);
}
