import type { Diagnostic } from './diagnostic.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** A finding that the author lets stand: it blocks nothing, and is shown and counted. */
export interface AllowedFinding {
  readonly diagnostic: Diagnostic;
  /** Why, in the author's words. */
  readonly reason: string;
}

/** Sorts allowed findings as findings are sorted, and leaves duplicates out. */
export function sortAllowed(allowed: readonly AllowedFinding[]): AllowedFinding[] {
  const byDiagnostic = new Map(allowed.map((each) => [JSON.stringify(each.diagnostic), each] as const));
  return sortDiagnostics(allowed.map(({ diagnostic }) => diagnostic)).flatMap(
    (diagnostic) => byDiagnostic.get(JSON.stringify(diagnostic)) ?? [],
  );
}
