import type { GroupView, ViewShape } from '../../kinds/view/view-shape.ts';
import type { Section } from '../../model/sections.ts';
import type { SourceText } from '../../model/template.ts';
import type { Located, Program } from './ast.ts';

/** Where a statement is: what its names may refer to. */
export interface Scope {
  readonly file: SourceText;
  /** Innermost last; `../` goes one back. Begins anew in a partial. */
  readonly contexts: readonly ViewShape[];
  readonly root: GroupView;
  /** Block parameters: `as |partner|`. */
  readonly named: ReadonlyMap<string, ViewShape>;
  /** What the nearest `#each` walks over. */
  readonly each: 'list' | 'map' | undefined;
  readonly depth: number;
  /** Names of the partials that we are in. */
  readonly partials: readonly string[];
}

/** A template or partial, parsed. */
export interface ParsedTemplate {
  readonly source: SourceText;
  readonly program: Program;
}

/** What all lint functions share. `finding` gives undefined, so that it can be returned. */
export interface Lint {
  readonly partials: ReadonlyMap<string, ParsedTemplate>;
  readonly sections: readonly Section[];
  readonly finding: (
    scope: Scope,
    at: Located,
    rule: string,
    says: { message: string; help?: string | undefined },
  ) => undefined;
  /** Lints what is inside a block or partial. */
  readonly inner: (program: Program | undefined, scope: Scope) => void;
}
