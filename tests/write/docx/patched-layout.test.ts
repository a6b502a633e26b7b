/** The pages that docx lays out with our fixes (scripts/patch-docx.ts) are those that it lays out without them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type PatchedTemplate, patchDocument } from 'docx';
import * as patched from 'docx/layout';
import { expect, it, vi } from 'vitest';
import { patchDocx } from '../../../scripts/patch-docx.ts';
import { writers } from '../../../src/write/writers.ts';
import { assembledDossier, exampleFolders, pagedDocuments, projectHost } from '../../support/examples.ts';
import { sampled } from '../../support/nightly.ts';

const untouched: typeof patched = createRequire(import.meta.url)('docx/layout');
const text = (file: string) => readFileSync(`node_modules/docx/dist/${file}`, 'utf8');

it.each(exampleFolders)('%s has the same page numbers', async (folder) => {
  const copying = vi.spyOn(Object, 'getOwnPropertyDescriptors');
  const documents = await pagedDocuments(assembledDossier(folder, projectHost), projectHost);
  for (const document of sampled(documents, documents.length)) {
    const data = (await writers.docx.write(document, projectHost, () => {}))?.bytes;
    if (!data) throw new Error(`not written: ${document.file}`);
    const pageNumbers = (template: PatchedTemplate) => {
      copying.mockClear();
      const ours = patched.estimatePageNumbersWith({ guess: true })(template as never);
      // That the first fix is at work: without it every object that is passed on is copied like this.
      const copied = copying.mock.calls.length;
      const theirs = untouched.estimatePageNumbersWith({ guess: true })(template as never);
      expect(copying.mock.calls.length).toBeGreaterThan(100 * copied + 100);
      expect(ours).toEqual(theirs);
      expect(theirs.pageCount).toBeGreaterThan(0);
      return ours;
    };
    await patchDocument({ data, outputType: 'uint8array', patches: {}, pageNumbers });
  }
  copying.mockRestore();
});

it('throws when a text that it replaces is not there, or is there twice', () => {
  const source = text('layout.mjs');
  expect(() => patchDocx('layout.mjs', source.replace('keptChain = (index)', 'keptChain = (at)'))).toThrow(
    /not the version that was patched; not there once: .*keptChain/su,
  );
  expect(() => patchDocx('layout.mjs', source.replace('var widthsOf = ', 'var widths2Of = '))).toThrow(
    'not there: widthsOf',
  );
  expect(() => patchDocx('index.mjs', text('index.mjs').repeat(2))).toThrow('not there once');
});
