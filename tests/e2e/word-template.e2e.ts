/** Word files of nine templates in LibreOffice: headings are on the pages that the contents and the references name. Carlito must be installed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { readWordTemplate } from '../../src/word-template/read-word-template.ts';
import { type BuiltDocx, builtDocx } from '../support/docx-built.ts';
import { assembledDossier, pagedDocuments, projectHost } from '../support/examples.ts';
import {
  basedOn,
  chapters,
  firstPage,
  landscape,
  letterhead,
  numberedHeadings,
  tallHeader,
  twoSections,
  wideLines,
  wordTemplate,
} from '../support/word-templates.ts';
import { scratch, tool } from './program.ts';

const templates = {
  ...{ letterhead, landscape, chapters, tallHeader, firstPage },
  ...{ twoSections, basedOn, wideLines, numberedHeadings },
};
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

/** Returns the headings of a file that are not on the page that it names. */
function misplaced(number: number): readonly string[] {
  const pages = tool('pdftotext', '-raw', join(out, `${number}.pdf`), '-')
    .split('\f')
    .map(letters);
  return (built[number]?.targets ?? []).flatMap(({ text, page }) =>
    pages[page - 1]?.includes(letters(text)) === true ? [] : [`${text} ${page}`],
  );
}

/**
 * Above a footnote LibreOffice parts a heading and its sentence from the list that they are to be kept with, as Word does not:
 * from there its pages have room for more.
 */
const parted: Readonly<Record<string, readonly string[]>> = {
  'twoSections agreements/midden-groningen-onderwijskansenakkoord': [
    '3 Passende ondersteuning en sociale en emotionele veerkracht 9',
    '4 Grotere ouderbetrokkenheid 10',
    'Monitoring 12',
  ],
};

it.each(cases.map((each, number) => ({ ...each, number })))(
  '$name: each heading of $folder is on the page that the file names',
  ({ name, folder, number }) => {
    expect(built[number]?.targets.length).toBeGreaterThan(5);
    expect(misplaced(number)).toEqual(parted[`${name} ${folder}`] ?? []);
  },
);
