import { adviceText } from './advice-text.ts';
import type { Severity } from './diagnostic.ts';
import type { Findings, PrinterOptions } from './findings.ts';
import { fingerprints } from './fingerprints.ts';
import { suggestionText } from './suggestion-text.ts';

/** How many lines above and below that of the comment it takes the place of. */
const gitlabFence: Parameters<typeof suggestionText>[2] = ({ above, below }) =>
  `suggestion:-${Math.max(0, above)}+${Math.max(0, below)}`;

/** An error blocks every build, a warning only a final. */
const severities = { error: 'blocker', warning: 'major', info: 'info' } as const satisfies Record<
  Severity,
  string
>;

/**
 * Prints findings as a Code Quality report
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). It requires a path and a
 * line: a finding without a span gets the working folder and line 1.
 */
export function printGitlab({ diagnostics }: Findings, options: Pick<PrinterOptions, 'source'>): string {
  const marks = fingerprints(diagnostics, options);
  const issues = diagnostics.map((diagnostic, index) => {
    const { rule, severity, span } = diagnostic;
    return {
      description: adviceText(diagnostic) + suggestionText(diagnostic, options.source, gitlabFence),
      check_name: rule,
      fingerprint: marks[index],
      severity: severities[severity],
      location: {
        path: span?.file ?? '.',
        lines: { begin: span?.start.line ?? 1, end: span?.end.line ?? 1 },
      },
    };
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
