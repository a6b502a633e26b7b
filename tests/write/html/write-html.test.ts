import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { memoryHost } from '../../../src/host/memory-host.ts';
import { contrast } from '../../../src/model/contrast.ts';
import type { Document } from '../../../src/model/document.ts';
import { darkPalette, lightPalette } from '../../../src/write/html/palette.ts';
import { writeHtml } from '../../../src/write/html/write-html.ts';
import { at, documentOf, p, root } from '../../support/agenda-tree.ts';
import { everyNode } from '../../support/every-node.ts';
import { pdfStyle } from '../../support/pdf-sample.ts';
import { png } from '../../support/png.ts';
import { lined } from './lined.ts';

const data = { span: at(9, 2) };

function page(
  document: Document,
  files: Record<string, Uint8Array> = {},
  sources = false,
): { html: string | undefined; findings: string[] } {
  const findings: string[] = [];
  const bytes = writeHtml(
    { ...document, style: pdfStyle },
    memoryHost(files),
    ({ rule, span, message }) =>
      findings.push(`${rule} ${span?.start.line}:${span?.start.column} ${message}`),
    { pageOf: () => 7, sources },
  );
  return { html: bytes && new TextDecoder().decode(bytes), findings };
}

describe('a document with each type of node', () => {
  const image = { 'd/foto.png': png(40, 20) };
  const { html = '', findings } = page(everyNode(), images(everyNode(), image['d/foto.png']));

  it('is a page', () => {
    expect(findings).toEqual([]);
    expect(lined(new TextEncoder().encode(html))).toMatchSnapshot();
  });

  it('runs nothing and asks for nothing from elsewhere', () => {
    expect(html).not.toMatch(/<script|<link|\son\w+=|\sstyle=|@import|url\(/u);
    expect(html.match(/\ssrc="[^"]*"/gu)?.every((src) => src.startsWith(' src="data:image/'))).toBe(true);
    const css = /<style>(.*?)<\/style>/su.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(css).digest('base64');
    expect(html).toContain(`style-src &#x27;sha256-${hash}&#x27;`);
  });

  it('has each id once, and no link inside it that leads nowhere', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/href="#([^"]*)"/gu)].map(([, id]) => decodeURIComponent(id ?? ''));
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('tells of each block where it comes from, when that is asked', () => {
    const { html: annotated = '' } = page(everyNode(), images(everyNode(), image['d/foto.png']), true);
    expect(annotated).toMatch(/<h2 id="doel" data-source="[^"]+:2">/u);
    expect(annotated.replace(/ data-source="[^"]*"/gu, '')).toBe(html);
  });
});

/** Gives each picture of a document the same bytes. */
function images(document: Document, bytes: Uint8Array): Record<string, Uint8Array> {
  const paths = JSON.stringify(document.root).match(/[\w/.-]+\.(?:png|jpe?g)/gu) ?? [];
  return Object.fromEntries(paths.map((path) => [path, bytes]));
}

test('a note that is named twice leads back to the first place', () => {
  const mark = { type: 'footnoteMark', number: 1, identifier: 'a', data } as const;
  const { html } = page(
    documentOf(
      root([
        p('Een', mark),
        p('Twee', mark),
        {
          type: 'footnotes',
          children: [{ type: 'footnote', number: 1, identifier: 'a', children: [p('Bron.')], data }],
          data,
        },
      ]),
    ),
  );
  expect(html?.match(/id="nootverwijzing:a"/gu)).toHaveLength(1);
});

test('what a value holds is text, whatever it looks like', () => {
  const { html } = page(documentOf(root([p('<script>alert(1)</script> & “{{x}}”')])));
  expect(html).toContain('<p>&#x3C;script>alert(1)&#x3C;/script> &#x26; “{{x}}”</p>');
});

test('images that cannot be read or are broken are told with their place', () => {
  const figure = (path: string, line: number) =>
    ({ type: 'figure', path, alt: 'Foto', data: { span: at(line, 1) } }) as const;
  const { html, findings } = page(documentOf(root([figure('d/weg.png', 1), figure('d/stuk.png', 2)])), {
    'd/stuk.png': new Uint8Array([1, 2, 3]),
  });
  expect(html).toBeUndefined();
  expect(findings).toEqual([
    'image/unreadable 1:1 De afbeelding `d/weg.png` is niet te lezen (ENOENT).',
    'image/format 2:1 De afbeelding `d/stuk.png` is geen PNG of JPEG.',
  ]);
});

test.each(['draft', 'final'] as const)('a %s says whether it is one', (status) => {
  const { html } = page({ ...documentOf(root([p('Tekst.')])), status });
  expect(html?.includes('<header class="head"><p class="draft">Concept</p></header>')).toBe(
    status === 'draft',
  );
});

describe('letters can be read on every ground', () => {
  const accents = ['#000000', '#a3171c', '#1f6b3a', '#00338d', '#4b0082'];
  it.each(accents.flatMap((accent) => [['light', accent] as const, ['dark', accent] as const]))(
    'on a %s screen with %s',
    (screen, accent) => {
      const style = { ...pdfStyle, colours: { ...pdfStyle.colours, accent, text: accent } };
      const palette = screen === 'light' ? lightPalette(style) : darkPalette(style);
      const { ground, shade, text, muted, blank, onBlank } = palette;
      for (const colour of [text, palette.accent, muted])
        for (const behind of [ground, shade]) expect(contrast(colour, behind)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(onBlank, blank)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

test.each([
  ['#1f1f1f', '#ebebee'],
  ['#595959', '#ebebee'],
  ['#1f6b3a', '#6d9f7f'],
])('on a dark screen an accent of %s is %s: no grey heading above brighter text', (accent, expected) => {
  expect(darkPalette({ ...pdfStyle, colours: { ...pdfStyle.colours, accent } }).accent).toBe(expected);
});
