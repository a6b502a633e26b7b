import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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
        blocks: true,
      },
      { ...homeless, blocks: false },
    ],
    allowed: [{ ...placeholder, span: undefined, place: placeholder.span, reason: 'Zo heet hij.' }],
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
