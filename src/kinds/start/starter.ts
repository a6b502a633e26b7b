import type { Choice } from './choice.ts';

/** Frontmatter to write: text, lists, groups. What is absent becomes an empty key. */
export type Values = { readonly [key: string]: Value };
export type Value = string | readonly Value[] | Values;

/** What an id can refer to: in the project or in the dossier. */
export const named = ['styles', 'schemes', 'costs', 'sources', 'partners', 'main', 'documents'] as const;
export type Named = (typeof named)[number];
/** The choices for each; absent or empty while unknown. */
export type Known = { readonly [Name in Named]?: readonly Choice[] | undefined };

/** A question on a terminal, or an option of the same name. */
export interface Question {
  /** Name of the option: `municipality` for `--municipality`. */
  readonly name: string;
  /** Without question mark or colon. */
  readonly ask: string;
  /** When it is asked; always if absent. The option can be given anyway. */
  readonly asked?: 'in-new-dossier' | 'never' | undefined;
  /** The kind whose schema validates the answer, if not that of the new document. */
  readonly kind?: string | undefined;
  /** Path of the answer in the frontmatter. */
  readonly path: readonly string[];
  /** Replaces an example of the schema that would be misleading. */
  readonly example?: string | undefined;
  /** The default answer; a title has one anyway. */
  readonly otherwise?: string | undefined;
  /** What the answer is chosen from. */
  readonly of?: Named | undefined;
}

/** A document to make. */
export interface Planned {
  readonly kind: string;
  /** Relative to the folder of the dossier. */
  readonly file: string;
  readonly values: Values;
  /** Overrides the choices: the partners of a dossier that does not exist yet. */
  readonly known?: Known | undefined;
}

/** What a document is made from. */
export interface Start {
  /** Derived from the name. */
  readonly id: string;
  /** By the name of the question; never empty, and with `title` for a kind with a title of its own. */
  readonly answers: Readonly<Record<string, string>>;
  /** The dossier that the document is added to. */
  readonly dossier?: Neighbours | undefined;
}

/** What a new document takes from its dossier. */
export interface Neighbours {
  readonly partners: readonly Choice[];
  /** As authored; may be empty. */
  readonly period: string;
  /** Path of the main document within the dossier. */
  readonly main: string;
  /** Paths of existing annexes of the main document. */
  readonly annexes: readonly string[];
}

/** A list in a main document of other documents of its dossier. */
export type ListKey = 'annexes' | 'interventions';

/** What a new document of a kind needs, besides its schema and sections. */
export interface Starter {
  /** The first keys, in order; others follow in the order of the schema. */
  readonly order: readonly string[];
  /** What ids in the frontmatter refer to, by path: `budget.cost`. */
  readonly refers: Readonly<Record<string, Named>>;
  readonly questions: readonly Question[];
  /** Returns the default title; absent when the document needs none. */
  readonly title?: ((name: string) => string) | undefined;
  /** Default name of a document besides a main one; absent when a name must be given. */
  readonly usualName?: string | undefined;
  /** The list of the main document that the author must add the new one to. */
  readonly listedAs?: ListKey | undefined;
  /** Mark of a heading of the shallowest level. */
  readonly headingMark: '#' | '##';
  /** Instruction at the start of the text, in whole sentences; default: that text goes below the headings. */
  readonly opening?: string | undefined;
  /** Returns the documents to make, the requested one first. */
  readonly plan: (start: Start) => readonly Planned[];
}
