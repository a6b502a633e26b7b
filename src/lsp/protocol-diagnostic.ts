import { DiagnosticSeverity, type Diagnostic as ProtocolDiagnostic } from 'vscode-languageserver/node';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { ruleAnchor } from '../diagnostic/rule-anchor.ts';
import { emptySpan } from '../diagnostic/span.ts';
import { programName } from '../host/program-name.ts';
import { asCalled } from '../text/as-called.ts';
import { rangeOfSpan } from './protocol-ranges.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} satisfies Record<Diagnostic['severity'], DiagnosticSeverity>;

/** What the conversion of a finding needs. */
export interface DiagnosticContext {
  readonly uriOf: (path: string) => string;
  /** Reason and advice, for findings without their own. */
  readonly ruleTexts: (
    rule: string,
  ) => { readonly why?: string | undefined; readonly help?: string | undefined } | undefined;
  /** Page that explains the rules, if any. */
  readonly rulesPage: string | undefined;
}

/** Converts a finding to the protocol: what is wrong, why, and what to do, with the rule as its code. */
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
    ...(rulesPage !== undefined &&
      texts && { codeDescription: { href: `${rulesPage}#${ruleAnchor(rule)}` } }),
    severity: severities[severity],
    range: rangeOfSpan(span ?? emptySpan('', 1, 1)),
    message: asCalled(
      [message, why, advice && `Doe dit: ${advice}`].filter(Boolean).join('\n'),
      programName(process.env),
    ),
    ...(related && {
      relatedInformation: related.map((other) => ({
        message: other.message,
        location: { uri: uriOf(other.span.file), range: rangeOfSpan(other.span) },
      })),
    }),
  };
}
