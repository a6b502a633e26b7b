/** The reader that all comparisons rest on: what Word shows, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { openDocx, withParts } from '../support/docx-parts.ts';
import { docxSample } from '../support/docx-sample.ts';
import { docxSequence, readDocx } from '../support/docx-text.ts';

const good = docxSample();
const body = 'word/document.xml';
const numbering = 'word/numbering.xml';

describe('reading a Word file', () => {
  it('gives the pieces in reading order, without pages and what was deleted, with what controls show', () => {
    expect(docxSequence(openDocx(good))).toEqual([
      '1 Aanleiding',
      '1 Aanleiding',
      '1.1 Doel',
      'Zie Doel (pagina ) of de pagina.1',
      'nieuwbesproken',
      'een punt',
      'Jaar',
      'Wat',
      '2022',
      'starten',
      'samen',
      'Naam',
      'Ada',
      'Klik om te typen',
      '1',
      'Een noot.',
    ]);
  });

  it('gives references their page when asked, but not the table of contents', () => {
    const said = docxSequence(openDocx(good), { pages: true });
    expect(said[0]).toBe('1 Aanleiding');
    expect(said[3]).toBe('Zie Doel (pagina 1) of de pagina.1');
  });

  it('knows the bullet that it leaves out', () => {
    const { body } = readDocx(openDocx(good));
    expect(body.find(({ text }) => text === 'een punt')?.mark).toEqual({
      text: '•',
      bullet: true,
      level: 0,
      gap: ' ',
    });
  });

  it('refuses what it does not understand', () => {
    const strange = withParts(good, {
      [body]: (text) =>
        text
          .replace('<w:delText>oud</w:delText>', '')
          .replace('<w:del ', '<w:onzin ')
          .replace('</w:del>', '</w:onzin>'),
    });
    expect(() => docxSequence(openDocx(strange))).toThrow('w:onzin in a paragraph is unknown to this reader');
  });
});

describe('counting as Word counts', () => {
  /** `numId level` each → the marks that Word prints. */
  const marks = (paragraphs: readonly string[], definition: string) => {
    const made = paragraphs.map((each) => {
      const [id, level] = each.split(' ');
      return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr></w:p>`;
    });
    const bytes = withParts(good, {
      [body]: (text) => text.replace(/<w:body>.*<\/w:body>/s, `<w:body>${made.join('')}</w:body>`),
      [numbering]: (text) => text.replace(/(<w:numbering[^>]*>).*(<\/w:numbering>)/s, `$1${definition}$2`),
    });
    return readDocx(openDocx(bytes)).body.map(({ mark }) => mark?.text);
  };
  const level = (index: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const list = (...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum>`;
  const use = (id: number, inside = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${inside}</w:num>`;
  const start = (index: number, value: number) =>
    `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
  const levels = [level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%1%2)')];

  it('starts a deeper level again after a higher one', () => {
    expect(marks(['1 0', '1 1', '1 1', '1 0', '1 1'], list(...levels) + use(1))).toEqual([
      '1.',
      '1a)',
      '1b)',
      '2.',
      '2a)',
    ]);
  });

  it('goes on over two lists of one definition, unless the second says where it starts', () => {
    expect(marks(['1 0', '2 0', '1 0'], list(...levels) + use(1) + use(2))).toEqual(['1.', '2.', '3.']);
    expect(marks(['1 0', '2 0', '2 0'], list(...levels) + use(1) + use(2, start(0, 5)))).toEqual([
      '1.',
      '5.',
      '6.',
    ]);
  });

  it('never starts again with lvlRestart 0, and prints all as figures with isLgl', () => {
    const definition = list(
      level(0, 'upperRoman', '%1'),
      level(1, 'decimal', '%1-%2', '<w:lvlRestart w:val="0"/><w:isLgl/>'),
    );
    expect(marks(['1 0', '1 1', '1 0', '1 1'], definition + use(1))).toEqual(['I', '1-1', 'II', '2-2']);
  });

  it('prints letters beyond z as Word does, doubled', () => {
    expect(marks(['1 0'], list(level(0, 'lowerLetter', '%1').replace('"1"', '"28"')) + use(1))).toEqual([
      'bb',
    ]);
  });

  it('refuses a level that shows a higher one before it was counted, for there readers differ', () => {
    expect(() => marks(['1 1'], list(...levels) + use(1))).toThrow(
      'level 1 of numbering 1 is printed before it was counted',
    );
  });
});
