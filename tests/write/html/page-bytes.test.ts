import { expect, it, test } from 'vitest';
import { memoryHost } from '../../../src/host/memory-host.ts';
import type { Figure } from '../../../src/model/nodes.ts';
import { pageBytes, standIn } from '../../../src/write/html/page-bytes.ts';
import { writeHtml } from '../../../src/write/html/write-html.ts';
import { at, documentOf, p, root } from '../../support/agenda-tree.ts';
import { pdfStyle } from '../../support/pdf-sample.ts';
import { png, pngChunk, pngOf } from '../../support/png.ts';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

it.each([0, 1, 2, 3, 24_575, 24_576, 24_577, 50_000])('puts a file of %i bytes in its place', (length) => {
  const first = Uint8Array.from({ length }, (_, index) => (index * 7) % 251);
  const second = Uint8Array.of(251, 255, 190);
  const html = `€ é 😀 \ud800<img src="${standIn(1)}" alt=""><p><img src="${standIn(0)}"><img src="${standIn(1)}">\n`;
  const small = 'data:image/png;base64,+/++';
  const large = `data:image/jpeg;base64,${Buffer.from(first).toString('base64')}`;
  const bytes = pageBytes(html, [
    { type: 'image/jpeg', bytes: first },
    { type: 'image/png', bytes: second },
  ]);
  expect(text(bytes)).toBe(
    `€ é 😀 \ufffd<img src="${small}" alt=""><p><img src="${large}"><img src="${small}">\n`,
  );
});

it('says so when a page names a file that it does not have', () => {
  expect(() => pageBytes(`<img src="${standIn(1)}">`, [{ type: 'image/png', bytes: png(1, 1) }])).toThrow(
    'a page names a file that it does not have',
  );
});

const figure = (path: string, alt: string): Figure => ({
  type: 'figure',
  path,
  alt,
  data: { span: at(1, 1) },
});

function pageOf(...content: Parameters<typeof root>[0]): string {
  const host = memoryHost({ 'd/een.png': one, 'd/twee.png': two });
  const report = () => {
    throw new Error('nothing is wrong with these pictures');
  };
  const document = { ...documentOf(root(content)), style: pdfStyle };
  return text(writeHtml(document, host, report, { pageOf: () => 1 }) ?? new Uint8Array());
}

const one = png(40, 20);
const two = pngOf({ width: 3, height: 2, extra: [pngChunk('prVt', Buffer.alloc(70_000, 'a\0b'))] });

test('each picture of a page is the file, whole, in the order of the text', () => {
  const page = pageOf(figure('d/een.png', 'Een'), figure('d/twee.png', 'Twee'), figure('d/een.png', 'Weer'));
  const found = [...page.matchAll(/<img src="data:image\/png;base64,([^"]*)" alt="([^"]*)"/gu)];
  expect(found.map(([, data = '', alt]) => [alt, Buffer.from(data, 'base64').equals(one) ? 1 : 2])).toEqual([
    ['Een', 1],
    ['Twee', 2],
    ['Weer', 1],
  ]);
  expect(Buffer.from(found[1]?.[1] ?? '', 'base64').equals(two)).toBe(true);
});

test.each([
  standIn(0),
  `src="${standIn(0)}"`,
  `<img src="${standIn(0)}" alt="">`,
  `"><img src="${standIn(0)}"`,
])('what an author writes is never taken for a picture: %s', (authored) => {
  const page = pageOf(p(authored), figure('d/een.png', authored));
  const attribute = authored.replaceAll('"', '&#x22;');
  expect(page.split('data:image/png;base64,')).toHaveLength(2);
  expect(page).toContain(`<p>${authored.replaceAll('<', '&#x3C;')}</p>`);
  expect(page).toContain(`" alt="${attribute}" width="40"`);
});
