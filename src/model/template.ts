import type { Section } from './sections.ts';

/** One text file with its name, for messages. */
export interface SourceText {
  /** Relative to the folder the program was started in. */
  readonly file: string;
  readonly text: string;
}

/** The trusted template of one document kind, read but not compiled. */
export interface Template {
  readonly kind: string;
  /** `templates/<kind>/main.md.hbs`. */
  readonly main: SourceText;
  /** By name: `templates/<kind>/partials/<name>.md.hbs`, then `templates/partials/<name>.md.hbs`. */
  readonly partials: ReadonlyMap<string, SourceText>;
  readonly sections: readonly Section[];
  /** Headings inside a section that get no number where others do: "Resultaten", "Acties". */
  readonly parts?: readonly string[] | undefined;
}
