import type { Fix } from './fix.ts';
import type { Span } from './span.ts';

/**
 * `error`: no correct document can be made; blocks every build.
 * `warning`: must be solved before signing; blocks a final, not a draft.
 * `info`: never blocks.
 */
export type Severity = 'error' | 'warning' | 'info';

/** Another span that concerns a finding, and why. */
export interface RelatedSpan {
  readonly message: string;
  readonly span: Span;
}

/** What a finding says, without its place. */
export interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly help: string;
}

/** A finding as plain data. Its texts are Dutch (for the policy writer), the rule id is English. */
export interface Diagnostic {
  /** `group/name`, kebab-case: `yaml/duplicate-key`, `money/english-notation`, `text/placeholder`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence; quotes at most one value. */
  readonly message: string;
  /** Why it matters. */
  readonly note?: string | undefined;
  /** What to do. */
  readonly help?: string | undefined;
  /** Absent only if there is no file to refer to. */
  readonly span?: Span | undefined;
  readonly related?: readonly RelatedSpan[] | undefined;
  /** Ways to mend it, the best first. */
  readonly fixes?: readonly Fix[] | undefined;
}

/** Receives findings. Every stage gets one; nothing below `cli` prints. */
export type Report = (diagnostic: Diagnostic) => void;
