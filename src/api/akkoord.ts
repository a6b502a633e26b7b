/**
 * The types of the package for other programs; what they mean is here, what they do in `open-akkoord.ts`.
 * `docs/api.md` is made from this file.
 */

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Findings } from '../diagnostic/findings.ts';
import type { Span } from '../diagnostic/span.ts';
import type { CheckRequest } from '../session/check-request.ts';

/** Forms that a document can be written in. */
export type Format = 'pdf' | 'docx' | 'html';

/** Where Akkoord works, and by what. */
export interface OpenOptions {
  /** Absolute path that relative paths start from. Default: the working folder of the process. */
  readonly folder?: string | undefined;
  /** `SOURCE_DATE_EPOCH`, `AKKOORD_COMMIT` and `PATH` (to find git). Default: the environment of the process. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Which documents to build. */
export interface BuildRequest extends CheckRequest {
  /** Folder that gets `<dossier>/<document>.<extension>`. */
  readonly out: string;
  readonly formats: readonly Format[];
}

/** Which documents to make without writing them. */
export interface RenderRequest extends CheckRequest {
  readonly formats: readonly Format[];
}

/** The result of a check or a build of one or more dossiers. */
export interface Outcome extends Findings {
  /** What the system refused, or a fault of the program, for each dossier that it happened to. */
  readonly failures: readonly { readonly folder: string; readonly by: unknown }[];
}

/** Files that were made in memory. */
export interface Rendering extends Omit<Outcome, 'written' | 'unchanged' | 'withheld' | 'refusals'> {
  /** Named as a build names them: `<dossier>/<document>.pdf`. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** Which versions of dossiers to compare, and in which forms to show it. */
export interface RedlineRequest {
  /** A revision of git, or a folder: `./sent`. */
  readonly old: string;
  /** The same; `.` is the project as it is on the disk. */
  readonly current: string;
  /** Dossiers, folders of them or files, in the new version. */
  readonly paths: readonly string[];
  /** What the folder of the only dossier was called in the old version, if otherwise. */
  readonly was?: string | undefined;
  /** Forms of the documents with their changes marked; may be none. */
  readonly formats: readonly Format[];
}

/** Changes of one kind, in Dutch sentences, with where each is in both versions. */
export interface ToldChanges {
  readonly heading: string;
  readonly changes: readonly {
    readonly sentence: string;
    readonly old: Span | undefined;
    readonly current: Span | undefined;
  }[];
}

/** What is different between two versions, and the files that show it. */
export interface Redline {
  /** Changes are in the order in which readers ask for them: money first. */
  readonly dossiers: readonly {
    readonly folder: string;
    readonly isNew: boolean;
    readonly changes: readonly ToldChanges[];
  }[];
  /** Dossiers that cannot be made in a version, and why; then there are no files. */
  readonly unmade: readonly {
    readonly version: string;
    readonly folder: string;
    readonly blocking: readonly Diagnostic[];
  }[];
  /** Folders of dossiers that the new version does not have any more. */
  readonly gone: readonly string[];
  /** What blocks the files; then there are none. */
  readonly blocking: readonly Diagnostic[];
  /** Named as the command names them: `<dossier>/<document>.wijzigingen.pdf`. */
  readonly files: Rendering['files'];
}

/** The program, working in one folder. */
export interface Akkoord {
  /** Checks documents. Writes nothing. Throws when a path does not exist or cannot be read. */
  check(request: CheckRequest): Promise<Outcome>;
  /** Checks and writes documents: of a dossier all of them, or none when anything blocks. Throws when the disk refuses. */
  build(request: BuildRequest): Promise<Outcome>;
  /** Makes the files of a build and returns them. Writes nothing. Throws when a path cannot be read. */
  render(request: RenderRequest): Promise<Rendering>;
  /** Compares two versions. Writes nothing. Throws when a version or a path is not there. */
  redline(request: RedlineRequest): Promise<Redline>;
}

/** Opens Akkoord in a folder, with the project that it finds there or above. Reads nothing yet. */
export type OpenAkkoord = (options?: OpenOptions) => Akkoord;

export type { Diagnostic, RelatedSpan, Severity } from '../diagnostic/diagnostic.ts';
export type { Findings } from '../diagnostic/findings.ts';
export type { Position, Span } from '../diagnostic/span.ts';
export type { SuppressedFinding } from '../diagnostic/suppressed-finding.ts';
export type { CheckRequest, Shard, Step } from '../session/check-request.ts';
