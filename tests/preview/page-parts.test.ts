/** What the page of the preview works out without a browser. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockAt } from '../../src/preview/client/block-at.ts';
import { editorAddress } from '../../src/preview/client/editor-address.ts';
import { countsAt, filtered, whereChoices } from '../../src/preview/client/finding-filter.ts';
import { findInText, foldText, type TextPiece } from '../../src/preview/client/page-text.ts';
import { sameFinding } from '../../src/preview/client/same-finding.ts';
import { nextZoom, scaleOf } from '../../src/preview/client/zoom.ts';
import { editors } from '../../src/preview/editors.ts';
import type { Finding } from '../../src/preview/messages.ts';
import { runs } from '../support/seed.ts';

/** Lines of a page; `|` parts the pieces of one line. */
function page(...lines: readonly string[]): readonly TextPiece[] {
  return lines.flatMap((line) => {
    const parts = line.split('|');
    return parts.map((str, index) => ({ str, hasEOL: index === parts.length - 1 }));
  });
}

/** What was found, as it stands on the page. */
function found(pieces: readonly TextPiece[], query: string): readonly string[] {
  return findInText(foldText(pieces), query).map(({ start, end }) =>
    pieces
      .map(({ str, hasEOL }, piece) => ({ piece, text: hasEOL ? `${str}\n` : str }))
      .filter(({ piece }) => piece >= start.piece && piece <= end.piece)
      .map(({ piece, text }) =>
        text.slice(piece === start.piece ? start.offset : 0, piece === end.piece ? end.offset : undefined),
      )
      .join(''),
  );
}

describe('finding text on a page', () => {
  test.each([
    [
      'case and accents',
      page('De Coördinatie en de coordinatie'),
      'coördinatie',
      ['Coördinatie', 'coordinatie'],
    ],
    ['accents that are signs of their own', page('een cafe\u0301'), 'café', ['cafe\u0301']],
    [
      'a sentence over two lines',
      page('Voor deze agenda', 'vragen we geld'),
      'agenda vragen',
      ['agenda\nvragen'],
    ],
    ['a word over two lines', page('de onderwijs-', 'kansen van'), 'onderwijskansen', ['onderwijs-\nkansen']],
    ['a word with a hyphen over two lines', page('per e-', 'mail'), 'e-mail', ['e-\nmail']],
    ['a word with a hyphen, typed without', page('een GGD-arts'), 'ggdarts', ['GGD-arts']],
    ['years with a dash', page('in 2022–2024'), '2022-2024', ['2022–2024']],
    ['no years over a dash that is left out', page('in 2022-2024'), '20222024', []],
    ['pieces of one word', page('on|der|wijs'), 'onderwijs', ['onderwijs']],
    ['spaces of all kinds', page('€\u00a0100.000|  |  in'), '€ 100.000 in', ['€\u00a0100.000    in']],
    ['ligatures', page('een o\ufb03cieel stuk'), 'officieel', ['o\ufb03cieel']],
    ['curly quotes', page('’s-Gravenhage, “ja”'), '\'s-gravenhage, "ja"', ['’s-Gravenhage, “ja”']],
    ['beside characters of two code units', page('👩\u200d🏫 juf 👍 goed'), 'goed', ['goed']],
    ['nothing of nothing', page('tekst'), '  ', []],
    ['each place once', page('aaaa'), 'aa', ['aa', 'aa']],
    ['no sign of a pattern', page('a.c abc'), 'a.c', ['a.c']],
  ])('%s', (_name, pieces, query, expected) => {
    expect(found(pieces, query)).toEqual(expected);
  });

  test('whatever stands there is found by typing it', () => {
    const word = fc.stringMatching(/^[a-zA-Zéëï0-9€.,’\u{1f44d}]{1,6}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.boolean()),
        (words, ends) => {
          const pieces = words.map((str, index) => {
            const hasEOL = ends.next().value === true;
            return { str: hasEOL || index === words.length - 1 ? str : `${str} `, hasEOL };
          });
          expect(found(pieces, words.join(' '))).toHaveLength(1);
        },
      ),
      runs(300),
    );
  });
});

describe('how large a page is', () => {
  const a4 = { width: 595.28, height: 841.89 };
  test('as wide as its room, but not so wide that lines become too long', () => {
    expect(scaleOf('width', { page: a4, room: { width: 595.28, height: 300 } })).toBe(1);
    expect(scaleOf('width', { page: a4, room: { width: 3000, height: 300 } })).toBeCloseTo(832 / 595.28);
  });
  test('whole, in a room of any form', () => {
    expect(scaleOf('page', { page: a4, room: { width: 800, height: 841.89 / 2 } })).toBeCloseTo(0.5);
    expect(scaleOf('page', { page: a4, room: { width: 297.64, height: 900 } })).toBeCloseTo(0.5);
  });
  test('as on paper at 100%, and never nothing', () => {
    expect(scaleOf(100, { page: a4, room: { width: 1, height: 1 } })).toBeCloseTo(96 / 72);
    expect(scaleOf('width', { page: a4, room: { width: 0, height: 0 } })).toBe(0.1);
  });
  test('one step larger or smaller, from a step and from between', () => {
    const at = (percents: number) => (percents / 100) * (96 / 72);
    expect([nextZoom(at(100), 1), nextZoom(at(100), -1)]).toEqual([125, 75]);
    expect([nextZoom(at(110), 1), nextZoom(at(110), -1)]).toEqual([125, 100]);
    expect([nextZoom(at(400), 1), nextZoom(at(50), -1)]).toEqual([400, 50]);
  });
});

