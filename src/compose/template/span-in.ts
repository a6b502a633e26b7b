import type { Span } from '../../diagnostic/span.ts';
import type { SourceText } from '../../model/template.ts';
import type { Located } from './ast.ts';

/** Turns a position of Handlebars (columns from 0) into a place of ours (columns from 1). */
export function spanIn(source: SourceText, loc: Located['loc']): Span {
  return {
    file: source.file,
    start: { line: loc.start.line, column: loc.start.column + 1 },
    end: { line: loc.end.line, column: loc.end.column + 1 },
  };
}
