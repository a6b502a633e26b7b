import { expect, test } from 'vitest';
import { walkFields } from '../../src/model/walk-fields.ts';
import { field } from './budget-entries.ts';

test('every leaf is found with its path and the key under which it is typed', () => {
  const data = {
    kind: 'intervention',
    title: field('text', 'Coach', 'Coach'),
    motto: undefined,
    partners: [field('id', 'a', 'a'), field('id', 'b', 'b')],
    terms: { LEA: field('text', '', undefined) },
    budget: [{ item: field('text', 'x', 'x') }],
  };
  expect(walkFields(data).map(({ key, path, field: { raw } }) => [key, path.join('.'), raw])).toEqual([
    ['title', 'title', 'Coach'],
    ['partners', 'partners.0', 'a'],
    ['partners', 'partners.1', 'b'],
    ['LEA', 'terms.LEA', ''],
    ['item', 'budget.0.item', 'x'],
  ]);
});
