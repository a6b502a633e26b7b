import { expect, test } from 'vitest';
import { fieldTable } from '../../src/kinds/field-table.ts';

const row = (table: string, key: string) =>
  table.split('\n').find((line) => line.startsWith(`| \`${key}\` |`));

test('a key has its label, what it is for and an example, or the choices there are', () => {
  const table = fieldTable('agreement');
  expect(row(table, 'period')).toBe(
    '| `period` | Periode: de jaren waarvoor u het afspreekt | `2022-2024` |',
  );
  expect(row(table, 'version')).toBe('| `version` | Versie (mag weg) | `1.2` |');
  expect(row(table, 'budget.vat')).toBe(
    '| `budget.vat` | Btw (mag weg) | `excl` (exclusief btw), `incl` (inclusief btw), `vrij` (vrijgesteld van btw) |',
  );
  expect(row(table, 'terms')).toBe(
    '| `terms` | Begrippen: afkortingen en namen die uitleg nodig hebben | `LEA: Lokale Educatieve Agenda` |',
  );
});

test('what is the same in every kind is told below one key', () => {
  expect(row(fieldTable('memo'), 'allow.rule')).toBeUndefined();
  expect(fieldTable('memo', 'allow')).toBe(fieldTable('agreement', 'allow'));
  expect(
    fieldTable('memo', 'allow')
      .split('\n')
      .slice(2)
      .map((line) => line.split('`')[1]),
  ).toEqual(['allow', 'allow.rule', 'allow.reason', 'allow.place', 'allow.value']);
});
