/**
 * Forty agreements that were formatted by hand, in two programs, and twenty that were pasted, become drafts: no word is lost, and what their authors meant as a
 * heading or an item is one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../src/docx-reading/read-docx.ts';
import type { WordFile } from '../../src/docx-reading/word-file.ts';
import { readHtml } from '../../src/html-reading/read-html.ts';
import { draftOf } from '../../src/importing/draft-of.ts';
import { textOf } from '../../src/model/text-of.ts';
import { markdownTree } from '../../src/parse/markdown-tree.ts';
import { agreementDocx, agreementHtml, type Meant, meantAgreement } from '../support/word-agreements.ts';
import { scratch, tool } from './program.ts';

const out = scratch();
const profile = `-env:UserInstallation=${pathToFileURL(scratch()).href}`;
const numbers = Array.from({ length: 20 }, (_, number) => number);
/** What each program wrote, by program and number. */
const files = new Map<string, WordFile>();

beforeAll(async () => {
  for (const number of numbers) {
    files.set(`docx ${number}`, readDocx(await agreementDocx(meantAgreement(number))));
    files.set(`pasted ${number}`, readHtml(new TextEncoder().encode(agreementHtml(meantAgreement(number)))));
    writeFileSync(join(out, `${number}.html`), agreementHtml(meantAgreement(number)));
  }
  const pages = numbers.map((number) => join(out, `${number}.html`));
  tool('soffice', profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, ...pages);
  for (const number of numbers)
    files.set(`LibreOffice ${number}`, readDocx(new Uint8Array(readFileSync(join(out, `${number}.docx`)))));
});

describe.each(['docx', 'LibreOffice', 'pasted'])('twenty agreements: %s', (program) => {
  const drafts = () =>
    numbers.map((number) => {
      const draft = draftOf(files.get(`${program} ${number}`) ?? expect.fail('no file'));
      return { draft, meant: meantAgreement(number), tree: markdownTree(draft.body) };
    });

  it('lose no word', () => {
    for (const { meant, tree } of drafts()) {
      const words = textOf(tree).match(/[\p{L}\p{N}€.,]+/gu) ?? [];
      const expected = meant.flatMap(textsOf).flatMap((text) => text.match(/[\p{L}\p{N}€.,]+/gu) ?? []);
      expect(words.join('')).toBe(expected.join(''));
    }
  });

  it.each([
    ['headings', 'heading', (block: Meant) => (block.is === 'heading' ? [bare(block.text)] : [])],
    ['items', 'listItem', (block: Meant) => (block.is === 'items' ? block.texts : [])],
  ] as const)('have their %s: F1 of 0.9 or more', (_, type, wanted) => {
    const score = { found: 0, right: 0, meant: 0 };
    for (const { meant, tree } of drafts()) {
      const found = ofType(tree, type).map((node) => textOf(node));
      const expected = meant.flatMap(wanted);
      score.found += found.length;
      score.meant += expected.length;
      score.right += found.filter((text) => expected.includes(text)).length;
    }
    const f1 = (2 * score.right) / (score.found + score.meant);
    expect(f1).toBeGreaterThanOrEqual(0.9);
  });

  it('tell each guess', () => {
    for (const { draft, meant } of drafts()) {
      const guessed = draft.guesses.map(({ text }) => text);
      const looks = meant.flatMap((block) =>
        block.is === 'heading' && block.by !== 'style' ? [block.text] : [],
      );
      expect(looks.filter((text) => !guessed.includes(text))).toEqual([]);
    }
  });
});

/** The texts of a block as the draft should have them: a number before a heading comes of itself. */
function textsOf(block: Meant): readonly string[] {
  if (block.is === 'heading') return [bare(block.text)];
  if (block.is === 'text') return [block.text];
  return block.is === 'items' ? block.texts : block.rows.flat();
}

function bare(heading: string): string {
  return heading.replace(/^(?:\d+\.?|[IVX]+\.|[A-Z]\.) /, '');
}

function ofType(node: Nodes, type: Nodes['type']): Nodes[] {
  if (node.type === type) return [node];
  return 'children' in node ? node.children.flatMap((child) => ofType(child, type)) : [];
}
