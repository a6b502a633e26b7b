import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { SuppressedFinding } from '../diagnostic/suppressed-finding.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import { knownFinding } from './known-findings.ts';
import { sourcesOf } from './sources-of.ts';
import type { Suppression } from './suppressions.ts';

/** Separates the findings that the author suppressed from the others. */
export interface Suppressor {
  /** Passes on what is not allowed. */
  readonly report: Report;
  /** What was allowed so far. */
  readonly suppressed: readonly SuppressedFinding[];
  /**
   * Reports the suppressions in the sources of these documents that allowed nothing. To be called when every
   * rule has run. Says nothing after an error: it may have kept the finding from being made.
   */
  readonly reportUnused: (documents: readonly Document[], dossier: Dossier) => void;
}

/** Wraps a report so that findings that are allowed do not reach it. An error always does. */
export function suppress(suppressions: readonly Suppression[], report: Report): Suppressor {
  const suppressed: SuppressedFinding[] = [];
  const passed: Diagnostic[] = [];
  const used = new Set<Suppression>();
  return {
    suppressed,
    report: (diagnostic) => {
      const suppression =
        diagnostic.severity === 'error' ? undefined : suppressions.find(({ covers }) => covers(diagnostic));
      if (suppression) {
        used.add(suppression);
        suppressed.push({ diagnostic, reason: suppression.reason });
      } else {
        passed.push(diagnostic);
        report(diagnostic);
      }
    },
    reportUnused: (documents, dossier) => {
      if (passed.some(({ severity }) => severity === 'error')) return;
      const files = new Set(sourcesOf(documents, dossier).map(({ file }) => file));
      for (const suppression of suppressions) {
        const isJudged = files.has(suppression.span.file) && !knownFinding(suppression.rule)?.late;
        if (isJudged && !used.has(suppression)) report(unused(suppression, passed));
      }
    },
  };
}

function unused({ rule, span }: Suppression, passed: readonly Diagnostic[]): Diagnostic {
  const elsewhere = passed.filter((found) => found.rule === rule && found.span?.file === span.file);
  return {
    rule: 'allow/unused',
    severity: 'warning',
    message: `Deze toestemming voor \`${rule}\` staat niets toe.`,
    note:
      elsewhere.length > 0
        ? 'De melding staat op een andere plaats dan waar deze toestemming voor geldt.'
        : 'De melding is er niet meer. Een toestemming die blijft staan, zou een volgende melding verbergen.',
    help:
      elsewhere.length > 0
        ? 'Zet haar bij de plaats van de melding, of haal haar weg.'
        : 'Haal de toestemming weg.',
    span,
    related: elsewhere.flatMap((found) =>
      found.span ? [{ message: 'Hier staat een melding van deze regel.', span: found.span }] : [],
    ),
  };
}
