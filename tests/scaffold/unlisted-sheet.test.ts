/** A new sheet is not put in the agenda, which is the author's: she is told which line goes where. */
import { describe, expect, test } from 'vitest';
import { made } from './new-host.ts';

const agenda = 'agreements/m/agenda.md';
const withList = (list: string) => {
  const text = `---\nkind: gka-agenda\ntitle: M\n${list}---\n`;
  const files = {
    [agenda]: text,
    'agreements/m/interventies/a.md': '---\nkind: intervention\ntitle: A\n---\n',
  };
  const { unlisted, text: textOf } = made('intervention', 'Coach', { files });
  expect(textOf(agenda)).toBe(text);
  return unlisted;
};
const sheet = 'interventies/coach.md';

describe('the line to put in', () => {
  test.each([
    ['after the last one', 'interventions:\n  - interventies/a.md\nlead: x\n', 5, `  - ${sheet}`],
    [
      'with the indent and quotes of the list',
      'interventions:\n-   "interventies/a.md" # eerste\n',
      5,
      `-   ${sheet}`,
    ],
    ['in an empty list', 'interventions: # nog geen\n', 4, `  - ${sheet}`],
    ['in a list on one line', 'interventions: [interventies/a.md]\n', 4, undefined],
    ['in an empty list on one line', 'interventions: []\n', 4, undefined],
    ['without a list: below the title', '', 3, undefined],
  ])('%s', (_, list, line, text) => {
    expect(withList(list)).toEqual({ file: agenda, line, text, sheet });
  });
});

test('partners, period and scheme of the dossier are those of the sheet', () => {
  const data = `kind: gka-agenda
title: M
period: 2025-2027
scheme: gka-2021
partners:
  m:
    name: Gemeente M
    type: municipality
    short: M
`;
  const files = { [agenda]: `---\n${data}---\n` };
  const { written, text } = made('intervention', 'Coach', { files });
  expect(written).toEqual([`agreements/m/${sheet}`]);
  expect(text(`agreements/m/${sheet}`)).toContain('\nperiod: 2025-2027\n');
  expect(text(`agreements/m/${sheet}`)).toContain('Kies uit: m\npartners:\n  # - m\n');
  expect(text(`agreements/m/${sheet}`)).toContain('cost: kostensoort. Kies uit: loonkosten, materieel');
});
