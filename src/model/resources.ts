import type { Field } from './field.ts';

/** Where the templates, house styles, schemes and words of a dossier come from, and what its project chose. */
export interface Resources {
  /** Undefined: the dossier lies in no project. */
  readonly project?: ProjectSettings | undefined;
  /** Folders to look in, in this order: the project's own templates if it has any, then the package's. */
  readonly roots: readonly string[];
}

/** Contents of the `akkoord.yaml` that marks the root of a project; paths start from the working folder. */
export interface ProjectSettings {
  readonly file: string;
  /** The root: the folder of the file. */
  readonly folder: string;
  /** Folders with dossiers. */
  readonly dossiers: readonly string[];
  /** Where documents are written. */
  readonly out: string;
  /** Of documents that name none; absent: none. */
  readonly style?: Field<string> | undefined;
  readonly scheme?: Field<string> | undefined;
  /** Language of the documents, a BCP 47 tag: `nl-NL`. */
  readonly language: string;
}
