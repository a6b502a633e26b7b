import type { Document } from '../../model/document.ts';
import type { Dossier } from '../../model/dossier.ts';
import { changedFacts } from './changed-facts.ts';
import { changedPlans } from './changed-plans.ts';
import { changedSections } from './changed-sections.ts';
import { changedTargets, type TargetVersion } from './changed-targets.ts';
import { changesInProse } from './changes-in-prose.ts';
import type { DataNames } from './data-names.ts';
import { factsOf } from './facts-of.ts';
import { replacedPictures } from './replaced-pictures.ts';
import { type Summary, topics } from './summary.ts';

/** A dossier before and after; `old` is absent when it was not there yet. */
export interface DossierVersions {
  readonly old: Dossier | undefined;
  readonly current: Dossier;
}

/** A document with its changes, and the two that it was made of; `old` is absent when it was not there yet. */
export interface DocumentVersions {
  /** `raadsbrief “Kansen voor alle kinderen”` */
  readonly name: string;
  readonly redline: Document;
  readonly old: TargetVersion | undefined;
  readonly current: TargetVersion;
}

/**
 * Returns what changed: first what the data say, then amounts, dates and names in what somebody wrote, then how
 * many words of which section, and what no text shows. What is computed or repeated in a document is told once, where it comes from.
 *
 * @param people names of partners and people: each is one whole in a text
 */
export function summarize(
  { old, current }: DossierVersions,
  documents: readonly DocumentVersions[],
  people: readonly string[],
  names: DataNames,
): Summary {
  const dossiers = [...(old ? [old] : []), current];
  const found = [
    ...changedFacts(old ? factsOf(old, names) : [], factsOf(current, names)),
    ...changedPlans(old, current, names),
    ...documents.flatMap(({ redline }) => changesInProse(redline, dossiers, people)),
    ...documents.flatMap(({ redline }) => replacedPictures(redline)),
    ...documents.flatMap((each) => (each.old ? changedTargets(each.old, each.current) : [])),
  ];
  return {
    items: topics.flatMap((topic) => found.filter((item) => item.topic === topic)),
    sections: documents.flatMap(({ name, redline }) =>
      changedSections(redline).map((section) => ({ document: name, ...section })),
    ),
  };
}
