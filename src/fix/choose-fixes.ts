import { overlap } from '../diagnostic/apply-edits.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Fix } from '../diagnostic/fix.ts';
import type { Span } from '../diagnostic/span.ts';

/** A fix, and the rule of its finding. */
export interface ChosenFix {
  readonly fix: Fix;
  readonly rule: string;
  /** The same for the same fix in another round. */
  readonly key: string;
}

/**
 * Returns the fixes that can be made together: of each finding the first that may be chosen, and of fixes that
 * overlap the first.
 *
 * @param suggestions whether suggestions may be chosen too; default only safe fixes
 */
export function chooseFixes(diagnostics: readonly Diagnostic[], suggestions = false): ChosenFix[] {
  const taken: Span[] = [];
  return diagnostics.flatMap(({ rule, fixes = [] }) => {
    const fix = fixes.find(
      ({ certainty }) => certainty === 'safe' || (suggestions && certainty === 'suggestion'),
    );
    const spans = fix?.edits.map(({ span }) => span) ?? [];
    if (!fix || spans.some((span) => taken.some((other) => overlap(span, other)))) return [];
    taken.push(...spans);
    return [{ fix, rule, key: `${rule} ${JSON.stringify(fix.edits)}` }];
  });
}
