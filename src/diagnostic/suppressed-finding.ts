import type { Diagnostic } from './diagnostic.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** A finding suppressed by the author: it does not block, but is shown and counted. */
export interface SuppressedFinding {
  readonly diagnostic: Diagnostic;
  /** In the author's words. */
  readonly reason: string;
}

/** Sorts suppressed findings like other findings and removes duplicates. */
export function sortSuppressed(suppressed: readonly SuppressedFinding[]): SuppressedFinding[] {
  const byDiagnostic = new Map(suppressed.map((each) => [JSON.stringify(each.diagnostic), each] as const));
  return sortDiagnostics(suppressed.map(({ diagnostic }) => diagnostic)).flatMap(
    (diagnostic) => byDiagnostic.get(JSON.stringify(diagnostic)) ?? [],
  );
}
