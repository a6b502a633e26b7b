/**
 * The manual, followed word by word with the real program on a terminal in an empty folder. Its pictures are pages that one gets so. Letters are
 * drawn a little differently from machine to machine: a picture is compared by its size and by the text of its page. `npm run pictures` makes
 * them anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { readPicture } from '../../src/media/pictures/read-picture.ts';
import { followManual, type ManualPicture } from '../support/manual.ts';
import { installIn } from './packed-program.ts';
import { project, scratch, tool } from './program.ts';
import { terminalIn } from './terminal-in.ts';

/** Dots per inch: small files, and still to be read. */
const resolution = 80;
/** Inches. */
const a4 = { width: 8.27, height: 11.69 };

const docs = join(project, 'docs');
const manual = readFileSync(join(docs, 'handleiding.md'), 'utf8');
const folder = scratch();
installIn(folder);
const { pictures, text } = await followManual(manual, terminalIn(folder));

it('shows what one sees', () => {
  expect(text).toBe(manual);
});

it('has pictures', () => {
  expect(pictures.length).toBeGreaterThan(0);
});

it.each(pictures)('$image', async ({ image, bytes, page, part }) => {
  const folder = scratch();
  const pdf = join(folder, 'document.pdf');
  writeFileSync(pdf, bytes);
  const drawn = draw(pdf, { page, part }, folder);
  if (process.env.AKKOORD_PICTURES === 'write') writeFileSync(join(docs, image), drawn);
  expect(sizeOf(readFileSync(join(docs, image)))).toEqual(sizeOf(drawn));
  const range = ['-f', String(page), '-l', String(page)];
  const golden = `../golden/handleiding/${basename(image, '.png')}.txt`;
  await expect(tool('pdftotext', '-layout', ...range, pdf, '-')).toMatchFileSnapshot(golden);
});

/** Draws the upper part of a page as a PNG. */
function draw(pdf: string, { page, part }: Pick<ManualPicture, 'page' | 'part'>, folder: string): Uint8Array {
  const range = ['-f', String(page), '-l', String(page), '-singlefile'];
  const [width, height] = [a4.width, (a4.height * part) / 100].map((size) => Math.round(size * resolution));
  const box = ['-x', '0', '-y', '0', '-W', String(width), '-H', String(height)];
  tool('pdftoppm', '-r', String(resolution), ...box, '-png', ...range, pdf, join(folder, 'page'));
  return readFileSync(join(folder, 'page.png'));
}

function sizeOf(png: Uint8Array): (number | undefined)[] {
  const { picture } = readPicture(png);
  return [picture?.width, picture?.height];
}
