/** A new document is not put in a list of the main one, which is the author's: she is told which line goes where. */
import { describe, expect, test } from 'vitest';
import * as pipeline from '../../src/pipeline.ts';
import { grown, listNew, made } from './new-host.ts';

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
    ['after the last one', 'interventions:\n  - interventies/a.md\nlead: x\n', 5, [`  - ${sheet}`]],
    [
      'with the indent and quotes of the list',
      'interventions:\n-   "interventies/a.md" # eerste\n',
      5,
      [`-   ${sheet}`],
    ],
    ['in an empty list', 'interventions: # nog geen\n', 4, [`  - ${sheet}`]],
    ['in a list on one line', 'interventions: [interventies/a.md]\n', 4, undefined],
    ['in an empty list on one line', 'interventions: []\n', 4, undefined],
    ['without a list: at the end, with its key', 'terms:\n  LEA: x\n', 5, ['interventions:', `  - ${sheet}`]],
  ])('%s', (_, list, line, lines) => {
    expect(withList(list)).toEqual({ file: agenda, list: 'interventions', line, lines, path: sheet });
  });
  test.each(['interventies/coach.md', './interventies/coach.md', 'interventies\\coach.md'])(
    'a line that is there already is not asked for: %s',
    (path) => expect(withList(`interventions:\n  - ${path}\n`)).toBeUndefined(),
  );
  test('without a list in frontmatter between braces: nothing to copy', () => {
    const files = { [agenda]: '---\n{ kind: gka-agenda, title: M }\n---\n' };
    const { unlisted } = made('intervention', 'Coach', { files });
    expect([unlisted?.line, unlisted?.lines]).toEqual([2, undefined]);
  });
});

describe('an annex of an agreement', () => {
  const main = 'agreements/v/akkoord.md';
  const annex = (data: string) =>
    made('implementation-agenda', 'VO', {
      files: { [main]: `---\nkind: agreement\ntitle: V\n${data}---\n` },
    });
  test.each([
    ['after the last one', 'annexes:\n  - vo-oud.md\n', 5, ['  - vo.md']],
    ['without a list', '# annexes:\n#   - x.md\n', 5, ['annexes:', '  - vo.md']],
  ])('%s', (_, data, line, lines) => {
    expect(annex(data).unlisted).toEqual({ file: main, list: 'annexes', line, lines, path: 'vo.md' });
  });
  test('of a new agreement: with the lines put in, it is one', () => {
    const { host, created } = grown(
      { kind: 'agreement', name: 'v' },
      { kind: 'implementation-agenda', name: 'po' },
      { kind: 'implementation-agenda', name: 'vo' },
    );
    for (const { unlisted } of created.slice(1)) expect(unlisted?.lines).toHaveLength(2);
    if (created[1]) listNew(created[1], host);
    const next = pipeline.create({ kind: 'implementation-agenda', name: 'mbo', answers: {} }, host);
    expect(next.unlisted?.lines).toEqual(['  - mbo.md']);
    listNew(next, host);
    expect(host.text(main)).toContain('\nannexes:\n  - po.md\n  - mbo.md\n---\n');
  });
  test('beside a GKA-agenda, which has no list of annexes, nothing is to be put in', () => {
    const files = { [agenda]: '---\nkind: gka-agenda\ntitle: M\n---\n' };
    const { written, unlisted } = made('implementation-agenda', 'VO', { files });
    expect([written, unlisted]).toEqual([['agreements/m/vo.md'], undefined]);
  });
  test('a letter and a memo are in no list', () => {
    const { created } = grown(
      { kind: 'agreement', name: 'v' },
      { kind: 'raadsbrief' },
      { kind: 'memo', folder: 'agreements/v' },
    );
    expect(created.map(({ unlisted }) => unlisted)).toEqual([undefined, undefined, undefined]);
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
