import type { Choice } from './choice.ts';

/** Frontmatter to be written: text, lists, groups. What is absent becomes an empty key. */
export type Values = { readonly [key: string]: Value };
export type Value = string | readonly Value[] | Values;

/** Things that an id can name, each known by the pipeline or from the dossier. */
export const named = ['styles', 'schemes', 'costs', 'sources', 'partners', 'main', 'documents'] as const;
export type Named = (typeof named)[number];
/** What there is to name; absent or empty when that is not known yet. */
export type Known = { readonly [Name in Named]?: readonly Choice[] | undefined };

/** Something to ask on a terminal, or to take from an option of the same name. */
export interface Question {
  /** Name of the option: `municipality` for `--municipality`. */
  readonly name: string;
  /** What is asked, without question mark or colon. */
  readonly ask: string;
  /** When it is asked; always, if this is absent. Its option can be given at any time. */
  readonly asked?: 'in-new-dossier' | 'never' | undefined;
  /** The kind whose schema judges the answer, if not the one that is made. */
  readonly kind?: string | undefined;
  /** Where in its frontmatter the answer comes. */
  readonly path: readonly string[];
  /** Where that of the schema would mislead. */
  readonly example?: string | undefined;
  /** What is taken when nothing is answered; by itself only a title has that. */
  readonly otherwise?: string | undefined;
  /** The answer names one of these. */
  readonly of?: Named | undefined;
}

/** A document to make. */
export interface Planned {
  readonly kind: string;
  /** Relative to the folder of the dossier. */
  readonly file: string;
  readonly values: Values;
  /** Overrides what is known: the partners of a dossier that does not exist yet. */
  readonly known?: Known | undefined;
}

/** What a document is made from. */
export interface Start {
  /** Out of the name. */
  readonly id: string;
  /** By the name of the question; never empty, `title` there for a kind that has a title of its own. */
  readonly answers: Readonly<Record<string, string>>;
  /** The dossier that the document is added to. */
  readonly dossier?: Neighbours | undefined;
}

/** What a new document takes over from the dossier around it. */
export interface Neighbours {
  readonly partners: readonly Choice[];
  /** As typed; may be empty. */
  readonly period: string;
  /** Path of the main document within the dossier. */
  readonly main: string;
  /** Paths of the annexes of the main document, as far as they are there. */
  readonly annexes: readonly string[];
}

/** A list of a main document that names other documents of its dossier. */
export type ListKey = 'annexes' | 'interventions';

/** What a new document of a kind looks like, as far as its schema and its sections do not say so. */
export interface Starter {
  /** The keys in the order of writing; others follow in the order of the schema. */
  readonly order: readonly string[];
  /** What the ids in the frontmatter name, by path: `budget.cost`. */
  readonly refers: Readonly<Record<string, Named>>;
  readonly questions: readonly Question[];
  /** The title when nobody gives one; absent when the document can be without. */
  readonly title?: ((name: string) => string) | undefined;
  /** What a document beside a main one is called when nobody says it; absent when it must be said. */
  readonly usualName?: string | undefined;
  /** The list of the main document in which its author puts the new one. */
  readonly listedAs?: ListKey | undefined;
  /** What stands before a heading of the shallowest level. */
  readonly headingMark: '#' | '##';
  /** What the author reads where the text begins, if not that it comes below the headings. Whole sentences. */
  readonly opening?: string | undefined;
  /** The documents to make; the one that was asked for comes first. */
  readonly plan: (start: Start) => readonly Planned[];
}
