import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../../src/media/drawings/read-drawing.ts';

const space = 'xmlns="http://www.w3.org/2000/svg"';
const open = `<svg ${space} viewBox="0 0 9 6" width="9" height="6"><g>`;
const read = (text: string) => readDrawing(new TextEncoder().encode(text));
const inside = (content: string, attributes = '') =>
  read(`<svg ${space} viewBox="0 0 9 6"${attributes}>${content}</svg>`);

describe('a drawing is written anew as it is understood', () => {
  it.each<[string, string, string]>([
    ['a path', '<path d="M0 0h9v6H0z"/>', '<path d="M0 0h9v6H0z"></path>'],
    [
      'words of any kind',
      '<title>De klas class = groot; url(x) &amp; data: alles</title><desc>style=</desc>',
      '',
    ],
    ['a comment', '<!-- <script>1</script> --><g/>', '<g></g>'],
    [
      'notes of a drawing program',
      '<metadata><r:RDF xmlns:r="http://w3.example/rdf"><r:a>tekst</r:a></r:RDF></metadata>',
      '',
    ],
    [
      'an attribute of a drawing program',
      '<g xmlns:i="http://inkscape.example" i:label="Laag 1" id="laag1"/>',
      '<g></g>',
    ],
    [
      'looks',
      '<g fill=" #E2001A " stroke="Navy" stroke-width="2px" opacity=".5" fill-rule="evenodd"/>',
      '<g fill="#e2001a" stroke="navy" stroke-width="2" opacity=".5" fill-rule="evenodd"></g>',
    ],
    ['a colour as numbers', '<g fill="rgb(1, 2,3)"/>', '<g fill="rgb(1, 2,3)"></g>'],
    [
      'all shapes',
      '<rect x="1" y="1" width="2" height="2" rx="1"/><circle cx="1" cy="1" r="1"/><ellipse cx="1" cy="1" rx="1" ry="2"/><line x1="0" y1="0" x2="1" y2="1"/><polyline points="0 0,1 1"/><polygon points="0,0 1,1 2-1"/>',
      '<rect x="1" y="1" width="2" height="2" rx="1"></rect><circle cx="1" cy="1" r="1"></circle><ellipse cx="1" cy="1" rx="1" ry="2"></ellipse><line x1="0" y1="0" x2="1" y2="1"></line><polyline points="0 0,1 1"></polyline><polygon points="0,0 1,1 2-1"></polygon>',
    ],
    [
      'transforms',
      '<g transform="translate(1) rotate(-45, 1 2),scale(.5 2)"/>',
      '<g transform="translate(1) rotate(-45, 1 2),scale(.5 2)"></g>',
    ],
    ['a path as short as it can be', '<path d="m1-1.5.5a1 1 0 012 2zM0 0 1 1"/>', ''],
    ['character references', '<g fill="&#35;fff"/>', '<g fill="#fff"></g>'],
  ])('%s', (_, content, drawn) => {
    const { svg, fault } = inside(content);
    if (drawn === '' && content.includes('012')) expect(fault?.why).toContain('bij `d`');
    else expect(svg).toBe(`${open}${drawn}</g></svg>`);
  });

  it('with a prefix, with its XML declaration, a byte order mark and the look of the whole', () => {
    const text = `\u{feff}<?xml version="1.0" encoding="UTF-8"?>\n<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 6" fill="red" version="1.1"><s:path d="M0 0"/></s:svg>\n`;
    expect(read(text).svg).toBe(`${open.replace('<g>', '<g fill="red">')}<path d="M0 0"></path></g></svg>`);
  });

  it.each([
    ['width="9" height="6"', '0 0 9 6'],
    ['width="3cm" height="20mm" viewBox="-1 -2 9 6"', '-1 -2 9 6'],
    ['width="100%" height="100%" viewBox="0,0,9,6"', '0 0 9 6'],
    ['width="90px" height="60px"', '0 0 90 60'],
  ])('%s', (size, box) => {
    expect(read(`<svg ${space} ${size}/>`).svg).toContain(`viewBox="${box}"`);
  });
});

describe('no XML', () => {
  it.each([
    ['tags that do not match', `<svg ${space} viewBox="0 0 9 6"><g><path d="M0 0"/></svg></g>`],
    ['an element left open', `<svg ${space} viewBox="0 0 9 6"><g>`],
    ['an attribute twice', `<svg ${space} viewBox="0 0 9 6"><g id="a" id="b"/></svg>`],
    ['an attribute without quotes', `<svg ${space} viewBox="0 0 9 6"><g id=a/></svg>`],
    [
      'a bracket in an attribute',
      `<svg ${space} viewBox="0 0 9 6"><title a="<!--"/><script>1</script><g b="-->"/></svg>`,
    ],
    ['text behind it', `<svg ${space} viewBox="0 0 9 6"/>tekst`],
    ['two of them', `<svg ${space} viewBox="0 0 9 6"/><svg/>`],
    ['an entity that XML has not', `<svg ${space} viewBox="0 0 9 6"><title>&nbsp;</title></svg>`],
    ['a character that XML has not', `<svg ${space} viewBox="0 0 9 6"><title>&#0;</title></svg>`],
    ['a prefix that nobody declared', `<svg ${space} viewBox="0 0 9 6"><x:g/></svg>`],
    ['two dashes in a comment', `<svg ${space} viewBox="0 0 9 6"><!-- a -- b --></svg>`],
    ['nothing', ''],
    ['another file', 'geen tekening'],
  ])('%s', (_, text) => {
    const { fault } = read(text);
    expect(fault?.kind).toBe('broken');
    expect(fault?.why).toMatch(/^het is geen goede XML \(regel \d+\)$/);
  });
});

