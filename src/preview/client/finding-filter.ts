import type { Finding } from '../messages.ts';

/** Which findings are shown. */
export interface FilterState {
  /** `here`: those of the document that is shown; `all`: of its dossier; else those in one file. */
  readonly where: string;
  readonly severities: ReadonlySet<Finding['severity']>;
}

/** A choice of findings by place. */
export interface WhereChoice {
  readonly where: string;
  readonly label: string;
}

/** Returns the findings that are shown, in their order. */
export function filtered(
  findings: readonly Finding[],
  { where, severities }: FilterState,
): readonly Finding[] {
  return findings.filter((finding) => severities.has(finding.severity) && isWhere(finding, where));
}

/** Returns how many findings there are at a place, by severity. */
export function countsAt(
  findings: readonly Finding[],
  where: string,
): Readonly<Record<Finding['severity'], number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (isWhere(finding, where)) counts[finding.severity]++;
  return counts;
}

/**
 * Returns the places to choose from, with how many findings each has. The chosen one stays, also without findings.
 *
 * @param folder of the dossier, which is left out of the names of files
 */
export function whereChoices(
  findings: readonly Finding[],
  chosen: string,
  folder: string,
): readonly WhereChoice[] {
  const files = new Set(findings.flatMap(({ position }) => position?.file ?? []));
  if (chosen !== 'here' && chosen !== 'all') files.add(chosen);
  const name = (file: string) => (file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file);
  return [
    ['here', 'Dit document'],
    ['all', 'Het hele dossier'],
    ...[...files].sort().map((file) => [file, name(file)] as const),
  ].map(([where = '', label]) => {
    const count = findings.filter((finding) => isWhere(finding, where)).length;
    return { where, label: `${label} (${count})` };
  });
}

function isWhere({ isHere, position }: Finding, where: string): boolean {
  return where === 'all' || (where === 'here' ? isHere : position?.file === where);
}
