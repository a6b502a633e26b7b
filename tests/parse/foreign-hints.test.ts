import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockMarks } from '../../src/parse/foreign/block-marks.ts';
import { callouts } from '../../src/parse/foreign/callouts.ts';
import type { ForeignMark } from '../../src/parse/foreign/foreign-mark.ts';
import { inlineMarks } from '../../src/parse/foreign/inline-marks.ts';
import { escaped, markup } from '../../src/parse/foreign/literal-source.ts';
import { patternsFor } from '../../src/text/patterns-for.ts';
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
  ['a line', [...callouts, ...blockMarks]],
  ['words', inlineMarks],
] as const)('marks of %s', (_, marks) => {
  const marksIn = patternsFor<ForeignMark>(marks);

  it('are looked for in every text that holds one', () => {
    fc.assert(
      fc.property(blocks, ({ literal, source }) => {
        const tried = marksIn(source);
        return marks.every((mark) => tried.includes(mark) || literal.search(mark.pattern) < 0);
      }),
      runs(20_000),
    );
  });

  it.each(marks.map(({ pattern }) => pattern))('are tried with %s', (pattern) => {
    expect(examples.some((text) => text.search(pattern) >= 0)).toBe(true);
  });

  it('are not looked for in ordinary text', () => {
    const texts = [
      'De gemeente betaalt € 100,- (excl. btw); zie bijlage 2.',
      '“Samen” – 20% meer, vanaf 9:30 uur.',
    ];
    expect(texts.flatMap(marksIn)).toEqual([]);
  });
});