describe('which block a line of a source became', () => {
  const block = (line: number, isWithinLine = false) => ({ line, isWithinLine });
  const blocks = [block(12), block(20), block(20), block(20, true), block(24)];
  const line = (wanted: number, textFrom?: number) => blockAt(blocks, { line: wanted, textFrom });

  test('the innermost on it that is more than words, or the nearest before it', () => {
    expect(line(20, 20)).toBe(blocks[2]);
    expect(line(23, 20)).toBe(blocks[2]);
    expect(line(90, 20)).toBe(blocks[4]);
  });
  test('words, where there is nothing else', () => {
    expect(blockAt([block(3, true)], { line: 3, textFrom: 1 })).toEqual(block(3, true));
  });
  test('in the data, what was made of that very line and nothing near it', () => {
    expect(line(12, 20)).toBe(blocks[0]);
    expect(line(5, 20)).toBeUndefined();
    expect(line(13, 20)).toBeUndefined();
  });
  test('none before the first of a file of which it is not known where the text begins', () => {
    expect(line(5)).toBeUndefined();
    expect(line(13)).toBe(blocks[0]);
  });
});

describe('a finding in a later version', () => {
  const finding = (line: number, message = 'leeg'): Finding => ({
    ...{ severity: 'warning', word: 'waarschuwing', rule: 'text/placeholder', message },
    ...{ position: { file: 'a.md', line, column: 1 }, isHere: true, fixes: [] },
  });
  test('is the nearest that says the same', () => {
    const later = [finding(3), finding(12), finding(11, 'anders')];
    expect(sameFinding(finding(10), later, [finding(10)])).toBe(later[1]);
  });
  test('is gone when it was mended', () => {
    expect(sameFinding(finding(10), [finding(10, 'anders')], [finding(10)])).toBeUndefined();
    expect(sameFinding(finding(10), [], [finding(10)])).toBeUndefined();
  });
  test('is gone when it was mended, and another one says the same', () => {
    const [first, second] = [finding(10), finding(12)];
    const later = [finding(12)];
    expect(sameFinding(first, later, [first, second])).toBeUndefined();
    expect(sameFinding(second, later, [first, second])).toBe(later[0]);
  });
});

test.each([
  [
    'vscode',
    'file:///home/an/akkoorden/mijn%20stad/a.md',
    'vscode://file/home/an/akkoorden/mijn%20stad/a.md:12:3',
  ],
  ['vscode', 'file:///C:/akkoorden/a%23b.md', 'vscode://file/C:/akkoorden/a%23b.md:12:3'],
  ['vscodium', 'file:///home/an/%7Bline%7D.md', 'vscodium://file/home/an/%7Bline%7D.md:12:3'],
  ['textmate', 'file:///home/an/a%26b.md', 'txmt://open?url=file:///home/an/a%26b.md&line=12&column=3'],
] as const)('%s opens %s', (name, uri, address) => {
  expect(editorAddress(editors[name], { uri, line: 12, column: 3 })).toBe(address);
});

describe('which findings are shown', () => {
  const finding = (severity: Finding['severity'], file: string, isHere: boolean): Finding => ({
    ...{ severity, word: '', rule: 'a/b', message: file, isHere, fixes: [] },
    position: { file, line: 1, column: 1 },
  });
  const [own, sheet, letter] = [
    finding('error', 'd/agenda.md', true),
    finding('warning', 'd/bladen/een.md', true),
    finding('info', 'd/raadsbrief.md', false),
  ] as const;
  const all = [own, sheet, letter];
  test.each([
    ['here', ['error', 'warning', 'info'], [own, sheet]],
    ['all', ['error', 'warning', 'info'], [own, sheet, letter]],
    ['all', ['info'], [letter]],
    ['d/bladen/een.md', ['error', 'warning', 'info'], [sheet]],
    ['d/bladen/een.md', ['error'], []],
    ['d/weg.md', ['error', 'warning', 'info'], []],
  ] as const)('%s, %j', (where, severities, shown) => {
    expect(filtered(all, { where, severities: new Set(severities) })).toEqual(shown);
  });
  test('the counts of a place', () => {
    expect(countsAt(all, 'here')).toEqual({ error: 1, warning: 1, info: 0 });
  });
  test('the places, also one that was chosen and has no findings any more', () => {
    expect(whereChoices(all, 'd/weg.md', 'd').map(({ label }) => label)).toEqual([
      'Dit document (2)',
      'Het hele dossier (3)',
      'agenda.md (1)',
      'bladen/een.md (1)',
      'raadsbrief.md (1)',
      'weg.md (0)',
    ]);
  });
});
