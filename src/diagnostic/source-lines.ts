import { visibleText } from '../text/visible-text.ts';
import { charactersBefore, type MeasuredLine, measuredLine } from './measured-line.ts';
import type { Span } from './span.ts';

/** Lines of sources; each file is read and split once. */
export interface SourceLines {
  /** The first line of a span, without its line ending; undefined when it cannot be read. */
  readonly lineOf: (span: Span) => string | undefined;
  /** The same line, measured. */
  readonly measured: (span: Span) => MeasuredLine | undefined;
  /** `file:line:column`, with the column in code points, as people count characters. */
  readonly spanText: (span: Span) => string;
}

/** `source` returns the text of a file; undefined when it cannot be read. */
export function sourceLines(source: (file: string) => string | undefined): SourceLines {
  const known = new Map<string, readonly string[]>();
  const lineOf = ({ file, start }: Span): string | undefined => {
    const lines = known.get(file) ?? source(file)?.split(/\r\n|\n|\r/) ?? [];
    known.set(file, lines);
    return lines[start.line - 1];
  };
  const lines = new Map<string, MeasuredLine>();
  const measured = (span: Span): MeasuredLine | undefined => {
    const text = lineOf(span);
    if (text === undefined) return undefined;
    const line = lines.get(text) ?? measuredLine(text);
    lines.set(text, line);
    return line;
  };
  const spanText = (span: Span): string => {
    const { file, start } = span;
    const line = measured(span);
    const before = Math.min(start.column - 1, line?.text.length ?? 0);
    // Beyond the end of the line columns count one by one.
    const column = line ? start.column - before + charactersBefore(line, before) : start.column;
    return visibleText(`${file}:${start.line}:${column}`);
  };
  return { lineOf, measured, spanText };
}
