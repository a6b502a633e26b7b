import type { Position, Range } from 'vscode-languageserver/node';
import type { Position as SourcePosition, Span } from '../diagnostic/span.ts';
import type { Stretch } from '../editor/situation.ts';

// The protocol counts from 0, we count from 1; both in UTF-16 code units.

/** Converts a span; an empty one is extended over the next character. */
export function rangeOfSpan({ start, end }: Span): Range {
  const isEmpty = start.line === end.line && start.column === end.column;
  return {
    start: protocolPositionOf(start),
    end: protocolPositionOf(isEmpty ? { ...end, column: end.column + 1 } : end),
  };
}

/** Converts a span as it is: for what is replaced. */
export function exactRangeOf({ start, end }: Span): Range {
  return { start: protocolPositionOf(start), end: protocolPositionOf(end) };
}

/** Converts a range within a line. */
export function rangeOfStretch({ line, from, to }: Stretch): Range {
  return { start: protocolPositionOf({ line, column: from }), end: protocolPositionOf({ line, column: to }) };
}

/** Converts a position of the protocol to ours. */
export function sourcePositionOf({ line, character }: Position): SourcePosition {
  return { line: line + 1, column: character + 1 };
}

/** Converts a position to that of the protocol. */
export function protocolPositionOf({ line, column }: SourcePosition): Position {
  return { line: Math.max(0, line - 1), character: Math.max(0, column - 1) };
}

/** Says whether two ranges share a character or an edge. */
export function touch(a: Range, b: Range): boolean {
  return !isBehind(a.start, b.end) && !isBehind(b.start, a.end);
}

function isBehind(a: Position, b: Position): boolean {
  return a.line > b.line || (a.line === b.line && a.character > b.character);
}
