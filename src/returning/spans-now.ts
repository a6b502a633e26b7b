import type { Span } from '../diagnostic/span.ts';
import { type ThreeWay, threeWay } from './three-way.ts';

/** Returns what compares each source that was sent with what it is now, once. */
export function sourcesNow(
  textOf: (path: string) => string,
  textNow: (path: string) => string,
): (path: string) => ThreeWay {
  const known = new Map<string, ThreeWay>();
  return (path) => {
    const found = known.get(path) ?? threeWay(textOf(path), textNow(path));
    known.set(path, found);
    return found;
  };
}

/** Returns what tells where a span of a source that was sent is now; that of a template is as it was. */
export function spansNow(
  textOf: (path: string) => string,
  textNow: (path: string) => string,
): (span: Span | undefined) => Span | undefined {
  const sourceOf = sourcesNow(textOf, textNow);
  return (span) => (span?.file.endsWith('.md') ? sourceOf(span.file).spanNow(span) : span);
}
