import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../diagnostic/sort-diagnostics.ts';
import type { Rendering } from '../pipeline.ts';

/** Returns a rendering with more findings: each is one of the document of its file, or of the main document. */
export function withFindings(rendering: Rendering, more: readonly Diagnostic[]): Rendering {
  if (more.length === 0) return rendering;
  const files = [...rendering.byDocument.keys()];
  const documentOf = ({ span }: Diagnostic) => files.find((file) => file === span?.file) ?? files[0];
  return {
    ...rendering,
    diagnostics: sortDiagnostics([...rendering.diagnostics, ...more]),
    byDocument: new Map(
      [...rendering.byDocument].map(([file, found]) => [
        file,
        [...found, ...more.filter((each) => documentOf(each) === file)],
      ]),
    ),
  };
}
