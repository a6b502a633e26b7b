import { expect, it } from 'vitest';
import { emptySpan } from '../../src/diagnostic/span.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { checkLogo } from '../../src/load/check-logo.ts';
import { jpegOf } from '../support/jpeg.ts';
import { claimedPng, png } from '../support/png.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0 L2 1"/></svg>';

function checked(name: string, files: Record<string, string | Uint8Array>): string {
  const found: string[] = [];
  const host = memoryHost(
    Object.fromEntries(Object.entries(files).map(([file, bytes]) => [`h/${file}`, bytes])),
  );
  const path = checkLogo(name, 'h', emptySpan('h/style.yaml', 1, 1), host, ({ rule }) => found.push(rule));
  return path ?? found.join();
}

it.each<[string, string, Record<string, string | Uint8Array>]>([
  ['h/a.png', 'a.png', { 'a.png': png(2, 2) }],
  ['h/a.svg', 'a.svg', { 'a.svg': drawing, 'a.png': png(2, 2) }],
  ['style/logo-word', 'a.svg', { 'a.svg': drawing }],
  ['style/logo-format', 'a.svg', { 'a.svg': drawing, 'a.png': png(2, 2).subarray(0, -20) }],
  ['style/logo-format', 'a.svg', { 'a.svg': drawing.replace('</svg>', ''), 'a.png': png(2, 2) }],
  ['style/logo-format', 'a.png', { 'a.png': png(2, 2).subarray(0, -20) }],
  ['style/logo-format', 'a.jpg', { 'a.jpg': jpegOf({ width: 8, height: 8, bits: 12 }) }],
  ['style/logo-missing', 'b.png', { 'a.png': png(2, 2) }],
  ['style/logo-missing', '../a.png', { 'a.png': png(2, 2) }],
  ['style/logo-format', 'a.png', { 'a.png': 'geen plaatje' }],
  ['style/logo-colours', 'a.jpg', { 'a.jpg': jpegOf({ width: 8, height: 8, colours: 4 }) }],
  ['style/logo-large', 'a.png', { 'a.png': claimedPng(10_000, 6_000) }],
  ['style/logo-large', 'a.svg', { 'a.svg': `${drawing}${' '.repeat(1_100_000)}`, 'a.png': png(2, 2) }],
  ...[
    drawing.replace('<path', '<image href="https://voorbeeld.example/a.png"/><path'),
    drawing.replace('<path', '<script>1</script><path'),
    drawing.replace('<path', '<path onclick="1"'),
    drawing.replace('<path', '<path fill="url(#a)"'),
    drawing.replace('<path', '<path style="fill:red"'),
    `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing}`,
    drawing.replace(' viewBox="0 0 2 1"', ''),
    drawing.replace('<path', '<text>Naam</text><path'),
  ].map((svg): [string, string, Record<string, string | Uint8Array>] => [
    'style/logo-unsafe',
    'a.svg',
    { 'a.svg': svg, 'a.png': png(2, 2) },
  ]),
])('%s: %s %#', (expected, name, files) => {
  expect(checked(name, files)).toBe(expected);
});
