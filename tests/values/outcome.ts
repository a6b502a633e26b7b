import type { Result } from '../../src/values/result.ts';

/** Prints what a grammar says in one line, with plain spaces: the value, or `rule: message → help`. */
export function outcome<T>(result: Result<T>, print: (value: T) => string): string {
  const text = result.ok ? print(result.value) : `${result.rule}: ${result.message} → ${result.help}`;
  return text.replaceAll('\u00a0', ' ');
}
