import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownProcessor } from '../../src/parse/markdown-processor.ts';
import { markdownTree } from '../../src/parse/markdown-tree.ts';
import { runs } from '../support/seed.ts';

/** Lines that open, close, hold or look like what goes on past a heading. */
const lines = [
  ...[
    '',
    '',
    '',
    '## Kop',
    '## Kop',
    '# Kop {#id}',
    '#geen kop',
    ' ## Kop',
    'Tekst',
    'Tekst met [a], [a][b] en [^1].',
  ],
  ...[
    '[a]: x',
    '[b]: <y> "t"',
    '[^1]: Noot',
    '    vervolg van de noot',
    '- punt',
    '  - dieper',
    '  vervolg',
    '1. een',
  ],
  ...[
    '> citaat',
    '> ## Kop',
    '> :::note',
    '> [c]: z',
    '- [c]: z',
    '- ## Kop',
    '- :::note',
    '  :::',
    '  ## Kop',
    '[c]',
  ],
  ...[
    ':::note',
    ':::note{',
    '::::quote{lang=en}',
    ':::',
    '::::',
    ' :::',
    '    :::',
    '::toc',
    ':::note[Titel [a]]',
  ],
  ...[
    '<!-- uitleg',
    '<!-- uitleg -->',
    '-->',
    'tekst <!-- x',
    '<div>',
    '</div>',
    '<b>vet</b>',
    '<!-->',
    '<!--->',
  ],
  ...[
    '---',
    '===',
    '| a | b |',
    '| - | - |',
    '| [a] | [^1] |',
    '    ingesprongen',
    '\ttab',
    '![a]',
    '[a',
    '](x)',
    '\\',
  ],
  ...['```', '~~~', '<pre>', '`code', '*nadruk', '**', '[a]:', '[^2]:', '[A  B]: x', '[a b]', 'kind: memo'],
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r\n\r\n')), {
    maxLength: 30,
  })
  .map((parts) => parts.flat().join(''));

test('a text read in pieces is the text read as a whole, also when pieces were read before', () => {
  fc.assert(
    fc.property(text, text, (first, second) => {
      for (const each of [
        first,
        `${first}\n## Tussen\n\n${second}`,
        second,
        `---\nkind: memo\n---\n\n${first}`,
      ]) {
        const whole = markdownProcessor.parse(each);
        for (const least of [undefined, 1, 60]) {
          const pieces = markdownTree(each, least);
          // Only when they differ: to show it costs more than to see it.
          if (!isDeepStrictEqual(pieces, whole)) expect(pieces).toEqual(whole);
        }
      }
    }),
    runs(300),
  );
});
