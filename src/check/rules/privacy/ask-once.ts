import type { Dossier } from '../../../model/dossier.ts';
import { authored, type Found, type Reader, type Stretch } from '../../reading/found.ts';
import type { Finding, Rule } from '../../rule.ts';
import { type PrivateText, privateTexts } from './private-texts.ts';

/** Returns the `run` of a rule that asks what in private texts is personal, once for each line. */
export function askOnce<T extends Stretch>(
  read: Reader<T>,
  ask: (found: Found<T>) => string | undefined,
  /** Returns fixes of what was found. */
  mend: (found: Found<T>, dossier: Dossier) => Pick<Finding, 'fixes'> = () => ({}),
): Rule['run'] {
  return (documents, dossier, report) => {
    const said: Finding[] = [];
    for (const found of authored(read, privateTexts(documents, dossier))) {
      const message = ask(found);
      if (message === undefined) continue;
      const finding = { message, span: found.span, ...mend(found, dossier) };
      const { aside }: PrivateText = found.passage;
      if (aside && said.some((earlier) => isSame(earlier, finding))) continue;
      said.push(finding);
      report(finding);
    }
  };
}

function isSame(a: Finding, b: Finding): boolean {
  if (a.message !== b.message || !a.span || !b.span || a.span.file !== b.span.file) return false;
  return a.span.start.line <= b.span.end.line && b.span.start.line <= a.span.end.line;
}
