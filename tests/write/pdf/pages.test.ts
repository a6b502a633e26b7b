import { expect, test } from 'vitest';
import { p } from '../../support/agenda-tree.ts';
import { pageContents } from '../../support/pdf-content.ts';
import { pdfHost, pdfOf, printed } from '../../support/pdf-print.ts';
import { readPdf } from '../../support/pdf-read.ts';
import { heading, pdfDocument, pdfSample, pdfStyle } from '../../support/pdf-sample.ts';
import { openPdf } from '../../support/pdf-structure.ts';

const sample = pdfOf(pdfSample());

test('header and footer are artifacts; the first page has no header', async () => {
  const pages = pageContents(openPdf(await sample));
  expect(pages.map((page) => Object.fromEntries(page.artifacts)).slice(0, 2)).toEqual([
    // What is said once is read, there where it is printed first.
    { Footer: 'Pagina 1 van 5' },
    {
      Header: 'Gelijke kansen voor alle kinderen',
      Footer: 'Voorbeeld, geen officieel documentPagina 2 van 5',
    },
  ]);
  expect(pages.map((page) => page.unmarked).join('')).toBe('');
});

test('the header shows status and version; without a notice the footer has only the number', async () => {
  const blocks = [heading(1, 'Een', 'een'), { type: 'pageBreak', data: {} } as const, p('twee')];
  const document = pdfDocument(blocks, {
    style: {
      ...pdfStyle,
      header: { left: '{title}', right: '{status} · {version}' },
      footer: { left: '{notice}', right: 'Pagina {page} van {pages}' },
    },
    running: { title: 'Kansen', notice: '', version: '0.3', date: '', status: 'concept' },
  });
  expect(
    pageContents(openPdf(await pdfOf(document))).map((page) => Object.fromEntries(page.artifacts)),
  ).toEqual([{ Footer: 'Pagina 1 van 2' }, { Header: 'Kansen', Footer: 'Pagina 2 van 2' }]);
});

test('a draft has CONCEPT across every page, as an artifact', async () => {
  const pages = pageContents(openPdf(await pdfOf(pdfSample({ status: 'draft' }))));
  expect(pages.map((page) => page.artifacts.get('Watermark'))).toEqual(pages.map(() => 'CONCEPT'));
});

test('a running line that is too long ends in …', async () => {
  const document = pdfDocument([heading(1, 'Een', 'een'), { type: 'pageBreak', data: {} }, p('twee')]);
  const long = { ...document, running: { ...document.running, title: 'Gelijke kansen '.repeat(20) } };
  const [, second] = pageContents(openPdf(await pdfOf(long)));
  expect(second?.artifacts.get('Header')).toMatch(/^(Gelijke kansen )+\S*…$/u);
});

test('headings are bookmarks, links go where they say', async () => {
  const { outline, links } = await readPdf(await sample);
  expect(outline).toEqual([
    'Gelijke kansen voor alle kinderen',
    '  Samen',
    '  Dichtbij',
    '  Blijvend',
    'Inhoud',
    '1 Aanleiding',
    '  1.1 Doel',
    '    Afspraken',
    '  1.2 Een titel die zo lang is dat hij niet op één regel past en daarom op de volgende verdergaat',
    'Bijlage 1 Activiteitenplan & Begroting',
    '  Kosten',
    'Noten',
  ]);
  // Two per entry of the contents: title and number stand apart.
  expect(
    links.filter(({ page }) => page > 2).map(({ contents, target }) => `${contents} → ${target}`),
  ).toEqual([
    'Noot 1 → noot%3Anoot',
    'Begroting (pagina 4) → bijlage',
    'de website van de alliantie → https://www.gelijke-kansen.nl/over?x=1',
    'Terug naar de tekst → nootverwijzing%3Anoot',
  ]);
  expect(links.filter(({ page }) => page === 2).map(({ contents }) => contents)).toContain('1.1 Doel 3');
});

test('the file says what it is, and claims the standards that its bytes meet', async () => {
  const document = { ...pdfSample(), title: 'A & B <c>', author: 'Gemeente Súdwest-Fryslân' };
  const pdf = openPdf(await pdfOf(document));
  const root = pdf.dict(pdf.trailer.Root);
  const info = pdf.dict(pdf.trailer.Info);
  const xmp = Buffer.from(pdf.stream(root.Metadata), 'latin1').toString('utf8');
  expect(Object.fromEntries(Object.keys(info).map((key) => [key, pdf.text(info[key])]))).toEqual({
    Producer: 'Akkoord',
    Creator: 'Akkoord',
    CreationDate: 'D:20220928000000Z',
    ModDate: 'D:20220928000000Z',
    Title: 'A & B <c>',
    Author: 'Gemeente Súdwest-Fryslân',
  });
  expect(pdf.text(root.Lang)).toBe('nl-NL');
  expect(pdf.dict(root.MarkInfo)).toEqual({ Marked: true });
  expect(pdf.dict(root.ViewerPreferences)).toEqual({ DisplayDocTitle: true });
  expect(pdf.list(pdf.dict(root.Pages).Kids).map((page) => pdf.dict(page).Tabs)).toEqual([
    '/S',
    '/S',
    '/S',
    '/S',
    '/S',
  ]);
  expect(xmp).toContain('A &#38; B &#60;c&#62;');
  expect(xmp).toContain('<xmp:CreateDate>2022-09-28T00:00:00Z</xmp:CreateDate>');
  expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>');
  expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('SOURCE_DATE_EPOCH goes before the date of the document; a draft without a date has a fixed one', async () => {
  const created = async (change: object, epoch?: number) => {
    const pdf = openPdf(await pdfOf(pdfDocument([p('Tekst')], change), pdfHost(epoch)));
    return pdf.text(pdf.dict(pdf.trailer.Info).CreationDate);
  };
  expect(await created({}, 1_709_210_096)).toBe('D:20240229123456Z');
  expect(await created({ status: 'draft', date: undefined })).toBe('D:20000101000000Z');
});

test('all text stays between the margins', async () => {
  const { margins } = pdfStyle.page;
  const glyphs = pageContents(openPdf(await sample)).flatMap((page) => page.glyphs);
  const printed = glyphs.filter(({ text }) => text.trim() !== '');
  expect(printed.filter(({ x }) => x < margins.left - 0.01)).toEqual([]);
  expect(printed.filter(({ x, width }) => x + width > 595.28 - margins.right + 0.01)).toEqual([]);
});

test('a document that does not meet them says what is missing and claims nothing', async () => {
  const skipping = pdfDocument([heading(1, 'Kansen', 'kansen'), heading(3, 'Doel', 'doel'), p('Samen.')]);
  const { bytes, findings } = await printed(skipping);
  expect(findings.map(({ rule, severity, message }) => ({ rule, severity, message }))).toEqual([
    {
      rule: 'pdf/not-conforming',
      severity: 'warning',
      message:
        'De PDF is niet volledig toegankelijk (PDF/UA-1) of duurzaam (PDF/A-3a): H3 op pagina 1 slaat een niveau over (UA-1 7.4.2-1).',
    },
  ]);
  const pdf = openPdf(bytes ?? expect.fail('nothing is printed'));
  expect(pdf.stream(pdf.dict(pdf.trailer.Root).Metadata)).not.toMatch(/pdfuaid|pdfaid/u);
});
