import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { SuppressedFinding } from '../diagnostic/suppressed-finding.ts';
import type { Input } from '../host/recording-host.ts';
import type { Document } from '../model/document.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';

/** Documents ready for the writers, and the findings of all stages before. */
export interface Session {
  readonly documents: readonly ReadyDocument[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Every dossier whose data could be loaded, with the documents that could be composed. */
  readonly dossiers: readonly ReadDossier[];
  /** Files whose text was not checked. */
  readonly unchecked: readonly string[];
  /** For findings that belong to no single document. */
  readonly report: Report;
}

/** A diagnostic, and whether it blocks: an error, or a warning in a final. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly blocks: boolean;
}

/** A dossier and the documents that could be composed of it. */
export interface ReadDossier {
  readonly dossier: Dossier;
  readonly documents: readonly Document[];
}

/** A document ready for the writers. */
export interface ReadyDocument {
  readonly document: Document;
  /** All documents of the dossier: this one may name their pages. */
  readonly siblings: readonly Document[];
  readonly loaded: LoadedDocument;
  readonly dossier: Dossier;
  /** What was read for its dossier before the writers; for the manifest. */
  readonly inputs: () => readonly Input[];
  readonly report: Report;
  /** Findings that its author suppressed. */
  readonly suppressed: readonly SuppressedFinding[];
}

/** Says whether an error was found. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ diagnostic }) => diagnostic.severity === 'error');
}
