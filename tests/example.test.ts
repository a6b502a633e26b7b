/** The example dossier as a whole: what is in the source is in the PDF, all of it, in reading order. */

import { beforeAll, describe, expect, it } from 'vitest';
import { outline } from '../src/write/tree/outline.ts';
import { type Built, builtDossier } from './support/built-dossier.ts';
import { projectHost } from './support/examples.ts';
import { pageContents } from './support/pdf-content.ts';
import { openPdf, outlineOf } from './support/pdf-structure.ts';

describe('agreements/meppel-gka-agenda', () => {
  let built: Built;
  beforeAll(async () => {
    built = await builtDossier('agreements/meppel-gka-agenda', projectHost);
  });

  it('has the tree of its golden file', async () => {
    await expect(outline(built.document)).toMatchFileSnapshot('golden/meppel-gka-agenda/tree.txt');
  });

  it('has the structure tree of its golden file', async () => {
    await expect(outlineOf(built.structure)).toMatchFileSnapshot('golden/meppel-gka-agenda/structure.txt');
  });

  it('has the artifacts of its golden file, and nothing that is neither tagged nor an artifact', async () => {
    const pages = pageContents(openPdf(built.bytes));
    const lines = pages.flatMap(({ artifacts }, index) => [
      `page ${index + 1}`,
      ...[...artifacts].sort().map(([name, text]) => `  ${name} "${text.trim()}"`),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/meppel-gka-agenda/artifacts.txt');
    expect(pages.map(({ unmarked }) => unmarked.trim()).join('')).toBe('');
  });

  it('says the same as its tree, in the same order', () => {
    expect(built.said.pdf).toEqual(built.said.tree);
  });

  it('is of full length', () => {
    expect(built.pages).toBeGreaterThanOrEqual(13);
    expect(built.said.tree.join(' ').split(/\s+/).length).toBeGreaterThan(4_500);
  });
});
