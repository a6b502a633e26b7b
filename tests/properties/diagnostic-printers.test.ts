/** Whatever the findings hold, each report stays what it is: lines stay lines, JSON stays JSON, SARIF keeps to its schema. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { type PrinterName, printers } from '../../src/diagnostic/printers.ts';
import type { Span } from '../../src/diagnostic/span.ts';
import { findingsOf, optionsOver } from '../diagnostic/findings-of.ts';
import { sarifFaults } from '../support/sarif-schema.ts';
import { runs } from '../support/seed.ts';

const settings = runs(200);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\n::error::x', '\r\n', '%0A', '\ud800', '\u202e', ''),
);
const point = fc.record({ line: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 40 }) });
const span: fc.Arbitrary<Span> = fc.record({
  file: text.map((name) => `a${name}`),
  start: point,
  end: point,
});
const diagnostic: fc.Arbitrary<Diagnostic> = fc.record(
  {
    rule: fc.constantFrom('a/b', 'text/placeholder', 'schema/unknown-key'),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    message: text.map((sentence) => `x${sentence}`),
    note: text,
    help: text,
    span,
    related: fc.array(fc.record({ message: text, span }), { maxLength: 2 }),
  },
  { requiredKeys: ['rule', 'severity', 'message'] },
);
const findings = fc.tuple(fc.array(diagnostic, { maxLength: 30 }), text);
const source = 'een 😀 twee\ndrie\t[x]\n\nvier\n';
const print = (name: PrinterName, [diagnostics, reason]: readonly [readonly Diagnostic[], string]) => {
  const sources = Object.fromEntries(diagnostics.map((each) => [each.span?.file ?? '', source]));
  const suppressed = diagnostics.slice(0, 2).map((each) => ({ diagnostic: each, reason }));
  return printers[name].print(findingsOf(diagnostics, { suppressed }), optionsOver(sources));
};

test('short: a line for each finding', () => {
  fc.assert(
    fc.property(findings, (given) => {
      expect(print('short', given).split('\n').length - 1).toBe(given[0].length);
    }),
    settings,
  );
});

test('github: every line is a command of ours, never more than ten of a kind', () => {
  fc.assert(
    fc.property(findings, (given) => {
      const lines = print('github', given)
        .split(/[\r\n]/)
        .slice(0, -1);
      for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) /);
      for (const kind of ['error', 'warning', 'notice'])
        expect(lines.filter((line) => line.startsWith(`::${kind} `)).length).toBeLessThanOrEqual(10);
    }),
    settings,
  );
});

test('json: every finding comes back as it was', () => {
  fc.assert(
    fc.property(findings, (given) => {
      // In JSON a span is a `place`, as other programs know it.
      const { diagnostics } = JSON.parse(print('json', given), function (key, value) {
        if (key === 'place') this.span = value;
        return ['place', 'blocks', 'page'].includes(key) ? undefined : value;
      });
      expect(diagnostics).toEqual(given[0]);
    }),
    settings,
  );
});

test('gitlab: no two fingerprints are the same', () => {
  fc.assert(
    fc.property(findings, (given) => {
      const issues = JSON.parse(print('gitlab', given)) as { fingerprint: string }[];
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(given[0].length);
    }),
    settings,
  );
});

test('sarif: keeps to the schema', () => {
  const faults = sarifFaults();
  fc.assert(
    fc.property(findings, (given) => {
      expect(faults(JSON.parse(print('sarif', given)))).toEqual([]);
    }),
    settings,
  );
});
