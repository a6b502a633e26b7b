import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeBudget, sumBudgets } from '../../src/model/compute-budget.ts';
import { formatMoney } from '../../src/values/format-money.ts';
import { cost, funding, scheme } from '../model/budget-entries.ts';
import { runs } from '../support/seed.ts';

const settings = runs(1000);

const line = fc.tuple(
  fc.constantFrom('loon', 'materieel', 'overig', 'onbekend'),
  fc.option(fc.bigInt({ min: 0n, max: 10_000_000_00n }), { freq: 8 }),
);
const sheet = fc.tuple(fc.array(line, { maxLength: 12 }), fc.bigInt({ min: 0n, max: 20_000_000_00n }));

type Sheet = [lines: [string, bigint | null][], municipal: bigint];

function budgetOf([lines, municipal]: Sheet) {
  return computeBudget(
    lines.map(([type, cents]) => cost(type, cents === null ? 'p.m.' : formatMoney(cents))),
    [funding('gemeente', formatMoney(municipal)), funding('gka', 'rest')],
    scheme,
  );
}

const sumOf = (lines: Sheet[0]): bigint => lines.reduce((sum, [, cents]) => sum + (cents ?? 0n), 0n);

test('every total is the sum of its lines', () => {
  fc.assert(
    fc.property(sheet, ([lines, municipal]) => {
      const budget = budgetOf([lines, municipal]);
      expect(budget.total).toEqual({
        cents: sumOf(lines),
        atLeast: lines.some(([, cents]) => cents === null),
      });
      for (const { cost: type, total } of budget.costs)
        expect(total.cents).toBe(sumOf(lines.filter(([id]) => id === type.id)));
      expect(budget.funding.reduce((sum, { total }) => sum + total.cents, 0n)).toBe(budget.funded.cents);
    }),
    settings,
  );
});

test('with a rest the funding is the costs, unless the others already give more', () => {
  fc.assert(
    fc.property(sheet, ([lines, municipal]) => {
      const costs = sumOf(lines);
      expect(budgetOf([lines, municipal]).funded.cents).toBe(
        municipal + (costs > municipal ? costs - municipal : 0n),
      );
    }),
    settings,
  );
});

test('the total of the agenda does not depend on the order of its sheets', () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 7 }), (sheets) => {
      const there = sumBudgets(sheets.map(budgetOf), scheme);
      const back = sumBudgets(sheets.toReversed().map(budgetOf), scheme);
      expect(there.total.cents).toBe(sheets.reduce((sum, [lines]) => sum + sumOf(lines), 0n));
      expect(back).toMatchObject({ total: there.total, funded: there.funded, costs: there.costs });
    }),
    settings,
  );
});
