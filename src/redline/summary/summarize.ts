import type { Document } from '../../model/document.ts';
import type { Dossier } from '../../model/dossier.ts';
import { changedFacts } from './changed-facts.ts';
import { changedSections } from './changed-sections.ts';
import { changesInProse } from './changes-in-prose.ts';
import { factsOf } from './facts-of.ts';
import { type Summary, topics } from './summary.ts';

/** A dossier before and after; `old` is absent when it was not there yet. */
export interface DossierVersions {
  readonly old: Dossier | undefined;
  readonly current: Dossier;
}

/**
 * Returns what changed: first what the data say, then amounts, dates and names in what somebody wrote, then how
 * many words of which section. What is computed or repeated in a document is told once, where it comes from.
 *
 * @param redlines the documents with their changes
 */
export function summarize(
  { old, current }: DossierVersions,
  redlines: readonly Document[],
  names: readonly string[],
): Summary {
  const dossiers = [...(old ? [old] : []), current];
  const found = [
    ...changedFacts(old ? factsOf(old) : [], factsOf(current)),
    ...redlines.flatMap((redline) => changesInProse(redline, dossiers, names)),
  ];
  return {
    items: topics.flatMap((topic) => found.filter((item) => item.topic === topic)),
    sections: redlines.flatMap(changedSections),
  };
}
