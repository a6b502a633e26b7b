import { expect, test } from 'vitest';
import { withAgenda } from './load-files.ts';

const first = '  - partner: voorbeeldstad\n    name: Anne de Vries\n    role: Wethouder\n';

test.each([
  ['far enough in', `${first}    partner: de-brug\n    name: Sam Jansen\n    role: Bestuurder\n`, '24:5'],
  ['behind an empty line', `${first}\n    partner: de-brug\n    name: Sam Jansen\n`, '25:5'],
  ['where the dash should be', `${first}  partner: de-brug\n    name: Sam Jansen\n`, '24:3'],
  ['as far out as a dash', `${first}  partner: de-brug\n  name: Sam Jansen\n`, '24:3'],
  ['at the margin', `${first}partner: de-brug\n  name: Sam Jansen\n`, '24:1'],
  [
    'before the first',
    `    partner: voorbeeldstad\n    name: Anne de Vries\n  - partner: de-brug\n    name: Sam Jansen\n`,
    '21:5',
  ],
  ['in another order', `${first}    name: Sam Jansen\n    partner: de-brug\n`, '24:5'],
])('a dash that is missing is told once, and never that a signatory must go: %s', (_where, list, span) => {
  const lines = withAgenda(first, list).filter((line) => line.includes('yaml/'));
  expect(lines).toEqual([
    expect.stringMatching(`^agenda.md:${span} yaml/missing-dash: Met \`(partner|name)\` begint`),
  ]);
});

test.each([
  ['a key of one part', `${first}    role: Burgemeester\n`, '24:5 yaml/duplicate-key', 'Haal er een weg.'],
  [
    'a line that is out of line',
    `${first}   place: Voorbeeldstad\n`,
    '24:4 yaml/loose-text',
    'Schrijf `sleutel: waarde`',
  ],
])('other mistakes are still told as what they are: %s', (_what, list, found, help) => {
  const [line, ...others] = withAgenda(first, list).filter((each) => each.includes('yaml/'));
  expect(line).toContain(`agenda.md:${found}: `);
  expect(line).toContain(`→ ${help}`);
  expect(others).toEqual([]);
});

test('groups without any dash are told as a list, and that a second group begins', () => {
  const lines = withAgenda(
    first,
    '  partner: voorbeeldstad\n  name: Anne de Vries\n  partner: de-brug\n  name: Sam Jansen\n',
  );
  expect(lines.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
    'agenda.md:21:3 schema/list-asked',
    'agenda.md:23:3 yaml/duplicate-key',
  ]);
  expect(lines[1]).toContain('zet er dan een streepje of een eigen sleutel voor');
});
