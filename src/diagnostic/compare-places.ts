import type { Span } from './span.ts';

/** Compares two places for sorting: by file, line and column; what has no place comes first. */
export function comparePlaces(a: Span | undefined, b: Span | undefined): number {
  const [file, other] = [a?.file ?? '', b?.file ?? ''];
  if (file !== other) return file < other ? -1 : 1;
  return (a?.start.line ?? 0) - (b?.start.line ?? 0) || (a?.start.column ?? 0) - (b?.start.column ?? 0);
}
