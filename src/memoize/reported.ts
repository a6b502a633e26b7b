import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';

/** Something made, with what was reported in the making. */
export interface Reported<T> {
  readonly made: T;
  readonly findings: readonly Diagnostic[];
}

/** Makes something, noting what it reports. */
export function reported<T>(make: (report: Report) => T, report: Report): Reported<T> {
  const findings: Diagnostic[] = [];
  const made = make((diagnostic) => {
    findings.push(diagnostic);
    report(diagnostic);
  });
  return { made, findings };
}

/** Returns what was made, and reports again what was reported then. */
export function reportAgain<T>({ made, findings }: Reported<T>, report: Report): T {
  for (const diagnostic of findings) report(diagnostic);
  return made;
}
