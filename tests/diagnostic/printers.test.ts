import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { replacement } from '../../src/diagnostic/fix.ts';
import { type PrinterName, printers } from '../../src/diagnostic/printers.ts';
import {
  findingsOf,
  homeless,
  optionsOver,
  placeholder,
  sources,
  stretch,
  unknownKey,
} from './findings-of.ts';

const print = (name: PrinterName, ...[diagnostics, more]: Parameters<typeof findingsOf>) =>
  printers[name].print(findingsOf(diagnostics, more), optionsOver(sources));
const names = Object.keys(printers) as PrinterName[];

describe.each(names)('%s', (name) => {
  test('says the same again, and ends with a newline', () => {
    const text = print(name, [unknownKey, placeholder, homeless]);
    expect(text).toBe(print(name, [unknownKey, placeholder, homeless]));
    expect(text.endsWith('\n')).toBe(true);
  });
  test('nothing found: empty for people and GitHub, an empty report for other programs', () => {
    const text = print(name, []);
    if (name === 'text' || name === 'short' || name === 'github') expect(text).toBe('');
    else expect(() => JSON.parse(text)).not.toThrow();
  });
});

test('short', () => {
  const emoji = { ...placeholder, span: stretch(2, 9, 15), message: 'een\u200b twee' };
  expect(print('short', [unknownKey, emoji, homeless])).toBe(`\
d/agenda.md:2:1: fout schema/unknown-key \`naam\` is geen veld van een agenda.
d/agenda.md:2:8: waarschuwing text/placeholder een<U+200B> twee
opmerking dossier/none-here In \`leeg\` staat geen dossier.
`);
});

test('json', () => {
  const place = { file: 'd/agenda.md', start: { line: 2, column: 1 }, end: { line: 2, column: 5 } };
  const written = ['out/d/agenda.pdf'];
  const refusals = [{ path: 'out/d/x.pdf', message: 'ondertekend', help: 'bewaar' }];
  const suppressed = [{ diagnostic: placeholder, reason: 'Zo heet hij.' }];
  const data = JSON.parse(print('json', [unknownKey, homeless], { written, refusals, suppressed }));
  expect(data).toEqual({
    format: 'akkoord-diagnostics',
    version: 1,
    columnUnit: 'utf16CodeUnits',
    blocked: true,
    documents: 1,
    unchecked: [],
    counts: { error: 1, warning: 0, info: 1, allowed: 1 },
    diagnostics: [
      {
        ...unknownKey,
        span: undefined,
        related: unknownKey.related?.map(({ message, span }) => ({ message, place: span })),
        place,
        page: 'https://akkoord.example/rules.md#schemaunknown-key',
        blocks: true,
      },
      { ...homeless, page: 'https://akkoord.example/rules.md#dossiernone-here', blocks: false },
    ],
    allowed: [
      {
        ...placeholder,
        span: undefined,
        place: placeholder.span,
        page: 'https://akkoord.example/rules.md#textplaceholder',
        reason: 'Zo heet hij.',
      },
    ],
    written,
    unchanged: [],
    withheld: [],
    refusals,
  });
});

test('every key of json is in docs/formats.md', () => {
  const data = JSON.parse(print('json', [unknownKey])) as { diagnostics: object[] };
  const page = readFileSync('docs/formats.md', 'utf8');
  const keys = [data, ...data.diagnostics].flatMap((each) => Object.keys(each));
  expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});

test('gitlab', () => {
  const [first, second] = JSON.parse(print('gitlab', [unknownKey, homeless]));
  expect(first).toEqual({
    description:
      '`naam` is geen veld van een agenda.\nWaarom: Wat Akkoord niet kent, komt in geen document.\nDoe dit: Bedoelde u `title` (titel)?',
    check_name: 'schema/unknown-key',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    severity: 'blocker',
    location: { path: 'd/agenda.md', lines: { begin: 2, end: 2 } },
  });
  expect(second).toMatchObject({ severity: 'info', location: { path: '.', lines: { begin: 1 } } });
});

describe('the lines of a fix, for a review', () => {
  const fixed: Diagnostic = {
    ...placeholder,
    fixes: [replacement(stretch(4, 4, 10), 'gemeente', 'suggestion')],
  };

  test('github has them in the message', () => {
    expect(print('github', [fixed])).toContain(
      '%0AVoorstel:%0A```suggestion%0ADe gemeente en de [naam].%0A```\n',
    );
  });

  test('gitlab has them in the description, with how many lines they replace', () => {
    const twoLines = {
      ...fixed,
      fixes: [
        {
          title: 'x',
          certainty: 'safe' as const,
          edits: [{ span: { ...stretch(3, 1, 4), end: { line: 4, column: 4 } }, text: 'Een ' }],
        },
      ],
    };
    const [one, two] = JSON.parse(print('gitlab', [fixed, twoLines])) as { description: string }[];
    expect(one?.description).toMatch(/\nVoorstel:\n```suggestion:-0\+0\nDe gemeente en de \[naam\]\.\n```$/);
    expect(two?.description).toMatch(/```suggestion:-1\+0\nEen \[naam\] en de \[naam\]\.\n```$/);
  });

  test('one of several choices is nobody’s suggestion', () => {
    const choice = { ...placeholder, fixes: [replacement(stretch(4, 4, 10), 'gemeente', 'choice')] };
    expect(print('github', [choice])).not.toContain('suggestion');
  });
});
