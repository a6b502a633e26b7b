import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { build } from '../../src/pipeline.ts';
import { parsed } from '../parse/parsed.ts';
import { openDocx } from '../support/docx-parts.ts';
import { docxSequence } from '../support/docx-text.ts';
import { projectHost } from '../support/examples.ts';
import { openPdf, structureOf, textOf } from '../support/pdf-structure.ts';
import { runs } from '../support/seed.ts';
import { type AuthoredBlock, authoredBlock, typedNote, visible } from '../support/typed-prose.ts';

/** How many blocks of each sort make one document of the second property. */
const [blocksInDocument, notesInDocument] = [24, 2];

test('what was typed is in the tree, character by character, or there is a finding', () => {
  const tried = runs(3_000);
  let printed = 0;
  fc.assert(
    fc.property(
      fc.oneof({ weight: 15, arbitrary: authoredBlock }, { weight: 1, arbitrary: typedNote }),
      (block) => {
        const { rules, body } = parsed(block.markdown);
        if (rules.length > 0) return;
        printed += 1;
        expectAuthored(shown(body), [block]);
      },
    ),
    tried,
  );
  // Most of what is typed is printed: a program that refuses all loses nothing either.
  expect(printed).toBeGreaterThan((tried.numRuns * 2) / 3);
});

test('what was typed is printed in the PDF, the Word file and the web page, character by character', async () => {
  const tried = runs(60);
  let printed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(authoredBlock, { minLength: blocksInDocument, maxLength: blocksInDocument }),
      fc.uniqueArray(typedNote, {
        minLength: notesInDocument,
        maxLength: notesInDocument,
        selector: ({ markdown }) => /\d+/.exec(markdown)?.[0],
      }),
      async (blocks, notes) => {
        const kept = [
          ...blocks.filter((block) => !isReported(block)),
          ...notes.filter((note) => !isReported(note)),
        ];
        printed += kept.length;
        const texts = await printedTexts(
          kept.map(({ markdown }) => markdown).join('\n\nTussen twee blokken.\n\n'),
        );
        for (const text of texts) expectAuthored(text, kept);
      },
    ),
    tried,
  );
  expect(printed).toBeGreaterThan((tried.numRuns * blocksInDocument * 2) / 3);
});

function isReported({ markdown }: AuthoredBlock): boolean {
  return parsed(markdown).rules.length > 0;
}

/** The text of a memo in every format, as each is read back. */
async function printedTexts(body: string): Promise<string[]> {
  const memo = `---\nkind: memo\ntitle: Proef\nstatus: draft\nto: Raad\nfrom: College\ndate: 1 februari 2026\nstyle: neutraal\n---\n\n${body}\n`;
  const host = memoryHost({ 'd/memo.md': memo }, { below: projectHost });
  const outcome = await build({ paths: ['d'], out: 'out', formats: ['pdf', 'docx', 'html'] }, host);
  if (outcome.blocked || outcome.written.length === 0)
    throw new Error(outcome.blocking.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
  const bytes = (extension: string) =>
    host.files.get(`out/d/memo.concept.${extension}`) ?? expect.fail(`no ${extension}`);
  const structure = structureOf(openPdf(bytes('pdf')));
  return [
    structure ? textOf(structure) : '',
    docxSequence(openDocx(bytes('docx'))).join(' '),
    htmlText(new TextDecoder().decode(bytes('html'))),
  ];
}

/** What a browser shows of a page without scripts: its body without tags, and the few references that the writer makes. */
function htmlText(page: string): string {
  const codes: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return page
    .slice(page.indexOf('<body'))
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|(\w+));/gi, (_, code: string | undefined, name: string | undefined) =>
      code
        ? String.fromCodePoint(Number.parseInt(code, 16))
        : (codes[name ?? ''] ?? expect.fail(`&${name};`)),
    );
}

/** The text below a node; no format is asked. */
function shown(node: Nodes): string {
  if ('children' in node) return node.children.map(shown).join('');
  return 'value' in node ? node.value : '';
}

/** Each typed stretch stands in the printed text, whole and in order; the text of a note stands anywhere. */
function expectAuthored(printed: string, blocks: readonly AuthoredBlock[]): void {
  const text = printed.replace(/\s+/g, '').normalize('NFC');
  let at = 0;
  for (const block of blocks)
    for (const [index, authored] of visible(block).entries()) {
      const isNote = block.position === 'footnote' && index > 0;
      const found = text.indexOf(authored, isNote ? 0 : at);
      if (found < 0)
        expect.fail(
          `${block.position}: not printed: ${authored}\n${JSON.stringify(block.markdown)}\nprinted: ${text.slice(at, at + 200)}`,
        );
      if (!isNote) at = found + authored.length;
    }
}
