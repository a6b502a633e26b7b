import { describe, expect, test } from 'vitest';
import type { Budget, Total } from '../../src/model/budget.ts';
import { computeBudget, fundingAmounts, sumBudgets } from '../../src/model/compute-budget.ts';
import { formatTotal } from '../../src/model/format-total.ts';
import { cost, funding, scheme } from './budget-entries.ts';

const print = (total: Total): string => formatTotal(total).replaceAll('\u00a0', ' ');

/** Prints a budget as lines of text. */
function lines(budget: Budget): string[] {
  return [
    ...budget.costs.map(({ cost, total }) => `${cost.id}: ${print(total)}`),
    `kosten: ${print(budget.total)}`,
    ...budget.funding.map(
      ({ source, total, isRest }) => `${source.id}: ${print(total)}${isRest ? ' (rest)' : ''}`,
    ),
    `dekking: ${print(budget.funded)}`,
  ];
}

describe('the budget of a sheet', () => {
  test('adds up per cost type, in the order of the scheme, and the rest follows', () => {
    const budget = computeBudget(
      [cost('overig', '€ 5.000,-'), cost('loon', '500 uur x € 90'), cost('loon', '588 uur x € 85,-')],
      [funding('gemeente', '€ 10.000'), funding('gka', 'rest')],
      scheme,
    );
    expect(lines(budget)).toEqual([
      'loon: € 94.980',
      'materieel: € 0',
      'overig: € 5.000',
      'kosten: € 99.980',
      'gemeente: € 10.000',
      'gka: € 89.980 (rest)',
      'dekking: € 99.980',
    ]);
  });

  test('with p.m. or an unfilled amount is "ten minste", and so is the rest', () => {
    const budget = computeBudget(
      [cost('loon', '€ 100'), cost('overig', 'p.m.'), cost('materieel', undefined)],
      [funding('gka', 'rest')],
      scheme,
    );
    expect(lines(budget)).toEqual([
      'loon: € 100',
      'materieel: p.m.',
      'overig: p.m.',
      'kosten: ten minste € 100',
      'gka: ten minste € 100 (rest)',
      'dekking: ten minste € 100',
    ]);
  });

  test('has no negative rest, and only the first rest gets what is left', () => {
    const over = computeBudget(
      [cost('loon', '€ 100')],
      [funding('gemeente', '€ 150'), funding('gka', 'rest')],
      scheme,
    );
    expect(lines(over).slice(-3)).toEqual(['gemeente: € 150', 'gka: € 0 (rest)', 'dekking: € 150']);
    const rests = [funding('gemeente', 'rest'), funding('gka', 'rest')];
    expect([...fundingAmounts(rests, { cents: 10_000n, atLeast: false }).values()].map(print)).toEqual([
      '€ 100',
      '€ 0',
    ]);
  });

  test('counts what the scheme does not know in the grand totals only', () => {
    const budget = computeBudget([cost('lonen', '€ 100')], [funding('rijk', '€ 60')], scheme);
    expect(lines(budget)).toEqual([
      'loon: € 0',
      'materieel: € 0',
      'overig: € 0',
      'kosten: € 100',
      'dekking: € 60',
    ]);
    expect(budget.lines[0]?.cost).toBeUndefined();
  });

  test('puts two amounts of one source on one line', () => {
    const budget = computeBudget(
      [cost('loon', '€ 100')],
      [funding('gka', '€ 60'), funding('gka', '€ 40')],
      scheme,
    );
    expect(lines(budget).slice(-2)).toEqual(['gka: € 100', 'dekking: € 100']);
    expect(budget.funding[0]?.entries).toHaveLength(2);
  });
});

test('the budget of the agenda is the sum of its sheets, each with its own rest', () => {
  const sheets = [
    computeBudget([cost('loon', '€ 100')], [funding('gka', 'rest')], scheme),
    computeBudget(
      [cost('loon', '€ 50'), cost('overig', '€ 1,50')],
      [funding('gka', '€ 1'), funding('gemeente', 'rest')],
      scheme,
    ),
  ];
  expect(lines(sumBudgets(sheets, scheme))).toEqual([
    'loon: € 150',
    'materieel: € 0',
    'overig: € 1,50',
    'kosten: € 151,50',
    'gka: € 101 (rest)',
    'gemeente: € 50,50 (rest)',
    'dekking: € 151,50',
  ]);
  expect(lines(sumBudgets([], scheme))).toEqual([
    'loon: € 0',
    'materieel: € 0',
    'overig: € 0',
    'kosten: € 0',
    'dekking: € 0',
  ]);
});
