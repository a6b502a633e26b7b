/**
 * What LibreOffice makes of the Word files of all examples, and of new documents in which nothing is filled in yet: as many pages as were foreseen, the same text in the same order, and each
 * heading on the page that the contents and the references name. The font is Carlito, which must be installed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDocx, builtDocx, pageFields } from '../support/docx-built.ts';
import { above, below, children, type DocxParts, type Element } from '../support/docx-parts.ts';
import { readDocx } from '../support/docx-text.ts';
import { assembledDossier, exampleFolders, pagedDocuments, projectHost } from '../support/examples.ts';
import { newDossiers } from '../support/new-dossiers.ts';
import { scratch, tool } from './program.ts';

const dossiers = [...exampleFolders.map((folder) => ({ folder, host: projectHost })), ...newDossiers];
const documents = dossiers.flatMap(({ folder, host }) => {
  const assembled = assembledDossier(folder, host);
  return assembled.documents.map(({ file }, index) => ({ file, index, assembled, host }));
});
const profile = `-env:UserInstallation=${pathToFileURL(scratch()).href}`;
const out = scratch();
const builtFiles: BuiltDocx[] = [];

/** The file of a document in `documents`, as Word's or as what LibreOffice makes of it. */
const fileOf = (number: number, extension: 'docx' | 'pdf') => join(out, `${number}.${extension}`);

// All in one run of LibreOffice, which takes longer to start than to print.
beforeAll(async () => {
  for (const [number, { index, assembled, host }] of documents.entries()) {
    const document = (await pagedDocuments(assembled, host))[index] ?? expect.fail('no document');
    const built = await builtDocx(document, host);
    builtFiles.push(built);
    writeFileSync(fileOf(number, 'docx'), built.bytes);
  }
  const files = documents.map((_, number) => fileOf(number, 'docx'));
  tool('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files);
});

describe.each(documents.map(({ file }, number) => ({ file, number })))(
  '$file in LibreOffice',
  ({ number }) => {
    let built: BuiltDocx;
    /** What is printed on each page, in the order in which it is drawn. */
    let pages: string[];
    beforeAll(() => {
      built = builtFiles[number] ?? expect.fail('no document');
      expect(tool('pdffonts', fileOf(number, 'pdf'))).toContain('Carlito');
      pages = tool('pdftotext', '-raw', fileOf(number, 'pdf'), '-').split('\f').slice(0, -1).map(letters);
    });

    it('has as many pages as the file says', () => {
      expect(runningLines(built.parts, 1, 0).footers.at(0)).toContain(`VAN${pages.length}`);
    });

    it('prints the text, all of it and in the same order', () => {
      expect(followed(built.parts, pages).difference).toBeUndefined();
    });

    it('prints each heading on the page that the file names', () => {
      const { pageOf } = followed(built.parts, pages);
      const wrong = built.targets
        .map(({ text, page, element }) => ({ text, named: page, printed: pageOf.get(element) }))
        .filter(({ named, printed }) => named !== printed);
      expect(wrong).toEqual([]);
      const hasContents = built.document.root.children.some(({ type }) => type === 'toc');
      expect(built.targets.length).toBeGreaterThan(hasContents ? 1 : -1);
    });
  },
);

/**
 * Follows the text of the file through what is printed. `difference` is the first piece that is not what is printed at its place, or
 * what is printed after the last; `pageOf` says on which page each paragraph begins, up to there.
 */
function followed(
  parts: DocxParts,
  pages: readonly string[],
): { difference?: object; pageOf: Map<Element, number> } {
  const { body, footnotes } = readDocx(parts, { pages: true });
  const notes = footnotes.map(({ number, paragraphs }) =>
    letters([number, ...paragraphs.map(({ text }) => text)].join(' ')),
  );
  const printed = pages.map((page, index) =>
    without(page, notes, runningLines(parts, index + 1, pages.length)),
  );
  const ends = printed.map((_, index) => printed.slice(0, index + 1).join('').length);
  const all = printed.join('');
  const pageOf = new Map<Element, number>();
  let at = 0;
  for (const paragraph of body) {
    const { mark, heading, toc, text, element } = paragraph;
    const before = mark && heading === undefined ? mark.text : '';
    const wanted = letters(`${before} ${text} ${toc === undefined ? '' : pageFields(paragraph)[0]?.page}`);
    const head = ends.includes(at) ? headOf(element) : '';
    if (!all.startsWith(wanted, at) && all.startsWith(head + wanted, at)) at += head.length;
    if (!all.startsWith(wanted, at))
      return { difference: { text, printed: all.slice(at, at + wanted.length + 40) }, pageOf };
    pageOf.set(element, ends.findIndex((end) => end > at) + 1);
    at += wanted.length;
  }
  return at === all.length ? { pageOf } : { difference: { printed: all.slice(at) }, pageOf };
}

/** What is printed again above a row that begins a page: the head rows of its table. */
function headOf(paragraph: Element): string {
  const table = above(paragraph, 'w:tbl');
  const rows = table ? children(table, 'w:tr').filter((row) => below(row, 'w:tblHeader').length > 0) : [];
  return letters(rows.flatMap((row) => below(row, 'w:t').map((node) => node.textContent ?? '')).join(' '));
}

interface Running {
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

/** The running lines as they are on a page. With 0 pages the number of pages is the one that stands in the file. */
function runningLines(parts: DocxParts, page: number, of: number): Running {
  const line = (name: string) => {
    let field = '';
    let isResult = false;
    const words = below(parts.root(name), 'w:t', 'w:instrText', 'w:fldChar').map((node) => {
      if (node.nodeName === 'w:instrText') field = (node.textContent ?? '').trim();
      if (node.nodeName !== 'w:fldChar') return node.nodeName === 'w:t' && !isResult ? node.textContent : '';
      const type = node.getAttribute('w:fldCharType');
      if (type === 'separate') isResult = of > 0;
      if (type !== 'end') return '';
      isResult = false;
      return { PAGE: page, NUMPAGES: of || '' }[field] ?? '';
    });
    return letters(words.join(''));
  };
  const named = (kind: string) => parts.stories.filter((name) => name.includes(kind)).map(line);
  return { headers: named('header'), footers: named('footer') };
}

/** A page without its running lines and without the notes at its foot. */
function without(page: string, notes: readonly string[], { headers, footers }: Running): string {
  const header = headers.find((line) => line !== '' && page.startsWith(line)) ?? '';
  const footer = footers.find((line) => line !== '' && page.endsWith(line)) ?? '';
  const text = page.slice(header.length, page.length - footer.length);
  return notes.reduce((left, note) => left.replace(note, ''), text);
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
