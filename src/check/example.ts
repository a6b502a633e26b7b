/** Part of a source file of an example: what differs from a dossier with which nothing is wrong. */
export interface ExamplePart {
  /** Top-level keys of the frontmatter, as in a file; they replace those of the same name. */
  readonly data?: string | undefined;
  /** The whole body. */
  readonly body?: string | undefined;
}

/** A file of an example; text alone is its whole body. */
export type ExampleFile = string | ExamplePart;

/** A dossier in short and what a rule says of it: a test of the rule, and part of its page in the manual. */
export interface Example {
  /** What it shows, in Dutch. */
  readonly what: string;
  readonly agenda?: ExampleFile | undefined;
  readonly sheet?: ExampleFile | undefined;
  /** A letter about the agenda; there is none without this. */
  readonly letter?: ExampleFile | undefined;
  /** The agenda as git has it under the tag `v1.0`; in a shallow clone without tags. Absent: git has nothing. */
  readonly sent?: (ExamplePart & { readonly isShallow?: true }) | undefined;
  /** In order of the sources: the text that a finding points at, and its message. Absent: no findings. */
  readonly reports?: readonly `${string} → ${string}`[] | undefined;
}

/** Returns a file of an example by its parts. */
export function partOf(file: ExampleFile | undefined): ExamplePart | undefined {
  return typeof file === 'string' ? { body: file } : file;
}

/** Returns the findings of an example. */
export function reportsOf({ reports = [] }: Example): { readonly at: string; readonly message: string }[] {
  return reports.map((line) => {
    const [at = '', ...message] = line.split(' → ');
    return { at, message: message.join(' → ') };
  });
}
