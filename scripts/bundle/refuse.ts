import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';

/** Hears a finding where there must be none. @throws Error always */
export function refuse({ message, span }: Diagnostic): never {
  throw new Error(`${span?.file}:${span?.start.line}:${span?.start.column} ${message}`);
}
