import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsed } from './parsed.ts';

/** HTML that only dresses words: what is left of the text, and the findings. */
const dressed: [markdown: string, outline: string, ...findings: string[]][] = [
  ['Een <b>vet</b>te kans', 'paragraph\n  text value="Een vette kans"', '1:5 <b>'],
  ['<a id="doel"></a>\n\nDoel', 'paragraph\n  text value="Doel"', '1:1 <a>'],
  [
    '<aside class="note">\nLet **op**.\n</aside>',
    'paragraph\n  text value="Let "\n  strong\n    text value="op"\n  text value="."',
    '1:1 <aside>',
  ],
  ['<div>\n\nLinks.\n\n</div>', 'paragraph\n  text value="Links."', '1:1 <div>'],
  [
    '<p>Een</p>\n<p>twee</p>',
    'paragraph\n  text value="Een"\n  break\n  text value="twee"',
    '1:1 <p>',
    '2:1 <p>',
  ],
  [
    '<p>Een</p><p>twee</p>',
    'paragraph\n  text value="Een"\n  break\n  text value="twee"',
    '1:1 <p>',
    '1:11 <p>',
  ],
  [
    '- een\n  <div>twee</div>',
    'list\n  listItem\n    paragraph\n      text value="een"\n      break\n      text value="twee"',
    '2:3 <div>',
  ],
  ['> <p>citaat\n> verder</p>', 'quote\n  paragraph\n    text value="citaat verder"', '1:3 <p>'],
  ['Los </section> einde', 'paragraph\n  text value="Los"\n  break\n  text value="einde"', '1:5 </section>'],
  ['</section>\n\nTekst', 'paragraph\n  text value="Tekst"', '1:1 </section>'],
  [
    '<div>\n<https://a.example>\n</div>',
    'paragraph\n  link url="https://a.example"\n    text value="https://a.example"',
    '1:1 <div>',
  ],
  ['Noor<br>Sem', 'paragraph\n  text value="Noor"\n  break\n  text value="Sem"', '1:5 <br>'],
  [
    'Noor<br/>\nSem<br>',
    'paragraph\n  text value="Noor"\n  break\n  text value="Sem"',
    '1:5 <br>',
    '2:4 <br>',
  ],
  ['Noor\n\n<br>\nSem', 'paragraph\n  text value="Noor"\nparagraph\n  text value="Sem"', '3:1 <br>'],
  [
    '<div>\n    <p>Noor</p>\n\t\t<p>Sem</p>\n</div>',
    'paragraph\n  text value="Noor"\n  break\n  text value="Sem"',
    '1:1 <div>',
    '2:5 <p>',
    '3:3 <p>',
  ],
  [
    '<p>een</p>\n\n<hr>\n\ntwee',
    'paragraph\n  text value="een"\nparagraph\n  text value="twee"',
    '1:1 <p>',
    '3:1 <hr>',
  ],
];

/** Pictures in HTML, and the figures that come of them. */
const pictures: [markdown: string, outline: string][] = [
  ['<img src="a.png">', 'figure path="a.png" alt=""'],
  [
    "<img width=900 alt='Twee scholen' src='een school.png' />",
    'figure path="een school.png" alt="Twee scholen"',
  ],
  [
    '<figure id="plan">\n  <img src="a.png" alt="Plan_2" title="Het plan">\n  <figcaption>Onze <b>school</b></figcaption>\n</figure>',
    'figure path="a.png" alt="Plan_2" caption=[{"type":"text","value":"Het plan"}]\nparagraph\n  text value="Onze school"',
  ],
  [
    '<figure>\n    <img src="a.png" alt="Plan">\n    <figcaption>Onze school</figcaption>\n</figure>',
    'figure path="a.png" alt="Plan"\nparagraph\n  text value="Onze school"',
  ],
  ['<p align="center"><img src="a.png" alt=""></p>', 'figure path="a.png" alt=""'],
];

/** HTML that carries something of its own, or holds what does. */
const refused = [
  'tot 10<sup>3</sup>',
  'voor <del>€ 10</del>',
  '<div>\n<table><tr><td>a</td></tr></table>\n</div>',
  'Zie <img src="a.png"> hier',
  '<figure><img src="a.png" alt="`a`"></figure>',
  '<img alt="zonder adres">',
  '<figure><svg></svg></figure>',
  '<p>Geef `<p>` een naam</p>',
  '<p>Schrijf \\<p> zo</p>',
  '<div onclick="a>b">c</div>',
  '<div>\n<script>a</script>\n</div>',
  'voor <naam> en <partner x>',
  '# Kop <p>een</p>',
];

describe('tags of layout', () => {
  test.each(dressed)('%j leaves its words, with a warning', (text, outline, ...findings) => {
    const { diagnostics, rules, outline: made } = parsed(text);
    expect(made).toBe(outline);
    expect(
      diagnostics.map(
        ({ message }, index) => `${rules[index]?.split(' ')[0]} ${/`(.*?)`/.exec(message)?.[1]}`,
      ),
    ).toEqual(findings);
    expect(new Set(diagnostics.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
      new Set(['markdown/layout-tag warning']),
    );
  });

  test.each(pictures)('%j is the figure that it shows, with a warning', (text, outline) => {
    const { diagnostics, outline: made } = parsed(text);
    expect(made).toBe(outline);
    expect(new Set(diagnostics.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
      new Set(['markdown/layout-tag warning']),
    );
  });

  test.each(refused)('%j stays an error', (text) => {
    const errors = parsed(text).diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors[0]?.rule).toBe('markdown/html');
  });

  test('one block that stays an error leaves the others open', () => {
    const { rules, outline } = parsed('<div>\nEen.\n</div>\n\n<div>\nZie `<div>`.\n</div>');
    expect(rules).toEqual(['1:1 markdown/layout-tag', '5:1 markdown/html']);
    expect(outline).toBe(
      ['Een.', 'Zie `', '`.'].map((value) => `paragraph\n  text value="${value}"`).join('\n'),
    );
  });

  test('a template has none: there it is an error', () => {
    expect(parsed('<div>\ntekst\n</div>', 'template').rules).toEqual(['1:1 markdown/html']);
  });

  test('words, their order and their places are those of the text without tags', () => {
    const word = fc.constantFrom('plan', 'school', '**kans**', 'jeugd.', '[plan](#plan)');
    const tag = fc.constantFrom(
      '<b>',
      '</b>',
      '<span class="x">',
      '<p>',
      '</p>',
      '<div>',
      '</div>\n',
      '\n<aside>\n',
      '\n\n',
    );
    const ends = fc.constantFrom(' ', '\n', '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, ends, tag), { minLength: 1, maxLength: 12 }), (parts) => {
        const { outline, diagnostics } = parsed(parts.flat().join(''));
        const words = (text: string) => text.match(/plan|school|kans|jeugd/g) ?? [];
        expect(words(outline.replaceAll('link url="#plan"', ''))).toEqual(
          parts.flatMap(([authored]) => words(authored.replace('(#plan)', ''))),
        );
        expect(outline).not.toMatch(/<x+>/);
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });
});