describe('more than a drawing, or drawn differently elsewhere', () => {
  it.each<[string, string]>([
    ['<text>Naam</text>', 'het onderdeel `<text>` (regel 1)'],
    ['<g>\n<script>1</script></g>', 'het onderdeel `<script>` (regel 2)'],
    ['<image href="a.png"/>', 'het onderdeel `<image>` (regel 1)'],
    ['<defs><linearGradient id="a"/></defs>', 'het onderdeel `<defs>` (regel 1)'],
    ['<style>g{fill:red}</style>', 'het onderdeel `<style>` (regel 1)'],
    ['<svg/>', 'het onderdeel `<svg>` (regel 1)'],
    ['<constructor/>', 'het onderdeel `<constructor>` (regel 1)'],
    ['<g xmlns="http://www.w3.org/1999/xhtml"/>', 'het onderdeel `<g>` (regel 1)'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg"/>', 'het onderdeel `<s:script>` (regel 1)'],
    ['<g onclick="1"/>', 'het kenmerk `onclick` (regel 1)'],
    ['<g style="fill:red"/>', 'het kenmerk `style` (regel 1)'],
    ['<g class="a"/>', 'het kenmerk `class` (regel 1)'],
    ['<g constructor="a"/>', 'het kenmerk `constructor` (regel 1)'],
    ['<g clip-path="url(#a)"/>', 'het kenmerk `clip-path` (regel 1)'],
    ['<path y:href="a" xmlns:y="http://www.w3.org/1999/xlink"/>', 'het kenmerk `y:href` (regel 1)'],
    ['<g xml:base="http://x.example"/>', 'het kenmerk `xml:base` (regel 1)'],
    ['losse tekst', 'tekst die geen programma toont (regel 1)'],
    ['<![CDATA[tekst]]>', 'een blok `<![CDATA[…]]>` (regel 1)'],
    ['<?xml-stylesheet href="a.css"?>', 'een regel `<?xml-stylesheet?>` (regel 1)'],
    [
      '<g transform="constructor(1)"/>',
      'bij `transform` een waarde die niet elk programma hetzelfde tekent (regel 1)',
    ],
  ])('%s', (content, why) => {
    expect(inside(content)).toEqual({ fault: { kind: 'foreign', why } });
  });

  it.each([
    'fill="url(#a)"',
    'fill="&#117;rl(http://x.example/a.svg#p)"',
    'fill="currentColor"',
    'fill="#e2001aff"',
    'fill="rgb(300,0,0)"',
    'fill="hsl(0,50%,50%)"',
    'fill="constructor"',
    'stroke-width="2mm"',
    'stroke-width="-1"',
    'opacity="50%"',
    'opacity="1.5"',
    'stroke-linejoin="arcs"',
    'stroke-dasharray="1 -2"',
    'transform="rotate(45deg)"',
    'transform="translate(1,2,3)"',
    'transform="url(#a)"',
  ])('%s', (attribute) => {
    expect(inside(`<g ${attribute}/>`).fault?.kind).toBe('foreign');
  });

  it.each([
    'L1 1',
    'M1',
    'M1 1,L2 2',
    'M1,,1',
    'M1. 1',
    'M0 0 a1 1 0 2 0 1 1',
    'M0 0 x',
    'M0 0 c1 2 3',
    'M 1 1 # 2',
  ])('a path %s', (d) => {
    expect(inside(`<path d="${d}"/>`).fault?.kind).toBe('foreign');
  });

  it.each<[string, string]>([
    ['<html/>', 'iets anders dan een tekening: het bestand begint niet met `<svg>`'],
    [
      '<svg viewBox="0 0 9 6"/>',
      '`<svg>` zonder `xmlns="http://www.w3.org/2000/svg"`: een browser toont dat niet',
    ],
    [`<svg ${space}/>`, 'geen afmetingen: zet `viewBox` of `width` en `height` bij `<svg>` (regel 1)'],
    [`<svg ${space} viewBox="0 0 0 6"/>`, 'een `viewBox` die geen vier getallen is (regel 1)'],
    [
      `<svg ${space} viewBox="0 0 9 6" width="9" height="9"/>`,
      'een `width` en `height` met een andere verhouding dan `viewBox` (regel 1)',
    ],
    [
      `<svg ${space} viewBox="0 0 9 6" preserveAspectRatio="none"/>`,
      'het kenmerk `preserveAspectRatio` (regel 1)',
    ],
    [`<svg ${space} viewBox="0 0 9 6" transform="scale(2)"/>`, 'het kenmerk `transform` (regel 1)'],
    [`<!DOCTYPE svg [<!ENTITY a "b">]><svg ${space} viewBox="0 0 9 6"/>`, 'een regel `<!DOCTYPE>` (regel 1)'],
  ])('%s', (text, why) => {
    expect(read(text)).toEqual({ fault: { kind: 'foreign', why } });
  });

  it('is not UTF-8', () => {
    const bytes = Buffer.from(`<svg ${space} viewBox="0 0 9 6"><title>caf\u00e9</title></svg>`, 'latin1');
    expect(readDrawing(bytes).fault?.why).toBe('tekst die geen UTF-8 is');
  });

  it('goes deeper than anyone draws, a hundred thousand elements as well', () => {
    expect(inside(`${'<g>'.repeat(99)}${'</g>'.repeat(99)}`).fault).toBeUndefined();
    expect(inside('<g>'.repeat(100_000)).fault?.why).toBe('meer dan 100 niveaus in elkaar (regel 1)');
  });
});
