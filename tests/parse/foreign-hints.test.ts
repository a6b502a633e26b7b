import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockHint, blockMarks } from '../../src/parse/foreign/block-marks.ts';
import { callouts } from '../../src/parse/foreign/callouts.ts';
import { inlineHint, inlineMarks } from '../../src/parse/foreign/inline-marks.ts';
import { escaped, markup } from '../../src/parse/foreign/literal-source.ts';
import { runs } from '../support/seed.ts';
import { foreign } from './foreign-examples.ts';

const examples = [
  ...foreign.map(([text]) => text.replace(/^> /gm, '')),
  ...[
    `{doc}${markup}`,
    `:ref:${markup}`,
    '`plan`_',
    '\\\\(x\\\\)',
    'Begrip:: uitleg',
    '#. een',
    '[x] bellen',
    '@sec:taal',
    '^^',
  ],
];
const pieces = [...'!?=:{}|^+~#@.[]()<>$%\\`\'"*_-/,;1 \t\n', 'woord', 'De', markup, escaped];

/** An example with a piece for some of its characters, as the marks see it, and as it may have been authored. */
const blocks = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('', ...pieces)), { maxLength: 3 }),
  )
  .map(([example, changes]) => {
    let literal = example;
    for (const [at, size, piece] of changes) {
      const from = at % (literal.length + 1);
      literal = literal.slice(0, from) + piece + literal.slice(from + size);
    }
    return { literal, source: literal.replace(/[\uFFFE\uFFFF]/g, 'x') };
  });

describe.each([
  ['a line', [...callouts, ...blockMarks], blockHint],
  ['words', inlineMarks, inlineHint],
] as const)('the hint for marks of %s', (_, marks, hint) => {
  it('is in every text that holds one', () => {
    const holds = (text: string) => marks.some(({ pattern }) => text.search(pattern) >= 0);
    fc.assert(
      fc.property(blocks, ({ literal, source }) => hint.test(source) || !holds(literal)),
      runs(20_000),
    );
  });

  it.each(marks.map(({ pattern }) => pattern))('is tried on %s', (pattern) => {
    expect(examples.some((text) => text.search(pattern) >= 0)).toBe(true);
  });

  it('is in no ordinary text', () => {
    const texts = [
      'De gemeente betaalt € 100,- (excl. btw); zie bijlage 2.',
      '“Samen” – 20% meer, vanaf 9:30 uur.',
    ];
    expect(texts.filter((text) => hint.test(text))).toEqual([]);
  });
});
