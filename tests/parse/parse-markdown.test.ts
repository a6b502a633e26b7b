import { describe, expect, test } from 'vitest';
import { parsed } from './parsed.ts';
import { spansOf } from './spans-of.ts';

describe('frontmatter', () => {
  test.each([
    ['---\nkind: x\n---\n\nTekst', { text: 'kind: x', start: { line: 2, column: 1, offset: 4 } }, '5:1'],
    [
      '\uFEFF---\r\nkind: x\r\ntitle: y\r\n---\r\nTekst',
      { text: 'kind: x\r\ntitle: y', start: { line: 2, column: 1, offset: 6 } },
      '5:1',
    ],
    ['---\n---\nTekst', { text: '', start: { line: 2, column: 1, offset: 4 } }, '3:1'],
    [
      '---  \n# uitleg\n\n---\nTekst',
      { text: '# uitleg\n', start: { line: 2, column: 1, offset: 6 } },
      '5:1',
    ],
  ])('%j', (text, frontmatter, tekst) => {
    const result = parsed(text);
    expect(result.frontmatter).toEqual(frontmatter);
    expect(text.slice(frontmatter.start.offset).startsWith(frontmatter.text)).toBe(true);
    expect(spansOf(result.body)).toContain(`${tekst} text Tekst`);
    expect(result.findings).toEqual([]);
  });

  test('none', () => {
    expect(parsed('Tekst\n\n---\n').frontmatter).toBeUndefined();
  });
});

describe('places', () => {
  const lines = [
    '# Kop 😀',
    '',
    'Een **vet** woord 😀 *schuin*',
    'en &amp; \\* meer',
    '',
    '- item',
    '',
    '| a | b |',
    '| - | - |',
    '| c | |',
  ];
  const spans = [
    '1:1 heading',
    '1:3 text Kop 😀',
    '3:1 paragraph',
    '3:1 text Een ',
    '3:5 strong',
    '3:7 text vet',
    '3:12 text  woord 😀 ',
    '3:22 emphasis',
    '3:23 text schuin',
    '3:30 text  en & * meer',
    '6:1 list',
    '6:1 listItem',
    '6:3 paragraph',
    '6:3 text item',
    '8:1 table',
    '8:1 tableRow',
    '8:1 tableCell',
    '8:3 text a',
    '8:5 tableCell',
    '8:7 text b',
    '10:1 tableRow',
    '10:1 tableCell',
    '10:3 text c',
    '10:5 tableCell',
  ];

  test.each([
    ['LF', lines.join('\n')],
    ['CRLF', lines.join('\r\n')],
    ['byte order mark', `\uFEFF${lines.join('\n')}`],
    ['byte order mark and CRLF', `\uFEFF${lines.join('\r\n')}`],
  ])('are those an editor shows, in UTF-16 units: %s', (_, text) => {
    expect(spansOf(parsed(text).body).slice(1)).toEqual(spans);
  });

  test('of a template’s output come from `placeAt`, by offsets in the text as given', () => {
    const asked: [number, number][] = [];
    const text = 'Een **vet** woord';
    const { body } = parsed(text, 'template', {
      spanAt: (start, end) => {
        asked.push([start, end]);
        return { file: 'main.md.hbs', start: { line: 7, column: start }, end: { line: 7, column: end } };
      },
    });
    expect(spansOf(body)).toEqual([
      '7:0 root',
      '7:0 paragraph',
      '7:0 text Een ',
      '7:4 strong',
      '7:6 text vet',
      '7:11 text  woord',
    ]);
    expect(asked).toContainEqual([6, 9]);
  });

  test('no node keeps a `position`', () => {
    expect(JSON.stringify(parsed(lines.join('\n')).body)).not.toContain('"position"');
  });
});

describe('text', () => {
  test.each([
    ['een\ntwee  drie   vier', 'een twee drie vier'],
    ['Cafe\u0301 in Su\u0301dwest', 'Café in Súdwest'],
    ['&euro;&nbsp;5 &eacute;&#233; \\# \\*x\\*', '€\u00a05 éé # *x*'],
    ['een <!-- opmerking --> twee', 'een twee'],
    ['een <!-- slot -->', 'een'],
    ['om 9:30u, Visie:in, PO:VO en Tel:06 12', 'om 9:30u, Visie:in, PO:VO en Tel:06 12'],
    [
      'www.gemeente.nl, naam@gemeente.nl en https://gemeente.nl',
      'www.gemeente.nl, naam@gemeente.nl en https://gemeente.nl',
    ],
    ['Naam: ________', 'Naam: ________'],
    ['R&D; B&W, 5 * 3 en snake_case_naam', 'R&D; B&W, 5 * 3 en snake_case_naam'],
    ['{{period}} en {{interventions.k4k.budget.total}}', '{{period}} en {{interventions.k4k.budget.total}}'],
    ['[Naam] en [...] [...]', '[Naam] en [...] [...]'],
    ['#gelijke kansen is \\#1', undefined],
    ['in december\n12. december', 'in december 12. december'],
  ])('%j', (text, value) => {
    const { outline, findings } = parsed(text);
    if (value === undefined) return expect(findings).toHaveLength(1);
    expect(findings).toEqual([]);
    expect(outline).toBe(`paragraph\n  text value=${JSON.stringify(value)}`);
  });

  test('tokens of a template’s values stay as they are, also in addresses and attributes', () => {
    const token = '\uE0001\uE001';
    const { outline, findings } = parsed(
      `${token} [**${token}**](${token})\n\n:::quote{source="${token}" lang=${token}}\n${token}\n:::`,
      'template',
    );
    expect(findings).toEqual([]);
    expect(outline).toBe(
      [
        'paragraph',
        `  text value="${token} "`,
        `  link url="${token}"`,
        '    strong',
        `      text value="${token}"`,
        `quote language="${token}" source=[{"type":"text","value":"${token}"}]`,
        '  paragraph',
        `    text value="${token}"`,
      ].join('\n'),
    );
  });
});

describe('blocks', () => {
  test('hard line breaks stay, an image alone is a figure, comments go', () => {
    const { outline, findings } = parsed(
      'regel een\\\nregel twee  \nregel drie\n\n<!-- opmerking\n\nmet witregel -->\n\n![Een school](school.png "De school (6 * 3)")\n\n![](sier.png) <!-- sier -->',
    );
    expect(findings).toEqual([]);
    expect(outline).toBe(
      [
        'paragraph',
        '  text value="regel een"',
        '  break',
        '  text value="regel twee"',
        '  break',
        '  text value="regel drie"',
        'figure path="school.png" alt="Een school" caption=[{"type":"text","value":"De school (6 * 3)"}]',
        'figure path="sier.png" alt=""',
      ].join('\n'),
    );
  });

  test('a row gets as many cells as the header', () => {
    expect(parsed('|  | b |\n| - | -: |\n| c |').outline).toBe(
      [
        'table align=[null,"right"]',
        '  tableRow',
        '    tableCell',
        '    tableCell',
        '      text value="b"',
        '  tableRow',
        '    tableCell',
        '      text value="c"',
        '    tableCell',
      ].join('\n'),
    );
  });

  test('the number that a list begins with is kept', () => {
    expect(parsed('4. vier\n5. vijf').outline).toContain('list ordered=true start=4');
    const { outline, findings } = parsed(
      '1. een\n2. twee\n\nTekst.\n\n3. drie\n\nTekst.\n\n1. a\n1. b\n\nTekst.\n\n3) c',
    );
    expect(findings).toEqual([]);
    expect(outline).toContain('list ordered=true start=3');
  });
});
