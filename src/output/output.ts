import type { SuppressedFinding } from '../diagnostic/suppressed-finding.ts';
import type { Input } from '../host/recording-host.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';

/** What an output is called by: enough to find its name before anything is rendered. */
export interface OutputName {
  readonly dossier: Pick<Dossier, 'name' | 'folder'>;
  readonly document: Pick<Document, 'id' | 'file' | 'status'>;
  /** `pdf`, without a dot. */
  readonly extension: string;
}

/** One rendered document. */
export interface Output extends OutputName {
  readonly dossier: Pick<Dossier, 'name' | 'folder' | 'resources'>;
  readonly bytes: Uint8Array;
  /** Everything that was read to make it: what a `recordingHost` of its dossier heard. */
  readonly inputs: readonly Input[];
  /** Findings that the author suppresses in the sources of this document. */
  readonly suppressed?: readonly SuppressedFinding[] | undefined;
}
