/** Word files of three templates in LibreOffice: headings are on the pages that the contents and the references name. Carlito must be installed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { readWordTemplate } from '../../src/word-template/read-word-template.ts';
import { type BuiltDocx, builtDocx } from '../support/docx-built.ts';
import { assembledDossier, pagedDocuments, projectHost } from '../support/examples.ts';
import { chapters, landscape, letterhead, wordTemplate } from '../support/word-templates.ts';
import { scratch, tool } from './program.ts';

const templates = { letterhead, landscape, chapters };
const folders = ['agreements/meppel-gka-agenda', 'agreements/midden-groningen-onderwijskansenakkoord'];
const cases = Object.entries(templates).flatMap(([name, sample]) =>
  folders.map((folder) => ({ name, sample, folder })),
);
const out = scratch();
const profile = `-env:UserInstallation=${pathToFileURL(scratch()).href}`;
const built: BuiltDocx[] = [];
const letters = (text: string) => text.replace(/[\s\u00ad-]+/gu, '').toLowerCase();

beforeAll(async () => {
  for (const [number, { sample, folder }] of cases.entries()) {
    const [document] = await pagedDocuments(assembledDossier(folder, projectHost), projectHost);
    if (!document) return expect.fail('no document');
    const { template } = readWordTemplate(wordTemplate(sample));
    const made = await builtDocx({ ...document, style: { ...document.style, template } }, projectHost);
    built.push(made);
    writeFileSync(join(out, `${number}.docx`), made.bytes);
  }
  const files = cases.map((_, number) => join(out, `${number}.docx`));
  tool('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files);
});

/** Headings of a file, with the page that it names and whether that page, and one next to it, has them. */
function headingsOf(
  number: number,
): readonly { readonly said: string; readonly isThere: boolean; readonly isNear: boolean }[] {
  const pages = tool('pdftotext', '-raw', join(out, `${number}.pdf`), '-')
    .split('\f')
    .map(letters);
  return (built[number]?.targets ?? []).map(({ text, page }) => {
    const has = (at: number) => pages[at - 1]?.includes(letters(text)) === true;
    return {
      said: `${text} ${page}`,
      isThere: has(page),
      isNear: has(page - 1) || has(page) || has(page + 1),
    };
  });
}

it.each(cases.map((each, number) => ({ ...each, number })))(
  '$name: the headings of $folder are where the file says, or a line that fits in one program takes them a page on',
  ({ number }) => {
    const headings = headingsOf(number);
    expect(headings.length).toBeGreaterThan(5);
    expect(headings.filter(({ isNear }) => !isNear).map(({ said }) => said)).toEqual([]);
  },
);

it('has nineteen of twenty headings on the very page, over all files', () => {
  const all = cases.flatMap((_, number) => headingsOf(number));
  const exact = all.filter(({ isThere }) => isThere).length;
  expect(exact / all.length).toBeGreaterThanOrEqual(0.95);
});
