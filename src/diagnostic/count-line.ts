import type { Diagnostic, Severity } from './diagnostic.ts';

const words = {
  error: ['fout', 'fouten'],
  warning: ['waarschuwing', 'waarschuwingen'],
  info: ['opmerking', 'opmerkingen'],
} as const satisfies Record<Severity, readonly [string, string]>;

/** Returns a number with its noun: "1 fout", "2 fouten". */
export function counted(count: number, [one, more]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** Counts findings by severity: "3 fouten, 1 waarschuwing"; "geen meldingen" for none. */
export function countLine(diagnostics: readonly Diagnostic[]): string {
  const parts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({ severity, count: diagnostics.filter((each) => each.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, words[severity]));
  return parts.join(', ') || 'geen meldingen';
}
