import type { Diagnostic } from './diagnostic.ts';
import type { SuppressedFinding } from './suppressed-finding.ts';

/** The findings of a run, and its result. */
export interface Findings {
  /** Sorted by position. */
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics that block. */
  readonly blocking: readonly Diagnostic[];
  /** Findings suppressed by the author; not in `diagnostics`. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly blocked: boolean;
  /** The part of all dossiers that this is about. Default: all. */
  readonly shard?: { readonly number: number; readonly total: number } | undefined;
  /** How many dossiers were left out because nothing changed in them. Default: that was not asked. */
  readonly skipped?: number | undefined;
  /** How many documents were read. */
  readonly documents: number;
  /** Files whose text was not checked, because they or their dossier could not be read. */
  readonly unchecked: readonly string[];
  /** Paths of the files that are now as they should be. */
  readonly written: readonly string[];
  /** Of those, which were there already, byte for byte. */
  readonly unchanged: readonly string[];
  /** Folders of the dossiers that nothing came of: something was in the way of a build, or the program failed. */
  readonly withheld: readonly string[];
  /** Files in the way, left as they are. */
  readonly refusals: readonly { readonly path: string; readonly message: string; readonly help: string }[];
}

/** What a rule looks for, why, and what to do; Dutch. Some findings carry the last two themselves. */
export interface RuleTexts {
  readonly what: string;
  readonly why?: string | undefined;
  readonly help?: string | undefined;
}

/** How findings are printed. */
export interface PrinterOptions {
  /** Returns the text of a source file without byte order mark; undefined when it cannot be read. */
  readonly source: (file: string) => string | undefined;
  /** Whether to use colours. */
  readonly colour: boolean;
  /** Columns available for a source line. Default 100. */
  readonly width?: number | undefined;
  /** The address of the page on which every rule has a heading. */
  readonly rulesPage: string;
  /** Version of this program. */
  readonly version: string;
  /** Returns the texts of a rule; undefined if its findings carry them. */
  readonly ruleTexts: (rule: string) => RuleTexts | undefined;
}
