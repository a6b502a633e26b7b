import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';

/** A result, with the findings reported while it was made. */
export interface Reported<T> {
  readonly made: T;
  readonly findings: readonly Diagnostic[];
}

/** Makes something and records its findings. */
export function reported<T>(make: (report: Report) => T, report: Report): Reported<T> {
  const findings: Diagnostic[] = [];
  const made = make((diagnostic) => {
    findings.push(diagnostic);
    report(diagnostic);
  });
  return { made, findings };
}

/** Returns the result, and reports its findings again. */
export function reportAgain<T>({ made, findings }: Reported<T>, report: Report): T {
  for (const diagnostic of findings) report(diagnostic);
  return made;
}
