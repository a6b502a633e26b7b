import type { AllowedFinding } from '../diagnostic/allowed-finding.ts';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Allowance } from './allowances.ts';
import { knownFinding } from './known-findings.ts';
import { sourcesOf } from './sources-of.ts';

/** Stands between the stages and the outcome: keeps apart what the author allowed. */
export interface Allowing {
  /** Passes on what is not allowed. */
  readonly report: Report;
  /** What was allowed so far. */
  readonly allowed: readonly AllowedFinding[];
  /**
   * Reports the allowances in the sources of these documents that allowed nothing. To be called when every rule has run. Says
   * nothing after an error: it may have kept the finding from being made.
   */
  readonly reportUnused: (documents: readonly Document[], dossier: Dossier) => void;
}

/** Wraps a report so that findings that are allowed do not reach it. An error always does. */
export function allowing(allowances: readonly Allowance[], report: Report): Allowing {
  const allowed: AllowedFinding[] = [];
  const passed: Diagnostic[] = [];
  const used = new Set<Allowance>();
  return {
    allowed,
    report: (diagnostic) => {
      const allowance =
        diagnostic.severity === 'error' ? undefined : allowances.find(({ covers }) => covers(diagnostic));
      if (allowance) {
        used.add(allowance);
        allowed.push({ diagnostic, reason: allowance.reason });
      } else {
        passed.push(diagnostic);
        report(diagnostic);
      }
    },
    reportUnused: (documents, dossier) => {
      if (passed.some(({ severity }) => severity === 'error')) return;
      const files = new Set(sourcesOf(documents, dossier).map(({ file }) => file));
      for (const allowance of allowances) {
        const isJudged = files.has(allowance.span.file) && !knownFinding(allowance.rule)?.late;
        if (isJudged && !used.has(allowance)) report(unused(allowance, passed));
      }
    },
  };
}

function unused({ rule, span }: Allowance, passed: readonly Diagnostic[]): Diagnostic {
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
