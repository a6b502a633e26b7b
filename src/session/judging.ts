import type { Report } from '../diagnostic/diagnostic.ts';
import type { Status } from '../model/status.ts';
import type { Finding } from './session.ts';

/** Returns a report that collects findings, and decides which of them block. */
export function judging(findings: Finding[], statusAt: (file?: string) => Status | undefined): Report {
  return (diagnostic) => {
    const { severity, span } = diagnostic;
    const isFinal = statusAt(span?.file) === 'final';
    findings.push({ diagnostic, blocks: severity === 'error' || (severity === 'warning' && isFinal) });
  };
}
