import type { Severity } from './diagnostic.ts';

/** What a severity is called. */
export const severityWords = {
  error: 'fout',
  warning: 'waarschuwing',
  info: 'opmerking',
} as const satisfies Record<Severity, string>;
