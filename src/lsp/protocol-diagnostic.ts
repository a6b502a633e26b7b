import { DiagnosticSeverity, type Diagnostic as ProtocolDiagnostic } from 'vscode-languageserver/node';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { emptySpan } from '../diagnostic/span.ts';
import { rangeOfSpan } from './protocol-ranges.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} satisfies Record<Diagnostic['severity'], DiagnosticSeverity>;

/** What turning a finding into one of the protocol needs to know. */
export interface DiagnosticContext {
  readonly uriOf: (path: string) => string;
  /** What a finding does not say itself: why, and what to do. */
  readonly ruleTexts: (
    rule: string,
  ) => { readonly why?: string | undefined; readonly help?: string | undefined } | undefined;
  /** Page that explains the rules, if there is one. */
  readonly rulesPage: string | undefined;
}

/** Returns a finding as the protocol has it: what is wrong, why, and what to do, with the rule as its code. */
export function protocolDiagnostic(
  { rule, severity, message, note, help, span, related }: Diagnostic,
  { uriOf, ruleTexts, rulesPage }: DiagnosticContext,
): ProtocolDiagnostic {
  const texts = ruleTexts(rule);
  const why = note ?? texts?.why;
  const advice = help ?? texts?.help;
  return {
    source: 'akkoord',
    code: rule,
    ...(rulesPage !== undefined && texts && { codeDescription: { href: rulesPage } }),
    severity: severities[severity],
    range: rangeOfSpan(span ?? emptySpan('', 1, 1)),
    message: [message, why, advice && `Doe dit: ${advice}`].filter(Boolean).join('\n'),
    ...(related && {
      relatedInformation: related.map((other) => ({
        message: other.message,
        location: { uri: uriOf(other.span.file), range: rangeOfSpan(other.span) },
      })),
    }),
  };
}
