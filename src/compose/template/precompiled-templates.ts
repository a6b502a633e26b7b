import type { Position } from '../../diagnostic/span.ts';

/** A template that was linted and compiled with the program. A file is its index in main, then the partials. */
export interface Precompiled {
  /** What it was made of: see `templateContent`. */
  readonly of: string;
  readonly main: TemplateSpecification;
  readonly partials: Readonly<Record<string, TemplateSpecification>>;
  readonly pieces: readonly (readonly [file: number, offset: number])[];
  readonly sites: readonly (readonly [file: number, start: Position, end: Position])[];
}

/** By kind. The build puts in what it made of `templates/`; without it each is compiled at its first use. */
export const precompiledTemplates: Readonly<Record<string, Precompiled>> = {};
