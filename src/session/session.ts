import type { AllowedFinding } from '../diagnostic/allowed-finding.ts';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Input } from '../host/recording-host.ts';
import type { Document } from '../model/document.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';

/** Documents that went through every stage before the writers, and what was found on the way. */
export interface Session {
  readonly documents: readonly ReadyDocument[];
  readonly findings: readonly Finding[];
  readonly allowed: readonly AllowedFinding[];
  /** Every dossier of which the data could be had, and its documents as far as they could be made. */
  readonly dossiers: readonly ReadDossier[];
  /** Files of which the text was not gone over. */
  readonly unchecked: readonly string[];
  /** For what belongs to no single document. */
  readonly report: Report;
}

/** A diagnostic, and whether it stands in the way: an error, or a warning in a final document. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly blocks: boolean;
}

/** A dossier, and its documents as far as they could be made. */
export interface ReadDossier {
  readonly dossier: Dossier;
  readonly documents: readonly Document[];
}

/** A document that is ready for the writers. */
export interface ReadyDocument {
  readonly document: Document;
  /** All documents of the dossier: this one may name their pages. */
  readonly siblings: readonly Document[];
  readonly loaded: LoadedDocument;
  readonly dossier: Dossier;
  /** What was read for its dossier before the writers, for the manifest. */
  readonly inputs: () => readonly Input[];
  readonly report: Report;
  /** What its author lets stand in it. */
  readonly allowed: readonly AllowedFinding[];
}

/** Says whether an error was found. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ diagnostic }) => diagnostic.severity === 'error');
}
