import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { fillProse } from '../../src/compose/fill-prose.ts';
import { fillTokens } from '../../src/compose/fill-tokens.ts';
import { compileTemplate } from '../../src/compose/template/compile-template.ts';
import type { View } from '../../src/compose/view.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { emptySpan } from '../../src/diagnostic/span.ts';
import { groupView, leafView, listView } from '../../src/kinds/view/view-shape.ts';
import type { Field } from '../../src/model/field.ts';
import { contentOf } from '../../src/model/final-text.ts';
import { parseMarkdown } from '../../src/parse/parse-markdown.ts';
import { urlProblem } from '../../src/parse/safe-url.ts';
import { runs } from '../support/seed.ts';
import { words as fixed } from '../support/words.ts';

/** What people, Word and attackers put into a field. */
const nasty = [
  '**vet** _cursief_ `code` ~~weg~~',
  '# kop',
  '1. eerste',
  '- punt',
  '> citaat',
  '    ingesprongen',
  '| a | b |',
  '| --- | --- |',
  '---',
  '===',
  '```',
  '::toc',
  ':::note',
  ':::',
  '::body{section=doel}',
  '{of="x"}',
  '" of="',
  "'",
  '<b>html</b>',
  '<script>alert(1)</script>',
  '<!-- opmerking -->',
  '&amp; &#123; &euro;',
  '{{title}} {{{x}}} {{#each .}}{{@key}}{{/each}}',
  '{{> partial}} {{constructor.constructor "x"}}',
  "$& $1 $' $` $$",
  '\\* \\\\ \\',
  '[tekst](javascript:alert(1))',
  '![beeld](../../etc/passwd)',
  '[^1]: noot',
  '[^1]',
  'https://example.nl/?a=1&b=2 www.example.nl x@example.nl',
  'regel een\nregel twee\n\nalinea',
  '  spaties  ',
  'tab\there',
  '😀 👩‍👩‍👧 é ŵ ﬁ',
  'שלום مرحبا \u202Eomgekeerd',
  'a\u00a0b\u200bc\u00adD',
  '__proto__',
  'undefined',
  '0',
  '9:30u PO:VO',
  '\u2028\u2029',
  '…'.repeat(300),
];
const hostile = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...nasty) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.constantFrom(...nasty, ' ', '\n'), { minLength: 2, maxLength: 4 })
        .map((parts) => parts.join('')),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
    {
      weight: 1,
      arbitrary: fc.string({
        unit: fc.constantFrom(...'*_#>|[](){}<>!`~:-=+.1 \n\\"\'&$^'),
        minLength: 1,
        maxLength: 20,
      }),
    },
  )
  .filter((value) => value !== '');

const span = emptySpan('d/agenda.md', 3, 8);
const field = (value: string): Field => ({ type: 'text', label: 'waarde', raw: value, value, span });
const shape = groupView('proef', {
  items: listView('waarden', groupView('waarde', { v: leafView('text', 'waarde') })),
});

/** Every place where a template can print a value: what it becomes in the tree, and where to read it back. */
const positions = {
  sentence: { text: 'Voor {{v}} na.', read: words, around: ['Voor ', ' na.'] },
  startOfLine: { text: 'Regel.\n{{v}} na.', read: words, around: ['Regel. ', ' na.'] },
  paragraph: { text: '{{v}}', read: words, around: ['', ''] },
  bold: { text: 'Voor **{{v}}** na.', read: words, around: ['Voor ', ' na.'] },
  italic: { text: '_{{v}}_', read: words, around: ['', ''] },
  heading: { text: '## {{v}}', read: words, around: ['', ''] },
  listItem: { text: '- {{v}}\n- b', read: words, around: ['', 'b'] },
  quote: { text: '> {{v}}', read: words, around: ['', ''] },
  cell: { text: '| a | b |\n| --- | --- |\n| {{v}} | c |', read: words, around: ['ab', 'c'] },
  linkText: { text: '[{{v}}](https://example.nl)', read: words, around: ['', ''] },
  attribute: { text: ':::quote{source="{{v}}"}\nx\n:::', read: words, around: ['x', ''] },
  fieldLabel: { text: ':::fields\n- **{{v}}** w\n:::', read: labels, around: ['', ''] },
  fieldValue: { text: ':::fields\n- **Label** {{v}}\n:::', read: words, around: ['', ''] },
} satisfies Record<string, { text: string; read: (node: Nodes) => string; around: [string, string] }>;

function words(node: Nodes): string {
  return node.type === 'text' ? node.value : contentOf(node).map(words).join('');
}

function labels(node: Nodes): string {
  return node.type === 'fieldRow' ? node.label : contentOf(node).map(labels).join('');
}

/** The tree without its words. */
function shapeOfTree(node: Nodes): string {
  return `${node.type}(${contentOf(node).map(shapeOfTree).join(' ')})`;
}

