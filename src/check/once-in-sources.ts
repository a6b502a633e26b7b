import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Finding } from './rule.ts';
import { sourcesOf } from './sources-of.ts';

/** Returns a `report` that passes on one finding per position: two documents may print the same source. */
export function onceInSources(
  documents: readonly Document[],
  dossier: Dossier,
  report: (finding: Finding) => void,
): (finding: Finding) => void {
  const files = new Set(sourcesOf(documents, dossier).map(({ file }) => file));
  const seen = new Set<string>();
  return (finding) => {
    const { span } = finding;
    const id = span && `${span.file}:${span.start.line}:${span.start.column}`;
    if (!id || !files.has(span.file) || seen.has(id)) return;
    seen.add(id);
    report(finding);
  };
}
