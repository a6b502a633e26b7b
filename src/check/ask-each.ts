import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import { authored, type Found, type Reader, type Stretch } from './reading/found.ts';
import type { Passages } from './reading/passages.ts';
import type { Finding, Rule } from './rule.ts';

/** A finding, or its message alone; nothing when all is well. */
type Answer = Finding | string | undefined;

/** Returns the `run` of a rule that asks one question of each thing that a reader finds in passages. */
export function askEach<T extends Stretch>(
  passages: Passages,
  read: Reader<T>,
  ask: (found: Found<T>, dossier: Dossier, documents: readonly Document[]) => Answer,
): Rule['run'] {
  return (documents, dossier, report) => {
    for (const found of authored(read, passages(documents, dossier))) {
      const answer = ask(found, dossier, documents);
      if (answer === undefined) continue;
      report({ span: found.span, ...(typeof answer === 'string' ? { message: answer } : answer) });
    }
  };
}
