import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { reportsOf } from '../../src/check/example.ts';
import { runRule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostic/sort-diagnostics.ts';
import { loadExample } from '../support/example-dossier.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe.each(rules)('$id', (rule) => {
  test.each(rule.examples)('$what', (example) => {
    const { dossier, main, letter, textAt } = loadExample(example);
    const found: Diagnostic[] = [];
    runRule(rule, letter ? [main, letter] : [main], dossier, (diagnostic) => found.push(diagnostic));
    expect(
      sortDiagnostics(found).map(({ span, message }) => ({ at: textAt(span), message: plain(message) })),
    ).toEqual(reportsOf(example));
    for (const { help, note, severity } of found) {
      expect(severity).toBe(rule.severity);
      expect(help).toMatch(/^[^ ].*[.?!]$/);
      expect(note).toBe(rule.why);
    }
  });

  test('has an example of what it finds', () => {
    expect(rule.examples.some(({ reports }) => reports)).toBe(true);
  });

  test('has nothing left of what `npm run new:rule` began', () => {
    expect(JSON.stringify(rule)).not.toContain('TODO');
  });
});

test('every rule has an id of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id } of rules) expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
});

test('with nothing wrong there is nothing to say, in any stage', () => {
  const { dossier, main, sheet, earlier } = loadExample({});
  const found: Diagnostic[] = [...earlier];
  check([main], dossier, (diagnostic) => found.push(diagnostic));
  check([sheet], dossier, (diagnostic) => found.push(diagnostic));
  expect(found).toEqual([]);
});

test('a sheet alone is not blamed for what is wrong with the agenda', () => {
  const { dossier, main, sheet } = loadExample({ agenda: { data: 'period:\nsignatories:' } });
  const rulesFor = (document: typeof main): string[] => {
    const found: Diagnostic[] = [];
    check([document], dossier, (diagnostic) => found.push(diagnostic));
    return found.map(({ message }) => message);
  };
  expect(rulesFor(sheet)).toEqual([]);
  expect(rulesFor(main)).toEqual([
    '`period` (periode) is nog niet ingevuld.',
    '`signatories` (ondertekenaars) is nog leeg.',
  ]);
});

test('what stands in the agenda and in its sheet is said once, at file:line:column', () => {
  const { dossier, main, sheet } = loadExample({
    sheet: {
      body: '## Doelgroep\n\nEerste regel,\ntweede met **vet** en [school].\n\n| a | b |\n|---|---|\n| [x-y] | 1 |\n',
    },
  });
  const found: Diagnostic[] = [];
  check([main, sheet], dossier, (diagnostic) => found.push(diagnostic));
  const lines = sortDiagnostics(found).map(
    ({ span, message }) => `${span?.file}:${span?.start.line}:${span?.start.column} ${message}`,
  );
  const first = dossier.interventions[0]?.source.text.split('\n').indexOf('Eerste regel,') ?? 0;
  expect(lines).toEqual([
    `d/coaches.md:${first + 2}:23 \`[school]\` is nog niet ingevuld.`,
    `d/coaches.md:${first + 6}:3 \`[x-y]\` is nog niet ingevuld.`,
  ]);
});

test('without a scheme of its own an agenda is not held against the limits of another', () => {
  const { dossier, main } = loadExample({
    agenda: { data: 'scheme:' },
    sheet: { data: 'budget:\n  - cost: overig\n    item: Alles\n    amount: € 200.000' },
  });
  const found: Diagnostic[] = [];
  check([main], dossier, (diagnostic) => found.push(diagnostic));
  expect(found.map(({ message }) => message)).toEqual(['`scheme` (regeling) is nog niet ingevuld.']);
});
