import { expect, test } from 'vitest';
import { countLine } from '../../src/diagnostic/count-line.ts';
import type { Severity } from '../../src/diagnostic/diagnostic.ts';

test.each<[Severity[], string]>([
  [[], 'geen meldingen'],
  [['error'], '1 fout'],
  [['warning', 'error', 'error', 'error'], '3 fouten, 1 waarschuwing'],
  [['warning', 'warning', 'info'], '2 waarschuwingen, 1 opmerking'],
  [['info', 'info'], '2 opmerkingen'],
])('%j → %s', (severities, expected) => {
  expect(countLine(severities.map((severity) => ({ rule: 'a/b', severity, message: 'x' })))).toBe(expected);
});
