import type { Span } from './span.ts';

/**
 * How heavy a finding weighs:
 * `error` = no truthful document can be made, refuses every build;
 * `warning` = stands between text and signature, a draft builds and a final refuses;
 * `info` = never blocks.
 */
export type Severity = 'error' | 'warning' | 'info';

/** Another place that belongs to a finding, with what is to be seen there. */
export interface RelatedSpan {
  readonly message: string;
  readonly span: Span;
}

/** One finding, as plain data. The texts are Dutch (the policy writer reads them), the rule id is English. */
export interface Diagnostic {
  /** `group/name`, kebab-case: `yaml/duplicate-key`, `money/english-notation`, `text/placeholder`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence; quotes one value at most. */
  readonly message: string;
  /** Why it matters. */
  readonly note?: string | undefined;
  /** What to do. */
  readonly help?: string | undefined;
  /** Where. Absent only when there is no file to point at. */
  readonly span?: Span | undefined;
  readonly related?: readonly RelatedSpan[] | undefined;
}

/** Takes one finding. Every stage is handed one; nothing below `cli` prints. */
export type Report = (diagnostic: Diagnostic) => void;