function renderer(text: string) {
  const findings: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void findings.push(diagnostic);
  const main = { file: 'm.hbs', text: `{{#each items}}\n${text}\n\n{{/each}}\n` };
  const compiled = compileTemplate(
    { kind: 'gka-agenda', main, partials: new Map(), sections: [] },
    shape,
    report,
  );
  if (!compiled) throw new Error(findings.map(({ message }) => message).join());
  let parsed: { text: string; body: Root } | undefined;
  return (values: readonly string[]): { root: Root; findings: readonly Diagnostic[] } => {
    findings.length = 0;
    const items = values.map((value) => ({ v: field(value) }));
    const view: View = {
      shape,
      data: { items },
      listInfo: () => ({ label: 'waarden', span }),
      words: fixed,
    };
    const { written, values: printed, source } = compiled.render(view);
    const { text, spanAt } = written;
    // The same Markdown gives the same tree: values are not in it yet, which is the point.
    if (parsed?.text !== text)
      parsed = {
        text,
        body: parseMarkdown({ file: source.file, text }, { report, directives: 'template', spanAt }).body,
      };
    return { root: fillTokens(parsed.body, printed, fixed, report), findings: [...findings] };
  };
}

test('hostile values, 22 at a time, come out as they are, in 13 positions, and the tree keeps its shape', {
  timeout: 600_000,
}, () => {
  const names = Object.keys(positions) as (keyof typeof positions)[];
  // A horizontal rule between two positions, so that lists and quotes do not grow together.
  const render = renderer(names.map((name) => `${positions[name].text}\n\n***\n\n`).join(''));
  const harmless = shapeOfTree(render(Array.from({ length: 22 }, () => 'x')).root);
  const tried = runs(250);
  let seen = 0;
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 22, maxLength: 22 }), (values) => {
      const { root, findings } = render(values);
      expect(findings).toEqual([]);
      expect(shapeOfTree(root)).toBe(harmless);
      const blocks = root.children.filter((node) => node.type !== 'thematicBreak');
      const wanted = values.flatMap((value) => names.map((name) => positions[name].around.join(value)));
      const read = blocks.map((block, index) =>
        positions[names[index % names.length] as keyof typeof positions].read(block),
      );
      expect(read).toEqual(wanted);
      seen += values.length;
    }),
    tried,
  );
  expect(seen).toBeGreaterThanOrEqual(22 * tried.numRuns);
});

test('in an address a value is literal, or the address is refused', { timeout: 300_000 }, () => {
  const render = renderer('[tekst](https://example.nl/{{v}})\n\n***');
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 10, maxLength: 10 }), (values) => {
      const { root, findings } = render(values);
      const wanted = values.map((value) => `https://example.nl/${value}`);
      const links = root.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
      expect(links.map((node) => (node.type === 'link' ? node.url : node.type))).toEqual(
        wanted.map((url) => (urlProblem(url) ? 'text' : url)),
      );
      expect(findings).toHaveLength(wanted.filter((url) => urlProblem(url)).length);
    }),
    runs(100),
  );
});

test('hostile values are literal in prose too', { timeout: 300_000 }, () => {
  const prose = groupView('proef', { v: leafView('text', 'waarde') });
  const source = { file: 'd/agenda.md', text: 'Voor {{v}} en **{{v}}**.\n\n- {{v}}\n' };
  const { body } = parseMarkdown(source, { report: fail, directives: 'body' });
  fc.assert(
    fc.property(hostile, (value) => {
      const view: View = {
        shape: prose,
        data: { v: field(value) },
        listInfo: () => ({ label: '', span }),
        words: fixed,
      };
      expect(fillProse(body, source, view, fail).children.map(words)).toEqual([
        `Voor ${value} en ${value}.`,
        value,
      ]);
    }),
    runs(1000),
  );
});

test('whatever stands in prose, it is data or a finding in its file, never a program', {
  timeout: 300_000,
}, () => {
  const code = fc
    .array(
      fc.constantFrom(
        '{{',
        '}}',
        '{',
        '}',
        'v',
        '.',
        ' ',
        '#each v',
        '> x',
        '@root',
        'constructor',
        '\\',
        '\n',
        'a',
        '&#123;',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(''));
  const prose = groupView('proef', { v: leafView('text', 'waarde') });
  const view: View = {
    shape: prose,
    data: { v: field('GEHEIM') },
    listInfo: () => ({ label: '', span }),
    words: fixed,
  };
  fc.assert(
    fc.property(code, (text) => {
      const findings: Diagnostic[] = [];
      const report = (diagnostic: Diagnostic) => void findings.push(diagnostic);
      const source = { file: 'd/agenda.md', text: `Tekst ${text} einde\n` };
      const filled = fillProse(
        parseMarkdown(source, { report, directives: 'body' }).body,
        source,
        view,
        report,
      );
      const lines = source.text.split('\n');
      for (const { span } of findings) {
        expect(span?.file).toBe('d/agenda.md');
        expect(span && span.start.column <= (lines[span.start.line - 1] ?? '').length + 1).toBe(true);
      }
      if (words(filled).includes('GEHEIM')) expect(source.text).toMatch(/\{\{\s*v\s*\}\}/);
    }),
    runs(1500),
  );
});

function fail(diagnostic: Diagnostic): never {
  throw new Error(diagnostic.message);
}
