/** What each kind of block becomes is well-formed Word, by the judges of `tests/support`, and says what the tree says. */
import { expect, test } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { builtDocx } from '../../support/docx-built.ts';
import { lintDocx } from '../../support/docx-lint.ts';
import { docxSequence } from '../../support/docx-text.ts';
import { validateDocx } from '../../support/docx-validate.ts';
import { everyNode } from '../../support/every-node.ts';
import { pdfHost } from '../../support/pdf-print.ts';
import { pdfSample } from '../../support/pdf-sample.ts';

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
