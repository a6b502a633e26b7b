import { comparePlaces } from './compare-places.ts';
import type { Diagnostic } from './diagnostic.ts';

const weight = { error: 0, warning: 1, info: 2 } as const;

/** Sorts findings by file, position and severity, and removes duplicates. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  const unique = diagnostics.filter((diagnostic) => {
    const key = JSON.stringify(diagnostic);
    return !seen.has(key) && seen.add(key);
  });
  return unique.sort(
    (a, b) =>
      comparePlaces(a.span, b.span) || weight[a.severity] - weight[b.severity] || compareText(a.rule, b.rule),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
