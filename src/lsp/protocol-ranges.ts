import type { Position, Range } from 'vscode-languageserver/node';
import type { Position as SourcePosition, Span } from '../diagnostic/span.ts';
import type { Stretch } from '../editor/situation.ts';

// The protocol counts from 0, we from 1; both in UTF-16 code units.

/** Returns a place as the protocol counts; one that is only a point reaches over the character behind it. */
export function rangeOfSpan({ start, end }: Span): Range {
  const isEmpty = start.line === end.line && start.column === end.column;
  return { start: positionOf(start), end: positionOf(isEmpty ? { ...end, column: end.column + 1 } : end) };
}

/** Returns a stretch as the protocol counts. */
export function rangeOfStretch({ line, from, to }: Stretch): Range {
  return { start: positionOf({ line, column: from }), end: positionOf({ line, column: to }) };
}

/** Returns a position of the protocol as we count. */
export function sourcePositionOf({ line, character }: Position): SourcePosition {
  return { line: line + 1, column: character + 1 };
}

function positionOf({ line, column }: SourcePosition): Position {
  return { line: Math.max(0, line - 1), character: Math.max(0, column - 1) };
}
