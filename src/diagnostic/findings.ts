import type { AllowedFinding } from './allowed-finding.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Everything that a run found, and what came of it. */
export interface Findings {
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those of them that stand in the way. */
  readonly blocking: readonly Diagnostic[];
  /** Findings that the author lets stand; not among the others. */
  readonly allowed: readonly AllowedFinding[];
  readonly blocked: boolean;
  /** How many documents were read. */
  readonly documents: number;
  /** Files of which the text was not gone over, because something cannot be read. */
  readonly unchecked: readonly string[];
  /** Paths of the files written. */
  readonly written: readonly string[];
  /** Files in the way, left as they are. */
  readonly refusals: readonly { readonly path: string; readonly message: string; readonly help: string }[];
}

/** What a rule looks for, why, and what to do about it; Dutch. Some findings carry the last two themselves. */
export interface RuleTexts {
  readonly what: string;
  readonly why?: string | undefined;
  readonly help?: string | undefined;
}

/** How findings are printed. */
export interface PrinterOptions {
  /** Returns the text of a source file, without byte order mark, or nothing when it cannot be had. */
  readonly source: (file: string) => string | undefined;
  /** Whether to use colours; whoever prints knows whether a terminal reads along. */
  readonly colour: boolean;
  /** Columns available for a source line. Default 100. */
  readonly width?: number | undefined;
  /** Version of this program. */
  readonly version: string;
  /** Returns the texts of a rule; nothing for findings that say all themselves. */
  readonly ruleTexts: (rule: string) => RuleTexts | undefined;
}
