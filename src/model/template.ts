import type { Section } from './sections.ts';

/** A text file with its name, for messages. */
export interface SourceText {
  /** Relative to the working folder. */
  readonly file: string;
  readonly text: string;
}

/** The trusted template of a kind, read but not compiled. */
export interface Template {
  readonly kind: string;
  /** `templates/<kind>/main.md.hbs`. */
  readonly main: SourceText;
  /** By name: `templates/<kind>/partials/<name>.md.hbs`, then `templates/partials/<name>.md.hbs`. */
  readonly partials: ReadonlyMap<string, SourceText>;
  readonly sections: readonly Section[];
  /** Headings in a numbered section that get no number: "Resultaten", "Acties". */
  readonly parts?: readonly string[] | undefined;
}
