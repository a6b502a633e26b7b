import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { constantOf, refusedId, ruleSkeleton, withRule } from '../../scripts/rule-skeleton.ts';

const table = `import type { Rule } from './rule.ts';
import { linkText } from './rules/access/link-text.ts';
import { phase } from './rules/dates/phase.ts';
import { weekday } from './rules/dates/weekday.ts';

export const rules: readonly Rule[] = [
  weekday,
  phase,
  linkText,
];
`;

describe('a new rule in the table', () => {
  test('is imported by path and listed as the last of its group', () => {
    expect(withRule(table, 'dates/school-year')).toBe(`import type { Rule } from './rule.ts';
import { linkText } from './rules/access/link-text.ts';
import { phase } from './rules/dates/phase.ts';
import { schoolYear } from './rules/dates/school-year.ts';
import { weekday } from './rules/dates/weekday.ts';

export const rules: readonly Rule[] = [
  weekday,
  phase,
  schoolYear,
  linkText,
];
`);
  });

  test('comes last when it is the first of its group', () => {
    expect(withRule(table, 'tables/empty').split('\n').slice(-4, -1)).toEqual([
      '  linkText,',
      '  empty,',
      '];',
    ]);
  });

  test('may not have the constant of another', () => {
    expect(() => withRule(table, 'access/phase')).toThrow('dates/phase has the name phase already');
  });

  test('fits in the table as it is', () => {
    const now = readFileSync(resolve(import.meta.dirname, '../../src/check/rules.ts'), 'utf8');
    const lines = withRule(now, 'privacy/new-one').split('\n');
    expect(lines.filter((line) => line.includes('newOne'))).toHaveLength(2);
    expect(lines.indexOf('  newOne,')).toBeGreaterThan(lines.indexOf('  bsn,'));
    expect(lines).toHaveLength(now.split('\n').length + 2);
  });
});

test.each([
  ['Dates/x', false, 'usage: npm run new:rule <group>/<name>, in small letters and hyphens'],
  ['dates', false, 'usage: npm run new:rule <group>/<name>, in small letters and hyphens'],
  ['dates/x/../y', false, 'usage: npm run new:rule <group>/<name>, in small letters and hyphens'],
  ['dates/phase', true, 'dates/phase is there already'],
  [
    'date/phase',
    false,
    'no group date; there are dates, text. A new one gets its title in src/check/rule-groups.ts first',
  ],
  ['dates/school-year', false, undefined],
])('%s', (id, isKnown, refusal) => {
  expect(refusedId(id, ['dates', 'text'], isKnown)).toBe(refusal);
});

test('the rule itself has its id and its constant', () => {
  expect(constantOf('dates/two-school-years')).toBe('twoSchoolYears');
  expect(ruleSkeleton('dates/two-school-years')).toMatch(
    /const twoSchoolYears: Rule = \{\n {2}id: 'dates\/two-school-years',/,
  );
});
