/** What programs that know nothing of Akkoord say of its PDF. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { akkoord, example, scratch, tool } from './program.ts';

describe('the PDF of the example', () => {
  const out = scratch();
  const pdf = join(out, 'meppel-gka-agenda/agenda.pdf');
  beforeAll(() => {
    expect(akkoord(['build', example, '--out', out]).status).toBe(0);
  });

  it('is clean to qpdf', () => {
    expect(tool('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found');
  });

  it('is tagged, titled and claims to be accessible and fit for the archive', () => {
    const info = tool('pdfinfo', pdf);
    expect(info).toMatch(/Title:\s+GKA-agenda Meppel: gelijke kansen voor alle kinderen en jongeren/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Author:\s+Gemeente Meppel/);
    const metadata = tool('pdfinfo', '-meta', pdf);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
  });

  it('has all its fonts inside', () => {
    const fonts = tool('pdffonts', pdf).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    // Embedded, a subset, with its characters named; that of the form has all letters, for nobody knows what will be typed.
    for (const font of fonts)
      expect(font).toMatch(
        font.startsWith('AkkoordFields')
          ? /TrueType +WinAnsi +yes no +no +\d+ +\d+$/
          : /\s(yes)\s+(yes)\s+(yes)\s+\d+\s+\d+$/,
      );
  });

  it('is read by poppler in the order of the tags', () => {
    const text = tool('pdfinfo', '-struct-text', pdf);
    const seen = ['H1 "', 'Jeannet Bos', 'Dennis Wiersma', 'Inhoudsopgave', 'Toelichting', 'Bijlage 1'].map(
      (part) => text.indexOf(part.replace(' "', '')),
    );
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(0);
  });

  it('prints its notice on every page', () => {
    const pages = tool('pdftotext', '-layout', pdf, '-').split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThanOrEqual(13);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Voorbeeld, geen officieel document');
      expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`);
    }
  });
});
