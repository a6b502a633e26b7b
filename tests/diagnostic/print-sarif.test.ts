import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { printSarif } from '../../src/diagnostic/print-sarif.ts';
import { sarifFaults } from '../support/sarif-schema.ts';
import {
  findingsOf,
  homeless,
  optionsOver,
  placeholder,
  sources,
  stretch,
  unknownKey,
} from './findings-of.ts';

const faults = sarifFaults();
const log = (...[diagnostics, more]: Parameters<typeof findingsOf>) =>
  JSON.parse(printSarif(findingsOf(diagnostics, more), optionsOver(sources)));

const page = (anchor: string) => `https://akkoord.example/rules.md#${anchor}`;

test('a log with everything', () => {
  const printed = log([unknownKey, homeless], {
    suppressed: [{ diagnostic: placeholder, reason: 'Zo heet hij.' }],
  });
  expect(faults(printed)).toEqual([]);
  const mark = { 'akkoordFinding/v1': expect.stringMatching(/^[0-9a-f]{64}$/) };
  const at = (startLine: number, startColumn: number, endColumn: number) => ({
    artifactLocation: { uri: 'd/agenda.md', uriBaseId: '%SRCROOT%' },
    region: { startLine, startColumn, endLine: startLine, endColumn },
  });
  expect(printed.runs).toEqual([
    {
      tool: {
        driver: {
          name: 'Akkoord',
          version: '1.2.3',
          language: 'nl-NL',
          rules: [
            {
              id: 'dossier/none-here',
              helpUri: page('dossiernone-here'),
              defaultConfiguration: { level: 'note' },
            },
            {
              id: 'schema/unknown-key',
              shortDescription: { text: 'Een sleutel die niet bestaat.' },
              helpUri: page('schemaunknown-key'),
              defaultConfiguration: { level: 'error' },
            },
            {
              id: 'text/placeholder',
              shortDescription: { text: 'Zoekt resten.' },
              fullDescription: { text: 'Daarom.' },
              help: { text: 'Vul in.' },
              helpUri: page('textplaceholder'),
              defaultConfiguration: { level: 'warning' },
            },
          ],
        },
      },
      language: 'nl-NL',
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': { description: { text: 'De map waarin de opdracht is gegeven.' } } },
      results: [
        {
          ruleId: 'schema/unknown-key',
          ruleIndex: 1,
          level: 'error',
          message: {
            text: '`naam` is geen veld van een agenda.\nWaarom: Wat Akkoord niet kent, komt in geen document.\nDoe dit: Bedoelde u `title` (titel)?',
          },
          locations: [{ physicalLocation: at(2, 1, 5) }],
          relatedLocations: [
            { id: 0, message: { text: 'Hier staat `€ 1`.' }, physicalLocation: at(2, 9, 15) },
          ],
          partialFingerprints: mark,
          suppressions: [],
        },
        {
          ruleId: 'dossier/none-here',
          ruleIndex: 0,
          level: 'note',
          message: { text: 'In `leeg` staat\ngeen dossier.' },
          partialFingerprints: mark,
          suppressions: [],
        },
        {
          ruleId: 'text/placeholder',
          ruleIndex: 2,
          level: 'warning',
          message: { text: 'Hier staat nog `[naam]`.' },
          locations: [{ physicalLocation: at(4, 4, 10) }],
          partialFingerprints: mark,
          suppressions: [{ kind: 'inSource', status: 'accepted', justification: 'Zo heet hij.' }],
        },
      ],
    },
  ]);
});

describe('where a file lies', () => {
  test.each([
    ['a/b.md', { uri: 'a/b.md', uriBaseId: '%SRCROOT%' }],
    ['mijn map/één 50%?#.md', { uri: 'mijn%20map/%C3%A9%C3%A9n%2050%25%3F%23.md', uriBaseId: '%SRCROOT%' }],
    ['a:b.md', { uri: 'a%3Ab.md', uriBaseId: '%SRCROOT%' }],
    ['a\ud800.md', { uri: 'a%EF%BF%BD.md', uriBaseId: '%SRCROOT%' }],
    ['../x/a.md', { uri: '../x/a.md' }],
    ['/home/x y/a.md', { uri: 'file:///home/x%20y/a.md' }],
    ['C:/stukken/a.md', { uri: 'file:///C:/stukken/a.md' }],
  ])('%s', (file, expected) => {
    const printed = log([{ ...placeholder, span: stretch(1, 1, 1, file) }]);
    expect(faults(printed)).toEqual([]);
    expect(printed.runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual(expected);
  });
});

test('the schema refuses what is no log', () => {
  const broken: Diagnostic = { ...placeholder, span: stretch(0, 1, 1) };
  expect(faults(log([broken]))).not.toEqual([]);
  expect(faults({ version: '2.1.0' })).toEqual([" must have required property 'runs'"]);
});
