/** What each kind of block becomes is well-formed Word, by the judges of `tests/support`, and says what the tree says. */
import type { TableRow } from 'mdast';
import { expect, test } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { at, text } from '../../support/agenda-tree.ts';
import { builtDocx } from '../../support/docx-built.ts';
import { lintDocx } from '../../support/docx-lint.ts';
import { attribute, below, child } from '../../support/docx-parts.ts';
import { docxSequence } from '../../support/docx-text.ts';
import { validateDocx } from '../../support/docx-validate.ts';
import { everyNode } from '../../support/every-node.ts';
import { pdfHost } from '../../support/pdf-print.ts';
import { pdfDocument, pdfSample } from '../../support/pdf-sample.ts';

test.each<[string, () => Document]>([
  ['every type of node', () => ({ ...everyNode(), title: 'Gelijke kansen' })],
  ['the sample', () => pdfSample()],
  ['the sample as a draft', () => pdfSample({ status: 'draft' })],
])(
  '%s is a Word file without faults that says the same as its tree',
  async (_, make) => {
    const { bytes, parts, said } = await builtDocx(make(), pdfHost());
    expect(docxSequence(parts, { pages: true })).toEqual(said);
    // The sample itself skips levels of headings.
    const faults = lintDocx(bytes).filter((fault) => !/heading \d after heading \d$/.test(fault));
    expect(faults).toEqual([]);
    expect(await validateDocx(bytes)).toEqual([]);
  },
  180_000,
);

const data = { span: at(1) };

test('a cell with a word that is longer than its line is hyphenated by Word, and nothing else is', async () => {
  const row = (...values: string[]): TableRow => ({
    type: 'tableRow',
    children: values.map((value) => ({ type: 'tableCell', children: [text(value)], data })),
    data,
  });
  const filler = 'Wat de scholen en de gemeente samen doen voor kinderen.';
  const long = 'onderwijsachterstandenbeleidsmedewerkersoverleg';
  const rows = [row('Nr.', 'Wat', 'Wie', 'Waar'), row('1', filler, filler, long)];
  const { bytes, parts } = await builtDocx(pdfDocument([{ type: 'table', children: rows, data }]), pdfHost());
  const hyphenated = below(parts.root('word/document.xml'), 'w:p').filter(
    (paragraph) => attribute(child(paragraph, 'w:pPr', 'w:suppressAutoHyphens'), 'w:val') === 'false',
  );
  expect(hyphenated.map(({ textContent }) => textContent)).toEqual([long]);
  expect(below(parts.root('word/settings.xml'), 'w:autoHyphenation')).toHaveLength(1);
  expect(below(parts.root('word/styles.xml'), 'w:suppressAutoHyphens')).toHaveLength(1);
  expect(await validateDocx(bytes)).toEqual([]);
}, 180_000);
